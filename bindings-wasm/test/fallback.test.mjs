// Without WebAssembly the answers are the same bytes.

import assert from "node:assert/strict";
import { test } from "node:test";

import { initFallback } from "../pkg/fallback.js";
import { InputError, answer } from "../pkg/index.js";
import { same } from "./same.mjs";

test("every shared case gets the same bytes without WebAssembly", async () => {
  const { WebAssembly } = globalThis;
  delete globalThis.WebAssembly;
  try {
    initFallback();
    await same(answer);
    assert.throws(() => answer("decide", "[".repeat(100000)), InputError);
  } finally {
    globalThis.WebAssembly = WebAssembly;
  }
});
