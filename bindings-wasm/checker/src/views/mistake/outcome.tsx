import { useState } from "preact/hooks";
import type { Case } from "../../case/stand";
import type { FollowUp, ReviewReport } from "../../door/types";
import { StepHeading } from "../../parts/choice";
import { Copy } from "../../parts/copy";
import { Fold } from "../../parts/fold";
import { Cite } from "../../parts/rule";
import { Sign } from "../../parts/verdict";
import { Written } from "../../parts/written";
import { capital, useText } from "../../text/lang";
import { useWorld } from "../../world";
import { useAsked } from "../../parts/use-asked";
import { MISTAKE } from "./phrases";

/** The verdict whose colour an answer about lawfulness has. */
const TONE: Record<string, string> = {
  yes: "allowed", nothing_disclosed: "allowed", no: "forbidden", not_as_told: "forbidden", depends_on_assessment: "after_assessment",
};

/** What follows: whether it was lawful, what to do now and by when, and the forms. */
export function Outcome({ of, report }: { of: Case; report: ReviewReport }) {
  const { t, w, lang } = useText(MISTAKE);
  const { door, labels } = useWorld();
  const [paper, setPaper] = useState("review");
  const { value: sheet } = useAsked(() => door.written(paper, of, lang, "md"), JSON.stringify([paper, of, lang]));
  const lawful = labels.lawful[report.lawful], boundary = labels.boundary[report.boundary_crossed];
  const due = report.follow_up.filter((f) => ["due", "after_assessment", "unknown"].includes(f.status));
  const rank = ["due", "after_assessment", "unknown"];
  due.sort((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status));
  // A form whose duty is answered as not due is not offered.
  const forms = report.forms.filter((form) => report.follow_up.find((f) => f.code === form.code)?.status !== "not_due");
  const print = (what: string) => { setPaper(what); setTimeout(() => window.print(), 150); };
  const copied = (what: string) => () => door.written(what, of, lang, "text");
  return (
    <>
      <div class="screen">
        <section class="card" aria-labelledby="outcome">
          <StepHeading id="outcome" focusKey="outcome">{t("answer")}</StepHeading>
          {lawful && <p class="big">{t("lawful")} <Sign code={TONE[report.lawful] ?? "unknown"} label={lawful} /></p>}
          {boundary && report.lawful !== "nothing_disclosed" && <p>{t("boundary")} {w(boundary)}</p>}
          {report.notices.filter((n) => n.code !== "after_horizon").map((n) => <p key={n.code} class="notice">{w(n)}</p>)}
        </section>
        <section class="card" aria-labelledby="due">
          <h3 id="due">{t("due")}</h3>
          {due.length === 0 ? <p>{t("none")}</p> : <ol class="due">{due.map((f) => <Due key={f.rule.id} of={f} />)}</ol>}
        </section>
        <section class="card" aria-labelledby="forms">
          <h3 id="forms">{t("forms")}</h3>
          <p class="hint">{t("formsHint")}</p>
          <Copy texts={[
            ...forms.map((form) => ({ label: t("copy", w(form.title)), text: copied(form.code) })),
            { label: t("copyAll"), text: copied("review") },
          ]} />
          <p class="actions">
            {forms.map((form) => <button key={form.code} type="button" onClick={() => print(form.code)}>{t("print", w(form.title))}</button>)}
            <button type="button" onClick={() => print("review")}>{t("printAll")}</button>
          </p>
        </section>
        <section class="card"><Fold summary={t("whole")}>{() => <Whole of={of} />}</Fold></section>
      </div>
      <article class="sheet form-sheet">{sheet !== null && <Written of={sheet} top={1} />}</article>
    </>
  );
}

/** The engine's own account of it. */
function Whole({ of }: { of: Case }) {
  const { t, lang } = useText(MISTAKE);
  const { door } = useWorld();
  const { value } = useAsked(() => door.written("review", of, lang, "md"), JSON.stringify([of, lang]));
  return value === null ? <p>{t("working")}</p> : <Written of={value} top={3} />;
}

/** Something that is to be done, by whom and how soon. */
function Due({ of }: { of: FollowUp }) {
  const { t, w } = useText(MISTAKE);
  const status = of.status === "due" ? "shall" : of.status === "after_assessment" ? "perhaps" : "find";
  const code = { shall: "duty", perhaps: "after_assessment", find: "unknown" }[status];
  const symbol = { shall: "➜", perhaps: "◐", find: "?" }[status];
  // Hours are counted from a time that may not be known yet.
  const within = of.within !== "hours" ? t(of.within as "soon") : of.deadline ? t("hours", String(of.deadline.hours)) : "";
  return (
    <li>
      <p><strong>{capital(w(of.rule.name))}</strong> <Sign code={code} label={{ symbol, sv: MISTAKE[status][0], en: MISTAKE[status][1] }} /></p>
      <p>{w(of.rule.text)}</p>
      <p class="hint">
        <Cite rule={of.rule} />. {t("byTo", w(of.by), w(of.to))} {within !== "" && `${capital(within)}${of.deadline ? `, ${t("latest", moment(of.deadline.earliest))}` : ""}. `}
        {of.done === "true" && <strong>{capital(t("isDone"))}.</strong>}
      </p>
      {of.missing.length > 0 && <p class="hint">{t("dependsOn", of.missing.map((q) => w(q.question)).join(" "))}</p>}
    </li>
  );
}

/** A day and a time as people write them. */
const moment = (at: string) => at.replace("T", " ").replace(/(\d\d):(\d\d)$/, "$1.$2");
