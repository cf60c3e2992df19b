// The coordinator's view: the table is the engine's own answer, and says why.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import test from "node:test";
import { init, meeting as asks } from "../../pkg/node.js";
import { open, output, settled } from "./harness.mjs";
import { add, meeting, squares, table, TWELVE, view } from "./views.mjs";

await init();

test("every kind of meeting has its table; where no individual is spoken of, only statistics are told", async () => {
  const { page, close } = await open();
  await view(page, "Mötet");
  for (const [template, nobody] of [[/^SSPF/, false], [/^Social insatsgrupp/, false], [/^EST/, true], [/^Elevhälsoteam/, false], [/^Trygghetsråd/, true]]) {
    await page.getByLabel(template).check();
    await table(page);
    const told = await page.getByLabel(/^Uppgift från/).evaluateAll((all) => all.map((s) => s.value).filter((v) => v !== ""));
    assert.ok(told.length >= 3, String(template));
    assert.equal(told.every((kind) => kind === "statistics"), nobody, String(template));
  }
  await close();
});

test("each square of a room of twelve says what the engine says of it", async () => {
  const { page, close } = await open();
  await meeting(page, /^SSPF/);
  await add(page, ...TWELVE);
  await page.locator(".matrix tbody tr").nth(7).waitFor();
  await settled(page);
  const found = await squares(page);
  const actor = { headteacher: "pupil_support" };
  const ids = ["headteacher", "social_services", "police", "leisure", ...TWELVE.map((id) => id.replace("generic.", ""))];
  const tell = ids.filter((id) => !["guardian", "association", "private_school", "private"].includes(id));
  const answer = asks({
    date: await page.getByLabel("Vilken dag är mötet?").inputValue(), directory: "generic",
    participants: ids.map((id) => ({ id, actor: `generic.${id}`, ...(actor[id] ? { profile: actor[id] } : {}) })),
    items: tell.map((held_by, i) => ({ id: `uppgift_${i + 1}`, held_by, information: ["personal_circumstances"], purpose: ["support_or_protect"], persons: [{ id: "den_unge" }] })),
  });
  assert.equal(found.length, 8 * 12, "eight who tell; eleven who hear each, and the whole room");
  const SIGN = { no_secrecy: "✔", allowed: "✔", not_a_disclosure: "✔", duty: "➜", after_assessment: "◐", unknown: "?", out_of_scope: "?" };
  const sign = ({ outcome, by_default }) => (outcome === "forbidden" ? (by_default ? "✖?" : "✖") : SIGN[outcome]);
  const shown = await page.locator(".matrix .cell").evaluateAll((all) => Object.fromEntries(all.map((c) => [c.dataset.square, c.textContent])));
  for (const item of answer.items) {
    assert.equal(shown[`${item.id} `], sign(item.room), `${item.id} whole room`);
    for (const l of item.listeners) assert.equal(shown[`${item.id} ${l.id}`], sign(l), `${item.id} ${l.id}`);
  }
  await close();
});

test("whoever joins changes the table, and the page says what and why", async () => {
  const { page, close } = await open();
  await meeting(page, /^Elevhälsoteam/);
  for (const [actor, name] of [["generic.association", "förening"], ["generic.private_school", "fristående skola"], ["generic.guardian", "vårdnadshavaren"]]) {
    await meeting(page, /^SSPF/);
    await meeting(page, /^Elevhälsoteam/);
    await add(page, actor);
    const told = page.getByRole("status").filter({ hasText: "Det här ändrades" });
    await told.waitFor();
    assert.match((await told.textContent()).toLowerCase(), new RegExp(`${name}.* hör nu`), actor);
    assert.ok((await page.getByRole("button", { name: /\(ny eller ändrad\)$/ }).count()) > 0, `${actor}: a square is marked`);
  }
  await close();
});

