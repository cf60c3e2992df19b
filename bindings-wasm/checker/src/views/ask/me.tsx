import { useState } from "preact/hooks";
import type { Action, State } from "../../case/state";
import { Radios, StepHeading } from "../../parts/choice";
import { capital, useText } from "../../text/lang";
import { useWorld } from "../../world";
import { ActorSelect } from "./actor-select";
import { ASK } from "./phrases";

/** The first question: who speaks. */
export function Me({ state, act }: { state: State; act: (action: Action) => void }) {
  const { t, w } = useText(ASK);
  const world = useWorld();
  const { first } = world;
  const rest = world.actors.filter((a) => !first.some((f) => f.actor === a));
  const [missing, setMissing] = useState(false);
  const choose = (id: string) => {
    const actor = world.actors.find((a) => a.id === id);
    if (actor) act({ do: "me", actor });
  };
  return (
    <form onSubmit={(e) => { e.preventDefault(); if (state.me === null) setMissing(true); else act({ do: "go", at: "room" }); }}>
      <StepHeading focusKey="start">{t("me")}</StepHeading>
      <p class="hint">{t("meHint")}</p>
      <Radios name="me" pairs legend={t("me")} hidden value={state.me} choose={choose}
        options={first.map(({ actor, everyday }) => ({ value: actor.id, label: capital(w(actor.name)), hint: w(everyday) }))} />
      <ActorSelect label={t("other")} actors={rest} value={rest.some((a) => a.id === state.me) ? state.me : null} choose={choose} />
      {missing && state.me === null && <p class="error" role="alert">{t("pickMe")}</p>}
      <p class="actions"><button type="submit" class="main">{t("next")}</button></p>
    </form>
  );
}
