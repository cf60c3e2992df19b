// How long the page takes, and how long it holds the browser's main thread. Figures, no verdict.
import test from "node:test";
import { open, settled } from "./test/harness.mjs";
import { PATHS } from "./test/paths.mjs";
import { crowd, walk } from "./test/walk.mjs";

test("time", async () => {
  for (const many of [3, 12]) {
    const { page } = await open();
    await page.evaluate(() => {
      globalThis.long = [];
      new PerformanceObserver((list) => globalThis.long.push(...list.getEntries().map((e) => Math.round(e.duration)))).observe({ type: "longtask" });
    });
    const began = performance.now();
    await crowd(page, many);
    await settled(page);
    const asked = performance.now();
    await walk(page, PATHS["the school counsellor in an SSPF meeting, about a pupil of sixteen"].steps.slice(2));
    await page.locator("section[aria-labelledby=why]").waitFor();
    await settled(page);
    console.log(`${many} listeners: ${Math.round(asked - began)} ms to the first question, ${Math.round(performance.now() - asked)} ms for the rest; tasks over 50 ms: ${await page.evaluate(() => globalThis.long.join(", ")) || "none"}`);
    await page.close();
  }
});
