import { render, type ComponentChild } from "preact";
import { App } from "./app";
import { start } from "./door/start";
import { Stopped } from "./parts/stopped";
import { remember, settings } from "./own/page";
import { load } from "./world";

const page = document.getElementById("page");
if (page) {
  remember(page);
  const wait = document.createElement("p");
  wait.textContent = "Startar … / Starting …";
  page.replaceChildren(wait);
  start()
    .then((door) => load(door, settings()))
    .then((world) => draw(<App world={world} today={today()} />))
    .catch((why: unknown) => draw(<Stopped why={why} />));
  const draw = (what: ComponentChild) => {
    wait.remove();
    render(what, page);
  };
}

/** The day on this computer, YYYY-MM-DD: it is only what the date begins as. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
