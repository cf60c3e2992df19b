/** The answers of `alternatives` and `plan`. */

import type { Blocked, Cited, Notice, Question, Ruleset, Verdict, Words } from "./common.js";
import type { Giver, InformationKind } from "./input.js";

/** The nearest lawful ways. */
export interface Alternatives {
  ruleset: Ruleset;
  date: string;
  directory: string;
  warnings: Notice[];
  participants: Attendee[];
  items: ItemWays[];
}

export interface Attendee {
  id: string;
  actor: string;
  name: Words;
}

export interface ItemWays {
  id: string;
  held_by: string;
  listeners: string[];
  /** For the room as it is. */
  room: Verdict;
  /** What carries it for the room as it is. */
  by: Cited[];
  missing: Question[];
  out_of_scope: Notice | null;
  blocked_by: Blocked[];
  /** Every smallest change that makes it lawful, the nearest first. */
  ways: Way[];
  /** The duties to give it, performed outside the room. */
  duties: Duty[];
  /** The listeners who must be given it if they ask. */
  on_request: OnRequest[];
}

export interface Way extends Verdict {
  /** What is changed: one or two changes. */
  changes: WayStep[];
  /** The listeners who then hear it. */
  listeners: string[];
  by: Cited[];
  /** What remains to be asked; all of it must speak for disclosure. */
  missing: Question[];
}

export type WayStep =
  | { change: "step_out"; listeners: string[] }
  | { change: "direct_channel"; listener: string }
  | { change: "leave_out_kind"; kinds: InformationKind[] }
  | { change: "leave_out_person"; persons: string[] }
  | { change: "request"; listeners: string[] }
  | { change: "assess"; by: Cited; harm_test: boolean; questions: Question[] }
  | {
      change: "consent";
      person: string;
      listeners: string[];
      information: InformationKind[];
      given_by: Givers[];
    }
  | { change: "de_identify"; persons: string[] };

export interface Givers {
  /** Those who all must consent. */
  givers: Giver[];
  /** The answers under which these are the ones. */
  when: { fact: string; question: Words; value: boolean }[];
}

export interface Duty {
  to: string;
  certain: boolean;
  by: Cited;
  missing: Question[];
}

export interface OnRequest {
  listener: string;
  by: Cited;
}

/** An order for a meeting in which everything that can lawfully be said is said once. */
export interface Plan {
  ruleset: Ruleset;
  date: string;
  directory: string;
  warnings: Notice[];
  participants: Attendee[];
  /** The meeting, block by block. */
  blocks: Block[];
  /** How many times somebody enters or leaves the room. */
  movements: number;
  /** What must be given, and is given outside the meeting. */
  outside: Outside[];
  /** What cannot be said to anybody at the meeting as things are. */
  closed: Closed[];
}

export interface Block {
  room: "everybody" | "smaller_room" | "direct_channel";
  present: string[];
  enter: string[];
  leave: string[];
  items: Said[];
}

export interface Said extends Verdict {
  id: string;
  held_by: string;
  listeners: string[];
  not_to: string[];
  by: Cited[];
  missing: Question[];
  /** Those who may hear it even if the assessments are not made, or speak against. */
  at_once: string[];
}

export interface Outside extends Duty {
  item: string;
  held_by: string;
}

export interface Closed {
  item: string;
  held_by: string;
  room: Verdict;
  out_of_scope: Notice | null;
  blocked_by: Blocked[];
  nearest: Way | null;
}
