/** Everything that can be asked; `index.d.ts` says what goes in and what comes out. */

import { InputError, call, json } from "./call.js";

export { InputError };

/** The door itself: JSON text in, JSON text out. */
export const answer = (verb, text) => call("answer", verb, text);

/** The same, written for people. */
export const written = (verb, text, lang = "sv", format = "text") =>
  call("written", verb, text, lang, format);

/** An answer written for people, asked with an object. */
export const write = (verb, input, { lang, format } = {}) => written(verb, json(input), lang, format);

const ask = (verb) => (input) => JSON.parse(answer(verb, json(input)));

export const decide = ask("decide");
export const meeting = ask("meeting");
export const nextQuestions = ask("next_questions");
export const alternatives = ask("alternatives");
export const plan = ask("plan");
export const consent = ask("consent");
export const record = ask("record");
export const review = ask("review");
export const flow = ask("flow");

export const law = (section, on) => ask("law")({ section, on });
export const lawTimeline = (section) => ask("law_timeline")({ section });
export const lawCoverage = () => ask("law_coverage")({});

export const actors = (whose = {}) => ask("actors")(whose);
export const facts = () => ask("facts")({});
export const codes = () => ask("codes")({});
export const words = () => ask("words")({});
export const schema = (kind) => ask("schema")({ kind });
export const ruleset = () => ask("ruleset")({});
