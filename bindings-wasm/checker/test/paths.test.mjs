// Every path, by mouse and by keyboard alone, in both languages, ends in the right answer.
import assert from "node:assert/strict";
import test from "node:test";
import { accessible, open, settled } from "./harness.mjs";
import { PATHS } from "./paths.mjs";
import { verdict, walk } from "./walk.mjs";

for (const [name, { steps, ends, most, cites }] of Object.entries(PATHS)) {
  for (const lang of ["sv", "en"]) {
    for (const keyboard of [false, true]) {
      test(`${name} (${lang}, ${keyboard ? "keyboard" : "mouse"})`, async () => {
        const { page, close } = await open();
        if (lang === "en") await page.getByRole("button", { name: "In English" }).click();
        const met = await walk(page, steps, { keyboard });
        assert.ok(met.length <= most, `${met.length} questions: ${met.join(" | ")}`);
        await page.locator("section[aria-labelledby=why]").waitFor();
        await settled(page);
        assert.equal(await verdict(page), ends, met.join(" | "));
        if (cites) assert.match((await page.locator(".sheet").textContent()).replaceAll("\u00a0", " "), cites);
        assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
        await accessible(page, name);
        await close();
      });
    }
  }
}
