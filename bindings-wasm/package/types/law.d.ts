/** What the law says, and what a case can name. */

import type { Ruleset, Strength, Truth, WordingStatus, Words } from "./common.js";
import type { Act, Giver, How, InformationKind, Purpose, Relation, Switches, TransferBy } from "./input.js";

/** The rules, with the first day that they answer for and the last that was read. */
export interface Known extends Ruleset {
  first_day: string;
  last_read_day: string;
}

/** What a section said on a day. */
export interface Section {
  date: string;
  provisions: Provision[];
}

export interface Provision {
  id: string;
  citation: string;
  /** The address of the statute's own text. */
  link: string;
  name: Words;
  /** The file that it is written in. */
  source_file: string;
  /** All its wordings, oldest first. */
  wordings: WordingHead[];
  /** The wording of the day; null where it was not in force. */
  wording: Wording | null;
}

export interface WordingHead {
  /** The act that gave it. */
  sfs: string;
  from: string;
  /** Its last day; null where it has none. */
  to: string | null;
  /** Whether there is law in it; false for a repeal. */
  in_force: boolean;
  status: WordingStatus;
  note: Words;
}

export interface Wording extends WordingHead {
  rules: RuleView[];
}

export type Effect =
  | "secrecy"
  | "lifts"
  | "duty"
  | "exempts"
  | "follows"
  | "boundary"
  | "not_disclosed"
  | "on_request"
  | "principle"
  | "not_encoded"
  | "not_encoded_secrecy"
  | "other";

export interface RuleView {
  citation: string;
  /** What it says, in our own words. */
  text: Words;
  effect: Effect;
  strength: Strength | null;
  /** What it does, in words. */
  says: Words;
  when: When;
}

/** A condition. */
export type When = { all: When[] } | { any: When[] } | FactWanted;

export interface FactWanted {
  fact: string;
  wanted: boolean;
}

/** Every wording of a section, and what each changed. */
export interface Timeline {
  provisions: ProvisionTimeline[];
}

export interface ProvisionTimeline {
  id: string;
  citation: string;
  name: Words;
  wordings: ChangedWording[];
}

export interface ChangedWording extends WordingHead {
  change: "first" | "repealed" | "in_force_again" | "nothing" | "only_words" | "rules";
  rules: ChangedRule[];
}

export interface ChangedRule {
  citation: string;
  change: "added" | "removed" | "changed";
  conditions_added: FactWanted[];
  conditions_removed: FactWanted[];
  reaches_added: string[];
  reaches_removed: string[];
  /** The effects before and now, where they are of different kinds. */
  effect: Effect[] | null;
  says: Words[];
}

/** How much is here, and how well it is known. */
export interface Coverage {
  ruleset: Ruleset;
  /** The first day that it answers for. */
  first_day: string;
  /** The last day whose wordings have been read. */
  last_read_day: string;
  acts: ActCoverage[];
  wordings: WordingCount;
  /** Amendments of encoded sections that have no wording of their own. */
  without_wording: { citation: string; sfs: string; from: string; why: Words }[];
}

export interface ActCoverage {
  code: string;
  sfs: string;
  name: Words;
  chapters: ChapterCoverage[];
}

export interface ChapterCoverage {
  /** 0 in an act without chapters. */
  chapter: number;
  encoded: string[];
  partly: string[];
  named: string[];
  wordings: WordingCount;
}

export interface WordingCount {
  read: number;
  reconstructed: number;
  unverified: number;
}

/** Every directory in outline, and the legal profiles. */
export interface DirectoryList {
  directories: Directory<number>[];
  profiles: Profile[];
}

/** A directory, or an organisation, with its actors. */
export interface ActorList extends Directory<Actor[]> {
  groups: Group[];
  profiles: Profile[];
}

export interface Directory<Actors> {
  directory: string;
  name: Words;
  from: string;
  until: string | null;
  actors: Actors;
}

export interface Actor {
  id: string;
  number: string;
  name: Words;
  authority: string | null;
  branch: string | null;
  /** Its legal profile, where it has one. */
  profile: string | null;
  /** What a case must say about it, where the directory leaves it open. */
  give: "profile" | "unit" | "members" | null;
  one_of: string[];
  delegation: boolean;
  note: Words;
}

export interface Group {
  id: string;
  number: string;
  name: Words;
  members: string[];
  note: Words;
}

export interface Profile {
  id: string;
  name: Words;
  /** Whether OSL binds it. */
  bound: "yes" | "rule_not_here" | "by_transfer" | "in_other_act" | "no" | "other_act";
  /** The rule or the act that it is about. */
  rule: string | null;
}

/** A question that a case can answer. */
export interface Fact {
  id: string;
  kind: "objective" | "assessment" | "legal_point";
  about: "item" | "person" | "listener" | "person_and_listener";
  /** What is taken until somebody answers. */
  until_answered: boolean | null;
  question: Words;
}

/** The words that a case is written in, by the key that takes them. */
export interface Codes {
  information: { [code in InformationKind]: Words };
  purpose: { [code in Purpose]: Words };
  relations: { [code in Relation]: Words };
  "consent.by": { [code in Giver]: Words };
  "transferred.by": { [code in TransferBy]: Words };
  how: { [code in How]: Words };
  done: { [code in Act]: Words };
  /** The open points of law, by the switch that says how each is read. */
  switches: { [code in keyof Required<Switches>]: Words };
}

/** A text with a sign that can be read instead of it. */
export interface Signed extends Words {
  symbol: string;
}

/** The words that the codes of an answer stand for; `{0}` is filled in. */
export interface Vocabulary {
  /** By outcome; `forbidden_by_default` and `duty_on_request` are told apart. */
  outcome: { [code: string]: Signed };
  may_speak: { [code: string]: Signed };
  strength: { [code in Strength]: { short: Words; term: Words; means: Words } };
  /** By the change of a way; `assess_harm` is told apart. */
  change: { [code: string]: Words };
  consent: { [code: string]: Signed };
  lawful: { [code: string]: Signed };
  boundary: { [code in Truth]: Words };
  /** The provisions whose duty acts on request. */
  on_request: string[];
  note: { [code: string]: Words };
}
