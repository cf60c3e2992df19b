import type { Statement } from "../../own/own";
import { useText } from "../../text/lang";
import { useWorld } from "../../world";

const PHRASES = {
  heading: ["Tillgänglighetsredogörelse", "Accessibility statement"],
  actor: ["kommunens namn", "the municipality's name"],
  contact: ["e-post och telefon för synpunkter", "e-mail and telephone for remarks"],
  assessed: ["dag för bedömningen", "day of the assessment"],
  updated: ["dag för uppdateringen", "day of the update"],
  fill: ["[Fyll i: {0}]", "[Fill in: {0}]"],
  behind: ["{0} står bakom den här sidan. Vi vill att så många som möjligt ska kunna använda den. Så här uppfyller sidan lagen (2018:1937) om tillgänglighet till digital offentlig service.", "{0} is behind this page. We want as many as possible to be able to use it. This is how the page meets the act (2018:1937) on accessibility of digital public services."],
  level: ["Hur tillgänglig är sidan?", "How accessible is the page?"],
  levelText: ["Sidan är byggd för att uppfylla WCAG 2.2 nivå AA och redovisas mot EN 301 549 V3.2.1. Inga brister är kända.", "The page is built to meet WCAG 2.2 level AA and is declared against EN 301 549 V3.2.1. No shortcomings are known."],
  report: ["Om något inte fungerar", "If something does not work"],
  reportText: ["Hör av dig om du hittar ett hinder, eller behöver innehållet i en annan form: {0}.", "Tell us if you meet an obstacle, or need the content in another form: {0}."],
  supervise: ["Myndigheten för digital förvaltning har ansvaret för tillsyn. Är du inte nöjd med hur vi hanterar det du har påpekat kan du anmäla det:", "The Agency for Digital Government is responsible for supervision. If you are not content with how we handle your remark you can report it:"],
  link: ["Anmäl bristande tillgänglighet (digg.se/tdosanmalan)", "Report lacking accessibility (digg.se/tdosanmalan)"],
  tested: ["Hur vi har testat", "How we have tested"],
  testedText: ["Automatiskt med axe-core i varje del av sidan, hela flödet med enbart tangentbord, i 320 bildpunkters bredd, mörkt läge och med påtvingade färger. Bedömningen gjordes {0}. Redogörelsen uppdaterades {1}.", "Automatically with axe-core in every part of the page, the whole flow by keyboard alone, at a width of 320 pixels, in dark mode and with forced colours. The assessment was made on {0}. The statement was updated on {1}."],
  burden: ["Oskäligt betungande anpassningar (12 §): inga undantag åberopas. Innehåll som inte omfattas av lagen (9 §): länkarna till lagtexten leder till en webbplats som någon annan ansvarar för.", "Disproportionate burden (section 12): no exemption is relied on. Content outside the act (section 9): the links to the statutes lead to a site that somebody else is responsible for."],
} as const;

/** The statement that the act asks for; what only the municipality knows comes from its settings. */
export function Accessibility() {
  const { t } = useText(PHRASES);
  const { statement = {} } = useWorld().own;
  const site = (key: keyof Statement) => statement[key] || t("fill", t(key));
  return (
    <section aria-labelledby="accessibility">
      <h3 id="accessibility">{t("heading")}</h3>
      <p>{t("behind", site("actor"))}</p>
      <h4>{t("level")}</h4>
      <p>{t("levelText")}</p>
      <h4>{t("report")}</h4>
      <p>{t("reportText", site("contact"))}</p>
      <p>{t("supervise")} <a href="https://www.digg.se/tdosanmalan" target="_blank" rel="noopener noreferrer">{t("link")}</a>.</p>
      <h4>{t("tested")}</h4>
      <p>{t("testedText", site("assessed"), site("updated"))}</p>
      <p>{t("burden")}</p>
    </section>
  );
}
