import { keyOf, type Stand } from "../../case/stand";
import type { Action } from "../../case/state";
import type { Ask } from "../../door/types";
import { Fold } from "../../parts/fold";
import { useText } from "../../text/lang";
import { ANSWER } from "./phrases";

/** What can still change the answer: first what it waits for, the rest folded away. */
export function OpenQuestions({ stand, act }: { stand: Stand; act: (action: Action) => void }) {
  const { t, w } = useText(ANSWER);
  const open = stand.next.questions.filter((ask) => ask.group !== "assumed");
  const near = open.filter((ask) => ask.group !== "could_change" || stand.used.some((u) => u.key === keyOf(ask)));
  const far = open.filter((ask) => !near.includes(ask));
  if (open.length === 0) return null;
  const list = (asks: Ask[]) => (
    <ul class="open">
      {asks.map((ask) => (
        <li key={keyOf(ask)}>
          <button type="button" class="link" onClick={() => act({ do: "open", key: keyOf(ask) })}>{w(ask.question)}</button>
          {ask.why[0] && <span class="hint">{ask.why[0].citation}</span>}
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="open">
      <h3 id="open">{t("open")}</h3>
      {near.length > 0 && list(near)}
      {far.length > 0 && <Fold open={near.length === 0 && far.length < 6} summary={t("openMore", String(far.length))}>{() => list(far)}</Fold>}
    </section>
  );
}
