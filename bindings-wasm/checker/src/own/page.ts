// The page as a file with the municipality's settings in it: the same script, style and policy,
// and beside them a block of data.
import { read, type Own } from "./own";

const BLOCK = "own";
let untouched: { page: Node[]; title: string } | null = null;

/** What stands in the page until it is drawn. Called once, before that. */
export function remember(page: HTMLElement): void {
  untouched = { page: [...page.childNodes].map((node) => node.cloneNode(true)), title: document.title };
}

/** The settings that the file was saved with. @throws {SyntaxError} if they are none */
export function settings(): Own {
  const text = document.getElementById(BLOCK)?.textContent;
  return text ? read(text) : {};
}

/** The page as it was opened, with these settings instead of those it has. */
export function pageWith(own: Own): string {
  const html = document.documentElement.cloneNode(true) as HTMLElement;
  html.lang = "sv";
  html.querySelector(`#${BLOCK}`)?.remove();
  html.querySelector("#page")?.replaceChildren(...(untouched?.page ?? []).map((node) => node.cloneNode(true)));
  const title = html.querySelector("title");
  if (title) title.textContent = untouched?.title ?? "";
  const block = `<script type="application/json" id="${BLOCK}">${JSON.stringify(own).replaceAll("<", "\\u003c")}</script>\n`;
  return `<!doctype html>\n${html.outerHTML.replace("<script>", () => `${block}<script>`)}\n`;
}
