import { useEffect, useState } from "preact/hooks";
import type { Case } from "../../case/stand";
import type { Alternatives, Report } from "../../door/types";
import { useWorld } from "../../world";

/** A value that is asked for whenever what it is about changes. What was there stays until
 *  then, and `stale` says so. */
export function useAsked<T>(ask: () => Promise<T>, about: unknown): { value: T | null; stale: boolean } {
  const [found, setFound] = useState<{ value: T | null; about: unknown }>({ value: null, about: null });
  useEffect(() => {
    let current = true;
    const put = (value: T | null) => { if (current) setFound({ value, about }); };
    ask().then(put, () => put(null));
    return () => { current = false; };
  }, [about]);
  return { value: found.value, stale: found.about !== about };
}

/** The answer to a case, and the nearest ways. */
export function useAnswer(of: Case): { report: Report | null; ways: Alternatives | null; stale: boolean } {
  const { door } = useWorld();
  const report = useAsked(() => door.decide(of), of);
  const ways = useAsked(() => door.alternatives(of), of);
  return { report: report.value, ways: ways.value, stale: report.stale || ways.stale };
}
