/** The answer of `nextQuestions`. */

import type { QuestionKind, Ruleset, Verdict, Words } from "./common.js";

export interface Next {
  ruleset: Ruleset;
  /** The answer to what is filled in, read strictly: what is not known opens nothing. */
  preliminary: Preliminary;
  /** The open questions, most useful first. */
  questions: Ask[];
}

export interface Preliminary extends Verdict {
  /** Item by item; none as long as the case cannot be answered at all. */
  items: ItemNow[];
}

export interface ItemNow {
  item: string;
  room: Verdict;
  settled: boolean;
  listeners: ListenerNow[];
}

export interface ListenerNow extends Verdict {
  id: string;
  settled: boolean;
}

export interface Ask {
  /** A stable name: the fact's, or the input's. */
  id: string;
  question: Words;
  kind: "input" | QuestionKind;
  /** How much hangs on it. */
  group: "required" | "basic" | "needed" | "could_change" | "assumed";
  /** What an answer is. */
  takes: "yes_no" | "one_of" | "some_of" | "date" | "age";
  item: string | null;
  /** Where the answer belongs. */
  places: Place[];
  /** The rules that need it, as they are worded on the day. */
  why: Why[];
  /** Each answer with what it would lead to. */
  answers: Lead[];
  /** Whether the answer for the room can still change through it. */
  for_room: boolean;
  /** Whether one of the answers changes or settles something by itself. */
  alone: boolean;
  /** Whether it is to be put before there is an answer. */
  before_answer: boolean;
}

export interface Place {
  /** As errors name it: `items[0].persons[0].listeners.police.helps_prevent`. */
  at: string;
  /** The same as a JSON Pointer; objects and lists on the way may have to be made. */
  pointer: string;
  person: string | null;
  listener: string | null;
}

/** A rule that needs an answer. */
export interface Why {
  id: string;
  citation: string;
  name: Words;
  link: string;
  sfs: string;
  from: string;
}

/** An answer, and what it would lead to. */
export interface Lead {
  /** `yes`, `no`, or the code of the choice. */
  answer: string;
  text: Words;
  /** What is then written in the case. */
  set: Put[];
  /** The answer for the room, if the case can be answered then. */
  room: Verdict | null;
  /** For how many listeners, person by person, the answer changes. */
  changes: number;
  /** For how many it becomes settled. */
  settles: number;
}

export interface Put {
  /** Where, as a JSON Pointer; `-` last adds to a list. */
  pointer: string;
  value: unknown;
}
