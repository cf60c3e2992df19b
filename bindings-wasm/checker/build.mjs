// One file that holds everything: bundled, put inline, and sealed with a policy of exact hashes.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

process.chdir(import.meta.dirname);
const wasm = "../pkg/sekretess.wasm";
const common = {
  // The package can fetch its module from beside itself; here it is given it, and that is dropped.
  logOverride: { "empty-import-meta": "silent" },
  bundle: true, minify: true, target: "es2022", write: false, charset: "utf8", legalComments: "none",
  jsx: "automatic", jsxImportSource: "preact",
};
const text = (built) => built.outputFiles[0].text;
const hash = (of, form) => createHash("sha256").update(of).digest(form);
const source = (of) => `'sha256-${hash(of, "base64")}'`;

// The threads are texts in the script, so that the script's own hash covers them.
const threads = {
  thread: text(await build({ ...common, entryPoints: ["src/door/thread.ts"], format: "iife" })),
  fallback: text(await build({ ...common, entryPoints: ["src/door/fallback.ts"], format: "iife", minify: false, minifyWhitespace: true })),
};
const script = text(await build({
  ...common, entryPoints: ["src/main.tsx"], format: "iife",
  loader: { ".wasm": "binary" }, // base64 in the script: nothing is fetched
  define: {
    BUILT: JSON.stringify({ module: hash(readFileSync(wasm), "hex") }),
  },
  plugins: [{
    name: "threads",
    setup: (b) => {
      b.onResolve({ filter: /^virtual:/ }, (a) => ({ path: a.path.slice("virtual:".length), namespace: "thread" }));
      b.onLoad({ filter: /.*/, namespace: "thread" }, (a) => ({ contents: threads[a.path], loader: "text" }));
    },
  }],
})).replaceAll("</script", "<\\/script");
const style = text(await build({ ...common, entryPoints: ["src/style/page.css"] }));

const policy = [
  "default-src 'none'",
  `script-src ${source(script)} 'wasm-unsafe-eval'`,
  `style-src ${source(style)}`,
  "worker-src blob:",
  "base-uri 'none'", "form-action 'none'",
  "require-trusted-types-for 'script'", "trusted-types thread",
].join("; ");
const page = readFileSync("src/index.html", "utf8")
  .replace("<!--POLICY-->", () => `<meta http-equiv="Content-Security-Policy" content="${policy}">`)
  .replace("<!--STYLE-->", () => `<style>${style}</style>`)
  .replace("<!--SCRIPT-->", () => `<script>${script}</script>`);
mkdirSync("dist", { recursive: true });
writeFileSync("dist/sekretess.html", page);
console.log(`dist/sekretess.html ${page.length} bytes, style ${style.length} bytes`);
