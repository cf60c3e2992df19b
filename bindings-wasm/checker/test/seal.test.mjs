// Nothing leaves the page, nothing is stored, and nothing from outside changes it.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { accessible, file, open, openIn, output, settled } from "./harness.mjs";
import { PATHS } from "./paths.mjs";
import { heading, verdict, walk } from "./walk.mjs";

const html = readFileSync(file, "utf8");

/** A server on this machine that counts who comes. */
async function counting(serve = (_, r) => r.end("x")) {
  const hits = [];
  const server = createServer((q, r) => { hits.push(`${q.method} ${q.url}`); r.setHeader("access-control-allow-origin", "*"); serve(q, r); });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { hits, base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

test("the policy stops every way out that a page has", async () => {
  const { page } = await open();
  const outside = await counting();
  await page.evaluate(async (base) => {
    const after = (ms) => new Promise((done) => setTimeout(done, ms));
    const add = (tag, fields) => document.body.append(Object.assign(document.createElement(tag), fields));
    const tries = [
      () => fetch(`${base}/fetch`), () => fetch(`${base}/plain`, { mode: "no-cors" }),
      () => { const x = new XMLHttpRequest(); x.open("GET", `${base}/xhr`); x.send(); },
      () => add("img", { src: `${base}/img` }), () => add("iframe", { src: `${base}/iframe` }),
      () => add("link", { rel: "stylesheet", href: `${base}/css` }), () => add("link", { rel: "prefetch", href: `${base}/prefetch` }),
      () => add("script", { src: `${base}/script` }), () => navigator.sendBeacon(`${base}/beacon`, "x"),
      () => new WebSocket(base.replace("http", "ws")), () => new EventSource(`${base}/events`),
      () => { const f = document.createElement("form"); Object.assign(f, { action: `${base}/form`, method: "post", target: "_blank" }); document.body.append(f); f.submit(); },
      () => { document.body.insertAdjacentHTML("beforeend", `<img src="${base}/html">`); },
    ];
    for (const way of tries) { try { await Promise.race([way(), after(300)]); } catch { /* stopped */ } }
    await after(500);
  }, outside.base);
  assert.deepEqual(outside.hits, []);
  outside.close();
  await page.close();
});

test("the page's own script has no way out and keeps nothing", () => {
  const script = html.slice(html.indexOf("<script>"));
  // The module is text to the script; only what stands outside it is the script.
  const code = script.replace(/"[A-Za-z0-9+/=]{1000,}"/g, '""');
  assert.ok(script.length - code.length > 1_000_000, "the module was found and left out");
  for (const word of ["fetch(", "XMLHttpRequest", "sendBeacon", "WebSocket", "EventSource", "RTCPeerConnection", "window.open", "localStorage", "sessionStorage", "indexedDB", "document.cookie", "location.", "eval("]) {
    const at = code.indexOf(word);
    assert.equal(at, -1, `${word}: …${code.slice(Math.max(0, at - 60), at + 60)}…`);
  }
  // Preact can set HTML; nothing here asks it to, and the policy on trusted types would refuse.
  const sources = readdirSync("src", { recursive: true }).filter((f) => /\.tsx?$/.test(f));
  assert.ok(sources.length > 20);
  for (const source of sources) assert.doesNotMatch(readFileSync(join("src", source), "utf8"), /innerHTML|dangerouslySet/i, source);
});

test("after a whole path nothing is stored", async () => {
  const { page, close } = await open();
  await walk(page, Object.values(PATHS)[0].steps);
  const kept = await page.evaluate(() => {
    const tried = (read) => { try { return read(); } catch { return 0; } };
    return [tried(() => localStorage.length), tried(() => sessionStorage.length), tried(() => document.cookie.length), history.length];
  });
  assert.deepEqual(kept.slice(0, 3), [0, 0, 0]);
  await close();
});

test("an address with answers in it, or with script in it, changes nothing", async () => {
  const url = `${pathToFileURL(file).href}?me=generic.police&lang=en&case=%7B%7D#answer=<img src=x onerror=alert(1)>`;
  const { page, told } = await open({ url });
  assert.equal(await heading(page), "Vem är du?");
  assert.equal(await page.evaluate(() => document.documentElement.lang), "sv");
  assert.deepEqual(told, []);
  await page.close();
});

test("one changed character and nothing runs", async () => {
  const changed = join(output, "changed.html");
  writeFileSync(changed, html.replace("<script>", "<script>;"));
  const { page } = await open({ url: pathToFileURL(changed).href, wait: false });
  await page.waitForTimeout(500);
  assert.match(await page.locator("body").textContent(), /behöver JavaScript/);
  await page.close();
});

test("there is nowhere to write a name", async () => {
  const { page, close } = await open();
  const free = () => page.locator('textarea:not([readonly]), input:not([type="radio"], [type="checkbox"], [type="date"]), [contenteditable="true"]').count();
  assert.equal(await free(), 0);
  await walk(page, PATHS["the school counsellor in an SSPF meeting, about a pupil of sixteen"].steps);
  assert.equal(await free(), 0);
  // What is pasted at the page goes nowhere.
  await page.evaluate(() => document.dispatchEvent(new ClipboardEvent("paste", { bubbles: true })));
  assert.equal(await verdict(page), "forbidden_by_default");
  await close();
});

test("a date that is none stops at the date", async () => {
  const { page, close } = await open();
  await page.getByLabel(/skolkurator/).check();
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await page.getByLabel(/SSPF/).check();
  for (const bad of ["2015-12-12", "1066-10-14", ""]) {
    await page.getByLabel(/Vilken dag/).fill(bad);
    await page.getByRole("alert").waitFor();
    await page.getByRole("button", { name: "Fortsätt" }).click();
    assert.equal(await heading(page), "Vilka hör dig?", bad);
  }
  await page.getByLabel(/Vilken dag/).fill("2016-03-01");
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await settled(page);
  await close();
});

// What a policy against just-in-time compilation does: no WebAssembly, and slow script.
const JITLESS = ["--js-flags=--jitless"];

test("where WebAssembly is switched off the page answers all the same", async () => {
  await openIn(JITLESS, async (page) => {
    page.setDefaultTimeout(90_000);
    assert.equal(await page.evaluate(() => typeof WebAssembly), "undefined");
    await page.getByRole("heading", { level: 2, name: "Vem är du?" }).waitFor();
    const { steps, ends } = Object.values(PATHS)[0];
    await walk(page, steps);
    assert.equal(await verdict(page), ends);
  });
});

test("where threads are switched off too the page says what to do", async () => {
  await openIn(JITLESS, async (page) => {
    await page.addInitScript(() => { delete globalThis.Worker; });
    await page.reload();
    await page.getByRole("heading", { name: "Sidan kan inte svara här" }).waitFor();
    await page.getByText(/tillåter inte WebAssembly/).waitFor();
    await page.getByRole("heading", { name: "This page cannot answer here" }).waitFor();
    await accessible(page, "stopped");
  });
});

test("it answers from a static server as from disk", async () => {
  const site = await counting((_, r) => { r.setHeader("content-type", "text/html"); r.end(html); });
  const url = `${site.base}/sekretess.html`;
  const { page, requests } = await open({ url });
  await walk(page, Object.values(PATHS)[0].steps);
  assert.equal(await verdict(page), "no_secrecy");
  // A browser asks a server for an icon by itself.
  assert.deepEqual(requests.filter((r) => !r.startsWith("blob:") && !r.endsWith("/favicon.ico")), [url]);
  await page.close();
  site.close();
});
