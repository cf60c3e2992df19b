// Turns the compiled module into JavaScript, for where WebAssembly is switched off:
// pkg/sekretess.wasm -> pkg/sekretess.wasm2js.js.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { transformSync } from "esbuild";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const run = (tool, ...args) =>
  execFileSync(process.execPath, [at(`node_modules/binaryen/bin/${tool}`), ...args], { stdio: "inherit" });

/** The module without what JavaScript has not: each such thing is lowered to what it has. */
function lower(module, to) {
  run(
    "wasm-opt",
    module,
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    // Only strings are handed over, so that the table of other values is never used.
    "--remove-exports=__wbindgen_externrefs",
    "--remove-exports=__wbindgen_start",
    "--remove-unused-module-elements",
    "--llvm-memory-copy-fill-lowering",
    "--llvm-nontrapping-fptoint-lowering",
    "--signext-lowering",
    "-o",
    to,
  );
}

/** The script with a function that makes instances, instead of the one that it makes. */
function asFunction(script) {
  const start = script.indexOf("var retasmFunc = asmFunc({\n});");
  if (start < 0) throw new Error("wasm2js writes another script than this one knows");
  return `${script.slice(0, start)}
export function instantiate() {
  return asmFunc({});
}
`;
}

const folder = mkdtempSync(join(tmpdir(), "sekretess-"));
try {
  const [lowered, script] = [join(folder, "lowered.wasm"), join(folder, "script.js")];
  lower(at("pkg/sekretess.wasm"), lowered);
  run("wasm2js", lowered, "-Oz", "-o", script);
  const { code } = transformSync(asFunction(readFileSync(script, "utf8")), {
    minifyWhitespace: true,
    minifySyntax: false,
    target: "es2020",
  });
  writeFileSync(at("pkg/sekretess.wasm2js.js"), code);
} finally {
  rmSync(folder, { recursive: true });
}
