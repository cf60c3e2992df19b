// A room of twelve, eight of whom tell something, is asked for piece by piece, with and without a
// thread for the rules. How long each piece takes is told, and not judged: the machine decides that.
import assert from "node:assert/strict";
import test from "node:test";
import { open, settled } from "./harness.mjs";
import { add, listen, meeting, TWELVE } from "./views.mjs";

/** Counts what holds up the page, from the first line of its script on. */
const watch = (page) => page.addInitScript(() => {
  globalThis.long = [];
  new PerformanceObserver((list) => list.getEntries().forEach((e) => globalThis.long.push(Math.round(e.duration)))).observe({ type: "longtask", buffered: true });
});

for (const threaded of [true, false]) {
  test(`a room of twelve ${threaded ? "with" : "without"} a thread`, async () => {
    const { page, close } = await open();
    await watch(page);
    await listen(page);
    if (!threaded) await page.addInitScript(() => { delete globalThis.Worker; });
    await page.reload();
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    await meeting(page, /^SSPF/);
    await page.evaluate(() => { globalThis.long.length = 0; if (globalThis.asked) globalThis.asked.length = 0; });
    await add(page, ...TWELVE);
    await page.locator(".matrix tbody tr").nth(7).waitFor();
    await settled(page);
    await page.locator("[data-square='uppgift_2 police']").click();
    await page.locator("section[aria-labelledby=square] ul li").first().waitFor();
    const { asked, long } = await page.evaluate(() => ({ asked: globalThis.asked ?? [], long: globalThis.long }));
    console.log(`# long tasks ${threaded ? "with" : "without"} a thread, in ms: ${long.join(" ") || "none"}`);
    if (threaded) {
      const inputs = asked.filter(([verb]) => verb === "meeting").map(([, input]) => JSON.parse(input));
      assert.ok(inputs.length >= 8, "each row is asked for");
      assert.ok(inputs.every((input) => input.items.length === 1), "one row at a time");
      const ways = asked.filter(([verb]) => verb === "alternatives").map(([, input]) => JSON.parse(input));
      assert.deepEqual(ways.map((w) => [w.items.length, w.items[0].to]), [[1, ["police"]]], "ways for the square that is looked at, and no other");
    }
    await page.reload();
    await close().catch((why) => assert.match(String(why), /requests/, "the reload is a request, and nothing else is wrong"));
  });
}
