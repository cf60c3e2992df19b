import { Written } from "../../parts/written";
import { capital } from "../../text/lang";
import { codeFor, codeOf, labelOf } from "../../world";
import { useAsked } from "../../parts/use-asked";
import { body } from "./plan";
import { caseOf, type Prepared } from "./state";
import type { Row } from "./use-room";
import { useNames } from "./words";

/** With more at the table than this, their names stand upright. */
const FLAT = 4;

/** The meeting on paper: the table on one landscape page, and the plan after it. */
export function RoomSheet({ state, rows, plan }: { state: Prepared; rows: Row[]; plan: string | null }) {
  const { t, w, name, topic, spoken, world } = useNames(state);
  const { version, horizon, checksum } = world.ruleset;
  const codes = new Set(rows.flatMap(({ item }) => [codeOf(item.room), ...item.listeners.map((l) => codeFor(world, l))]));
  const symbol = (code: string) => labelOf(world, code).symbol;
  const silent = state.chairs.filter((c) => c.tells.length === 0).map((c) => name(c.id));
  return (
    <article class="sheet wide-sheet">
      <h1>{t("sheetTitle")}</h1>
      <p class="fine">{t("sheetBasis", state.date, horizon, version, checksum.slice(0, 12))}. {t("sheetEmpty")}</p>
      <table class={state.chairs.length > FLAT ? "grid upright" : "grid"}>
        <thead>
          <tr><th scope="col">{t("tells")}</th>{state.chairs.map((c) => <th key={c.id} scope="col"><span>{capital(name(c.id))}</span></th>)}<th scope="col"><span>{t("room")}</span></th></tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.topic.id}>
              <th scope="row">{topic(row.topic)}</th>
              {state.chairs.map((c) => {
                const listener = row.item.listeners.find((l) => l.id === c.id);
                return <td key={c.id}>{listener ? symbol(codeFor(world, listener)) : "–"}</td>;
              })}
              <td class="room">{symbol(codeOf(row.item.room))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="fine">{[...codes].map((code) => `${symbol(code)} ${w(labelOf(world, code))}`).join(" · ")}</p>
      {silent.length > 0 && <p class="fine">{t("listenersOnly", silent.join(", "))}</p>}
      <p class="fine">{t("mayAllListen")}</p>
      {plan !== null && <section class="plan"><h2>{t("planName")}</h2><Written of={body(plan)} top={2} name={spoken} /></section>}
    </article>
  );
}

/** The consent form on paper, with lines to write on. */
export function FormSheet({ state }: { state: Prepared }) {
  const { lang, spoken, world: { door } } = useNames(state);
  const { value: text } = useAsked(() => door.written("consent_form", caseOf(state), lang, "md"), JSON.stringify([caseOf(state), lang]));
  return <article class="sheet form-sheet">{text !== null && <Written of={text} top={1} name={spoken} />}</article>;
}
