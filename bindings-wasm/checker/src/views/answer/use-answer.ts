import { useEffect, useState } from "preact/hooks";
import type { Case } from "../../case/stand";
import type { Alternatives, Report } from "../../door/types";
import { useWorld } from "../../world";

/** A value that is asked for whenever the case changes; what was there stays until then. */
export function useAsked<T>(ask: () => Promise<T>, on: unknown): T | null {
  const [found, setFound] = useState<T | null>(null);
  useEffect(() => {
    let current = true;
    ask().then((value) => { if (current) setFound(() => value); }, () => { if (current) setFound(null); });
    return () => { current = false; };
  }, [on]);
  return found;
}

/** The answer to a case, and the nearest ways. */
export function useAnswer(of: Case): { report: Report | null; ways: Alternatives | null } {
  const { door } = useWorld();
  return {
    report: useAsked(() => door.decide(of), of),
    ways: useAsked(() => door.alternatives(of), of),
  };
}
