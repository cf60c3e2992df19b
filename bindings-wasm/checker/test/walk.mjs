// Going through the questions as a user does, by mouse or by keyboard alone.
import assert from "node:assert/strict";
import { settled } from "./harness.mjs";

const GO = /^(Fortsätt|Continue)$/;

/** The heading of the step that is shown. */
export const heading = async (page) => (await page.locator("h2.step:visible").first().textContent()) ?? "";

/** The code of the verdict that is shown, or null while there are questions. */
export async function verdict(page) {
  const found = page.locator("section.verdict:visible");
  return (await found.count()) === 0 ? null : (await found.getAttribute("class")).replace("verdict", "").trim();
}

async function byMouse(page, labels) {
  for (const label of labels) {
    const more = page.getByRole("button", { name: /^(Visa alla|Show all)/ });
    if ((await page.getByLabel(label).count()) === 0 && (await more.count()) > 0) await more.click();
    await page.getByLabel(label).first().check();
  }
  await page.getByRole("button", { name: GO }).click();
}

const focused = (page) => page.evaluate(() => {
  const e = document.activeElement;
  return { tag: e?.tagName, type: e?.type ?? "", text: (e?.closest("label")?.textContent ?? e?.textContent ?? "").trim() };
});

/** From the heading of a step to an answer there are no more stops than this. */
const MOST_STOPS = 12;

/** Goes on until what has the focus is as wanted; radio buttons are gone through with the arrow. */
async function reach(page, wanted) {
  for (let stops = 0, arrows = 0; stops <= MOST_STOPS && arrows < 40;) {
    const now = await focused(page);
    if (wanted(now)) return;
    if (now.type === "radio") arrows++;
    else stops++;
    await page.keyboard.press(now.type === "radio" ? "ArrowDown" : "Tab");
  }
  assert.fail(`the keyboard does not reach it; it is at ${JSON.stringify(await focused(page))}`);
}

async function byKeyboard(page, labels) {
  for (const label of labels) {
    await reach(page, (e) => e.tag === "INPUT" && label.test(e.text));
    if (!(await page.evaluate(() => document.activeElement.checked))) await page.keyboard.press("Space");
  }
  await page.keyboard.press("Enter"); // Enter in a form goes on.
}

/** Answers step after step, each by the labels that its heading calls for, until there is an
 *  answer. Gives the headings that were met. */
export async function walk(page, path, { keyboard = false } = {}) {
  const met = [];
  for (let step = 0; step < 20; step++) {
    await settled(page);
    if ((await verdict(page)) !== null) return met;
    const now = await heading(page);
    const found = path.find(([on]) => on.test(now));
    assert.ok(found, `no answer is given for “${now}”`);
    met.push(now);
    await (keyboard ? byKeyboard : byMouse)(page, found.slice(1));
    await page.waitForFunction((before) =>
      [...document.querySelectorAll("h2.step")].find((h) => h.offsetParent)?.textContent !== before, now);
  }
  assert.fail("there is no answer after twenty steps");
}

/** A counsellor in a room of this many listeners, at the first question. */
export async function crowd(page, many) {
  await page.getByLabel(/skolkurator/).check();
  await page.getByRole("button", { name: GO }).click();
  await page.getByLabel(/^Ett annat möte/).check();
  const add = page.getByLabel("Lägg till någon som hör");
  for (const actor of ROOM.slice(0, many)) await add.selectOption(`generic.${actor}`);
  await page.getByRole("button", { name: GO }).click();
  await page.getByText("Fråga 1").waitFor();
}
const ROOM = ["police", "social_services", "leisure", "safety_unit", "school", "medical_pupil_health", "housing",
  "prosecutor", "child_psychiatry", "association", "private_school", "elderly_care"];
