/** What the answers share. */

/** A text in Swedish and English. */
export interface Words {
  sv: string;
  en: string;
}

/** What the rules say of something that may not be known. */
export type Truth = "true" | "false" | "unknown";

export type Outcome =
  | "not_a_disclosure"
  | "no_secrecy"
  | "duty"
  | "allowed"
  | "after_assessment"
  | "unknown"
  | "forbidden"
  | "out_of_scope";

/** An answer, and whether a no rests on something not assessed or not invoked. */
export interface Verdict {
  outcome: Outcome;
  by_default: boolean;
}

/** The rules that an answer stands on. */
export interface Ruleset {
  version: string;
  /** The last amending act that was read, as `OSL t.o.m. SFS 2025:1508`. */
  horizon: string;
  /** SHA-256 over the rules. */
  checksum: string;
}

/** Something to know, with a stable code. */
export interface Notice extends Words {
  code: string;
}

/** Advice from a local guideline. It never changes the answer. */
export interface Advice extends Notice {
  /** Where it stands. */
  source: string;
  /** The page. */
  page: string;
}

/** `objective` is found out, `assessment` a human makes, `legal_point` is how the law is read. */
export type QuestionKind = "objective" | "assessment" | "legal_point";

/** A question that is open. */
export interface Question {
  fact: string;
  kind: QuestionKind;
  question: Words;
  /** It has been asked, and cannot be known: not to be asked again. */
  cannot_be_known: boolean;
}

/** How strong a secrecy is: from `qualified`, the weakest test, to `absolute`. */
export type Strength = "qualified" | "straight" | "reversed" | "absolute";

/** How well a wording is known. */
export type WordingStatus = "read" | "reconstructed" | "unverified";

/** A rule, cited. */
export interface RuleReport {
  /** The stable name: the provision's, with `.st2` for a paragraph and `.p1` for an item. */
  id: string;
  /** Where it stands, as lawyers write it. */
  citation: string;
  /** The place in the free statute book. */
  link: string;
  name: Words;
  /** What it says, in our own words. */
  text: Words;
  /** The act that gave the wording. */
  sfs: string;
  /** The first day of the wording. */
  from: string;
  status: WordingStatus;
  /** What a reader must know about the wording. */
  note: Words;
}

/** A rule, cited in short. */
export interface Cited {
  id: string;
  citation: string;
  link: string;
  name: Words;
  sfs: string;
  from: string;
}

/** A condition with the value of each part. */
export type ProofReport =
  | { all: ProofReport[]; truth: Truth }
  | { any: ProofReport[]; truth: Truth }
  | {
      fact: string;
      /** The value that the condition wants. */
      wanted: boolean;
      truth: Truth;
      /** Whether the law's default stands in for an answer. */
      assumed: boolean;
      kind: QuestionKind;
    };

/** Who keeps a room closed, and through which rule. */
export interface Blocked {
  listener: string;
  /** The person whom the rule protects. */
  person: string;
  /** The rule's stable name. */
  norm: string;
  citation: string;
}

/** A code and what it is called. */
export interface Coded<Code extends string = string> extends Words {
  code: Code;
}
