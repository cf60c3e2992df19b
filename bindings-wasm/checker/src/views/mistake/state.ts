import { code, type Listener } from "../../case/state";
import type { Case } from "../../case/stand";
import { AGES } from "../../data/ages";
import type { Where } from "../../own/own";

/** Whether something has been done, and when as far as that is known. */
export interface Act { done: "" | "done" | "not_done"; day: string; time: string }

/** What is told of something that went wrong. The case is made from it anew each time. */
export interface Event {
  where: Where;
  at: number;
  how: string[];
  from: { actor: string; profile?: string } | null;
  got: Listener[];
  /** Nothing reached anybody. */
  nobody: boolean;
  kinds: string[];
  age: string | null;
  day: string;
  acts: Record<string, Act>;
  answers: Record<string, boolean | null>;
}

export const STEPS = ["how", "who", "when", "assess", "answer"] as const;
export const UNDONE: Act = { done: "", day: "", time: "" };

export const begin = (day: string, where: Where): Event => ({
  where, at: 0, how: [], from: null, got: [], nobody: false, kinds: ["personal_circumstances"], age: null, day, acts: {}, answers: {},
});

export function withGot(event: Event, actor: string, profile: string | undefined): Event {
  const id = code(actor, event.got);
  return { ...event, nobody: false, got: [...event.got, { id, actor, ...(profile === undefined ? {} : { profile }) }] };
}

/** The event as the door reads it; null until it is known where it happened and who got it. */
export function caseOf(event: Event): Case | null {
  const { from, got, nobody } = event;
  if (!from || (!nobody && got.length === 0)) return null;
  const acts = Object.entries(event.acts);
  const named = (done: Act["done"]) => acts.filter(([, act]) => act.done === done).map(([name]) => name);
  const times = acts.filter(([, act]) => act.done === "done" && act.day !== "")
    .map(([name, { day, time }]) => [`${name}_at`, time === "" ? day : `${day}T${time}`]);
  const age = AGES.find((band) => band.code === event.age)?.age;
  const common = { ...event.where, date: event.day };
  return {
    ...(nobody ? { activity: { ...common, of: from } } : {
      disclosure: {
        ...common, discloser: { id: "verksamheten", ...from }, listeners: got,
        item: { information: event.kinds, persons: [{ id: "den_det_galler", ...(age === undefined ? {} : { age }) }] },
      },
    }),
    how: event.how,
    times: Object.fromEntries(times),
    done: named("done").filter((name) => !times.some(([key]) => key === `${name}_at`)),
    not_done: named("not_done"),
    facts: Object.fromEntries(Object.entries(event.answers).filter(([, value]) => value !== null)),
  };
}
