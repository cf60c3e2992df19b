// The same text in gives the same bytes out as in Rust, for every shared case.

import assert from "node:assert/strict";
import { test } from "node:test";

import { answer, init } from "../pkg/node.js";
import { LEFT_OUT } from "./corpus.mjs";
import { same } from "./same.mjs";

await init();

test("every shared case gets the same bytes as in Rust", async () => {
  await same(answer);
});

test("what is left out is refused by name", () => {
  for (const verb of LEFT_OUT) {
    assert.throws(() => answer(verb, "{}"), /there is no question of the name/);
  }
});
