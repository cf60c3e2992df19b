import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { isKnownDay } from "../../case/day";
import type { Question, ReviewReport } from "../../door/types";
import { StepHeading } from "../../parts/choice";
import { useText } from "../../text/lang";
import { useWorld } from "../../world";
import { YesNo } from "../meeting/consent-form";
import { useAsked, type Asked } from "../../parts/use-asked";
import type { ViewProps } from "../registry";
import { Outcome } from "./outcome";
import { MISTAKE } from "./phrases";
import { begin, caseOf, STEPS, type Event } from "./state";
import { How, When, Who } from "./steps";

/** After a mistake: step by step what happened, and then what follows. */
export function Mistake({ today }: ViewProps) {
  const { t } = useText(MISTAKE);
  const world = useWorld();
  const [event, set] = useState<Event>(begin(today, world.where));
  const { value: report, refusal, stale } = useReview(event);
  const [missing, setMissing] = useState(false);
  const step = STEPS[event.at] ?? "how";
  const ready = (step !== "who" || caseOf(event) !== null) && (step !== "when" || isKnownDay(event.day, world.ruleset.first_day));
  const go = (by: number) => { setMissing(false); set({ ...event, at: event.at + by }); };
  const again = <button type="button" class="link" onClick={() => set(begin(today, world.where))}>{t("again")}</button>;
  const back = event.at > 0 && <button type="button" class="plain" onClick={() => go(-1)}>{t("back")}</button>;
  const of = caseOf(event);
  const broken = refusal && <p class="error" role="alert">{t("broken")} {refusal}</p>;
  if (step === "answer") return (
    <div class="mistake" aria-busy={stale}>
      {of && report && !stale ? <Outcome of={of} report={report} /> : broken || <p aria-live="polite">{t("working")}</p>}
      <p class="actions screen">{back}{again}</p>
    </div>
  );
  const bodies: Record<string, ComponentChildren> = {
    how: <How event={event} set={set} />, who: <Who event={event} set={set} />, when: <When event={event} set={set} />,
    assess: broken || <Questions report={report} event={event} set={set} />,
  };
  return (
    <form class="narrow mistake" aria-busy={stale} onSubmit={(e) => { e.preventDefault(); if (ready) go(1); else setMissing(true); }}>
      {event.at === 0 && <p>{t("lead")}</p>}
      <p class="count">{t("step", String(event.at + 1), String(STEPS.length - 1))}</p>
      <StepHeading focusKey={event.at === 0 ? "mistake" : step}>{t(step)}</StepHeading>
      {bodies[step]}
      {missing && !ready && <p class="error" role="alert">{t("needGot")}</p>}
      <p class="actions"><button type="submit" class="main">{t("next")}</button>{back}</p>
    </form>
  );
}

/** What the engine still needs to know, facts before assessments. */
function Questions({ report, event, set }: { report: ReviewReport | null; event: Event; set: (event: Event) => void }) {
  const { t, w } = useText(MISTAKE);
  const world = useWorld();
  const [seen, setSeen] = useState<Question[]>([]);
  useEffect(() => {
    const asks = (report?.follow_up ?? []).filter((f) => f.kind === "duty").flatMap((f) => f.missing);
    const fresh = asks.filter((q, i) => !seen.some((s) => s.fact === q.fact) && asks.findIndex((a) => a.fact === q.fact) === i);
    if (fresh.length > 0) setSeen([...seen, ...fresh]);
  }, [report]);
  if (!report) return <p aria-live="polite">{t("working")}</p>;
  const open = new Set(report.follow_up.flatMap((f) => f.missing).map((q) => q.fact));
  const shown = seen.filter((q) => open.has(q.fact) || q.fact in event.answers).sort((a, b) => Number(a.kind !== "objective") - Number(b.kind !== "objective"));
  return (
    <>
      <p class="hint">{t("assessHint")}</p>
      {shown.length === 0 && <p>{t("noQuestions")}</p>}
      {shown.map((q) => (
        <YesNo key={q.fact} question={w(world.facts.get(q.fact) ?? q.question)} value={event.answers[q.fact]} answers={[t("yes"), t("no"), t("unsure")]}
          set={(value) => set({ ...event, answers: { ...event.answers, [q.fact]: value } })} />
      ))}
    </>
  );
}

/** The review of the event as far as it is told. */
function useReview(event: Event): Asked<ReviewReport | null> {
  const { door } = useWorld();
  const of = caseOf(event);
  return useAsked(async () => of && door.answer<ReviewReport>("review", of), JSON.stringify(of));
}
