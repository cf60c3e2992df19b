/** The same as `index.js`, in node: a file is read from the disk. */

import { readFile } from "node:fs/promises";
import { init as initWeb } from "./index.js";

export * from "./index.js";

/** Starts; without a source from `sekretess.wasm` beside this file. */
export async function init(source = new URL("sekretess.wasm", import.meta.url)) {
  const given = await source;
  const local = given instanceof URL && given.protocol === "file:";
  await initWeb(local ? await readFile(given) : given);
}
