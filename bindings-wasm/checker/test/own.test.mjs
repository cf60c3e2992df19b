// A municipality's own page: set up from a file, saved, and opened as anybody would.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { accessible, open, output, picture, settled } from "./harness.mjs";
import { text, view } from "./views.mjs";
import { heading, verdict } from "./walk.mjs";

const EXEMPELBY = resolve(import.meta.dirname, "../../../examples/organisation-exempelby.toml");
const toml = readFileSync(EXEMPELBY, "utf8");
const nested = toml.replace(/^\[\[/gm, "[[organisation.").replace(/^id = "exempelby_2025"/m, '[organisation]\n$&');
/** The same with how the law is read and who answers for the page. */
const SETTINGS = `${nested}
[switches]
osl_10_15a_vs_10_23 = "strict"
[statement]
actor = "Exempelby kommun"
contact = "tillganglighet@exempelby.example"
assessed = "2026-11-01"
updated = "2026-11-02"
`;

async function choose(page, content, name = "kommun.toml") {
  if ((await page.getByLabel(/^Välj fil/).count()) === 0) await view(page, "Om sidan");
  await page.getByLabel(/^Välj fil/).setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
}

/** Saves the page with these settings; where it is. */
async function save(page, content, name) {
  await choose(page, content);
  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /^Spara som/ }).click()]);
  const path = join(output, name ?? saved.suggestedFilename());
  await saved.saveAs(path);
  return { path, suggested: saved.suggestedFilename() };
}
const opened = (path, more = {}) => open({ url: pathToFileURL(path).href, ...more });

test("a municipality's file is shown as the rules understand it, and saved into a page of its own", async () => {
  const { page, close } = await open();
  await choose(page, toml);
  const about = page.locator("section[aria-labelledby=own-page]");
  await about.getByRole("button", { name: /^Spara som/ }).waitFor();
  const shown = await text(about);
  assert.match(shown, /Exempelby kommun\. Beskriver kommunen från och med 2025-07-01/);
  assert.match(shown, /Skolkurator och skolpsykolog/);
  assert.match(shown, /skolnamnden: elevhalsa_medicinsk – självständig/);
  assert.match(shown, /skolnamnden: forskola – inte avgjort/);
  await accessible(page, "the municipality's file");
  await picture(page, "own-file");
  await choose(page, SETTINGS);
  await about.getByRole("heading", { name: "Öppna rättsfrågor" }).waitFor();
  assert.match(await text(about), /10 kap\. 23 §[^–]* – nej/);
  const { path, suggested } = await save(page, SETTINGS);
  assert.equal(suggested, "sekretess-exempelby_2025.html");
  await close();

  // `close` says that this page too asks for nothing and breaks no policy.
  const own = await opened(path);
  assert.equal(await heading(own.page), "Vem är du?");
  assert.equal(await own.page.title(), "Får jag säga det här?");
  assert.match(await text(own.page.locator("footer")), /Exempelby kommun \(exempelby_2025\)/);
  await own.page.getByLabel(/^Skolkurator och skolpsykolog/).check();
  await own.page.getByText("Sitter på två skolor").waitFor();
  await own.page.getByRole("button", { name: "Fortsätt" }).click();
  await own.page.getByLabel(/^Ett annat möte/).check();
  await own.page.getByLabel("Lägg till någon som hör").selectOption("skola.larare");
  await own.page.getByRole("button", { name: "Fortsätt" }).click();
  await settled(own.page);
  // By the file there is no boundary between the two; in an ordinary municipality it is asked.
  await own.page.locator("section.verdict").waitFor();
  await settled(own.page);
  assert.equal(await verdict(own.page), "no_secrecy");
  // What protects it there hangs on what it is; and the law is compared, not the municipality.
  await own.page.getByRole("cell", { name: "beror på vad uppgiften är" }).waitFor();
  const changed = await text(own.page.locator("section[aria-labelledby=changed]"));
  assert.doesNotMatch(changed, /kan inte svara/);
  await view(own.page, "Om sidan");
  const statement = await text(own.page.locator("section[aria-labelledby=accessibility]"));
  assert.match(statement, /Exempelby kommun står bakom.*tillganglighet@exempelby\.example.*2026-11-01.*2026-11-02/s);
  assert.doesNotMatch(statement, /Fyll i/);
  await own.page.getByText("Den här sidan är inställd för Exempelby kommun.").waitFor();
  await picture(own.page, "own-page");
  // Saved once more, with other settings: there is one set of settings in it.
  const again = await save(own.page, toml.replace("exempelby_2025", "annan_2026"), "own-again.html");
  await own.close();
  assert.equal(readFileSync(again.path, "utf8").match(/id="own"/g).length, 1);
  const other = await opened(again.path);
  assert.match(await text(other.page.locator("footer")), /annan_2026/);
  await other.close();
});

