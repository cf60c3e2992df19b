// Every state of the other views in every guise: axe finds nothing, nothing scrolls both ways, and a picture is kept.
import assert from "node:assert/strict";
import test from "node:test";
import { accessible, open, picture, settled } from "./harness.mjs";
import { add, meeting, view } from "./views.mjs";

const GUISES = {
  wide: {}, narrow: { width: 320, height: 720 }, dark: { dark: true }, forced: { forced: true, dark: true },
};

for (const [name, guise] of Object.entries(GUISES)) {
  for (const lang of name === "wide" ? ["sv", "en"] : ["sv"]) {
    test(`the other views: ${name} ${lang}`, async () => {
      const { page, close } = await open(guise);
      await page.emulateMedia({ reducedMotion: "reduce" });
      const see = async (state) => {
        // What is told in Swedish is looked at in English too.
        const [from, to] = ["In English", "På svenska"];
        if (lang === "en") await page.getByRole("button", { name: from }).click();
        await settled(page);
        await picture(page, `${name}-${lang}-${state}`);
        await accessible(page, `${name} ${lang} ${state}`);
        const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
        assert.ok(wide <= seen, `${name} ${state} scrolls sideways: ${wide} of ${seen}`);
        const moving = await page.evaluate(() => [...document.querySelectorAll("button, .choice")].some((e) => parseFloat(getComputedStyle(e).transitionDuration) > 0));
        assert.equal(moving, false, "nothing moves for whoever wants no motion");
        if (lang === "en") await page.getByRole("button", { name: to }).click();
      };
      await view(page, "Mötet");
      await see("meeting-1-begin");
      await meeting(page, /^SSPF/);
      await add(page, "generic.association", "generic.guardian");
      await see("meeting-2-table");
      await page.locator("[data-square='uppgift_2 police']").click();
      await page.locator("section[aria-labelledby=square] ul li").first().waitFor();
      await see("meeting-3-why");
      await page.getByRole("button", { name: "Fyll i samtycket" }).click();
      await page.getByRole("heading", { name: "Vem som måste samtycka" }).first().waitFor();
      await see("meeting-4-consent");
      await view(page, "Andra sidan");
      await page.locator(".overview-table tbody tr:last-child .sign").nth(2).waitFor();
      await see("other-1-everybody");
      await page.getByRole("button", { name: "Visa rektor" }).click();
      await page.getByRole("button", { name: /^Gör bedömningen: Adress/ }).click();
      await page.getByRole("group", { name: /synnerliga/ }).waitFor();
      await see("other-2-pair");
      await view(page, "Något gick fel");
      await page.getByLabel(/till fel mottagare/).check();
      await see("mistake-1-what");
      const on = () => page.getByRole("button", { name: "Fortsätt" }).filter({ visible: true }).click();
      await on();
      await page.getByLabel("Verksamheten där det hände").selectOption("generic.social_services");
      await page.getByLabel("Lägg till någon som fick den").selectOption("generic.another_individual");
      await see("mistake-2-who");
      await on();
      await page.getByLabel("Uppmärksammat", { exact: true }).selectOption("done");
      await see("mistake-3-when");
      await on();
      await page.getByRole("group", { name: /missförhållande/ }).first().waitFor();
      await see("mistake-4-questions");
      await on();
      await page.locator(".due > li").first().waitFor();
      await see("mistake-5-answer");
      await close();
    });
  }
}
