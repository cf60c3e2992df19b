// The case that is made from what was said: with the real rules, without a browser.
import assert from "node:assert/strict";
import test from "node:test";
import { build } from "esbuild";
import * as rules from "../../pkg/node.js";

const bundled = await build({
  stdin: {
    contents: `export * from "./src/case/fill"; export * from "./src/case/stand"; export * from "./src/case/state";
      export * from "./src/data/meetings"; export * from "./src/data/everyday"; export * from "./src/door/door";`,
    resolveDir: new URL("..", import.meta.url).pathname, loader: "ts",
  },
  bundle: true, format: "esm", write: false, target: "es2022",
});
const page = await import(`data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].text).toString("base64")}`);
const { about, begin, fill, keyOf, MEETINGS, reduce, stand } = page;

await rules.init();
// Answers are kept, as the page's own door keeps them.
const kept = new Map();
const door = {
  next: async (input) => {
    const text = JSON.stringify(input);
    if (!kept.has(text)) kept.set(text, rules.answer("next_questions", text));
    return JSON.parse(kept.get(text));
  },
};
const actors = JSON.parse(rules.answer("actors", '{"directory":"generic"}')).actors;
const codes = JSON.parse(rules.answer("codes", "{}"));

/** Numbers that look random and are the same each time. */
function dice(seed) {
  let s = seed;
  return (n) => { s = (Math.imul(s, 1664525) + 1013904223) >>> 0; return Math.floor((s / 2 ** 32) * n); };
}

function sat(meeting, me, date = "2026-11-22") {
  let state = reduce(begin(date, { directory: "generic" }), { do: "me", actor: actors.find((a) => a.id === me) });
  state = reduce(state, { do: "meeting", meeting: MEETINGS.find((m) => m.id === meeting), actors });
  return reduce(state, { do: "go", at: "questions" });
}

/** Some answer to a question; "do not know" is one of them. */
function someAnswer(ask, roll) {
  const whom = about(ask);
  const kind = roll(4);
  if (kind === 0 || ask.answers.length === 0) return { unknown: true, about: whom };
  if (kind === 1 && ask.takes === "yes_no" && ask.kind !== "input" && whom.length > 1)
    return { each: Object.fromEntries(whom.map((id) => [id, [true, false, null][roll(3)]])), about: whom };
  return { chosen: [ask.answers[roll(ask.answers.length)].answer], about: whom };
}

test("an answer is written as the engine writes it", () => {
  assert.deepEqual(
    fill({ item: {} }, [
      { pointer: "/item/persons/0/age", value: 17 }, { pointer: "/item/purpose/-", value: "prevent_crime" },
      { pointer: "/item/purpose/-", value: "other" }, { pointer: "/item/a~1b", value: true },
    ]),
    { item: { persons: [{ age: 17 }], purpose: ["prevent_crime", "other"], "a/b": true } },
  );
  const before = { item: {} };
  fill(before, [{ pointer: "/item/x", value: 1 }]);
  assert.deepEqual(before, { item: {} }, "the case itself is left as it was");
  fill({}, [{ pointer: "/__proto__/polluted", value: true }]);
  assert.equal({}.polluted, undefined);
});

test("whatever is answered, in whatever room, there is a next step, and going back and forth changes nothing", async () => {
  const speakers = page.FIRST_ACTORS.map(([id]) => id);
  for (let seed = 1; seed <= 12; seed++) {
    const roll = dice(seed);
    let state = sat(MEETINGS[roll(MEETINGS.length - 1)].id, speakers[roll(speakers.length)]);
    if (state.listeners.length === 0) continue;
    for (let i = 0; i < 8; i++) {
      const now = await stand(state, door);
      assert.equal(new Set(now.next.questions.map(keyOf)).size, now.next.questions.length, "keys tell questions apart");
      if (!now.question) break;
      state = reduce(state, { do: "say", key: now.question.key, said: someAnswer(now.question.ask, roll) });
    }
    const settled = await stand(state, door);
    const [last] = settled.used;
    if (!last) continue;
    // Open an answer again, and give the same: the case is the same to the letter.
    const opened = reduce(state, { do: "open", key: last.key });
    const again = reduce(opened, { do: "say", key: last.key, said: last.said });
    assert.deepEqual((await stand(again, door)).case, settled.case, `seed ${seed}`);
    // Somebody comes and leaves again.
    const more = reduce(state, { do: "add", actor: "generic.association" });
    const left = reduce(more, { do: "remove", id: more.listeners.at(-1).id });
    assert.deepEqual((await stand(left, door)).case, settled.case, `seed ${seed}`);
  }
});

test("what was said of some is not taken to hold for one who comes later", async () => {
  let state = sat("police", "generic.social_services");
  const asked = await stand(state, door);
  assert.equal(asked.question.key, "identifiable");
  state = reduce(state, { do: "say", key: "identifiable", said: { chosen: ["no"], about: about(asked.question.ask) } });
  assert.equal((await stand(state, door)).next.preliminary.outcome, "no_secrecy");
  const more = await stand(reduce(state, { do: "add", actor: "generic.association" }), door);
  assert.equal(more.question?.key, "identifiable");
  assert.notEqual(more.next.preliminary.outcome, "no_secrecy");
});

test("what the page shows first exists", () => {
  const known = new Set(actors.map((a) => a.id));
  for (const [id] of page.FIRST_ACTORS) assert.ok(known.has(id), id);
  for (const { actor } of MEETINGS.flatMap((m) => m.seats)) assert.ok(known.has(actor), actor);
  for (const kind of page.FIRST_KINDS) assert.ok(kind in codes.information, kind);
  for (const kind of Object.keys(page.KINDS)) assert.ok(page.FIRST_KINDS.includes(kind), kind);
  for (const purpose of page.FIRST_PURPOSES) assert.ok(purpose in codes.purpose, purpose);
});

test("every code that an answer gives has words", () => {
  const words = JSON.parse(rules.answer("words", "{}"));
  for (const [group, all] of Object.entries(words).filter(([, all]) => !Array.isArray(all)))
    for (const [code, { sv, en, short }] of Object.entries(all)) {
      const [a, b] = [sv ?? short.sv, en ?? short.en];
      assert.ok(a && b && a !== b, `${group}.${code}`);
    }
});
