import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Stand } from "../../case/stand";
import type { Action, State } from "../../case/state";
import type { Report } from "../../door/types";
import { StepHeading } from "../../parts/choice";
import { Badge } from "../../parts/verdict";
import { Written } from "../../parts/written";
import { capital, useText } from "../../text/lang";
import { actorName, caveatOf, codeFor, codeOf, useWorld } from "../../world";
import { Overview } from "../ask/overview";
import { Changed } from "./changed";
import { Duties } from "./duties";
import { Grounds } from "./grounds";
import { Note } from "./note";
import { OpenQuestions } from "./open-questions";
import { ANSWER } from "./phrases";
import { RoomTable } from "./room-table";
import { Sheet } from "./sheet";
import { useAnswer } from "./use-answer";
import { Ways } from "./ways";

/** The answer: the verdict first, then what to do instead, then why. */
export function Answer({ stand, busy, state, act, again }: {
  stand: Stand; busy: boolean; state: State; act: (action: Action) => void; again: ComponentChildren;
}) {
  const { t, w, list, lang } = useText(ANSWER);
  const world = useWorld();
  // The consent form as text, while it is on its way to the printer instead of the sheet.
  const [form, setForm] = useState<string | null>(null);
  const { report, ways, stale } = useAnswer(stand.case);
  const name = (id: string) => w(actorName(world, id));
  const item = report?.items[0];
  const verdict = (stale ? null : item?.room) ?? stand.next.preliminary;
  // To one alone the answer is the listener's own.
  const [only, ...others] = (stale ? null : item?.listeners) ?? [];
  const code = only && others.length === 0 ? codeFor(world, only) : codeOf(verdict);
  const caveat = stale ? undefined : caveatOf(item?.listeners ?? []);
  // What decides stands first, where the answer waits for it.
  const waits = code === "after_assessment" || code === "unknown";
  const day = new Intl.DateTimeFormat(lang, { dateStyle: "long" }).format(new Date(`${state.date}T12:00`));
  return (
    <div class="answer" aria-busy={busy || stale}>
      <div class="screen">
        {state.whole && (
          <p class="tried" role="status">
            {state.whole.listeners.length > state.listeners.length
              ? t("tried_room", list(state.listeners.map((l) => name(l.actor)))) : t("tried_hidden")}{" "}
            <button type="button" onClick={() => act({ do: "whole" })}>{t("whole")}</button>
          </p>
        )}
        <section class={`verdict ${code}`} aria-labelledby="verdict">
          <StepHeading id="verdict" focusKey="answer">
            <span class="unseen">{t("heading")}: </span><Badge verdict={verdict} code={code} large />
          </StepHeading>
          <p class="arrow">{t("arrow", capital(name(state.me ?? "")), list(state.listeners.map((l) => name(l.actor))))}</p>
          <Explain code={code} />
          {caveat && <p><strong>{w(caveat)}</strong></p>}
          {!stale && item?.out_of_scope && <p>{w(item.out_of_scope)}</p>}
          <p class="hint">{t("asOf", day)}. {report?.warnings.filter((n) => n.code !== "secrecy_only").map((n) => w(n)).join(" ")}</p>
        </section>
        {waits && <OpenQuestions stand={stand} act={act} />}
        {ways && <Ways key={JSON.stringify(stand.case)} ways={ways} duties={dutiesOf(report)} state={state} stand={stand} act={act} />}
        {report && <Duties report={report} />}
        {report && <RoomTable report={report} />}
        {report && <Note key={JSON.stringify(stand.case)} of={stand.case} setForm={setForm} />}
        {!waits && <OpenQuestions stand={stand} act={act} />}
        {report && <Grounds report={report} />}
        {report && <Changed of={stand.case} report={report} />}
        <Overview stand={stand} state={state} act={act} />
        <p class="actions">
          <button type="button" class="plain" onClick={() => act({ do: "go", at: "room" })}>{t("edit")}</button>
          {again}
        </p>
      </div>
      {form !== null && <article class="sheet form form-sheet"><Written of={form} top={1} /></article>}
      {form === null && report && !stale && !busy && <Sheet report={report} stand={stand} state={state} ways={ways} />}
    </div>
  );
}

/** The rules of the answer that are duties. */
const dutiesOf = (report: Report | null) => new Set(
  (report?.items[0]?.listeners ?? []).flatMap((l) => l.persons).flatMap((p) => p.grounds).filter((g) => g.duty).map((g) => g.id),
);

/** What a verdict asks of whoever reads it. */
function Explain({ code }: { code: string }) {
  const { t, w } = useText(ANSWER);
  const { labels } = useWorld();
  const note = (key: string) => { const words = labels.note[key]; return words ? w(words) : ""; };
  if (code === "forbidden_by_default") return <p>{t("forNow")}</p>;
  if (code === "forbidden") return <p>{note("final_no")}</p>;
  if (code === "after_assessment") return <p>{t("afterAssessment")}</p>;
  if (code === "unknown") return <p>{t("findOut")}</p>;
  if (code === "out_of_scope") return <p>{t("outside")}</p>;
  return <p>{note("only_needed")}</p>;
}
