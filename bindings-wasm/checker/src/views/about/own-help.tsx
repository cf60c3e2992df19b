import { Fold } from "../../parts/fold";
import { useText } from "../../text/lang";
import { useWorld } from "../../world";

const PHRASES = {
  how: ["Så skriver du filen", "How to write the file"],
  example: ["Ett exempel att utgå från. Skriv enheter, aldrig personer.", "An example to begin from. Write units, never people."],
  profiles: ["Rättsliga profiler: vad en enhet är i lagens ögon", "Legal profiles: what a unit is in the eyes of the law"],
  switches: ["Öppna rättsfrågor. Svaret är unsettled (inte avgjort), yes (ja) eller no (nej); för den första unsettled, parallel (ja) eller strict (nej).", "Open points of law. The answer is unsettled, yes or no; for the first unsettled, parallel (yes) or strict (no)."],
} as const;

const EXAMPLE = `# Öppna rättsfrågor. Det som inte står här läses som sidan annars gör.
[switches]
osl_10_15a_vs_10_23 = "unsettled"

# Till tillgänglighetsredogörelsen.
[statement]
actor = "Exempelby kommun"
contact = "tillganglighet@exempelby.example"
assessed = "2026-11-01"
updated = "2026-11-01"

[organisation]
id = "exempelby_2026"
name = "Exempelby kommun"
from = 2026-01-01

# Varje nämnd är en myndighet. Har den flera grenar står varje gren i en av tre listor:
# independent (självständig), together (ingen gräns) eller unsettled (inte avgjort).
[[organisation.authorities]]
id = "skolnamnden"
independent = ["elevhalsa_medicinsk"]
together = ["skola", "fritidshem"]

[[organisation.authorities]]
id = "socialnamnden"

[[organisation.actors]]
id = "skolskoterska"
name = "skolsköterska och skolläkare"
authority = "skolnamnden"
branch = "elevhalsa_medicinsk"
profile = "medical_pupil_health"

[[organisation.actors]]
id = "larare"
name = "lärare"
authority = "skolnamnden"
branch = "skola"
profile = "school"

[[organisation.actors]]
id = "fritidshem"
name = "fritidshemmen"
authority = "skolnamnden"
branch = "fritidshem"
profile = "after_school_centre"

[[organisation.actors]]
id = "socialtjanst"
name = "socialtjänsten, barn och unga"
authority = "socialnamnden"
profile = "social_services"
`;

/** How the file is written: an example, and the codes that it can hold. */
export function OwnHelp() {
  const { t, w } = useText(PHRASES);
  const { profiles, codes } = useWorld();
  return (
    <Fold summary={t("how")}>{() => (
      <>
        <p>{t("example")}</p>
        <pre class="text" lang="sv">{EXAMPLE}</pre>
        <h4>{t("profiles")}</h4>
        <ul class="breakable">{[...profiles].map(([code, name]) => <li key={code}><code>{code}</code> – {w(name)}</li>)}</ul>
        <p>{t("switches")}</p>
        <ul class="breakable">{Object.entries(codes.switches).map(([code, question]) => <li key={code}><code>{code}</code> – {w(question)}</li>)}</ul>
      </>
    )}</Fold>
  );
}
