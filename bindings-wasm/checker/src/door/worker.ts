// The rules, in a thread of their own, so that the page never waits for them.
import { answer, initSync, InputError, written } from "../../../pkg/index.js";

export interface Request { id: number; call: "answer" | "written"; texts: string[] }
export type Reply = { id: number; text: string } | { id: number; problems: { at: string; message: string }[] };

/** Answers one call. */
export function serve({ id, call, texts: [verb = "", json = "", lang = "", format = ""] }: Request): Reply {
  try {
    return { id, text: call === "answer" ? answer(verb, json) : written(verb, json, lang, format) };
  } catch (error) {
    const problems = error instanceof InputError ? error.problems : [{ at: "", message: String(error) }];
    return { id, problems };
  }
}

export { initSync as begin };
