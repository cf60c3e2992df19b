import { useId, useState } from "preact/hooks";
import { isKnownDay } from "../../case/day";
import { MOST_LISTENERS, type Action, type State } from "../../case/state";
import { Radios, StepHeading } from "../../parts/choice";
import { capital, useText } from "../../text/lang";
import { actorName, useWorld } from "../../world";
import { ActorSelect } from "./actor-select";
import { ASK } from "./phrases";

/** The second question: who hears, and on which day. */
export function Room({ state, act }: { state: State; act: (action: Action) => void }) {
  const { t, w } = useText(ASK);
  const world = useWorld();
  const dateId = useId();
  const [missing, setMissing] = useState(false);
  const choose = (id: string) => {
    const meeting = world.meetings.find((m) => m.id === id);
    if (meeting) act({ do: "meeting", meeting, actors: world.actors });
  };
  const bad = !isKnownDay(state.date, world.ruleset.first_day);
  const ready = state.listeners.length > 0 && !bad;
  return (
    <form noValidate onSubmit={(e) => { e.preventDefault(); if (ready) act({ do: "go", at: "questions" }); else setMissing(true); }}>
      <StepHeading focusKey="room">{t("room")}</StepHeading>
      <p class="hint">{t("roomHint")}</p>
      <Radios name="meeting" pairs legend={t("room")} hidden value={state.meeting} choose={choose}
        options={world.meetings.map((m) => ({ value: m.id, label: w(m.name), hint: w(m.hint) }))} />
      {state.meeting !== null && (
        <>
          <h3>{t("listeners")}</h3>
          <ul class="people">
            {state.listeners.map((l) => {
              const name = w(actorName(world, l.actor));
              return (
                <li key={l.id}>
                  <span>{capital(name)}</span>
                  <button type="button" class="plain" aria-label={t("remove", name)} onClick={() => act({ do: "remove", id: l.id })}>
                    <span aria-hidden="true">×</span>
                  </button>
                </li>
              );
            })}
          </ul>
          {state.listeners.length < MOST_LISTENERS
            ? <ActorSelect label={t("add")} actors={world.actors} value={null} choose={(actor) => act({ do: "add", actor })} />
            : <p>{t("full", String(MOST_LISTENERS))}</p>}
          <label class="choice">
            <input type="checkbox" checked={state.nobody} onChange={(e) => act({ do: "nobody", nobody: e.currentTarget.checked })} />
            <span class="label">{t("nobody")}</span>
          </label>
          <p class="field">
            <label for={dateId}>{t("date")}</label>
            <span class="hint" id={`${dateId}-hint`}>{t("dateHint")}</span>
            <input id={dateId} type="date" required min={world.ruleset.first_day} value={state.date} aria-describedby={`${dateId}-hint`} aria-invalid={bad}
              onInput={(e) => act({ do: "date", date: e.currentTarget.value })} />
            {bad && <strong class="error" role="alert">{t("badDate", world.ruleset.first_day)}</strong>}
          </p>
        </>
      )}
      {missing && state.listeners.length === 0 && <p class="error" role="alert">{t("nobodyYet")}</p>}
      <p class="actions">
        <button type="submit" class="main">{t("next")}</button>
        <button type="button" class="plain" onClick={() => act({ do: "go", at: "me" })}>{t("back")}</button>
      </p>
    </form>
  );
}
