import type { Stand } from "../../case/stand";
import type { Action, State } from "../../case/state";
import { Badge } from "../../parts/verdict";
import { capital, useText } from "../../text/lang";
import { actorName, codeOf, useWorld } from "../../world";
import { Overview } from "./overview";
import { ASK } from "./phrases";

/** The answer so far, beside the questions; it is there from the second question on. */
export function SoFar({ stand, busy, state, act }: { stand: Stand; busy: boolean; state: State; act: (action: Action) => void }) {
  const { t, w } = useText(ASK);
  const world = useWorld();
  const item = stand.next.preliminary.items[0];
  const alike = item !== undefined && new Set(item.listeners.map(codeOf)).size === 1;
  const open = ["duty", "allowed", "no_secrecy", "not_a_disclosure"].includes(stand.next.preliminary.outcome);
  return (
    <aside class="so-far" aria-busy={busy} aria-label={t("soFar")}>
      <h3>{t("soFar")}</h3>
      <div aria-live="polite" aria-atomic="true"><Badge verdict={stand.next.preliminary} /></div>
      {!open && <p class="hint">{t("worst")}</p>}
      {item && alike && item.listeners.length > 1 && <p class="hint">{t("alike")}</p>}
      {item && !alike && (
        <ul class="each">
          {item.listeners.map((l) => (
            <li key={l.id}>
              <span>{capital(w(actorName(world, state.listeners.find((s) => s.id === l.id)?.actor ?? "")))}</span>
              <Badge verdict={l} />
            </li>
          ))}
        </ul>
      )}
      <button type="button" onClick={() => act({ do: "go", at: "answer" })}>{t("show")}</button>
      <Overview stand={stand} state={state} act={act} />
    </aside>
  );
}
