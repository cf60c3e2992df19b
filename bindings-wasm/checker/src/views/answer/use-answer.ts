import type { Case } from "../../case/stand";
import type { Alternatives, Report } from "../../door/types";
import { useAsked } from "../../parts/use-asked";
import { useWorld } from "../../world";

/** The answer to a case, and the nearest ways. */
export function useAnswer(of: Case): { report: Report | null; ways: Alternatives | null; stale: boolean } {
  const { door } = useWorld();
  const report = useAsked(() => door.decide(of), of);
  const ways = useAsked(() => door.alternatives(of), of);
  return { report: report.value, ways: ways.value, stale: report.stale || ways.stale };
}
