// The page's other views, as a user goes through them.
import { settled } from "./harness.mjs";

/** Opens a view by its name in the bar. */
export async function view(page, name) {
  await page.getByRole("navigation").getByRole("button", { name, exact: true }).click();
}

/** The coordinator's table for a kind of meeting. */
export async function meeting(page, template) {
  await view(page, "Mötet");
  await page.getByLabel(template).check();
  await table(page);
}

/** Waits until the table is reckoned. */
export async function table(page) {
  await page.locator(".matrix").waitFor();
  await settled(page);
}

/** Adds somebody to the meeting, by the directory's code. */
export async function add(page, ...actors) {
  for (const actor of actors) await page.getByLabel("Lägg till någon").selectOption(actor);
  await settled(page);
}

/** The squares of the table: who tells, who hears, and the words read aloud. */
export const squares = (page) => page.locator(".matrix .cell").evaluateAll((all) =>
  all.map((cell) => ({ square: cell.dataset.square, words: cell.getAttribute("aria-label"), title: cell.title })));

/** Twelve at the table, eight of whom tell something. */
export const TWELVE = [
  "generic.medical_pupil_health", "generic.other_pupil_health", "generic.school", "generic.child_psychiatry",
  "generic.guardian", "generic.association", "generic.private_school", "generic.private",
];

/** What the page sends to its thread, from now on: the questions by name, with their inputs. */
export const listen = (page) => page.addInitScript(() => {
  globalThis.asked = [];
  const send = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message?.texts) globalThis.asked.push(message.texts.slice(0, 2));
    return send.call(this, message, ...rest);
  };
});

/** The text of a part of the page, its hard spaces as plain ones. */
export const text = async (locator) => (await locator.textContent()).replaceAll("\u00a0", " ");
