// The other side's view, and the headteacher whom the police ring.
import assert from "node:assert/strict";
import test from "node:test";
import { open, settled } from "./harness.mjs";
import { text, view } from "./views.mjs";

/** The line of a kind of information, in the part where the one who is asked answers. */
const line = (page, kind) => page.locator(".exchanges").first().locator("li.exchange").filter({ has: page.locator(".line strong", { hasText: kind }) });
const verdict = (item) => text(item.locator(".line .sign"));

async function asks(page, name) {
  await view(page, "Andra sidan");
  await page.getByRole("button", { name: `Visa ${name}`, exact: true }).click();
  await page.locator("#pair").waitFor();
  await page.locator("li.exchange .sign").first().waitFor();
}

/** Opens the assessment of a line and answers it, each question by a part of its words. */
async function assess(page, item, answers) {
  await item.getByRole("button", { name: /^Gör bedömningen/ }).click();
  for (const [question, answer] of answers) await item.getByRole("group", { name: question }).getByLabel(answer, { exact: true }).check();
  await settled(page);
}

test("the headteacher: contact data under section 4, other data under section 7, each with its own weighing", async () => {
  const { page, close } = await open();
  await asks(page, "rektor");
  const contact = line(page, /^Adress/), other = line(page, "Personliga förhållanden");
  assert.match(await text(contact), /4 § lagen \(2025:170\) \(skyldighet\)/);
  assert.doesNotMatch(await text(other), /[^\d]4 § lagen/);
  assert.match(await text(other), /7 § första stycket lagen \(2025:170\) \(skyldighet\)/);
  assert.match(await verdict(contact), /efter prövning/);
  assert.match(await verdict(other), /efter prövning/);

  await assess(page, contact, [[/synnerliga skäl/, "Nej"]]);
  await contact.getByRole("group", { name: /mottagarens brottsbekämpande/ }).getByLabel("Ja", { exact: true }).check();
  await page.waitForFunction(() => /Ska lämnas/.test(document.querySelector("li.exchange .line .sign").textContent));

  // Overriding reasons against it, and a duty no more; nor does the page say that one must.
  await assess(page, other, [[/övervägande skäl/, "Ja"]]);
  assert.equal(await other.getByRole("group", { name: /synnerliga skäl/ }).count(), 0, "that weighing is section 4's");
  assert.doesNotMatch(await verdict(other), /ska lämnas/i);
  await close();
});

test("the nurse and the counsellor get different answers, and it is said why", async () => {
  const { page, close } = await open();
  await asks(page, "elevhälsans medicinska insats");
  const nurse = line(page, "Personliga förhållanden");
  assert.match(await verdict(nurse), /Får inte sägas/);
  assert.match(await text(nurse), /Stängs av: 25 kap\. 1 § OSL/);
  assert.doesNotMatch(await text(nurse), /7 § första stycket lagen \(2025:170\) \(skyldighet\)/, "section 8 keeps it out");
  assert.match(await text(line(page, /^Adress/)), /4 § lagen \(2025:170\) \(skyldighet\)/);
  await asks(page, "elevhälsan i övrigt");
  const counsellor = line(page, /^Psykologisk/);
  assert.match(await verdict(counsellor), /efter prövning/);
  assert.match(await text(counsellor), /7 § första stycket lagen \(2025:170\) \(skyldighet\).*23 kap\. 2 §/);
  await close();
});

test("before the duty came into force there is none, and may is never told as must", async () => {
  const { page, close } = await open();
  await view(page, "Andra sidan");
  await page.getByLabel("Vilken dag gäller det?").fill("2025-03-31");
  await asks(page, "rektor");
  assert.doesNotMatch(await text(page.locator("section[aria-labelledby=pair]")), /2025:170/);
  for (const item of await page.locator("li.exchange").all()) {
    const told = await text(item);
    if (!/ska lämnas/i.test(told) && !/skyldighet/.test(told)) assert.doesNotMatch(told, /\bmåste\b|\bska\b/i);
  }
  await close();
});

test("the places are changed, and the one who asked is asked", async () => {
  const { page, close } = await open();
  await asks(page, "socialtjänsten");
  assert.match(await text(page.locator("#pair")), /^Polismyndigheten frågar socialtjänsten/);
  await page.getByRole("button", { name: "Byt plats" }).press("Enter");
  await page.getByText("Socialtjänsten frågar Polismyndigheten").waitFor();
  assert.match(await text(line(page, /förundersökning/)), /35 kap\. 1 §/);
  await page.getByRole("button", { name: "In English" }).click();
  await page.getByText("Social services asks the Police Authority").waitFor();
  await close();
});
