/** The answers of `review` and `flow`. */

import type {
  Notice,
  ProofReport,
  Question,
  RuleReport,
  Ruleset,
  Truth,
  Verdict,
  Words,
} from "./common.js";
import type { Report } from "./report.js";

/** What happened when something went wrong, and what follows. */
export interface ReviewReport {
  ruleset: Ruleset;
  date: string;
  how: Notice[];
  boundary_crossed: Truth;
  /** Whether giving it was lawful on the day. */
  lawful:
    | "yes"
    | "no"
    | "not_as_told"
    | "depends_on_assessment"
    | "unknown"
    | "out_of_scope"
    | "nothing_disclosed";
  /** The answer for the day; none where nothing was disclosed. */
  answer: Report | null;
  other_days: OtherDay[];
  times: TimeReport[];
  /** What is to be done, or asked. */
  follow_up: FollowUp[];
  /** Where what is told falls short. */
  gaps: Gap[];
  notices: Notice[];
  /** Forms with what is known filled in and the rest blank. */
  forms: Form[];
}

export interface OtherDay {
  date: string;
  verdict: Verdict | null;
  same_answer: boolean;
  same_wordings: boolean;
  /** What would be to be done if this were the day, by code. */
  follow_up: string[];
}

export interface TimeReport {
  code: string;
  name: Words;
  /** As it was given. */
  at: string;
}

export interface FollowUp {
  rule: RuleReport;
  code: string;
  kind: "duty" | "question";
  status: FollowUpStatus;
  by: Words;
  to: Words;
  proof: ProofReport;
  missing: Question[];
  /** The moment from which it is to be done. */
  since: string;
  since_at: string | null;
  within: "at_once" | "soon" | "hours" | "untimed";
  deadline: Deadline | null;
  done: "true" | "false" | "not_told";
  done_at: string | null;
  took: Took | null;
  in_time: { question: Question; answer: Truth } | null;
}

export type FollowUpStatus = "due" | "after_assessment" | "unknown" | "not_due" | "question";

export interface Deadline {
  hours: number;
  earliest: string;
  latest: string;
  met: Truth;
}

export interface Took {
  days: number;
  /** The moment that they are counted from. */
  from: string;
  at_most: boolean;
}

export interface Gap extends Notice {
  /** The thing to be done that it is about. */
  about: string | null;
}

export interface Form {
  code: string;
  title: Words;
  fields: FormField[];
}

export interface FormField {
  label: Words;
  /** What is known; otherwise a human writes. */
  filled: Words | null;
  /** Whether it is a human's assessment, to be kept apart from facts. */
  assessment: boolean;
}

/** A process, checked step by step. */
export interface FlowReport {
  ruleset: Ruleset;
  /** The check on the law of its day, and of the other day if one is asked for. */
  days: FlowDay[];
}

export interface FlowDay {
  date: string;
  steps: StepReport[];
  /** What the law demands and the process lacks. */
  lacks: FlowLack[];
  /** Who could not be asked, because the directory leaves their profile open. */
  not_asked: string[];
  notices: Notice[];
}

export interface StepReport {
  id: string;
  from: Words;
  to: Words[];
  date: string;
  verdict: Verdict;
  /** What carries it. */
  basis:
    | "duty"
    | "ground"
    | "no_boundary"
    | "not_secret"
    | "nothing_disclosed"
    | "open"
    | "none";
  by: RuleReport[];
  claims: Claim[];
  missing: Question[];
  /** What is too much. */
  too_much: Excess[];
  out_of_scope: Notice | null;
}

export interface Claim {
  id: string;
  citation: string;
  in_force: boolean;
  holds: Truth;
}

export interface Excess {
  kind: "no_ground" | "leave_out" | "claim_not_met";
  of: string[];
  because: string[];
}

export interface FlowLack {
  kind: LackKind;
  /** The duty. */
  rule: RuleReport;
  from: Words[];
  to: Words[];
  /** The steps whose information puts the duty in play. */
  because: string[];
  missing: Question[];
}

export type LackKind = "missing_step" | "filtered" | "may_be_missing";