test("the table is used by keyboard alone, and the focus comes back to its square", async () => {
  const { page, close } = await open();
  await meeting(page, /^SSPF/);
  const at = () => page.evaluate(() => document.activeElement?.dataset.square ?? document.activeElement?.className ?? "");
  await page.getByLabel("Vilken dag är mötet?").focus();
  for (let i = 0; i < 8 && !(await at()).startsWith("uppgift"); i++) await page.keyboard.press("Tab");
  assert.equal(await at(), "uppgift_1 social_services", "the first square that is not one's own");
  await page.keyboard.press("ArrowRight");
  assert.equal(await at(), "uppgift_1 police");
  await page.keyboard.press("ArrowDown");
  assert.equal(await at(), "uppgift_2 police");
  // Where somebody would tell themselves there is no square: it is stepped over.
  await page.keyboard.press("ArrowDown");
  assert.equal(await at(), "uppgift_4 police");
  await page.keyboard.press("ArrowUp");
  assert.equal(await at(), "uppgift_2 police");
  await page.keyboard.press("Enter");
  await page.locator("#square").waitFor();
  await page.waitForFunction(() => document.activeElement?.id === "square");
  assert.match(await page.locator("#square").textContent(), /Socialtjänsten, personliga förhållanden → Polismyndigheten/);
  assert.match(await page.locator("section[aria-labelledby=square]").textContent(), /26\skap\.\s1\s§\sOSL/);
  await page.getByText("Hämta in ett samtycke").waitFor();
  await page.getByRole("button", { name: "Tillbaka till tabellen" }).press("Enter");
  assert.equal(await at(), "uppgift_2 police");
  await close();
});

test("the consent check flags each thing that a consent lacks", async () => {
  const { page, close } = await open();
  await meeting(page, /^SSPF/);
  await page.getByLabel("15–17 år").check();
  await page.getByRole("button", { name: "Fyll i samtycket" }).click();
  const form = page.locator(".consent-form");
  const group = (name) => form.getByRole("group", { name });
  const all = async (name) => { for (const box of await group(name).getByRole("checkbox").all()) await box.check(); };
  const answer = async (question, value) => group(question).getByLabel(value, { exact: true }).check();
  const missing = page.locator("section[aria-labelledby=consent] [aria-live]");
  const says = async (what) => { await settled(page); await missing.filter({ hasText: what }).waitFor(); };
  const silent = async (what) => { await missing.filter({ hasNotText: what }).waitFor(); };

  await says(/inte.*sista dag|ingen sista dag/);
  await says(/återstår: personen själv och alla vårdnadshavare/);
  for (const name of ["Vilka får lämna uppgifter?", "Vilka får ta emot uppgifter?", "Vilka uppgifter gäller det?", "Varför får de lämnas?"]) await all(name);
  await form.getByLabel("Den unge själv").check();
  await group("Hur många av dem har skrivit under?").getByLabel("2").check();
  await form.getByLabel("Gäller från och med").fill("2020-01-01");
  await form.getByLabel("Gäller till och med").fill("2099-12-31");
  for (const question of [/visste den som samtyckte/i, /frivilligt/, /tillräckligt bestämt/]) await answer(question, "Ja");
  await answer(/moget nog att ensamt/, "Nej");
  await answer(/bestämmer tillsammans/, "Ja");
  await answer(/för någon vårdnadshavare/, "Nej");
  await says("Inget fattas");
  await silent(/sista dag|återstår/);

  // One at a time, each of what is to be flagged.
  await group("Vilka får lämna uppgifter?").getByLabel("Polismyndigheten").uncheck();
  await says(/gäller Polismyndigheten/);
  await all("Vilka får lämna uppgifter?");
  await group("Vilka får ta emot uppgifter?").getByLabel("Rektor").uncheck();
  await says(/gäller rektor/);
  await all("Vilka får ta emot uppgifter?");
  await form.getByLabel("Gäller till och med").fill("2020-02-01");
  await says(/Be om ett nytt|nytt samtycke|förläng|tid/i);
  await form.getByLabel("Gäller till och med").fill("2099-12-31");
  await answer(/tillräckligt bestämt/, "Nej");
  await says(/bestämt|allmänt/);
  await answer(/tillräckligt bestämt/, "Ja");
  await group("Hur många av dem har skrivit under?").getByLabel("1").check();
  await says(/återstår: alla vårdnadshavare/);
  await group("Hur många av dem har skrivit under?").getByLabel("2").check();
  await form.getByLabel("Den unge själv").uncheck();
  await says(/återstår: personen själv/);
  await form.getByLabel("Den unge själv").check();
  await says("Inget fattas");
  await page.getByLabel(/också någon annan/).check();
  await says(/En annan person:/);
  await close();
});

