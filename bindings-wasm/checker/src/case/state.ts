import type { Meeting } from "../data/meetings";
import type { Actor } from "../door/types";
import type { Where } from "../own/own";

/** Somebody who hears, by a code made from the directory's. */
export interface Listener { id: string; actor: string; profile?: string }

/** What somebody said to a question, and whom the answer was about. */
export type Said =
  | { unknown: true; about: string[] }
  | { chosen: string[]; about: string[] }
  | { each: Record<string, boolean | null>; about: string[] };

/** Everything the user has told the page. The case is made from it anew each time. */
export interface State {
  where: Where;
  date: string;
  me: string | null;
  meeting: string | null;
  listeners: Listener[];
  /** No individual is spoken of. */
  nobody: boolean;
  /** What was said, by question, in the order in which it was said. */
  said: Record<string, Said>;
  /** Which part is on screen. */
  at: "me" | "room" | "questions" | "answer";
  /** The meeting as it was, while a changed room is looked at. */
  whole: State | null;
  /** A question that is put although it has been answered, or although there is an answer. */
  open: string | null;
}

export type Action =
  | { do: "date"; date: string }
  | { do: "me"; actor: Actor }
  | { do: "meeting"; meeting: Meeting; actors: Actor[] }
  | { do: "add"; actor: string }
  | { do: "remove"; id: string }
  | { do: "try"; listeners?: string[]; said?: Record<string, Said> }
  | { do: "whole" }
  | { do: "nobody"; nobody: boolean }
  | { do: "say"; key: string; said: Said }
  | { do: "go"; at: State["at"] }
  | { do: "open"; key: string }
  | { do: "restart"; date: string };

export const begin = (date: string, where: Where): State => ({
  where, date, me: null, meeting: null, listeners: [], nobody: false, said: {}, at: "me", whole: null, open: null,
});

/** A room holds no more than this: a meeting, not a town. */
export const MOST_LISTENERS = 24;

/** A code for a new listener that nobody in the room has. */
export function code(actor: string, taken: readonly Listener[]): string {
  const name = actor.replace(/^[^.]*\./, "").replace(/[^a-z0-9_-]/gi, "_").slice(0, 36);
  let id = name;
  for (let n = 2; taken.some((l) => l.id === id); n++) id = `${name}_${n}`;
  return id;
}

function add(listeners: Listener[], actor: string, profile?: string): Listener[] {
  if (listeners.length >= MOST_LISTENERS) return listeners;
  return [...listeners, { id: code(actor, listeners), actor, ...(profile && { profile }) }];
}

/** Who of a meeting's members hear it when this actor speaks. */
function seated(meeting: Meeting, me: string | null, actors: Actor[]): Listener[] {
  const authority = (id: string) => actors.find((a) => a.id === id)?.authority || id;
  const mine = (id: string) => id === me || (meeting.oneSeatEach && me !== null && authority(id) === authority(me));
  const others = meeting.seats.filter((seat) => !mine(seat.actor));
  return others.reduce<Listener[]>((all, { actor, profile }) => add(all, actor, profile), []);
}

/** The next state. Nothing that was said is ever thrown away but by starting again. */
export function reduce(state: State, action: Action): State {
  switch (action.do) {
    case "date": return { ...state, date: action.date };
    case "me": return { ...state, me: action.actor.id };
    case "meeting": {
      const { meeting, actors } = action;
      return { ...state, meeting: meeting.id, nobody: meeting.nobody, listeners: seated(meeting, state.me, actors) };
    }
    case "add": return { ...state, listeners: add(state.listeners, action.actor) };
    case "remove": return { ...state, listeners: state.listeners.filter((l) => l.id !== action.id) };
    case "try": return {
      ...state,
      listeners: state.listeners.filter((l) => action.listeners?.includes(l.id) ?? true),
      said: { ...state.said, ...action.said },
      whole: state.whole ?? state, at: "answer", open: null,
    };
    case "whole": return state.whole ?? state;
    case "nobody": return { ...state, nobody: action.nobody };
    case "say": return { ...state, said: { ...state.said, [action.key]: action.said }, open: null, at: "questions" };
    case "go": return { ...state, at: action.at, open: null };
    case "open": return { ...state, at: "questions", open: action.key };
    case "restart": return begin(action.date, state.where);
  }
}
