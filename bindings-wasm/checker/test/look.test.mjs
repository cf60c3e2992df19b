// How it looks and reads: every state in every guise, the sheet on paper, and time.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import test from "node:test";
import { accessible, open, output, picture, settled } from "./harness.mjs";
import { PATHS } from "./paths.mjs";
import { crowd, verdict, walk } from "./walk.mjs";

const STORY = PATHS["the school counsellor in an SSPF meeting, about a pupil of sixteen"].steps;
const GUISES = {
  wide: {}, narrow: { width: 320, height: 720 }, dark: { dark: true }, forced: { forced: true, dark: true },
};

for (const [name, guise] of Object.entries(GUISES)) {
  test(`every state: ${name}`, async () => {
    const { page, close } = await open(guise);
    const see = async (state) => {
      await settled(page);
      await picture(page, `${name}-${state}`);
      await accessible(page, `${name} ${state}`);
      const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      assert.ok(wide <= seen, `${name} ${state} scrolls sideways: ${wide} of ${seen}`);
    };
    await see("1-me");
    await page.getByLabel(/skolkurator/).check();
    await page.getByRole("button", { name: "Fortsätt" }).click();
    await page.getByLabel(/^SSPF/).check();
    await page.locator(".so-far").waitFor();
    await see("2-room");
    await page.getByRole("button", { name: "Fortsätt" }).click();
    await page.getByText("Fråga 1").waitFor();
    await see("3-question");
    await page.getByRole("button", { name: /Svara olika/ }).click();
    await see("4-apart");
    await page.getByRole("button", { name: /Svara lika/ }).click();
    await walk(page, STORY);
    await page.locator("section[aria-labelledby=why]").waitFor();
    await see("5-answer");
    // Each opening draws what is in it, which may be opened in turn.
    for (let depth = 0; depth < 4; depth++) {
      await page.locator("details").evaluateAll((all) => all.forEach((d) => { d.open = true; }));
      await page.waitForTimeout(100);
    }
    assert.ok((await page.locator(".proof li").count()) > 10, "down to the conditions");
    await page.locator(".way").first().click();
    await see("6-opened");
    await page.getByRole("button", { name: "Om sidan" }).click();
    await see("7-about");
    await close();
  });
}

test("the sheet is one page of A4, and holds what a note needs", async () => {
  for (const [name, { steps }] of Object.entries(PATHS)) {
    const { page, close } = await open();
    await walk(page, steps);
    await page.locator(".sheet").waitFor({ state: "attached" });
    await settled(page);
    const path = join(output, `sheet-${Object.keys(PATHS).indexOf(name)}.pdf`);
    await page.pdf({ path, preferCSSPageSize: true });
    assert.match(execFileSync("pdfinfo", [path], { encoding: "utf8" }), /Pages:\s+1\n[^]*A4/, name);
    const text = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
    for (const holds of [/kontrollsumma/, /Underskrift/, /Inga? personuppgifter|inga\s+personuppgifter/, /Hela rummet|sägas|lämnas/]) assert.match(text, holds, name);
    await close();
  }
});

test("a room of twelve still fits on the sheet", async () => {
  const { page, close } = await open();
  await crowd(page, 12);
  await walk(page, STORY.slice(2));
  await page.locator(".sheet").waitFor({ state: "attached" });
  await settled(page);
  const path = join(output, "sheet-twelve.pdf");
  await page.pdf({ path, preferCSSPageSize: true });
  assert.match(execFileSync("pdfinfo", [path], { encoding: "utf8" }), /Pages:\s+1\n/);
  await close();
});

test("the note is copied, or lies selected where copying is refused", async () => {
  const { page, close } = await open();
  await walk(page, STORY);
  await page.evaluate(() => { Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } }); });
  await page.getByRole("button", { name: "Kopiera anteckningen" }).click();
  await page.getByText(/Texten är markerad/).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === "TEXTAREA");
  const [all, marked] = await page.evaluate(() => { const a = document.activeElement; return [a.value.length, a.selectionEnd - a.selectionStart]; });
  assert.ok(all > 500 && marked === all, `${marked} of ${all}`);
  const note = await page.getByLabel("Anteckningen").inputValue();
  assert.match(note, /____/);
  assert.ok(note.trim().split("\n").length < 45, `a note is short: ${note}`);
  await page.getByRole("button", { name: "Kopiera hela underlaget" }).click();
  await page.waitForFunction((short) => document.querySelector("textarea").value.length > 2 * short, note.length);
  await close();
});

test("the consent form is printed instead of the sheet, and the sheet is back after it", async () => {
  const { page, close } = await open();
  await walk(page, STORY);
  await page.evaluate(() => { globalThis.print = () => { globalThis.printed = document.querySelector(".sheet").textContent; }; });
  await page.getByRole("button", { name: "Skriv ut samtyckesblanketten" }).click();
  await page.waitForFunction(() => globalThis.printed !== undefined);
  assert.match(await page.evaluate(() => globalThis.printed), /amtycke/);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.locator("article.sheet").waitFor({ state: "attached" });
  await close();
});

test("going back, and changing the room, loses no answer", async () => {
  const { page, close } = await open();
  await walk(page, STORY);
  await page.getByRole("button", { name: "Ändra svar" }).click();
  await page.getByRole("button", { name: "Tillbaka" }).click();
  assert.equal(await page.getByLabel(/skolkurator/).isChecked(), true);
  await page.getByRole("button", { name: "Fortsätt" }).click();
  assert.equal(await page.getByLabel(/^SSPF/).isChecked(), true);
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await page.locator("section.verdict").waitFor();
  assert.equal(await verdict(page), "forbidden_by_default");
  // Somebody new in the room: what was said about the others is not taken to hold for them.
  await page.getByRole("button", { name: "Ändra svar" }).click();
  await page.getByLabel("Lägg till någon som hör").selectOption("generic.association");
  await settled(page);
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await page.getByText("Gäller ditt svar dem också?").waitFor();
  assert.equal(await page.getByLabel("Ja", { exact: true }).isChecked(), true);
  await close();
});

test("a way shows the changed room, and the meeting is still there", async () => {
  const { page, close } = await open();
  await walk(page, STORY);
  await page.getByText(/Fler vägar/).click();
  await page.getByRole("button", { name: /Ta det enskilt med socialtjänsten/ }).click();
  await page.getByRole("button", { name: "Visa det rummet" }).click();
  await page.getByText(/Du ser ett ändrat rum/).waitFor();
  await settled(page);
  await page.waitForFunction(() => !document.querySelector("section.verdict.forbidden_by_default"));
  await page.getByRole("button", { name: /Tillbaka till mötet/ }).click();
  await page.locator("section.verdict.forbidden_by_default").waitFor();
  await close();
});
