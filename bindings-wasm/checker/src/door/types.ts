// The door's answers are typed by the package; the page looks codes up by whatever code
// there is.

import type { Codes as KnownCodes, Vocabulary, Words } from "../../../package/types/all.js";

export type * from "../../../package/types/all.js";

type ByAnyCode<T> = { [Key in keyof T]: T[Key] extends readonly unknown[] ? T[Key] : Record<string, T[Key][keyof T[Key]]> };

/** What the codes of a case are called. */
export type Codes = Record<string, Record<string, Words>> & ByAnyCode<KnownCodes>;
/** The words that the codes of an answer stand for. */
export type Labels = ByAnyCode<Vocabulary>;
