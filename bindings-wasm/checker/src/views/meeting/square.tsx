import { useState } from "preact/hooks";
import type { Alternatives } from "../../door/types";
import { StepHeading } from "../../parts/choice";
import { Fold } from "../../parts/fold";
import { Sign } from "../../parts/verdict";
import { Cite } from "../../parts/rule";
import { capital } from "../../text/lang";
import { codeFor, codeOf, labelOf } from "../../world";
import { Listener } from "../answer/grounds";
import { useStep } from "../answer/steps";
import { useAsked } from "../../parts/use-asked";
import { caseOf, type Prepared } from "./state";
import type { Row } from "./use-room";
import { useNames } from "./words";

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
      <NearestWays state={state} row={row} listener={listener} key={`${JSON.stringify(caseOf(state, [row.topic]))} ${listener ?? ""}`} />
      {one ? <Listener of={one} /> : heard.map((l) => (
        <Fold key={l.id} summary={<>{capital(name(l.id))} <Sign code={codeFor(world, l)} label={labelOf(world, codeFor(world, l))} /></>}>
          {() => <Listener of={l} />}
        </Fold>
      ))}
      <p class="actions"><button type="button" onClick={back}>{t("toTable")}</button></p>
    </section>
  );
}

const SHOWN = 6;

/** The nearest lawful ways for one item. For the whole room they take a while to find, so
 *  that they are asked for only when somebody wants to see them. */
function NearestWays(props: { state: Prepared; row: Row; listener: string | null }) {
  const { t } = useNames(props.state);
  const [wanted, setWanted] = useState(props.listener !== null);
  if (!wanted) return <p class="actions"><button type="button" onClick={() => setWanted(true)}>{t("ways")}</button></p>;
  return <Found {...props} />;
}

function Found({ state, row, listener }: { state: Prepared; row: Row; listener: string | null }) {
  const { t, list, name, label, w, spoken, world } = useNames(state);
  const [input] = useState(() => caseOf(state, [row.topic], listener === null ? undefined : [listener]));
  const { value: ways } = useAsked<Alternatives>(() => world.door.alternatives(input), input);
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
