import type { ComponentType } from "preact";
import type { Words } from "../door/types";
import type { Own } from "../own/own";
import { About } from "./about/about";
import { Ask } from "./ask/ask";
import { Meeting } from "./meeting/meeting";
import { Mistake } from "./mistake/mistake";
import { Other } from "./other/other";

/** What a view is given: the day on this computer, for a date to begin as; and how other settings
 *  are taken into use. */
export interface ViewProps { today: string; use: (own: Own) => Promise<void> }

/** A view: its name in the bar, and what it draws. A view keeps its own state; the page keeps
 *  every view that has been opened, so that going to another loses nothing. */
export interface View { id: string; name: Words; draw: ComponentType<ViewProps> }

/** The views, in the order of the bar. A new one is a folder of its own and a line here. */
export const VIEWS: View[] = [
  { id: "ask", name: { sv: "Får jag säga det?", en: "May I say it?" }, draw: Ask },
  { id: "meeting", name: { sv: "Mötet", en: "The meeting" }, draw: Meeting },
  { id: "other", name: { sv: "Andra sidan", en: "The other side" }, draw: Other },
  { id: "mistake", name: { sv: "Något gick fel", en: "Something went wrong" }, draw: Mistake },
  { id: "about", name: { sv: "Om sidan", en: "About" }, draw: About },
];
