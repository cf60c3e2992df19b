// What it costs in node: from the bytes of the module to the first answer, and each
// answer after that. Each cold start is a process of its own.
//
//   node bench/decide.mjs [runs]

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const pkg = (name) => fileURLToPath(new URL(`../pkg/${name}`, import.meta.url));
const disclosure = JSON.stringify({
  date: "2026-02-02",
  directory: "generic",
  discloser: { actor: "generic.social_services" },
  listeners: [{ id: "police", actor: "generic.police" }],
  item: { information: ["personal_circumstances"], persons: [{ age: 17 }] },
});

/** Times in milliseconds: one cold start, and a decision when all is warm. */
async function once(fallback) {
  const { answer, initSync } = await import(pkg("index.js"));
  const bytes = fallback ? undefined : readFileSync(pkg("sekretess.wasm"));
  const start = performance.now();
  if (fallback) (await import(pkg("fallback.js"))).initFallback();
  else initSync(bytes);
  const started = performance.now();
  answer("decide", disclosure);
  const first = performance.now();
  const many = fallback ? 200 : 2000;
  for (let i = 0; i < many; i += 1) answer("decide", disclosure);
  const warm = performance.now();
  for (let i = 0; i < many; i += 1) answer("decide", disclosure);
  const each = (performance.now() - warm) / many;
  return { start: started - start, first: first - started, cold: first - start, each };
}

const [how = "9"] = process.argv.slice(2);
if (how === "--once" || how === "--once-fallback") {
  console.log(JSON.stringify(await once(how === "--once-fallback")));
} else {
  for (const name of ["sekretess.wasm", "sekretess.wasm2js.js"]) {
    const bytes = readFileSync(pkg(name));
    const gzip = gzipSync(bytes, { level: 9 }).length;
    const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    console.log(`${name}: ${bytes.length} bytes, gzip ${gzip}, brotli ${brotli}`);
  }
  for (const way of ["--once", "--once-fallback"]) {
    const runs = Array.from({ length: Number(how) }, () =>
      JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), way], { encoding: "utf8" })),
    );
    const median = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[runs.length >> 1];
    const least = (key) => Math.min(...runs.map((run) => run[key]));
    const said = (key) => `${median(key).toFixed(2)} (least ${least(key).toFixed(2)})`;
    console.log(
      `${way === "--once" ? "WebAssembly" : "wasm2js"}, ms, median of ${runs.length}: start ${said("start")}, ` +
        `first answer ${said("first")}, both ${said("cold")}, each answer ${said("each")}`,
    );
  }
}
