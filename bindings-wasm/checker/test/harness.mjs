// A browser, the page opened from disk, and what must hold of every page that is opened:
// no request but the file itself, no breach of the policy, nothing on the console.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = resolve(import.meta.dirname, "..");
export const file = resolve(root, "dist/sekretess.html");
export const output = resolve(root, "test-output");
mkdirSync(output, { recursive: true });
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A browser that does nothing on its own. */
const browser = (flags = []) => ({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", ...flags],
});

let context, profile;
before(async () => {
  profile = mkdtempSync(join(tmpdir(), "sekretess-"));
  context = await chromium.launchPersistentContext(profile, browser());
});
after(async () => {
  await context?.close();
  if (profile) rmSync(profile, { recursive: true, force: true });
});

/** The page, opened from disk. `close` says that all that must hold has held. With SLOWED=6 it
 *  runs six times slower, which shows what hangs on how fast the machine is. */
export async function open({ width = 1280, height = 900, dark = false, forced = false, url = pathToFileURL(file).href, wait = true } = {}) {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  if (process.env.SLOWED) await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: Number(process.env.SLOWED) });
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: dark ? "dark" : "light", forcedColors: forced ? "active" : "none" });
  const requests = [], told = [];
  page.on("request", (r) => requests.push(r.url()));
  page.on("console", (m) => told.push(`${m.type()}: ${m.text()}`));
  page.on("pageerror", (e) => told.push(`error: ${e.message}`));
  await page.addInitScript(() => {
    globalThis.breaches = [];
    document.addEventListener("securitypolicyviolation", (e) => globalThis.breaches.push(`${e.violatedDirective} ${e.blockedURI}`));
  });
  await page.goto(url);
  if (wait) await page.getByRole("heading", { level: 2 }).first().waitFor();
  const close = async () => {
    assert.deepEqual(await page.evaluate(() => globalThis.breaches), [], "breaches of the policy");
    // A worker that is given its script as a blob is no request to anywhere.
    assert.deepEqual(requests.filter((r) => !r.startsWith("blob:")), [url], "requests");
    assert.deepEqual(told, [], "console");
    await page.close();
  };
  return { page, requests, told, close };
}

/** The page in a browser that is set otherwise; what it says. */
export async function openIn(flags, look) {
  const other = await chromium.launch(browser(flags));
  const page = await other.newPage();
  await page.goto(pathToFileURL(file).href);
  await look(page);
  await other.close();
}

/** A picture to look at, in test-output. */
export const picture = (page, name) => page.screenshot({ path: join(output, `${name}.png`), fullPage: true });

/** axe finds nothing, in the state that the page is in. */
export async function accessible(page, state) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  const found = await page.evaluate((rules) => globalThis.axe.run(document, { runOnly: rules }), RULES);
  const told = found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(" | ")}`);
  assert.deepEqual(told, [], `axe: ${state}`);
}

/** Waits until nothing is being reckoned. */
export async function settled(page) {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}
