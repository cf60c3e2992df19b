// The corpus, asked through one surface.

import assert from "node:assert/strict";

import { InputError } from "../pkg/index.js";
import { corpus } from "./corpus.mjs";

/** Asks every line through `ask`, and compares byte by byte. */
export async function same(ask) {
  const count = { answer: 0, error: 0 };
  for await (const { id, verb, input, answer: expected, error } of corpus()) {
    let key = "answer";
    let got;
    try {
      got = ask(verb, input);
    } catch (thrown) {
      assert.ok(thrown instanceof InputError, `${id} ${verb}: ${thrown.stack}`);
      key = "error";
      got = JSON.stringify({ problems: thrown.problems });
    }
    // Compared first as texts: an assertion on megabytes is slow when it fails.
    if (got !== (expected ?? error)) assert.equal(got, expected ?? error, `${id} ${verb}`);
    count[key] += 1;
  }
  assert.ok(count.answer > 3000 && count.error > 5, JSON.stringify(count));
}
