// The package as npm packs it: whole, of the crates' version, and usable when installed.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

import * as sekretess from "../pkg/node.js";

const pkg = fileURLToPath(new URL("../pkg", import.meta.url));
const about = JSON.parse(readFileSync(join(pkg, "package.json"), "utf8"));

test("the version is that of the crates", () => {
  const cargo = readFileSync(new URL("../../Cargo.toml", import.meta.url), "utf8");
  assert.equal(about.version, /^version = "(.*)"$/m.exec(cargo)[1]);
  assert.equal(about.license, /^license = "(.*)"$/m.exec(cargo)[1]);
});

test("every function that is declared is there, and no other", () => {
  const declared = readFileSync(join(pkg, "index.d.ts"), "utf8");
  const names = [...declared.matchAll(/^export (?:function|class) (\w+)/gm)].map((m) => m[1]);
  assert.deepEqual([...new Set(names)].sort(), Object.keys(sekretess).sort());
});

test("every question that is declared is known to the module, and no other", async () => {
  await sekretess.init();
  const declared = readFileSync(join(pkg, "index.d.ts"), "utf8");
  const known = (type) => {
    const [, list] = new RegExp(`export type ${type} =([^;]*);`).exec(declared);
    return [...list.matchAll(/"(\w+)"/g)].map((m) => m[1]).sort();
  };
  const rust = readFileSync(new URL("../../rules/src/door/verbs.rs", import.meta.url), "utf8");
  const listed = (name) => {
    const [, list] = new RegExp(`pub const ${name}: &\\[&str\\] = &\\[([^\\]]*?)\\n\\];`, "s").exec(
      rust.replace(/#\[cfg\(feature = "changes"\)\]\n\s*"law_diff",/g, "").replace(/#\[[^\]]*\]/g, ""),
    );
    return [...list.matchAll(/"(\w+)"/g)].map((m) => m[1]).sort();
  };
  assert.deepEqual(known("Verb"), listed("VERBS"));
  assert.deepEqual(known("WrittenVerb"), listed("WRITTEN"));
});

test("nothing of this machine stands in the module", () => {
  const bytes = readFileSync(join(pkg, "sekretess.wasm")).toString("latin1");
  for (const path of [process.env.HOME, fileURLToPath(new URL("../..", import.meta.url)), "/.cargo/"]) {
    assert.ok(!path || !bytes.includes(path), path);
  }
});

test("a stranger installs it and gets an answer", () => {
  const folder = mkdtempSync(join(tmpdir(), "sekretess-"));
  const run = (program, ...args) => execFileSync(program, args, { cwd: folder, encoding: "utf8" });
  try {
    const [packed] = JSON.parse(run("npm", "pack", "--json", "--ignore-scripts", pkg));
    const files = packed.files.map((file) => file.path);
    for (const file of ["sekretess.wasm", "index.d.ts", "types/input.d.ts", "README.md", "LICENSE-MIT"]) {
      assert.ok(files.includes(file), `${file} is not packed`);
    }
    writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
    run("npm", "install", "--offline", "--no-audit", "--no-fund", `./${packed.filename}`);
    const readme = readFileSync(join(folder, "node_modules/sekretess/README.md"), "utf8");
    const [, example] = /```js\n(.*?)```/s.exec(readme);
    writeFileSync(join(folder, "example.js"), example);
    const [, shown] = /```text\n(.*?)```/s.exec(readme);
    assert.equal(run(process.execPath, "example.js"), shown);
    assert.ok(!existsSync(join(folder, "node_modules/sekretess/node_modules")));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
