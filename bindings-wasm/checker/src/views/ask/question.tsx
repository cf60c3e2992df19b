import { useState } from "preact/hooks";
import { about, type Stand } from "../../case/stand";
import type { Action, Said, State } from "../../case/state";
import { AGES } from "../../data/ages";
import { FIRST_KINDS, FIRST_PURPOSES, KINDS } from "../../data/everyday";
import type { Ask } from "../../door/types";
import { Boxes, Radios, StepHeading, type Option } from "../../parts/choice";
import { capital, useText } from "../../text/lang";
import { actorName, useWorld } from "../../world";
import { ASK } from "./phrases";

const UNKNOWN = "unknown";

/** One of the engine's questions. */
export function Question({ put, number, state, act, back }: {
  put: NonNullable<Stand["question"]>; number: number; state: State; act: (action: Action) => void; back: () => void;
}) {
  const { ask, key, before } = put;
  const { t, w, list } = useText(ASK);
  const world = useWorld();
  const [draft, setDraft] = useState<Said | null>(before);
  const [missing, setMissing] = useState(false);
  const named = (id: string) => {
    const actor = state.listeners.find((l) => l.id === id)?.actor;
    return actor ? w(actorName(world, actor)) : id;
  };
  const whom = about(ask);
  const some = whom.length > 0 && whom.length < state.listeners.length;
  const added = before !== null && whom.some((id) => !before.about.includes(id));
  const ready = draft !== null && ("unknown" in draft || "each" in draft || draft.chosen.length > 0);
  return (
    <form onSubmit={(e) => {
      e.preventDefault();
      if (draft && ready) act({ do: "say", key, said: { ...draft, about: whom } });
      else setMissing(true);
    }}>
      <p class="count">{t("question", String(number))}</p>
      <StepHeading focusKey={key}>{w(ask.question)}</StepHeading>
      {some && <p>{t("concerns", list(whom.map(named)))}</p>}
      {added && <p class="notice">{t("new")}</p>}
      {ask.kind === "assessment" && <p class="hint">{t("assessment")}</p>}
      {ask.kind === "legal_point" && <p class="hint">{t("legalPoint")}</p>}
      <Answers ask={ask} draft={draft} setDraft={setDraft} named={named} />
      {missing && !ready && <p class="error" role="alert">{t("pick")}</p>}
      {ask.why.length > 0 && (
        <details class="why">
          <summary>{t("why")}</summary>
          <p>{t("because")}</p>
          <ul>{ask.why.map((r) => (
            <li key={r.id}><a href={r.link} target="_blank" rel="noopener noreferrer">{r.citation}</a> – {w(r.name)}</li>
          ))}</ul>
        </details>
      )}
      <p class="actions">
        <button type="submit" class="main">{t("next")}</button>
        <button type="button" class="plain" onClick={back}>{t("back")}</button>
      </p>
    </form>
  );
}

/** What can be answered: the engine's own answers, and always "do not know". */
function Answers({ ask, draft, setDraft, named }: {
  ask: Ask; draft: Said | null; setDraft: (said: Said) => void; named: (id: string) => string;
}) {
  const { t, w } = useText(ASK);
  const whom = about(ask);
  const [apart, setApart] = useState(draft !== null && "each" in draft);
  const everyday = (code: string) => { const words = ask.id === "information" ? KINDS[code] : undefined; return words && w(words); };
  const options = ask.takes === "age"
    ? AGES.map((band) => ({ value: band.code, label: capital(w(band.name)) }))
    : ask.answers.map((a) => ({ value: a.answer, label: capital(w(a.text)), hint: everyday(a.answer) }));
  const unknown = { value: UNKNOWN, label: t("unknown") };
  const legend = w(ask.question);
  const chosen = draft === null ? [] : "unknown" in draft ? [UNKNOWN] : "chosen" in draft ? draft.chosen : [];
  const choose = (value: string) =>
    setDraft(value === UNKNOWN ? { unknown: true, about: whom } : { chosen: [value], about: whom });
  if (ask.takes === "some_of") return (
    <SomeOf ask={ask} options={options} chosen={chosen.filter((c) => c !== UNKNOWN)} legend={legend}
      unknown={chosen.includes(UNKNOWN)} setDraft={setDraft} />
  );
  const canBeApart = ask.takes === "yes_no" && ask.kind !== "input" && ask.kind !== "legal_point" && whom.length > 1;
  if (canBeApart && apart) {
    const each = draft !== null && "each" in draft ? draft.each : {};
    const value = (id: string) => (each[id] === undefined ? null : each[id] === null ? UNKNOWN : each[id] ? "yes" : "no");
    const set = (id: string, said: string) => {
      const all = Object.fromEntries(whom.map((l) => [l, each[l] ?? null]));
      setDraft({ each: { ...all, [id]: said === UNKNOWN ? null : said === "yes" }, about: whom });
    };
    return (
      <>
        {whom.map((id) => (
          <Radios key={id} name={`${ask.id}-${id}`} legend={capital(named(id))} value={value(id)} choose={(v) => set(id, v)}
            options={[...options, unknown]} />
        ))}
        <button type="button" class="link" onClick={() => setApart(false)}>{t("together")}</button>
      </>
    );
  }
  return (
    <>
      <Radios name={ask.id} legend={legend} hidden value={chosen[0] ?? null} choose={choose} options={[...options, unknown]} />
      {canBeApart && <button type="button" class="link" onClick={() => setApart(true)}>{t("apart")}</button>}
    </>
  );
}

const FIRST: Record<string, string[]> = { information: FIRST_KINDS, purpose: FIRST_PURPOSES };

/** Boxes; a long list shows the usual ones first. */
function SomeOf({ ask, options, chosen, unknown, legend, setDraft }: {
  ask: Ask; options: Option[]; chosen: string[]; unknown: boolean; legend: string; setDraft: (said: Said) => void;
}) {
  const { t } = useText(ASK);
  const whom = about(ask);
  const first = FIRST[ask.id];
  const usual = first ? first.flatMap((code) => options.filter((o) => o.value === code)) : options;
  const [all, setAll] = useState(chosen.some((c) => !usual.some((o) => o.value === c)));
  const shown = all ? [...usual, ...options.filter((o) => !usual.includes(o))] : usual;
  return (
    <>
      <p class="hint">{t("someOf")}</p>
      <Boxes legend={legend} hidden options={shown} value={chosen} choose={(value) => setDraft({ chosen: value, about: whom })}>
        <label class="choice">
          <input type="checkbox" checked={unknown} onChange={(e) =>
            setDraft(e.currentTarget.checked ? { unknown: true, about: whom } : { chosen: [], about: whom })} />
          <span class="label">{t("unknown")}</span>
        </label>
      </Boxes>
      {shown.length < options.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>{t("more", String(options.length))}</button>
      )}
    </>
  );
}
