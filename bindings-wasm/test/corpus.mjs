// What every surface must answer alike, as `cargo run -p sekretess-tests --example corpus`
// prints it; `test.sh` writes it where this file reads it.

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

const file = new URL("../../target/corpus.jsonl", import.meta.url);

/** Questions that the module leaves out. */
export const LEFT_OUT = ["law_diff"];

/** Each line of the corpus. */
export async function* corpus() {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  for await (const line of lines) {
    const asked = JSON.parse(line);
    if (!LEFT_OUT.includes(asked.verb)) yield asked;
  }
}
