import { useRef, useState } from "preact/hooks";
import { Sign, tone } from "../../parts/verdict";
import { capital } from "../../text/lang";
import { codeFor, codeOf, labelOf } from "../../world";
import type { Changed } from "./changes";
import type { Prepared } from "./state";
import type { Row } from "./use-room";
import { useNames } from "./words";

/** A square of the table: a row, and a listener or the whole room. */
export interface Square { topic: string; listener: string | null }

const STEPS: Record<string, [down: number, right: number]> = {
  ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1],
};

/** Who may say what to whom: a row for what is told, a column for whoever hears it. */
export function Matrix({ state, rows, changed, at, choose }: {
  state: Prepared; rows: Row[]; changed: Changed[]; at: Square | null; choose: (square: Square) => void;
}) {
  const { t, w, name, topic, world } = useNames(state);
  const table = useRef<HTMLTableElement>(null);
  const [focus, setFocus] = useState({ row: 0, column: 0 });
  const columns = state.chairs.length + 1;
  const row = Math.min(focus.row, rows.length - 1), column = Math.min(focus.column, columns - 1);
  const move = (e: KeyboardEvent) => {
    const step = STEPS[e.key];
    if (!step) return;
    e.preventDefault();
    let [r, c] = [row, column];
    // A square that nobody can choose, where somebody would tell themselves, is stepped over.
    for (;;) {
      r += step[0]; c += step[1];
      if (r < 0 || r >= rows.length || c < 0 || c >= columns) return;
      const next = table.current?.querySelector<HTMLButtonElement>(`[data-at="${r} ${c}"]`);
      if (next) { setFocus({ row: r, column: c }); next.focus(); return; }
    }
  };
  const first = (of: Row) => state.chairs.findIndex((c) => c.id !== of.topic.by.id);
  const reachable = rows[row] && state.chairs[column]?.id === rows[row]?.topic.by.id ? first(rows[row]) : column;
  return (
    <div class="wide" role="group" aria-label={t("table")} tabIndex={0}>
      <table class="matrix" ref={table} onKeyDown={move}>
        <caption class="unseen">{t("table")}</caption>
        <thead>
          <tr>
            <th scope="col" class="tells-head">{t("tells")}</th>
            {state.chairs.map((c) => <th key={c.id} scope="col"><span class="up">{capital(name(c.id))}</span></th>)}
            <th scope="col" class="room"><span class="up">{t("room")}</span></th>
          </tr>
        </thead>
        <tbody>
          {rows.map((of, r) => {
            const change = changed.find((c) => c.row.topic.id === of.topic.id);
            const speak = world.labels.may_speak[of.holder.may_speak];
            const square = (c: number, listener: string | null, code: string, isNew: boolean) => {
              const label = labelOf(world, code);
              const whom = listener === null ? t("cellRoom", topic(of.topic), w(label)) : t("cell", topic(of.topic), name(listener), w(label));
              const on = at?.topic === of.topic.id && at.listener === listener;
              return (
                <button type="button" class={`cell sign ${tone(code)}`} data-at={`${r} ${c}`} data-square={`${of.topic.id} ${listener ?? ""}`} tabIndex={r === row && c === reachable ? 0 : -1}
                  aria-pressed={on} aria-label={isNew ? `${whom} (${t("changedMark")})` : whom} title={w(label)}
                  onFocus={() => setFocus({ row: r, column: c })} onClick={() => choose({ topic: of.topic.id, listener })}>
                  <span aria-hidden="true">{label.symbol}</span>{isNew && <span class="new" aria-hidden="true" />}
                </button>
              );
            };
            return (
              <tr key={of.topic.id}>
                <th scope="row">
                  {topic(of.topic)}
                  {speak && speak.symbol !== "" && <Sign code={of.holder.may_speak} label={speak} />}
                </th>
                {state.chairs.map((c, i) => {
                  const listener = of.item.listeners.find((l) => l.id === c.id);
                  if (!listener) return <td key={c.id} class="self"><span aria-hidden="true">–</span><span class="unseen">{t("self")}</span></td>;
                  return <td key={c.id}>{square(i, c.id, codeFor(world, listener), change !== undefined && [...change.added, ...change.cells.map((x) => x.listener)].some((l) => l.id === c.id))}</td>;
                })}
                <td class="room">{square(columns - 1, null, codeOf(of.item.room), change !== undefined && codeOf(change.was) !== codeOf(of.item.room))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What the signs in the table mean: those that stand there. */
export function Key({ state, rows }: { state: Prepared; rows: Row[] }) {
  const { t, world } = useNames(state);
  const found = rows.flatMap(({ item }) => [codeOf(item.room), ...item.listeners.map((l) => codeFor(world, l))]);
  return (
    <ul class="key" aria-label={t("key")}>
      {[...new Set(found)].map((code) => <li key={code}><Sign code={code} label={labelOf(world, code)} /></li>)}
    </ul>
  );
}
