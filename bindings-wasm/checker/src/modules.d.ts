declare module "*.wasm" { const bytes: Uint8Array<ArrayBuffer>; export default bytes; }
declare module "virtual:thread" { const script: string; export default script; }
declare module "virtual:fallback" { const script: string; export default script; }
declare module "*/pkg/fallback.js" { export function initFallback(): void; }
declare module "*/pkg/index.js" {
  export function initSync(source: WebAssembly.Module): void;
  export function answer(verb: string, json: string): string;
  export function written(verb: string, json: string, lang: string, format: string): string;
  export class InputError extends Error { problems: { at: string; message: string }[] }
}
/** What only the municipality knows, from `site.json`. */
declare const SITE: { actor: string; contact: string; assessed: string; updated: string };
/** What the build knows of what it built. */
declare const BUILT: { module: string };
