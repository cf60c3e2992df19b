import { useState } from "preact/hooks";
import type { Alternatives } from "../../door/types";
import { StepHeading } from "../../parts/choice";
import { Sign } from "../../parts/verdict";
import { Cite } from "../../parts/rule";
import { capital } from "../../text/lang";
import { codeOf, labelOf } from "../../world";
import { Listener } from "../answer/grounds";
import { useStep } from "../answer/steps";
import { useAsked } from "../answer/use-answer";
import { caseOf, type Prepared } from "./state";
import type { Row } from "./use-room";
import { codeFor, useNames } from "./words";

/** Why a square says what it says: that item's own grounds, towards that listener. */
export function SquareWhy({ state, row, listener, back }: { state: Prepared; row: Row; listener: string | null; back: () => void }) {
  const { t, name, topic, world } = useNames(state);
  const heard = row.item.listeners.filter((l) => listener === null || l.id === listener);
  const one = listener === null ? null : heard[0];
  const code = one ? codeFor(world, one) : codeOf(row.item.room);
  return (
    <section class="card" aria-labelledby="square">
      <StepHeading id="square" focusKey={`${row.topic.id} ${listener ?? ""}`}>
        {t("why", topic(row.topic), listener === null ? t("room") : name(listener))}
      </StepHeading>
      <p><Sign code={code} label={labelOf(world, code)} /></p>
      {one ? <Listener of={one} /> : heard.map((l) => (
        <details key={l.id}>
          <summary>{capital(name(l.id))} <Sign code={codeFor(world, l)} label={labelOf(world, codeFor(world, l))} /></summary>
          <Listener of={l} />
        </details>
      ))}
      <NearestWays state={state} row={row} key={JSON.stringify(caseOf(state, [row.topic]))} />
      <p class="actions"><button type="button" onClick={back}>{t("toTable")}</button></p>
    </section>
  );
}

const SHOWN = 3;

/** The nearest lawful ways for one item: asked for when it is looked at, since that takes a while. */
function NearestWays({ state, row }: { state: Prepared; row: Row }) {
  const { t, list, name, label, w, spoken, world } = useNames(state);
  const [input] = useState(() => caseOf(state, [row.topic]));
  const ways = useAsked<Alternatives>(() => world.door.alternatives(input), input);
  const say = useStep(name);
  const found = ways?.items[0]?.ways ?? [];
  return (
    <>
      <h3>{t("ways")}</h3>
      {!ways && <p aria-live="polite">{t("working")}</p>}
      {ways && found.length === 0 && <p>{t("noWay")}</p>}
      <ul>
        {found.slice(0, SHOWN).map((way) => (
          <li key={JSON.stringify(way.changes)}>
            {spoken(capital(list(way.changes.map(say))))}: {label(codeOf(way))}
            {way.by.map((rule) => <span key={rule.id}>{" "}<Cite rule={rule} /> ({w(rule.name)})</span>)}
          </li>
        ))}
      </ul>
    </>
  );
}
