// The parts of the door's answers that the page shows. The door gives more.

/** A text in both languages. */
export interface Words { sv: string; en: string }
/** A text with a sign that can be read instead of it. */
export interface Signed extends Words { symbol: string }
/** `true`, `false` or `unknown`, as the engine writes it. */
export type Truth = "true" | "false" | "unknown";

export interface Verdict { outcome: string; by_default: boolean }
export interface Ruleset { version: string; horizon: string; checksum: string }
/** The rule set, with the first day that it knows and the last that was read. */
export interface Known extends Ruleset { first_day: string; last_read_day: string }
export interface Notice extends Words { code: string }

export interface Put { pointer: string; value: unknown }
export interface Place { at: string; pointer: string; person: string | null; listener: string | null }
export interface Lead { answer: string; text: Words; set: Put[]; room: Verdict | null; changes: number; settles: number }
export interface Why { id: string; citation: string; name: Words; link: string; sfs: string; from: string }
export interface Ask {
  id: string; question: Words; kind: "input" | "objective" | "assessment" | "legal_point";
  group: "required" | "basic" | "needed" | "could_change" | "assumed";
  takes: "yes_no" | "one_of" | "some_of" | "date" | "age";
  item: string | null; places: Place[]; why: Why[]; answers: Lead[]; for_room: boolean; alone: boolean;
}
export interface ListenerNow extends Verdict { id: string; settled: boolean }
export interface ItemNow { item: string; room: Verdict; settled: boolean; listeners: ListenerNow[] }
export interface Next { ruleset: Ruleset; preliminary: Verdict & { items: ItemNow[] }; questions: Ask[] }

export interface Question { fact: string; kind: string; question: Words; cannot_be_known: boolean }
export interface Rule {
  id: string; citation: string; link: string; name: Words; text: Words;
  sfs: string; from: string; status: string; note: Words;
}
export type Proof =
  | { all: Proof[]; truth: Truth }
  | { any: Proof[]; truth: Truth }
  | { fact: string; wanted: boolean; truth: Truth; assumed: boolean; kind: string };
export interface Norm extends Rule {
  strength: string; secret: Truth; standing: "open" | "overcome" | "pending" | "blocked";
  proof: Proof; exempted_by: Rule[];
}
export interface Ground extends Rule {
  duty: boolean; in_play: boolean; met: Truth; by_assessment: boolean; reaches: string[];
  one_listener_only: boolean; reservation: boolean; proof: Proof; missing: Question[];
}
export interface PersonReport extends Verdict {
  id: string; settled: boolean; boundary: Truth; why: Rule[]; norms: Norm[]; grounds: Ground[];
  missing: Question[]; could_become: { by: string; citation: string; name: Words }[];
  notices: Notice[]; not_tried: Rule[];
}
export interface ListenerReport extends Verdict {
  id: string; name: Words; persons: PersonReport[]; protection_known: boolean; protected_afterwards: Norm[];
}
export interface MustReport { item: string; to: string; certain: boolean; citation: string; missing: Question[] }
export interface ParticipantReport {
  id: string; actor: string; name: Words; profile: Words; may_speak: string;
  must_report: MustReport[]; notes: Notice[];
}
export interface ItemReport { id: string; held_by: string; room: Verdict; out_of_scope: Notice | null; listeners: ListenerReport[] }
export interface Report {
  ruleset: Ruleset; date: string; warnings: Notice[];
  participants: ParticipantReport[]; items: ItemReport[];
}

export interface Cited { id: string; citation: string; link: string; name: Words; sfs: string; from: string }
export interface Step {
  change: string; listener?: string; listeners?: string[]; kinds?: string[]; persons?: string[];
  person?: string; by?: Cited; harm_test?: boolean; questions?: Question[];
  given_by?: { givers: string[]; when: { fact: string; question: Words; value: boolean }[] }[];
}
export interface Way extends Verdict { changes: Step[]; listeners: string[]; by: Cited[]; missing: Question[] }
export interface Alternatives { items: { ways: Way[]; duties: { to: string; certain: boolean; by: Cited; missing: Question[] }[] }[] }

export interface Actor { id: string; name: Words; authority: string; branch: string; profile: string | null; one_of: string[]; note: Words }
export interface Directory { actors: Actor[]; profiles: { id: string; name: Words }[] }
export interface Fact { id: string; kind: string; question: Words }
export interface Timeline { provisions: { id: string; citation: string; wordings: { sfs: string; from: string; to: string | null }[] }[] }

/** The words that an answer's codes stand for; `{0}` is filled in. */
export interface Labels {
  outcome: Record<string, Signed>;
  may_speak: Record<string, Signed>;
  strength: Record<string, { short: Words; term: Words; means: Words }>;
  change: Record<string, Words>;
  consent: Record<string, Signed>;
  lawful: Record<string, Signed>;
  boundary: Record<string, Words>;
  /** The rules whose duty acts on request, by provision. */
  on_request: string[];
  note: Record<string, Words>;
}
export type Codes = Record<string, Record<string, Words>>;

/** Something that a consent needs and does not have. */
export interface Lack extends Question { wanted: boolean; answer: Truth; citation: string; change: Words }
export interface Wanted extends Question { wanted: boolean }
export interface PersonConsent {
  id: string; given: boolean; valid_until: string | null;
  signers: { when: Wanted[]; by: string[]; still: string[]; needs: Wanted[] }[];
  listeners: { id: string; standing: string; lacks: Lack[] }[];
}
export interface ConsentReport { items: { id: string; held_by: string; persons: PersonConsent[] }[] }

/** Something that is to be done after a mistake. */
export interface FollowUp {
  rule: Rule;
  code: string; kind: string; status: string; by: Words; to: Words; missing: Question[]; within: string;
  deadline: { hours: number; earliest: string; latest: string; met: Truth } | null; done: string;
}
export interface ReviewReport {
  date: string; boundary_crossed: Truth; lawful: string; answer: Report | null; follow_up: FollowUp[];
  gaps: (Words & { code: string })[]; notices: Notice[]; forms: { code: string; title: Words }[];
}
