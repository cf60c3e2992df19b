import { StepHeading } from "../../parts/choice";
import { useText } from "../../text/lang";
import { useWorld } from "../../world";
import type { ViewProps } from "../registry";
import { Accessibility } from "./accessibility";
import { OwnPage } from "./own";

const PHRASES = {
  heading: ["Om sidan", "About this page"],
  what: ["Sidan svarar på om du får säga något till dem som hör dig, enligt reglerna om sekretess. Den är ett stöd inför ett möte. Du och din myndighet beslutar.", "The page answers whether you may say something to those who hear you, under the rules on secrecy. It is a support before a meeting. You and your authority decide."],
  data: ["Inga personuppgifter", "No personal data"],
  dataText: ["Sidan frågar aldrig efter namn, personnummer eller fri text. Allt räknas på den här datorn. Sidan kan inte nå något nät, använder inga kakor och sparar ingenting. När du stänger fliken är svaren borta.", "The page never asks for names, identity numbers or free text. Everything is worked out on this computer. The page cannot reach any network, uses no cookies and stores nothing. When you close the tab the answers are gone."],
  words: ["Ord i svaren", "Words in the answers"],
  limits: ["Vad svaret inte säger", "What the answer does not say"],
} as const;

/** What the page is, the words it uses, how a municipality sets it up, and its accessibility
 *  statement. */
export function About({ use }: ViewProps) {
  const { t, w } = useText(PHRASES);
  const { labels } = useWorld();
  const notes = ["only_secrecy", "only_needed", "decided_by"].flatMap((key) => labels.note[key] ?? []);
  const terms = ["harm", "minimum"].flatMap((key) => labels.note[key] ?? []);
  return (
    <div class="narrow prose">
      <StepHeading focusKey="about">{t("heading")}</StepHeading>
      <p>{t("what")}</p>
      <h3>{t("data")}</h3>
      <p>{t("dataText")}</p>
      <h3>{t("limits")}</h3>
      {notes.map((n) => <p key={n.sv}>{w(n)}</p>)}
      <h3>{t("words")}</h3>
      {["absolute", "reversed", "straight", "qualified"].flatMap((s) => labels.strength[s] ?? [])
        .map((s) => <p key={s.term.sv}>{w(s.term)}{w(s.means)}</p>)}
      {terms.map((n) => <p key={n.sv}>{w(n)}</p>)}
      <Accessibility />
      <OwnPage use={use} />
    </div>
  );
}
