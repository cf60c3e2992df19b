import { useState } from "preact/hooks";
import { about, keyOf, type Stand } from "../../case/stand";
import type { Action, State } from "../../case/state";
import type { Alternatives, Givers, Way } from "../../door/types";
import { Fold } from "../../parts/fold";
import { Cite } from "../../parts/rule";
import { Badge } from "../../parts/verdict";
import { capital, useText } from "../../text/lang";
import { actorName, codeOf, useWorld } from "../../world";
import { ANSWER } from "./phrases";
import { useStep } from "./steps";

/** This many ways are shown at once. */
const NEAREST = 3;

/** The nearest lawful ways; one that is chosen shows the changed room. */
export function Ways({ ways, duties, ...rest }: { ways: Alternatives; duties: Set<string>; state: State; stand: Stand; act: (action: Action) => void }) {
  const { stand } = rest;
  const { t } = useText(ANSWER);
  const all = ways.items[0]?.ways ?? [];
  const { outcome } = stand.next.preliminary;
  if (all.length === 0) return outcome === "unknown" ? <p>{t("noWayYet")}</p> : outcome === "forbidden" ? <p>{t("noWay")}</p> : null;
  const draw = (list: Way[], from: number) => (
    <ol class="ways" start={from + 1}>
      {list.map((way, i) => <OneWay key={`${from + i} ${JSON.stringify(way.changes)}`} way={way} duties={duties} {...rest} />)}
    </ol>
  );
  return (
    <section aria-labelledby="ways">
      <h3 id="ways">{t("ways")}</h3>
      <p class="hint">{t("waysNote")}</p>
      {draw(all.slice(0, NEAREST), 0)}
      {all.length > NEAREST && <Fold summary={t("moreWays", String(all.length - NEAREST))}>{() => draw(all.slice(NEAREST), NEAREST)}</Fold>}
    </section>
  );
}

function OneWay({ way, duties, state, stand, act }: { way: Way; duties: Set<string>; state: State; stand: Stand; act: (action: Action) => void }) {
  const { t, w, list } = useText(ANSWER);
  const world = useWorld();
  const [open, setOpen] = useState(false);
  const name = (id: string) => w(actorName(world, state.listeners.find((l) => l.id === id)?.actor ?? ""));
  const say = useStep(name);
  const told = capital(list(way.changes.map(say)));
  const go = follow(way, stand);
  // A duty is towards its addressee; it carries nothing to the others who hear.
  const by = way.by.filter((rule) => way.listeners.length === 1 || !duties.has(rule.id));
  return (
    <li>
      <button type="button" class="way" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span>{told}</span> <Badge verdict={way} code={codeOfWay(way)} />
      </button>
      {open && (
        <div class="changed-room">
          <p><strong>{t("then")}</strong> <Badge verdict={way} code={codeOfWay(way)} /> {t("heardBy", list(way.listeners.map(name)))}</p>
          {way.outcome === "duty" && <p>{t("dutyStays")}</p>}
          {by.length > 0 && <p>{t("by")} {by.map((rule, i) => <span key={rule.id}>{i > 0 && "; "}<Cite rule={rule} /> – {w(rule.name)}</span>)}</p>}
          {way.changes.flatMap((s) => (s.change === "consent" ? s.given_by : [])).map((g, i) => <GivenBy key={i} {...g} />)}
          {way.missing.length > 0 && (
            <><p>{t("mustAssess")}</p><ul>{way.missing.map((q) => <li key={q.fact}>{w(q.question)}</li>)}</ul></>
          )}
          {go && <button type="button" onClick={() => act(go)}>{t(go.do === "open" ? "applyAssess" : "apply")}</button>}
        </div>
      )}
    </li>
  );
}

function GivenBy({ givers, when }: Givers) {
  const { t, w, list } = useText(ANSWER);
  const { codes } = useWorld();
  const who = list(givers.map((g) => { const words = codes["consent.by"]?.[g]; return words ? w(words) : g; }));
  if (when.length === 0) return <p>{t("given", who)}</p>;
  return <>{when.map((g) => <p key={g.fact}>{t("givenIf", who, t(g.value ? "yes" : "no"))} {w(g.question)}</p>)}</>;
}

/** A way leads to a room where it may be said to all; that somebody must be given it is told beside. */
export const codeOfWay = (way: Way) => (way.outcome === "duty" ? "allowed" : codeOf(way));

/** What the page does to show the changed room: who hears it, or the question that opens it. */
function follow(way: Way, stand: Stand): Action | null {
  const [step] = way.changes;
  if (way.changes.length !== 1 || !step) return null;
  const asks = [...stand.next.questions, ...stand.used.map((u) => u.ask)];
  const find = (ids: string[]) => asks.find((ask) => ids.includes(ask.id));
  const open = (...ids: string[]): Action | null => {
    const ask = find(ids);
    return ask ? { do: "open", key: keyOf(ask) } : null;
  };
  switch (step.change) {
    case "direct_channel": case "step_out": return { do: "try", listeners: way.listeners };
    case "de_identify": {
      const ask = find(["identifiable"]);
      return ask ? { do: "try", said: { [keyOf(ask)]: { chosen: ["no"], about: about(ask) } } } : null;
    }
    case "consent": return open("consent");
    case "assess": return open(...(step.questions ?? []).map((q) => q.fact));
    default: return null;
  }
}
