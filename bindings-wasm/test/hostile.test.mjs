// Whatever comes in, the answer is an answer or a clear error, and the module goes on.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

import * as sekretess from "../pkg/node.js";

await sekretess.init();

const { InputError, answer, decide, written, write } = sekretess;
const good = () => ({
  date: "2026-02-02",
  directory: "generic",
  discloser: { actor: "generic.social_services" },
  listeners: [{ actor: "generic.police" }],
  item: { information: ["personal_circumstances"] },
});
const before = answer("decide", JSON.stringify(good()));

afterEach(() => {
  assert.equal(answer("decide", JSON.stringify(good())), before, "it answers as before");
});

/** The problems of a refusal. */
function refused(ask) {
  try {
    ask();
  } catch (error) {
    assert.ok(error instanceof InputError, error.stack);
    assert.ok(error.problems.length > 0 && error.message.length > 0);
    return error;
  }
  return assert.fail("not refused");
}

test("a misspelling is refused with its place and the nearest code", () => {
  const wrong = { ...good(), listeners: [{ actor: "generic.polise" }] };
  const { problems } = refused(() => decide(wrong));
  assert.equal(problems[0].at, "listeners[0].actor");
  assert.equal(problems[0].nearest, "generic.police");
  const key = refused(() => decide({ ...good(), itm: {} }));
  assert.equal(key.problems[0].nearest, "item");
});

test("everything that is wrong is told at once", () => {
  const wrong = { ...good(), item: { information: ["helth"], persons: [{ age: "17" }, { age: 300 }] } };
  assert.deepEqual(
    refused(() => decide(wrong)).problems.map((problem) => problem.at),
    ["item.information[0]", "item.persons[0].age", "item.persons[1].age"],
  );
});

test("what is no JSON object is refused", () => {
  const cycle = {};
  cycle.self = cycle;
  for (const odd of [undefined, null, 0, NaN, true, "", "{}", [], [1], () => {}, Symbol("x"), 1n, cycle]) {
    refused(() => decide(odd));
  }
  const throwing = { get date() { throw new TypeError("no"); } };
  assert.match(refused(() => decide({ ...good(), item: { get id() { throw throwing; } } })).message, /JSON/);
  assert.match(refused(() => decide(throwing)).message, /no/);
  refused(() => decide({ toJSON: () => undefined }));
  refused(() => decide(new Proxy({}, { ownKeys() { throw new Error("no"); } })));
});

test("what is no text is refused at the raw door", () => {
  for (const odd of [undefined, null, 1, {}, [], new String("{}"), Symbol("x"), 1n]) {
    refused(() => answer("decide", odd));
    refused(() => answer(odd, "{}"));
    refused(() => written("decide", "{}", "sv", odd === undefined ? null : odd));
  }
  for (const odd of ["", "{", "[", "nul", "\0", "\u{feff}{}", '{"date":', "1e999", "{}{}"]) {
    refused(() => answer("decide", odd));
  }
});

test("half a character is refused, not replaced", () => {
  const half = JSON.stringify(good()).replace('"generic.police"', '"generic.\ud800police"');
  assert.match(refused(() => answer("decide", half)).message, /half a character/);
  refused(() => decide({ ...good(), item: { id: "\udc00" } }));
});

test("a text of any length is answered or refused", () => {
  const million = "a".repeat(1 << 20);
  for (const text of [million.repeat(300), "å".repeat(1 << 22), `{"date":"${million}"}`, "[".repeat(1 << 22)]) {
    refused(() => answer("decide", text));
  }
  refused(() => answer(million, "{}"));
  refused(() => written("decide", "{}", million, "text"));
  assert.match(refused(() => answer("decide", million.repeat(5))).message, /longer than 4194304 bytes/);
  const wide = { ...good(), item: { information: Array(300000).fill("identity") } };
  refused(() => decide({ ...wide, item: { facts: Object.fromEntries([...Array(100000).keys()].map((i) => [`f${i}`, true])) } }));
});

test("nesting of any depth is refused", () => {
  for (const depth of [100, 126, 127, 128, 129, 1000, 100000, 1000000]) {
    const text = "[".repeat(depth) + "]".repeat(depth);
    for (const verb of ["decide", "meeting", "next_questions", "consent", "review", "flow", "actors"]) {
      refused(() => answer(verb, text));
      refused(() => answer(verb, `{"organisation":${text}}`));
      refused(() => answer(verb, '{"item":'.repeat(depth) + "1" + "}".repeat(depth)));
    }
  }
  let deep = {};
  for (let i = 0; i < 100000; i += 1) deep = { item: deep };
  refused(() => decide(deep));
});

test("names with a meaning in JavaScript have none here", () => {
  const proto = JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1, "toString": 2}');
  refused(() => decide(Object.assign(good(), { item: { facts: proto } })));
  refused(() => answer("decide", JSON.stringify(good()).replace("{", '{"__proto__":{},')));
  for (const verb of ["__proto__", "constructor", "toString", "answer"]) refused(() => answer(verb, "{}"));
  const named = { ...good(), listeners: [{ id: "__proto__", actor: "generic.police" }] };
  assert.equal(decide(named).items[0].listeners[0].id, "__proto__");
  assert.equal({}.polluted, undefined);
});

test("an unknown language or form is refused", () => {
  assert.equal(refused(() => write("decide", good(), { lang: "se" })).problems[0].at, "lang");
  assert.equal(refused(() => write("decide", good(), { format: "htm" })).problems[0].nearest, "html");
  assert.match(write("decide", good(), { lang: "en" }), /Social services/);
  assert.match(write("record", good(), { format: "html" }), /^<!DOCTYPE html>/);
});

test("a call that is cut off by a full stack harms nothing", () => {
  let cut = 0;
  const text = JSON.stringify(good());
  const dive = () => {
    try {
      dive();
    } catch {
      // No room is left; from here upwards there is a little more with each return.
    }
    try {
      if (cut < 40 && answer("decide", text) !== before) assert.fail("a wrong answer");
    } catch (error) {
      if (error.code === "ERR_ASSERTION") throw error;
      cut += 1;
    }
  };
  dive();
  assert.ok(cut > 0, "no call was cut off");
});

test("many hostile calls do not make the memory grow without end", () => {
  const memory = () => process.memoryUsage().external + process.memoryUsage().arrayBuffers;
  const text = JSON.stringify({ date: "å".repeat(1 << 20) });
  for (let i = 0; i < 5; i += 1) refused(() => answer("decide", text));
  const start = memory();
  for (let i = 0; i < 200; i += 1) refused(() => answer("decide", text));
  assert.ok(memory() - start < 64 << 20);
});
