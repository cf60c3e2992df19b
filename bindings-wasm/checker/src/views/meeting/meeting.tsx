import { useEffect, useId, useReducer, useRef, useState } from "preact/hooks";
import { isKnownDay } from "../../case/day";
import { AGES } from "../../data/ages";
import { Radios, StepHeading } from "../../parts/choice";
import { capital, useText } from "../../text/lang";
import { codeFor, useWorld } from "../../world";
import type { ViewProps } from "../registry";
import { changes, closedBy, type Changed } from "./changes";
import { ConsentCheck } from "./consent";
import { Key, Matrix, type Square } from "./matrix";
import { FormSheet, RoomSheet } from "./paper";
import { People } from "./people";
import { MEETING } from "./phrases";
import { Plan, usePlan } from "./plan";
import { SquareWhy } from "./square";
import { begin, reduce, topicsOf, type Prepared } from "./state";
import { useRoom, type Row } from "./use-room";
import { useNames } from "./words";

/** The meeting as its coordinator prepares it: who may say what to whom, in which order, with what consent. */
export function Meeting({ today }: ViewProps) {
  const { t, w } = useText(MEETING);
  const world = useWorld();
  const [state, act] = useReducer(reduce, begin(today, world.where));
  const dayId = useId();
  const choose = (id: string) => {
    const meeting = world.templates.find((m) => m.id === id);
    if (meeting) act({ do: "template", meeting, actors: world.actors });
  };
  const known = isKnownDay(state.date, world.ruleset.first_day);
  const options = [...AGES.map((a) => ({ value: a.code, label: capital(w(a.name)) })), { value: "", label: t("unknown") }];
  return (
    <div class="meeting">
      <div class="screen">
        <StepHeading focusKey="meeting">{t("heading")}</StepHeading>
        <p>{t("lead")}</p>
        <Radios name="template" pairs legend={t("template")} value={state.template} choose={choose}
          options={world.templates.map((m) => ({ value: m.id, label: w(m.name), hint: w(m.hint) }))} />
        {state.template !== null && (
          <>
            <section class="card" aria-labelledby="people">
              <h3 id="people">{t("people")}</h3>
              <p class="hint">{t("peopleHint")}</p>
              <People state={state} act={act} />
              <div class="ages">
                <Radios name="band" legend={t("age")} value={state.age ?? ""} choose={(code) => act({ do: "age", age: code === "" ? null : code })} options={options} />
                <label class="choice">
                  <input type="checkbox" checked={state.third} onChange={(e) => act({ do: "third", third: e.currentTarget.checked })} />
                  <span class="label">{t("third")}</span>
                </label>
                <p class="field">
                  <label for={dayId}>{t("date")}</label>
                  <input id={dayId} type="date" required min={world.ruleset.first_day} value={state.date} aria-invalid={!known} onInput={(e) => act({ do: "date", date: e.currentTarget.value })} />
                  {!known && <strong class="error" role="alert">{t("badDate", world.ruleset.first_day)}</strong>}
                </p>
              </div>
            </section>
            {known && <Outcome key={state.template} state={state} act={act} />}
          </>
        )}
      </div>
    </div>
  );
}

type Act = Parameters<typeof ConsentCheck>[0]["act"];

/** The answer for the whole meeting. */
function Outcome({ state, act }: { state: Prepared; act: Act }) {
  const { t, list, name, spoken } = useNames(state);
  const { rows, busy, refusal } = useRoom(state);
  const [at, setAt] = useState<Square | null>(null);
  const [paper, setPaper] = useState<"room" | "form">("room");
  const changed = useChanges(rows, busy);
  const { plan, want } = usePlan(state);
  const table = useRef<HTMLDivElement>(null);
  const chosen = at && rows.find((r) => r.topic.id === at.topic);
  const back = () => {
    table.current?.querySelector<HTMLButtonElement>(`[data-square="${at?.topic ?? ""} ${at?.listener ?? ""}"]`)?.focus();
    setAt(null);
  };
  const print = (what: "room" | "form") => { setPaper(what); setTimeout(() => window.print()); };
  const silent = state.chairs.filter((c) => c.tells.length === 0).map((c) => name(c.id));
  if (refusal) return <p class="error" role="alert">{t("broken")} {refusal.message}</p>;
  if (topicsOf(state).length === 0) return <p>{t("nobodyTells")}</p>;
  if (rows.length === 0) return <p aria-live="polite">{t("working")}</p>;
  return (
    <>
      <section class="card" aria-labelledby="table" aria-busy={busy} ref={table}>
        <h3 id="table">{t("table")}</h3>
        <p class="hint">{t("tableHint")}</p>
        {state.consent && <p class="notice">{t("withConsent")}</p>}
        <Matrix state={state} rows={rows} changed={changed} at={at} choose={setAt} />
        <Key state={state} rows={rows} />
        {silent.length > 0 && <p>{t("listenersOnly", list(silent))}</p>}
        <p class="hint">{t("mayAllListen")}</p>
        <Told state={state} changed={changed} />
      </section>
      {at && chosen && (at.listener === null || chosen.item.listeners.some((l) => l.id === at.listener)) && (
        <SquareWhy state={state} row={chosen} listener={at.listener} back={back} />
      )}
      <Plan state={state} plan={plan} want={want} print={() => print("room")} />
      <ConsentCheck state={state} act={act} print={() => print("form")} />
      <Notes rows={rows} spoken={spoken} />
      {paper === "room" ? <RoomSheet state={state} rows={rows} plan={plan} /> : <FormSheet state={state} />}
    </>
  );
}

/** What changed since the table was last whole. */
function useChanges(rows: Row[], busy: boolean): Changed[] {
  const [changed, setChanged] = useState<Changed[]>([]);
  const before = useRef<Row[]>([]);
  useEffect(() => {
    if (busy || rows.length === 0) return;
    setChanged(before.current.length === 0 ? [] : changes(before.current, rows));
    before.current = rows;
  }, [rows, busy]);
  return changed;
}

/** What changed in the table, and why, in words. */
function Told({ state, changed }: { state: Prepared; changed: Changed[] }) {
  const { t, topic, name, label, verdict, world } = useNames(state);
  return (
    <div role="status">
      {changed.length > 0 && (
        <>
          <h4>{t("changed")}</h4>
          <ul>
            {changed.map(({ row, was, cells, added }) => (
              <li key={row.topic.id}>
                <strong>{topic(row.topic)}</strong>
                {cells.map(({ listener, was: old }) => (
                  <p key={listener.id}>{t("cellChange", name(listener.id), verdict(old), label(codeFor(world, listener)))}</p>
                ))}
                {verdict(was) !== verdict(row.item.room) && <p>{t("roomChange", verdict(was), verdict(row.item.room))}</p>}
                {added.map((listener) => (
                  <p key={listener.id}>
                    {t("hearsNow", capital(name(listener.id)), label(codeFor(world, listener)))}
                    {closedBy(listener).length > 0 && ` (${t("closes", closedBy(listener).join("; "))})`}.
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** What the engine says about those who take part, and about the day. */
function Notes({ rows, spoken }: { rows: Row[]; spoken: (text: string) => string }) {
  const { w } = useText(MEETING);
  const notes = rows.flatMap((row) => [...row.warnings, ...row.people.flatMap((p) => p.notes)]).map((n) => w(n));
  const once = [...new Set(notes)];
  if (once.length === 0) return null;
  return <ul class="notes hint">{once.map((note) => <li key={note}>{spoken(note)}</li>)}</ul>;
}
