import type { ComponentChildren } from "preact";
import { puts, type Stand } from "../../case/stand";
import type { Action, Said, State } from "../../case/state";
import { AGES } from "../../data/ages";
import type { Ask } from "../../door/types";
import { capital, useText } from "../../text/lang";
import { actorName, useWorld } from "../../world";
import { ASK } from "./phrases";

/** Everything that has been answered; each answer can be changed. */
export function Overview({ stand, state, act }: { stand: Stand; state: State; act: (action: Action) => void }) {
  const { t, w, list } = useText(ASK);
  const world = useWorld();
  const name = (id: string) => w(actorName(world, id));
  const line = (key: string, question: string, answer: ComponentChildren, change: () => void) => (
    <div key={key}>
      <dt>{question}</dt>
      <dd>{answer} <button type="button" class="link" aria-label={t("changeWhat", question)} onClick={change}>{t("change")}</button></dd>
    </div>
  );
  return (
    <details class="overview">
      <summary>{t("answers")}</summary>
      <dl>
        {line("me", t("you"), capital(name(state.me ?? "")), () => act({ do: "go", at: "me" }))}
        {line("room", t("meeting"), capital(list(state.listeners.map((l) => name(l.actor)))), () => act({ do: "go", at: "room" }))}
        {line("day", t("day"), state.date, () => act({ do: "go", at: "room" }))}
        {stand.used.map(({ key, ask, said }) => line(key, w(ask.question), <Shown ask={ask} said={said} state={state} />, () => act({ do: "open", key })))}
      </dl>
      {stand.refused.map((ask) => <p key={ask.id} class="error">{t("refused", w(ask.question))}</p>)}
    </details>
  );
}

/** An answer in words. */
export function Shown({ ask, said, state }: { ask: Ask; said: Said; state: State }) {
  const { t, w, list } = useText(ASK);
  const world = useWorld();
  if ("unknown" in said || puts(ask, said).length === 0) return <>{t("unknown")}</>;
  const text = (code: string) => {
    const words = ask.takes === "age" ? AGES.find((b) => b.code === code)?.name : ask.answers.find((a) => a.answer === code)?.text;
    return words ? w(words) : "";
  };
  if ("chosen" in said) return <>{capital(list(said.chosen.map(text).filter((s) => s !== "")))}</>;
  const each = Object.entries(said.each).map(([id, value]) => {
    const actor = state.listeners.find((l) => l.id === id)?.actor ?? "";
    return `${capital(w(actorName(world, actor)))}: ${value === null ? t("unknown") : text(value ? "yes" : "no")}`;
  });
  return <>{each.join("; ")}</>;
}
