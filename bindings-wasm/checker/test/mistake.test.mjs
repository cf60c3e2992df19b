// The view for something that went wrong: step by step, by keyboard, to the form that follows.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import test from "node:test";
import { open, output, settled } from "./harness.mjs";
import { view } from "./views.mjs";
import { heading } from "./walk.mjs";

const on = (page) => page.getByRole("button", { name: "Fortsätt" }).filter({ visible: true }).press("Enter");

/** A letter from social services to a neighbour, noticed at nine two days later. */
async function letter(page) {
  await view(page, "Något gick fel");
  await page.getByLabel(/till fel mottagare/).press("Space");
  await on(page);
  await page.getByLabel("Verksamheten där det hände").selectOption("generic.social_services");
  await page.getByLabel("Lägg till någon som fick den").selectOption("generic.another_individual");
  await on(page);
  await page.getByLabel("Dagen då det hände").fill("2026-03-02");
  await page.getByLabel("Uppmärksammat", { exact: true }).selectOption("done");
  await page.getByLabel("Dag: uppmärksammat").fill("2026-03-04");
  await page.getByLabel("Klockslag: uppmärksammat").fill("09:00");
  await on(page);
  await page.getByRole("heading", { name: "Några frågor om händelsen" }).waitFor();
}

const answer = async (page, question, value) => {
  await page.getByRole("group", { name: question }).getByLabel(value, { exact: true }).check();
  await settled(page);
};

test("a letter to the wrong person: a boundary was crossed, and what is to be done by when", async () => {
  const { page, close } = await open();
  await letter(page);
  await answer(page, /insatser inom socialtjänsten/, "Ja");
  await answer(page, /^Är det ett missförhållande/, "Ja");
  await answer(page, /helt eller delvis automatiskt/, "Ja");
  await answer(page, /personuppgiftsincident: har/, "Ja");
  await answer(page, /osannolikt/, "Nej");
  await on(page);
  await page.locator("#outcome").waitFor();
  const text = await page.locator(".mistake").textContent();
  assert.match(text, /Nej, så som det är beskrivet/);
  assert.match(text, /passerade en gräns/);
  const due = page.locator(".due > li");
  assert.match(await due.filter({ hasText: /^Rapport om missförhållanden/ }).textContent(), /ska göras.*27\skap\.\s2\s§\sSoL.*Genast/);
  assert.match(await due.filter({ hasText: /^Anmälan av en personuppgiftsincident/ }).textContent(), /ska göras.*Inom 72 timmar, senast 2026-03-07 09\.00/);
  // The criminal question is for others: it is not asked here.
  assert.equal(await page.getByRole("group", { name: /uppsåt/ }).count(), 0);

  await page.getByRole("button", { name: "Kopiera: Lex Sarah-rapport" }).click();
  const copied = page.locator("textarea").filter({ visible: true });
  await copied.waitFor();
  assert.match(await copied.inputValue(), /Lex Sarah-rapport[^]*2026-03-02[^]*till fel mottagare[^]*…{5,}/);
  await page.evaluate(() => { globalThis.print = () => { globalThis.printed = true; }; });
  for (const [form, holds] of [["Anteckning om personuppgiftsincident", /2026-03-07T09:00/], ["Lex Sarah-rapport", /Omedelbara åtgärder/]]) {
    await page.evaluate(() => { globalThis.printed = false; });
    await page.getByRole("button", { name: `Skriv ut: ${form}` }).click();
    await page.waitForFunction(() => globalThis.printed);
    const path = join(output, `form-${form.split(" ")[0].toLowerCase()}.pdf`);
    await page.pdf({ path, preferCSSPageSize: true });
    execFileSync("pdftoppm", ["-r", "70", "-png", path, path.replace(/\.pdf$/, "")]);
    const paper = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
    assert.match(paper, new RegExp(`^\\s*${form}`));
    assert.match(paper, holds);
  }
  await close();
});

test("nobody got it: nothing was disclosed; going back loses nothing", async () => {
  const { page, close } = await open();
  await view(page, "Något gick fel");
  await page.getByLabel("En rutin saknades").check();
  await on(page);
  await on(page);
  await page.getByText(/Lägg till minst en/).waitFor();
  await page.getByLabel("Verksamheten där det hände").selectOption("generic.leisure");
  await page.getByLabel("Ingen fick någon uppgift").check();
  await on(page);
  await on(page);
  await on(page);
  await page.getByText("Ingen uppgift lämnades ut.").first().waitFor();
  assert.equal(await page.getByRole("button", { name: /Lex Sarah/ }).count(), 0, "leisure has no lex Sarah");
  for (let i = 0; i < 4; i++) await page.getByRole("button", { name: "Tillbaka" }).filter({ visible: true }).click();
  assert.equal(await page.getByLabel("En rutin saknades").isChecked(), true);
  await close();
});

test("the focus is at the next step before anything else can happen, so that no key goes astray", async () => {
  const { page, close } = await open();
  await view(page, "Något gick fel");
  const at = await page.getByRole("button", { name: "Fortsätt" }).filter({ visible: true }).evaluate(async (button) => {
    button.focus();
    button.click();
    for (let i = 0; i < 10; i++) await null; // what waits is done, but no frame is drawn
    return document.activeElement.textContent;
  });
  assert.equal(at, await heading(page));
  assert.notEqual(at, "Fortsätt");
  await close();
});
