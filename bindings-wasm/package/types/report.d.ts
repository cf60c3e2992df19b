/** The answer of `decide` and `meeting`. */

import type {
  Advice,
  Blocked,
  Notice,
  ProofReport,
  Question,
  RuleReport,
  Ruleset,
  Strength,
  Truth,
  Verdict,
  Words,
} from "./common.js";

/** The answer for a whole meeting, or for a single disclosure. */
export interface Report {
  ruleset: Ruleset;
  /** The day that it is about. */
  date: string;
  /** The directory, or the organisation, that the actors were named from. */
  directory: string;
  /** What a reader must know before anything else. */
  warnings: Notice[];
  /** Per participant: may they speak? */
  participants: ParticipantReport[];
  /** Per item: what may be said of it, and to whom. */
  items: ItemReport[];
  advice: Advice[];
}

export type MaySpeak =
  | "nothing_to_say"
  | "may_speak"
  | "after_assessment"
  | "find_out_first"
  | "listen_only"
  | "not_bound"
  | "out_of_scope";

export interface ParticipantReport {
  id: string;
  actor: string;
  name: Words;
  /** Its legal profile. */
  profile: Words;
  may_speak: MaySpeak;
  /** What they must report, and where instead of in the room. */
  must_report: MustReport[];
  notes: Notice[];
}

/** A duty to be performed outside the room. */
export interface MustReport {
  item: string;
  to: string;
  /** Whether the duty is certain, or rests on an assessment still to be made. */
  certain: boolean;
  citation: string;
  missing: Question[];
}

export interface ItemReport {
  id: string;
  held_by: string;
  /** For the room as a whole. */
  room: Verdict;
  /** Why the rules give no answer, where they give none. */
  out_of_scope: Notice | null;
  listeners: ListenerReport[];
  blocked_by: Blocked[];
  /** Single changes that were tried; `alternatives` gives all that is smallest. */
  alternatives: Alternative[];
}

export type Change =
  | "direct_channel"
  | "step_out"
  | "de_identify"
  | "consent"
  | "leave_out_person"
  | "leave_out_kind";

/** A changed case, and what the answer would be. */
export interface Alternative {
  change: Change;
  /** The person or the kind of information that is left out, for those changes. */
  without?: string;
  /** The listeners who step out, for that change. */
  leave?: string[];
  /** The listeners who then hear it. */
  listeners: string[];
  verdict: Verdict;
  /** The grounds and duties that carry it. */
  by: string[];
  missing: Question[];
}

export interface ListenerReport extends Verdict {
  id: string;
  name: Words;
  persons: PersonReport[];
  /** Whether the rules that protect information at this listener are here. */
  protection_known: boolean;
  /** What protects the information at this listener afterwards (7 kap. 2 § OSL). `secret` says
   *  here whether the rule covers it, its harm test aside: `unknown` where that depends on what the
   *  information is. */
  protected_afterwards: NormReport[];
}

/** One protected person, towards one listener. */
export interface PersonReport extends Verdict {
  id: string;
  /** Whether nothing learnt later can change it. */
  settled: boolean;
  /** Whether there is a boundary. */
  boundary: Truth;
  /** The rules that make or unmake the boundary, or by which nothing is disclosed. */
  why: RuleReport[];
  /** The secrecy rules that apply or may apply. */
  norms: NormReport[];
  /** The overrides and duties. */
  grounds: GroundReport[];
  missing: Question[];
  /** What a no could become, and through what. */
  could_become: CouldBecome[];
  notices: Notice[];
  /** Rules that exist and were not tried. */
  not_tried: RuleReport[];
}

/** A secrecy rule. */
export interface NormReport extends RuleReport {
  strength: Strength;
  /** Whether it makes the information secret. */
  secret: Truth;
  standing: "open" | "overcome" | "pending" | "blocked";
  proof: ProofReport;
  /** The exemptions that take it out of play. */
  exempted_by: RuleReport[];
}

/** An override or a duty. */
export interface GroundReport extends RuleReport {
  duty: boolean;
  in_play: boolean;
  met: Truth;
  /** Whether assessments alone can still meet it. */
  by_assessment: boolean;
  /** The secrecy rules that it reaches. */
  reaches: string[];
  one_listener_only: boolean;
  reservation: boolean;
  proof: ProofReport;
  missing: Question[];
}

/** What a no could become. */
export interface CouldBecome {
  by: string;
  citation: string;
  name: Words;
  /** The secrecy rules that it would overcome. */
  opens: string[];
  /** Whether it alone would overcome every rule that blocks. */
  alone: boolean;
  missing: Question[];
}
