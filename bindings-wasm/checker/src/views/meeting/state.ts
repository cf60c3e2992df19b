import { code, MOST_LISTENERS, type Listener } from "../../case/state";
import type { Case } from "../../case/stand";
import { AGES } from "../../data/ages";
import type { Meeting, Seat } from "../../data/meetings";
import type { Actor } from "../../door/types";
import type { Where } from "../../own/own";
import { consentOf, type Draft } from "./draft";

/** Something that somebody at the table would like to tell. */
export interface Tell { kind: string; purpose: string }

/** A seat at the table, by a code made from the directory's, and what is told from it. */
export interface Chair extends Listener { tells: Tell[] }

/** Everything that the coordinator has chosen. The case is made from it anew each time. */
export interface Prepared {
  where: Where;
  date: string;
  template: string | null;
  chairs: Chair[];
  /** The age band of the one whom it is about. */
  age: string | null;
  /** The information is also about somebody else, such as a parent or a friend. */
  third: boolean;
  consent: Draft | null;
}

export type Change =
  | { do: "template"; meeting: Meeting; actors: Actor[] }
  | { do: "date"; date: string }
  | { do: "add"; actor: Actor }
  | { do: "remove"; id: string }
  | { do: "profile"; id: string; profile: string }
  | { do: "tell"; id: string; at: number; tell: Tell | null }
  | { do: "age"; age: string | null }
  | { do: "third"; third: boolean }
  | { do: "consent"; consent: Draft | null };

/** What is told where nobody has said anything else. */
export const USUAL: Tell = { kind: "personal_circumstances", purpose: "support_or_protect" };
const NOBODY: Tell = { kind: "statistics", purpose: "prevent_crime" };

export const begin = (date: string, where: Where): Prepared => ({
  where, date, template: null, chairs: [], age: null, third: false, consent: null,
});

/** A new seat. Somebody who holds nothing as an authority is there to listen until told otherwise. */
function sit(chairs: Chair[], actor: Actor, nobody: boolean, seat?: Seat): Chair[] {
  if (chairs.length >= MOST_LISTENERS) return chairs;
  const profile = seat?.profile ?? actor.one_of[0];
  const tells = actor.authority === "" ? [] : [nobody ? NOBODY : USUAL];
  return [...chairs, { id: code(actor.id, chairs), actor: actor.id, ...(profile === undefined ? {} : { profile }), tells }];
}

const nobodyAt = (chairs: Chair[]) => {
  const tells = chairs.flatMap((c) => c.tells);
  return tells.length > 0 && tells.every((tell) => tell.kind === NOBODY.kind);
};

export function reduce(state: Prepared, change: Change): Prepared {
  const each = (id: string, to: (chair: Chair) => Chair) =>
    ({ ...state, chairs: state.chairs.map((c) => (c.id === id ? to(c) : c)) });
  switch (change.do) {
    case "template": {
      const { meeting, actors } = change;
      const chairs = meeting.seats.reduce<Chair[]>((now, seat) => {
        const actor = actors.find((a) => a.id === seat.actor);
        return actor ? sit(now, actor, meeting.nobody, seat) : now;
      }, []);
      return { ...state, template: meeting.id, chairs, consent: null };
    }
    case "date": return { ...state, date: change.date };
    case "add": return { ...state, chairs: sit(state.chairs, change.actor, nobodyAt(state.chairs)) };
    case "remove": return { ...state, chairs: state.chairs.filter((c) => c.id !== change.id) };
    case "profile": return each(change.id, (c) => ({ ...c, profile: change.profile }));
    case "tell": return each(change.id, (c) => {
      const { at, tell } = change;
      const tells = tell === null ? c.tells.filter((_, i) => i !== at) : Object.assign([...c.tells], { [at]: tell });
      return { ...c, tells };
    });
    case "age": return { ...state, age: change.age };
    case "third": return { ...state, third: change.third };
    case "consent": return { ...state, consent: change.consent };
  }
}

/** Something that is told, and by whom. */
export interface Topic extends Tell { id: string; number: number; by: Chair }

export function topicsOf({ chairs }: Prepared): Topic[] {
  return chairs.flatMap((by) => by.tells.map((tell) => ({ ...tell, by })))
    .map((tell, i) => ({ ...tell, id: `uppgift_${i + 1}`, number: i + 1 }));
}

/** The whole meeting, or the part of it that tells only these, and only to those. */
export function caseOf(state: Prepared, topics = topicsOf(state), to?: string[]): Case {
  return {
    ...state.where,
    date: state.date,
    participants: state.chairs.map(({ tells: _, ...seat }) => seat),
    items: topics.map(({ id, by, kind, purpose }) => ({
      id, held_by: by.id, information: [kind], purpose: [purpose], ...(to ? { to } : {}),
      ...(kind === NOBODY.kind ? {} : { persons: personsOf(state) }),
    })),
  };
}

/** The one whom it is about, with the consent that there is; and somebody else, who has given none. */
function personsOf(state: Prepared): object[] {
  const age = AGES.find((band) => band.code === state.age)?.age;
  const subject = { id: "den_unge", ...(age === undefined ? {} : { age }), ...consentOf(state.consent, (id) => state.chairs.some((c) => c.id === id)) };
  return state.third ? [subject, { id: "annan_person" }] : [subject];
}
