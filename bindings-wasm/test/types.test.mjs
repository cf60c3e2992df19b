// The hand-written types say what the door takes and gives: the JSON Schema and the
// shared answers are written as TypeScript, and the compiler compares.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

import { init, schema } from "../pkg/node.js";
import { corpus } from "./corpus.mjs";

await init();

const here = fileURLToPath(new URL("..", import.meta.url));

/** Type-checks a text beside the package; gives what tsc says, empty if all is well. */
function check(text) {
  const folder = mkdtempSync(`${here}/test/.generated-`);
  try {
    writeFileSync(`${folder}/generated.ts`, text);
    const config = { extends: "../../tsconfig.json", compilerOptions: { paths }, files: ["generated.ts"] };
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config));
    const tsc = fileURLToPath(new URL("../node_modules/.bin/tsc", import.meta.url));
    const done = spawnSync(tsc, ["-p", folder], { encoding: "utf8" });
    assert.equal(done.error, undefined);
    return done.stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
const paths = { sekretess: ["../../package/index.d.ts"] };

test("the hand-written use type-checks, strictly", () => {
  const done = spawnSync("node_modules/.bin/tsc", ["-p", "."], { cwd: here, encoding: "utf8" });
  assert.equal(done.stdout, "");
});

const INPUTS = { disclosure: "Disclosure", meeting: "Meeting", organisation: "Organisation", review: "Review", flow: "Flow" };

/** Each schema by its name in the types. */
function schemas() {
  const named = {};
  for (const [kind, name] of Object.entries(INPUTS)) {
    const { $defs, ...whole } = schema(kind);
    Object.assign(named, $defs, { [name]: whole });
  }
  return named;
}

/** A text that type-checks only if the types have the keys and codes of the schemas. */
function asTypes(named) {
  const lines = [
    'import type * as S from "sekretess";',
    "type Keys<T> = { [K in keyof T]-?: true };",
    "type Needed<T> = { [K in keyof T as {} extends Pick<T, K> ? never : K]: true };",
  ];
  const all = (keys) => JSON.stringify(Object.fromEntries(keys.map((key) => [key, true])));
  for (const [name, { properties, required, oneOf, enum: codes }] of Object.entries(named)) {
    if (properties) {
      lines.push(`export const keys${name}: Keys<S.${name}> = ${all(Object.keys(properties))};`);
      lines.push(`export const needed${name}: Needed<S.${name}> = ${all(required ?? [])};`);
    } else if (name !== "Answer") {
      const known = codes ?? oneOf.map((one) => one.const);
      lines.push(`export const codes${name}: { [code in S.${name}]: true } = ${all(known)};`);
    }
  }
  return lines.join("\n");
}

test("inputs have the keys and codes of the JSON Schema, no more and no fewer", () => {
  const named = schemas();
  assert.ok(Object.keys(named).length > 20);
  assert.equal(check(asTypes(named)), "");
});

test("a key too many or too few is found", () => {
  const named = schemas();
  named.Item.properties.extra = {};
  delete named.Person.properties.age;
  named.Purpose.oneOf.pop();
  const said = check(asTypes(named));
  for (const part of ['"extra"', "'age'", "'other'"]) assert.ok(said.includes(part), said);
});

const ANSWERS = {
  decide: "Report",
  meeting: "Report",
  next_questions: "Next",
  alternatives: "Alternatives",
  plan: "Plan",
  consent: "ConsentReport",
  record: "Record",
  review: "ReviewReport",
  flow: "FlowReport",
  law: "Section",
  law_timeline: "Timeline",
  law_coverage: "Coverage",
  facts: "Fact[]",
  codes: "Codes",
  words: "Vocabulary",
  ruleset: "Known",
};
const ASKED = { decide: "Disclosure", meeting: "Meeting", plan: "Meeting", review: "Review", flow: "Flow" };

/**
 * Whether a value holds a key, a kind of value or a word that was not seen before at its
 * place; text for people is no such word.
 */
function isNew(value, at, seen) {
  const signs = [`${at}:${value === null ? "null" : typeof value}`];
  if (typeof value === "string" && /^[a-z][a-z_]*$/.test(value)) signs.push(`${at}=${value}`);
  let found = false;
  for (const sign of signs) {
    if (!seen.has(sign)) found = Boolean(seen.add(sign));
  }
  if (value && typeof value === "object") {
    const list = Array.isArray(value);
    for (const [key, part] of Object.entries(value)) {
      const place = list ? `${at}[]` : /facts|listeners|relations/.test(at) ? `${at}.*` : `${at}.${key}`;
      found = isNew(part, place, seen) || found;
    }
  }
  return found;
}

/** The shared inputs and answers that have something the ones before had not. */
async function samples() {
  const seen = new Set();
  const lines = ['import type * as S from "sekretess";'];
  const add = (type, value) => {
    lines.push(`export const x${lines.length}: ${type.replace(/^(?=[A-Z])/, "S.")} = ${JSON.stringify(value)};`);
  };
  let count = 0;
  for await (const { verb, input, answer } of corpus()) {
    if (answer === undefined) continue;
    const [asked, answered] = [JSON.parse(input), JSON.parse(answer)];
    const whole = asked.directory === undefined && asked.organisation === undefined;
    const given = verb === "actors" ? (whole ? "DirectoryList" : "ActorList") : ANSWERS[verb];
    if (verb === "schema") continue;
    assert.ok(given, verb);
    count += 1;
    if (isNew(answered, given, seen)) add(given, answered);
    if (ASKED[verb] && isNew(asked, ASKED[verb], seen)) add(ASKED[verb], asked);
  }
  assert.ok(count > 3000);
  return lines;
}

test("every key and word of the shared cases and answers is declared", async () => {
  const lines = await samples();
  assert.equal(check(lines.join("\n")), "");
  const odd = lines.map((line) => line.replaceAll('"by_default":', '"by_defalt":'));
  assert.match(check(odd.slice(0, 2).join("\n")), /by_defalt/);
});
