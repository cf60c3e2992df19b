import { useText } from "../text/lang";
import { useWorld } from "../world";

const PHRASES = {
  law: ["Rättsläge", "The law as of"],
  ruleset: ["Regelverk", "Rule set"],
  checksum: ["Regelverkets kontrollsumma", "Checksum of the rule set"],
  module: ["Modulens kontrollsumma", "Checksum of the module"],
  decide: ["Svaret är ett stöd. Beslutet är ditt och din myndighets. Osäker? Fråga kommunjuristen.", "The answer is a support. The decision is yours and your authority's. Unsure? Ask the municipality's lawyer."],
} as const;

/** What the answers stand on. */
export function Foot(_: { today: string }) {
  const { t } = useText(PHRASES);
  const { ruleset } = useWorld();
  return (
    <footer class="foot">
      <p>{t("decide")}</p>
      <dl>
        <div><dt>{t("law")}</dt><dd>{ruleset.horizon}</dd></div>
        <div><dt>{t("ruleset")}</dt><dd>{ruleset.version}</dd></div>
        <div><dt>{t("checksum")}</dt><dd class="sum">{ruleset.checksum}</dd></div>
        <div><dt>{t("module")}</dt><dd class="sum">{BUILT.module}</dd></div>
      </dl>
    </footer>
  );
}
