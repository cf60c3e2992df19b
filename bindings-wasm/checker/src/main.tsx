import { render } from "preact";
import { App } from "./app";
import { start } from "./door/start";
import { Stopped } from "./parts/stopped";
import { load } from "./world";

const page = document.getElementById("page");
if (page) {
  page.replaceChildren();
  start()
    .then(load)
    .then((world) => render(<App world={world} today={today()} />, page))
    .catch((why: unknown) => render(<Stopped why={why} />, page));
}

/** The day on this computer, YYYY-MM-DD: it is only what the date begins as. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
