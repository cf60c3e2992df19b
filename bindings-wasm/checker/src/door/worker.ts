// The rules, in a thread of their own, so that the page never waits for them.
import { answer, initSync, InputError, written, type Format, type Lang, type Problem, type Verb, type WrittenVerb } from "../../../pkg/index.js";

export interface Request { id: number; call: "answer" | "written"; texts: string[] }
export type Reply = { id: number; text: string } | { id: number; problems: readonly Problem[] };

/** Answers one call. What is asked is a text until the door has read it: it refuses what it does not know. */
export function serve({ id, call, texts: [verb = "", json = "", lang = "", format = ""] }: Request): Reply {
  try {
    return { id, text: call === "answer" ? answer(verb as Verb, json) : written(verb as WrittenVerb, json, lang as Lang, format as Format) };
  } catch (error) {
    const problems = error instanceof InputError ? error.problems : [{ at: "", message: String(error) }];
    return { id, problems };
  }
}

export { initSync as begin };
