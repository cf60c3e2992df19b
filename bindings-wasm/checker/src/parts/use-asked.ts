import { useEffect, useState } from "preact/hooks";

/** What was asked for: the latest value, or why there is none. `stale` until it is about what is
 *  now on screen; what was there before stays until then. */
export interface Asked<T> { value: T | null; refusal: string | null; stale: boolean }

/** A value that is asked for whenever what it is about changes. */
export function useAsked<T>(ask: () => Promise<T>, about: unknown): Asked<T> {
  const [found, setFound] = useState<Omit<Asked<T>, "stale"> & { about: unknown }>({ value: null, refusal: null, about: null });
  useEffect(() => {
    let current = true;
    const put = (value: T | null, refusal: string | null) => { if (current) setFound({ value, refusal, about }); };
    ask().then((value) => put(value, null), (why: unknown) => put(null, why instanceof Error ? why.message : String(why)));
    return () => { current = false; };
  }, [about]);
  return { value: found.value, refusal: found.refusal, stale: found.about !== about };
}
