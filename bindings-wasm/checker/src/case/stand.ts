import { AGES } from "../data/ages";
import type { Door } from "../door/door";
import type { Ask, Next, Put } from "../door/types";
import { fill } from "./fill";
import type { Said, State } from "./state";

/** A case as the door reads it. */
export type Case = Record<string, unknown>;

/** How far the answers reach: the case they make, and what is to be asked next. */
export interface Stand {
  case: Case;
  next: Next;
  /** The questions whose answers the case is made of, in the order in which they were answered. */
  used: { key: string; ask: Ask; said: Said }[];
  /** The question to put; none once there is an answer. */
  question: { key: string; ask: Ask; before: Said | null } | null;
  /** Answers that do not fit the others, and are left out. */
  refused: Ask[];
}

/** What tells a question from every other. One about a participant's own place is told by
 *  the participant, so that it follows them when others come or go. */
export function keyOf(ask: Ask): string {
  const who = ask.kind === "input" ? (ask.places[0]?.listener ?? "") : "";
  return who === "" ? ask.id : `${ask.id} ${who}`;
}

/** Whom a question is about. */
export function about(ask: Ask): string[] {
  return [...new Set(ask.places.flatMap((p) => (p.listener === null ? [] : [p.listener])))];
}

/** The case before any question: who speaks, who hears, and when. */
export function start(state: State): Case {
  return {
    ...state.where,
    date: state.date,
    discloser: { id: "jag", actor: state.me ?? "" },
    listeners: state.listeners,
    item: state.nobody ? { information: ["statistics"] } : {},
  };
}

/** What an answer writes in the case; nothing for "do not know". */
export function puts(ask: Ask, said: Said): Put[] {
  if ("unknown" in said) return [];
  if (ask.takes === "age" && "chosen" in said) return agePuts(ask, said.chosen);
  if ("chosen" in said) return ask.answers.filter((a) => said.chosen.includes(a.answer)).flatMap((a) => a.set);
  return ask.places.flatMap((place) => {
    const value = said.each[place.listener ?? ""];
    return typeof value === "boolean" ? [{ pointer: place.pointer, value }] : [];
  });
}

/** The age of a band, in the place that takes whole years. */
function agePuts(ask: Ask, chosen: string[]): Put[] {
  const band = AGES.find((b) => chosen.includes(b.code));
  return band ? ask.places.map(({ pointer }) => ({ pointer, value: band.age })) : [];
}

/** An answer holds for those whom it was given about; somebody new has to be asked about. */
function holds(ask: Ask, said: Said): boolean {
  return about(ask).every((id) => said.about.includes(id));
}

/** Makes the case from what has been said, and finds what to ask next. */
export async function stand(state: State, door: Door): Promise<Stand> {
  let now = start(state);
  let next = await door.next(now);
  const used: Stand["used"] = [];
  const refused: Ask[] = [];
  const order = Object.keys(state.said);
  const rank = (ask: Ask) => order.indexOf(keyOf(ask));
  for (;;) {
    const tried = (ask: Ask) => refused.some((r) => keyOf(r) === keyOf(ask)) || used.some((u) => u.key === keyOf(ask));
    const ready = next.questions
      .filter((ask) => !tried(ask) && keyOf(ask) !== state.open)
      .filter((ask) => { const said = state.said[keyOf(ask)]; return said !== undefined && holds(ask, said); })
      .sort((a, b) => rank(a) - rank(b))[0];
    const said = ready && state.said[keyOf(ready)];
    if (!ready || !said) break;
    const written = fill(now as never, puts(ready, said)) as Case;
    try {
      next = await door.next(written);
      now = written;
      used.push({ key: keyOf(ready), ask: ready, said });
    } catch {
      refused.push(ready);
    }
  }
  const opened = next.questions.find((ask) => keyOf(ask) === state.open);
  const ask = opened ?? next.questions.find((q) => !used.some((u) => u.key === keyOf(q)) && (q.before_answer || easilyTold(q, next)));
  const question = ask ? { key: keyOf(ask), ask, before: state.said[keyOf(ask)] ?? null } : null;
  used.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  return { case: now, next, used, question, refused };
}

/** Whether it is easily told and can matter to a single listener: an age, or what one listener's
 *  answer waits for. The engine itself asks for the sake of the room. */
function easilyTold(ask: Ask, next: Next): boolean {
  const { outcome, items } = next.preliminary;
  if (!["forbidden", "unknown", "after_assessment"].includes(outcome) || ask.group === "assumed") return false;
  const waits = items.some((item) => item.listeners.some((l) => l.outcome === "unknown"));
  return ask.takes === "age" || (waits && ask.group === "needed" && ask.kind === "input");
}
