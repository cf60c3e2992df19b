// The guideline's stories, from the first click to the note on paper: few questions, few clicks.
import assert from "node:assert/strict";
import test from "node:test";
import { open, settled } from "./harness.mjs";
import { PATHS } from "./paths.mjs";
import { verdict, walk } from "./walk.mjs";

const both = (sv, en) => new RegExp(`^(${sv}|${en})`, "i");
const who = (everyday) => [/Vem är du/, everyday];
const room = (meeting) => [/Vilka hör dig/, meeting];
const said = (kind, why) => [
  [/förstå vem det gäller/, /^Ja$/], [/samtycke till att/, /^Nej/], [/Vilken sorts uppgift/, both(kind, "-")],
  [/Varför behöver/, both(why, "-")], [/Hur gammal/, /15–17/], [/./, /^Vet inte/],
];

const STORIES = {
  "a school counsellor, in an SSPF meeting, about a pupil of sixteen": {
    steps: PATHS["the school counsellor in an SSPF meeting, about a pupil of sixteen"].steps, ends: "forbidden_by_default", cites: /23 kap\. 2 §/,
  },
  "a social worker, alone with the police, about a young person at risk of crime": {
    steps: [who(/socialsekreterare/), room(/^Enskilt med polisen/), ...said("Personliga förhållanden", "Förebygga")], ends: "after_assessment", cites: /10 kap\. 18 a §/,
  },
  "a school nurse, in an SSPF meeting": {
    steps: [who(/skolsköterska/), room(/^SSPF/), ...said("Hälsa eller", "Stödja")], ends: "forbidden_by_default", cites: /25 kap\. 1 §/,
  },
  "a youth club leader, in an SSPF meeting": {
    steps: [who(/fritidsledare/), room(/^SSPF/), ...said("Personliga förhållanden", "Stödja")], ends: "no_secrecy", cites: /fritid/,
  },
  "a police officer, in an SSPF meeting": {
    steps: [who(/kommunpolis/), room(/^SSPF/), ...said("Personliga förhållanden", "Förebygga")], ends: "after_assessment", cites: /35 kap\. 1 §/,
  },
  "staff of an independent school, alone with the police": {
    steps: [who(/friskola/), room(/^Enskilt med polisen/), ...said("Personliga förhållanden", "Stödja")], ends: "no_secrecy", cites: /inte kommer ur elevhälsan/,
  },
};

/** No more than these; each question may take two clicks, and there is one to print. */
const MOST = { questions: 8, clicks: 18 };

for (const [story, { steps, ends, cites }] of Object.entries(STORIES)) {
  test(story, async () => {
    const { page, close } = await open();
    await page.evaluate(() => {
      globalThis.clicks = 0;
      globalThis.print = () => { globalThis.printed = true; };
      // A label passes its click on to its own field: that is one click of the user's.
      addEventListener("pointerdown", () => { globalThis.clicks++; }, true);
    });
    const met = await walk(page, steps);
    await page.locator(".sheet").waitFor({ state: "attached" });
    await settled(page);
    assert.equal(await verdict(page), ends, met.join(" | "));
    await page.getByRole("button", { name: "Skriv ut", exact: true }).filter({ visible: true }).click();
    const { clicks, printed } = await page.evaluate(() => ({ clicks: globalThis.clicks, printed: globalThis.printed }));
    assert.equal(printed, true);
    assert.ok(met.length <= MOST.questions, `${met.length} questions: ${met.join(" | ")}`);
    assert.ok(clicks <= MOST.clicks, `${clicks} clicks`);
    assert.match((await page.locator(".sheet").first().textContent()).replaceAll("\u00a0", " "), cites);
    console.log(`# ${story}: ${met.length} questions, ${clicks} clicks`);
    await close();
  });
}
