import { useText } from "../text/lang";
import { useWorld } from "../world";

const PHRASES = {
  law: ["Rättsläge", "The law as of"],
  organisation: ["Kommunens inställningar", "The municipality's settings"],
  ruleset: ["Regelverk", "Rule set"],
  checksum: ["Regelverkets kontrollsumma", "Checksum of the rule set"],
  module: ["Modulens kontrollsumma", "Checksum of the module"],
  read: ["{0}, läst till och med {1}", "{0}, read up to {1}"],
  old: ["Lagen är läst till och med {0}, för mer än {1} dagar sedan. Ändringar därefter kan saknas. Fråga efter en nyare fil.", "The law was read up to {0}, more than {1} days ago. Later amendments may be missing. Ask for a newer file."],
  decide: ["Beslutet är ditt och din myndighets. Osäker? Fråga kommunjuristen.", "The decision is yours and your authority's. Unsure? Ask the municipality's lawyer."],
} as const;

/** The law may be this many days old before the page says so. */
const FRESH_DAYS = 90;

const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Said at the top of the page when the law was read long ago. */
export function OldLaw({ today }: { today: string }) {
  const { t } = useText(PHRASES);
  const { last_read_day: read } = useWorld().ruleset;
  if (days(read, today) <= FRESH_DAYS) return null;
  return <p class="old"><strong>{t("old", read, String(FRESH_DAYS))}</strong></p>;
}

/** What the answers stand on. */
export function Foot() {
  const { t } = useText(PHRASES);
  const { ruleset, own: { organisation } } = useWorld();
  return (
    <footer class="foot">
      <p>{t("decide")}</p>
      <dl>
        <div><dt>{t("law")}</dt><dd>{t("read", ruleset.horizon, ruleset.last_read_day)}</dd></div>
        {organisation && <div><dt>{t("organisation")}</dt><dd>{organisation.name} ({organisation.id})</dd></div>}
        <div><dt>{t("ruleset")}</dt><dd>{ruleset.version}</dd></div>
        <div><dt>{t("checksum")}</dt><dd class="sum">{ruleset.checksum}</dd></div>
        <div><dt>{t("module")}</dt><dd class="sum">{BUILT.module}</dd></div>
      </dl>
    </footer>
  );
}
