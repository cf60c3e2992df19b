/** One call through the door: what goes in, what comes out, and what went wrong. */

import * as door from "./door.js";

/** What is wrong with an input: all of it at once, each with its place. */
export class InputError extends Error {
  name = "InputError";

  constructor(problems) {
    super(problems.map(({ at, message }) => (at ? `${at}: ${message}` : message)).join("\n"));
    this.problems = problems;
  }
}

// The door reads no more than this, so it need not be given more to refuse it.
const MOST = 4 * 1024 * 1024;
const MOST_OF_A_NAME = 100;

let instantiate;

/** Starts the rules; `make` gives the exports of a fresh instance. */
export function start(make) {
  instantiate = make;
  restart();
}

function restart() {
  const exports = instantiate();
  door.__wbg_set_wasm(exports);
  exports.__wbindgen_start?.();
}

/** Calls one of the two functions of the module with texts, and gives the text. */
export function call(name, ...texts) {
  if (!instantiate) throw new Error("sekretess is not started: call `init` or `initSync` first");
  let told;
  try {
    told = door[name](...texts.map((text, i) => one(text, i === 1 ? MOST : MOST_OF_A_NAME)));
  } catch (error) {
    if (error instanceof InputError) throw error;
    // The call was cut off, as when the caller's stack was nearly full. Nothing is kept
    // between calls, so a fresh instance is as good.
    restart();
    throw new Error("sekretess was cut off before it had answered", { cause: error });
  }
  const text = told.slice(1);
  if (told[0] === "+") return text;
  throw new InputError(JSON.parse(text).problems);
}

function one(text, most) {
  if (typeof text !== "string") throw problem(`a text is wanted here, not ${kind(text)}`);
  if (text.length > most) return text.slice(0, most + 1);
  if (text.isWellFormed?.() === false) throw problem("the text holds half a character");
  return text;
}

/** An input as JSON text. */
export function json(input) {
  let text;
  try {
    text = JSON.stringify(input);
  } catch (error) {
    throw problem(`the input cannot be written as JSON: ${error?.message ?? error}`);
  }
  if (text === undefined) throw problem(`an object is wanted here, not ${kind(input)}`);
  return text;
}

function kind(value) {
  return value === null ? "null" : typeof value;
}

function problem(message) {
  return new InputError([{ at: "", message }]);
}