test("the page shows how the file is written, and takes what it shows", async () => {
  const { page, close } = await open({ width: 320 });
  await view(page, "Om sidan");
  await page.getByText("Så skriver du filen").click();
  const example = await page.locator("#content pre").textContent();
  await accessible(page, "how the file is written");
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing runs out at 320 px");
  const about = page.locator("section[aria-labelledby=own-page]");
  const shown = await text(about);
  for (const code of ["social_services", "medical_pupil_health", "necessity_brb_24_4"]) assert.ok(shown.includes(code), code);
  await choose(page, example);
  await about.getByRole("button", { name: /^Spara som/ }).waitFor();
  assert.match(await text(about), /Exempelby kommun\. Beskriver kommunen från och med 2026-01-01/);
  await close();
});

test("the usual meetings seat the municipality's own units", async () => {
  const { page, close } = await open({ width: 320 });
  await choose(page, toml);
  await page.getByRole("button", { name: "Använd i den här fliken" }).click();
  await page.getByRole("heading", { name: "Vem är du?" }).waitFor();
  await view(page, "Mötet");
  await page.getByLabel(/^Elevhälsoteam/).check();
  await page.locator(".matrix").waitFor();
  await settled(page);
  const seats = await page.locator(".seats .who").allTextContents();
  assert.deepEqual(seats, ["Lärare och fritidspedagoger i skolan", "Skolsköterska och skolläkare", "Skolkurator och skolpsykolog"]);
  const square = page.locator("[data-square='uppgift_3 larare']");
  assert.match(await square.getAttribute("aria-label"), /ingen sekretess|Ingen sekretess/i);
  await view(page, "Andra sidan");
  await page.getByRole("rowheader", { name: "Socialtjänstens enhet för barn och unga" }).waitFor();
  await settled(page);
  await view(page, "Något gick fel");
  await page.getByRole("button", { name: "Fortsätt" }).filter({ visible: true }).click();
  await page.getByLabel("Verksamheten där det hände").selectOption("familjeradgivning");
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing runs out at 320 px");
  await close();
});

test("a file that is wrong is refused with its places, and nothing of it is used", async () => {
  const { page, close } = await open();
  for (const [content, tells] of [
    ["", /says nothing.*organisation, switches, statement/],
    ["id = ", /./],
    ["{", /JSON/],
    ["[]", /./],
    [toml.replace('profile = "preschool"', 'profile = "preshool"'), /actors\[4\].*preschool/],
    [toml.replace("from = 2025-07-01", "from = 2025-02-30"), /there is no date 2025-02-30/],
    [SETTINGS.replace('"strict"', '"perhaps"'), /switches.*perhaps.*strict/s],
    [SETTINGS.replace("osl_10_15a_vs_10_23", "osl_10_15b"), /osl_10_15b/],
    [SETTINGS.replace('contact = "', 'kontakt = "'), /statement\.kontakt/],
    [SETTINGS.replace('"2026-11-01"', "3"), /statement\.assessed/],
    ["statement = 3", /statement/],
    ["[organization]\nid = 3", /organization/],
    ["x".repeat(600_000), /500 kB/],
  ]) {
    await choose(page, content);
    await page.getByText("Filen går inte att använda").waitFor();
    const about = await text(page.locator("section[aria-labelledby=own-page]"));
    assert.match(about, tells, content.slice(0, 60));
    assert.equal(await page.getByRole("button", { name: /^Spara som/ }).count(), 0);
  }
  await accessible(page, "a file that is wrong");
  await picture(page, "own-wrong");
  await close();
});

test("what a file says is text, also in the saved page", async () => {
  const { page, close } = await open();
  const hostile = toml.replace("Exempelby kommun", "</script><img src=x onerror=alert(1)><!-- <script>");
  const { path } = await save(page, hostile, "own-hostile.html");
  await close();
  const own = await opened(path);
  assert.match(await text(own.page.locator("footer")), /<\/script><img src=x/);
  assert.equal(await own.page.locator("img").count(), 0);
  await own.close();
});

test("settings that were damaged stop the page, and never fall back to an ordinary municipality", async () => {
  const { page, close } = await open();
  const { path } = await save(page, toml, "own-damaged.html");
  await close();
  const whole = readFileSync(path, "utf8");
  for (const [damaged, says] of [
    [whole.replace('"exempelby_2025"', '"exempelby_2025'), "Kommunens inställningar i filen går inte att läsa"],
    [whole.replace('"profile":"police"', '"profile":"police"').replace('"profile":"preschool"', '"profile":"nothing"'), "Kommunens inställningar i filen går inte att läsa"],
  ]) {
    assert.notEqual(damaged, whole);
    writeFileSync(path, damaged);
    const { page } = await open({ url: pathToFileURL(path).href, wait: false });
    await page.getByText(says).waitFor();
    assert.equal(await page.getByLabel(/socialsekreterare/).count(), 0);
    await page.close();
  }
});
