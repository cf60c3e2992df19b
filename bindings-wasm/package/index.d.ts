/**
 * May this actor disclose this to these listeners, on this date, and why? Swedish secrecy
 * law, through the one door that every language takes.
 *
 * Start once with `init` or `initSync`; then ask. Nothing is kept between questions, and
 * nothing leaves the machine.
 */

import type {
  Alternatives,
  ActorList,
  Codes,
  ConsentReport,
  Coverage,
  DirectoryList,
  Disclosure,
  Fact,
  Flow,
  FlowReport,
  Known,
  Meeting,
  Next,
  Plan,
  Record,
  Report,
  Review,
  ReviewReport,
  Section,
  Timeline,
  Vocabulary,
  Whose,
} from "./types/all.js";

export type * from "./types/all.js";

/** What `init` can start from: an address, a response, the bytes, or a compiled module. */
export type Source = string | URL | Response | BufferSource | WebAssembly.Module;

/**
 * Starts without holding anything up. Without a source, `sekretess.wasm` is taken from
 * beside the package's own files.
 */
export function init(source?: Source | Promise<Source>): Promise<void>;

/** Starts at once, from the bytes of `sekretess.wasm` or a module compiled from them. */
export function initSync(source: BufferSource | WebAssembly.Module): void;

/** One thing that is wrong. */
export interface Problem {
  /** The place, as `items[0].persons[1].age`; empty for the input as a whole. */
  at: string;
  /** What is wrong, and what would be right. */
  message: string;
  /** The known code that is most like the one given, where there is one. */
  nearest?: string;
}

/** The input cannot be answered; nothing of it was. Every problem is told at once. */
export class InputError extends Error {
  readonly problems: readonly Problem[];
}

/** What is filled in of a case; everything may be missing. */
export type Partly<Case> = { [Key in keyof Case]?: Case[Key] extends object ? Partly<Case[Key]> : Case[Key] };

/** May it be said, to whom, and why? @throws {InputError} */
export function decide(disclosure: Disclosure): Report;

/** Who may say what in a meeting? @throws {InputError} */
export function meeting(meeting: Meeting): Report;

/** What to ask next of a case that is only partly filled in, and the answer so far. @throws {InputError} */
export function nextQuestions(part: Partly<Disclosure> | Partly<Meeting>): Next;

/** Every smallest change that makes it lawful. @throws {InputError} */
export function alternatives(input: Disclosure | Meeting): Alternatives;

/** An order for a meeting in which everything that can lawfully be said is said once. @throws {InputError} */
export function plan(meeting: Meeting): Plan;

/** What the consents in a case cover, and what they lack. @throws {InputError} */
export function consent(input: Disclosure | Meeting): ConsentReport;

/** The record of a disclosure or a meeting (*tjänsteanteckning*). @throws {InputError} */
export function record(input: Disclosure | Meeting): Record;

/** What happened when something went wrong, and what follows. @throws {InputError} */
export function review(review: Review): ReviewReport;

/** A process, checked step by step. @throws {InputError} */
export function flow(flow: Flow): FlowReport;

/** What a section, as `10:18a` or `SoL 19:1`, said on a day. @throws {InputError} */
export function law(section: string, on: string): Section;

/** Every wording of a section, and what each changed. @throws {InputError} */
export function lawTimeline(section: string): Timeline;

/** How much of the law is here, and how well it is known. */
export function lawCoverage(): Coverage;

/** Every directory in outline. */
export function actors(): DirectoryList;
/** The actors of a directory, or of an organisation. @throws {InputError} */
export function actors(
  whose: { directory: string } | { organisation: NonNullable<Whose["organisation"]> },
): ActorList;

/** Every question that a case can answer. */
export function facts(): Fact[];

/** The words that a case is written in. */
export function codes(): Codes;

/** The words that the codes of an answer stand for. */
export function words(): Vocabulary;

/** The JSON Schema (draft 2020-12) of an input. */
export function schema(
  kind: "disclosure" | "meeting" | "organisation" | "review" | "flow",
): { [key: string]: unknown };

/** The rules that answers stand on. */
export function ruleset(): Known;

/** Everything that `answer` knows by name. */
export type Verb =
  | "decide"
  | "meeting"
  | "next_questions"
  | "alternatives"
  | "plan"
  | "consent"
  | "record"
  | "review"
  | "flow"
  | "law"
  | "law_timeline"
  | "law_coverage"
  | "actors"
  | "facts"
  | "codes"
  | "words"
  | "schema"
  | "ruleset";

/** Everything that `written` and `write` know by name. */
export type WrittenVerb =
  | "decide"
  | "meeting"
  | "alternatives"
  | "plan"
  | "consent"
  | "consent_form"
  | "record"
  | "note"
  | "review"
  | "lex_sarah_report"
  | "incident_note"
  | "flow"
  | "law"
  | "law_timeline"
  | "law_coverage";

export type Lang = "sv" | "en";
export type Format = "text" | "md" | "html";

/** An answer written for people, in Swedish and as plain text if nothing else is said. @throws {InputError} */
export function write(
  verb: WrittenVerb,
  input: object,
  how?: { lang?: Lang; format?: Format },
): string;

/** The door itself: JSON text in, JSON text out, byte for byte as from every other language. @throws {InputError} */
export function answer(verb: Verb, json: string): string;

/** The same, written for people. @throws {InputError} */
export function written(verb: WrittenVerb, json: string, lang?: Lang, format?: Format): string;
