declare module "*.wasm" { const bytes: Uint8Array<ArrayBuffer>; export default bytes; }
declare module "virtual:thread" { const script: string; export default script; }
declare module "virtual:fallback" { const script: string; export default script; }
/** What the build knows of what it built. */
declare const BUILT: { module: string };