test("on paper: the table on one landscape page, and the consent form with lines to write on", async () => {
  const { page, close } = await open();
  await page.evaluate(() => { globalThis.print = () => { globalThis.printed = (globalThis.printed ?? 0) + 1; }; });
  await meeting(page, /^SSPF/);
  await add(page, ...TWELVE);
  await page.locator(".matrix tbody tr").nth(7).waitFor();
  await page.locator(".wide-sheet .plan h3").first().waitFor({ state: "attached" });
  const pdf = async (name) => {
    const path = join(output, `${name}.pdf`);
    await page.pdf({ path, preferCSSPageSize: true });
    execFileSync("pdftoppm", ["-r", "70", "-png", path, join(output, name)]);
    return { info: execFileSync("pdfinfo", ["-l", "9", path], { encoding: "utf8" }), text: (n) => execFileSync("pdftotext", ["-layout", "-f", String(n), "-l", String(n), path, "-"], { encoding: "utf8" }) };
  };
  const sheet = await pdf("meeting-sheet");
  assert.match(sheet.info, /Page\s+1 size:\s+84\d(\.\d+)? x 59\d/, "A4 landscape");
  assert.match(sheet.text(1), /Vem får säga vad till vem[^]*8\. [^]*Får inte sägas/);
  assert.match(sheet.text(2), /Mötesplan[^]*I rummet/);
  await page.getByRole("button", { name: "Skriv ut blanketten" }).click();
  await page.waitForFunction(() => globalThis.printed === 1);
  await page.locator(".form-sheet h1").waitFor({ state: "attached" });
  const form = await pdf("consent-form");
  assert.match(form.info, /Page\s+1 size:\s+59\d(\.\d+)? x 84\d/, "A4 portrait");
  assert.match(form.text(1), /Samtycke till att uppgifter lämnas[^]*Födelseår/);
  await close();
});

test("hostile input changes nothing but the answer", async () => {
  const { page } = await open();
  const before = await page.evaluate(() => Object.keys(window).sort());
  await page.evaluate(() => { location.hash = "#meeting=<img src=x onerror=alert(1)>&actor=__proto__"; });
  await meeting(page, /^SSPF/);
  const first = await squares(page);
  await page.evaluate(() => {
    const select = document.querySelector("select[aria-label^='Uppgift från']");
    for (const value of ["__proto__", "constructor", "<script>alert(1)</script>", "x".repeat(100_000)]) {
      const option = new Option(value, value);
      select.append(option);
      select.value = value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
  await page.getByText("Det gick inte att svara.").first().waitFor();
  assert.equal(await page.locator("main script, main img").count(), 0);
  await page.getByLabel(/^SIG|^Social insatsgrupp/).check();
  await page.getByLabel(/^SSPF/).check();
  await table(page);
  assert.deepEqual(await squares(page), first);
  const day = page.getByLabel("Vilken dag är mötet?");
  await day.evaluate((input) => { input.type = "text"; input.value = "'; drop table --"; input.dispatchEvent(new Event("input", { bubbles: true })); });
  await page.getByText(/Skriv en dag som finns/).waitFor();
  assert.deepEqual(await page.evaluate(() => Object.keys(window).sort()), before, "no door on the window");
  assert.equal(({}).polluted, undefined);
  await page.close();
});
