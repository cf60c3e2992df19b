/** Starts the rules without WebAssembly: the same module as JavaScript, larger and slower. */

import { start } from "./call.js";
import { instantiate } from "./sekretess.wasm2js.js";

/** Starts at once. What was imported from `sekretess` is started too. */
export function initFallback() {
  start(() => instantiate());
}
