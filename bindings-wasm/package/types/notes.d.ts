/** The answers of `consent` and `record`. */

import type {
  Advice,
  Coded,
  Notice,
  Question,
  RuleReport,
  Ruleset,
  Verdict,
  Words,
} from "./common.js";
import type { Giver, InformationKind, Purpose } from "./input.js";
import type { Report } from "./report.js";

/** What the consents in a case cover, and what they lack. */
export interface ConsentReport {
  ruleset: Ruleset;
  date: string;
  directory: string;
  participants: { id: string; name: Words }[];
  items: ItemConsent[];
  advice: Advice[];
}

export interface ItemConsent {
  id: string;
  held_by: string;
  information: Coded<InformationKind>[];
  purpose: Coded<Purpose>[];
  out_of_scope: Notice | null;
  persons: PersonConsent[];
}

export interface PersonConsent {
  id: string;
  age: number | null;
  /** Whether the case has a consent for this person. */
  given: boolean;
  valid_from: string | null;
  valid_until: string | null;
  guardians: number | null;
  /** Who must give it: one line for each way. */
  signers: Signing[];
  listeners: ListenerConsent[];
}

export interface Signing {
  /** What must be so for this to be the way, where it is not known. */
  when: Wanted[];
  /** Those who must all give it. */
  by: Giver[];
  /** Those of them who have not. */
  still: Giver[];
  needs: Wanted[];
}

/** A question, and the answer that speaks for the consent. */
export interface Wanted extends Question {
  wanted: boolean;
}

export interface ListenerConsent {
  id: string;
  standing:
    | "not_needed"
    | "covers"
    | "to_assess"
    | "lacks"
    | "unsettled"
    | "cannot_help"
    | "out_of_scope";
  /** The answer as the case is. */
  now: Verdict;
  /** The answer without any consent. */
  without: Verdict;
  /** The answer if the consent lacked nothing. */
  complete: Verdict;
  by: RuleReport | null;
  reservation: boolean;
  lacks: Lack[];
  /** The secrecy that a consent lifts here. */
  lifts: RuleReport[];
  /** The secrecy that no consent lifts, and that nothing else opens. */
  cannot_help: RuleReport[];
  missing: Question[];
}

export interface Lack extends Wanted {
  answer: "false" | "unknown";
  citation: string;
  /** What to change in the form or to do. */
  change: Words;
}

/** The record of a disclosure or a meeting (*tjänsteanteckning*). */
export interface Record {
  kind: "disclosure" | "meeting";
  /** What is to be filled in by hand, in the order of the form. */
  to_fill_in: RecordField[];
  items: ItemRecord[];
  /** The whole answer. */
  answer: Report;
}

export interface RecordField extends Coded {
  /** The provision that asks for it; empty where it is good practice. */
  source: string;
  per_item: boolean;
}

export interface ItemRecord {
  id: string;
  held_by: string;
  information: Coded<InformationKind>[];
  purpose: Coded<Purpose>[];
  initiative: "requested" | "own_initiative";
  requested_by: string[];
  /** The provisions that the speaker invokes. */
  invoked: string[];
  persons: PersonRecord[];
  /** The objective facts that the case gives. */
  facts: Answered[];
  /** The assessments that the case gives, and those that are missing. */
  assessments: Answered[];
  may_give: MayGive[];
  may_not_give: MayNotGive[];
  not_settled: NotSettled[];
}

export interface PersonRecord {
  id: string;
  age: number | null;
  deceased: boolean;
  secrecy_marked: boolean;
  consent: ConsentRecord | null;
}

export interface ConsentRecord {
  by: Giver[];
  awaiting: Giver[];
  /** How many have custody, and how many of them have consented. */
  guardians: number[] | null;
  listeners: string[];
  valid_from: string | null;
  valid_until: string | null;
  withdrawn_on: string | null;
}

export interface Answered {
  fact: string;
  question: Words;
  person: string | null;
  listener: string | null;
  answer: "true" | "false" | "unknown" | "cannot_be_known";
}

export interface MayGive extends Verdict {
  listener: string;
  person: string;
  /** The rules that it rests on, by citation. */
  by: string[];
  reservation: boolean;
}

export interface MayNotGive {
  listener: string;
  person: string;
  by_default: boolean;
  /** The secrecy rules that keep it closed, by citation. */
  blocked_by: string[];
}

export interface NotSettled extends Verdict {
  listener: string;
  person: string;
  missing: Question[];
}
