/** Starts the rules from the compiled module; what can be asked stands in `ask.js`. */

import * as door from "./door.js";
import { start } from "./call.js";

export * from "./ask.js";

/** Starts at once, from the bytes of `sekretess.wasm` or a module compiled from them. */
export function initSync(source) {
  const module = source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source);
  start(() => new WebAssembly.Instance(module, { "./door_bg.js": door }).exports);
}

/**
 * Starts without holding anything up. Without a source, `sekretess.wasm` is fetched from
 * beside this file.
 */
export async function init(source = new URL("sekretess.wasm", import.meta.url)) {
  let given = await source;
  if (given instanceof URL || typeof given === "string") given = await fetch(given);
  if (given instanceof Response) {
    if (!given.ok) throw new Error(`${given.url}: ${given.status} ${given.statusText}`);
    given = await given.arrayBuffer();
  }
  initSync(given instanceof WebAssembly.Module ? given : await WebAssembly.compile(given));
}
