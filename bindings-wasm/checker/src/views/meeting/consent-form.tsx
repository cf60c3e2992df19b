import { useId } from "preact/hooks";
import { Boxes, Radios, type Option } from "../../parts/choice";
import { capital } from "../../text/lang";
import type { Draft } from "./draft";
import { topicsOf, type Prepared } from "./state";
import { useNames } from "./words";

/** What each assessment of the consent itself is called among the engine's questions. */
const FACT: Record<string, string> = { informed: "consent_informed", voluntary: "consent_voluntary", specific: "consent_specific" };

/** A consent as it was signed: who, which, when. No name, no free text. */
export function ConsentForm({ state, draft, asks, set }: { state: Prepared; draft: Draft; asks: string[]; set: (draft: Draft) => void }) {
  const { t, w, name, kind, world } = useNames(state);
  const topics = topicsOf(state);
  const once = (codes: string[]) => [...new Set(codes)];
  const people = (ids: string[]): Option[] => ids.map((id) => ({ value: id, label: capital(name(id)) }));
  const purposes = once(topics.map((x) => x.purpose)).map((value) => {
    const words = world.codes["purpose"]?.[value];
    return { value, label: capital(words ? w(words) : value) };
  });
  const number = (value: number) => ({ value: String(value), label: String(value) });
  const some = (field: "disclosers" | "listeners" | "kinds" | "purposes", options: Option[]) => (
    <Boxes legend={t(field)} options={options} value={draft[field]} choose={(value) => set({ ...draft, [field]: value })} />
  );
  return (
    <div class="consent-form">
      <fieldset class="choices">
        <legend>{t("signedBy")}</legend>
        <label class="choice">
          <input type="checkbox" checked={draft.subject} onChange={(e) => set({ ...draft, subject: e.currentTarget.checked })} />
          <span class="label">{t("subject")}</span>
        </label>
      </fieldset>
      <Radios name="custody" legend={t("custody")} options={[0, 1, 2].map(number)} value={String(draft.guardians)}
        choose={(value) => set({ ...draft, guardians: Number(value) as 0 | 1 | 2 })} />
      {draft.guardians > 0 && (
        <Radios name="signed" legend={t("signed")} options={[0, 1, 2].filter((n) => n <= draft.guardians).map(number)}
          value={String(Math.min(draft.signed, draft.guardians))} choose={(value) => set({ ...draft, signed: Number(value) })} />
      )}
      {some("disclosers", people(once(topics.map((x) => x.by.id))))}
      {some("listeners", people(state.chairs.map((c) => c.id)))}
      {some("kinds", once(topics.map((x) => x.kind)).map((value) => ({ value, label: capital(kind(value)) })))}
      {some("purposes", purposes)}
      <div class="days">
        {(["from", "until", "withdrawn"] as const).map((field) => (
          <Day key={field} label={t(field)} value={draft[field]} set={(value) => set({ ...draft, [field]: value })} />
        ))}
      </div>
      <fieldset>
        <legend>{t("assess")}</legend>
        {[...Object.keys(FACT), ...asks].map((key) => {
          const question = world.facts.get(FACT[key] ?? key);
                    return question && (
            <YesNo key={key} question={w(question)} value={draft.assessed[key]} answers={[t("yes"), t("no"), t("unsure")]}
              set={(to) => set({ ...draft, assessed: { ...draft.assessed, [key]: to } })} />
          );
        })}
      </fieldset>
    </div>
  );
}

/** A day, or none. */
function Day({ label, value, set }: { label: string; value: string; set: (value: string) => void }) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input id={id} type="date" value={value} onInput={(e) => set(e.currentTarget.value)} />
    </p>
  );
}

/** A question that is answered with yes, no or unsure. */
export function YesNo({ question, value, answers, set }: {
  question: string; value: boolean | null | undefined; answers: [yes: string, no: string, unsure: string]; set: (value: boolean | null) => void;
}) {
  const id = useId();
  const values = [true, false, null];
  return (
    <fieldset class="yes-no">
      <legend>{question}</legend>
      {answers.map((label, i) => (
        <label key={label} class="choice">
          <input type="radio" name={id} checked={value === values[i]} onChange={() => set(values[i] ?? null)} />
          <span class="label">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
