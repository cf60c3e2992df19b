import { useId, useState } from "preact/hooks";
import { Refusal } from "../../door/door";
import type { ActorList, Organisation, Words } from "../../door/types";
import { actorsOf, read, type Own } from "../../own/own";
import { pageWith } from "../../own/page";
import { capital, useText } from "../../text/lang";
import { useWorld } from "../../world";
import { OwnHelp } from "./own-help";

const PHRASES = {
  heading: ["Kommunens egen sida", "The municipality's own page"],
  what: ["Kommunjuristen kan i förväg ställa in sidan: vilka nämnder, verksamhetsgrenar och enheter kommunen har, hur öppna rättsfrågor ska läsas och vem som svarar för sidan. Välj filen där det står. Den lämnar inte datorn.", "The municipality's lawyer can set up the page beforehand: which boards, branches and units the municipality has, how open points of law are to be read, and who answers for the page. Choose the file that says so. It does not leave this computer."],
  set: ["Den här sidan är inställd för {0}.", "This page is set up for {0}."],
  unset: ["Den här sidan är inte inställd: den svarar för en vanlig kommun.", "This page is not set up: it answers for an ordinary municipality."],
  file: ["Välj fil (TOML eller JSON)", "Choose a file (TOML or JSON)"],
  wrong: ["Filen går inte att använda. Rätta det här och välj den igen:", "The file cannot be used. Mend this and choose it again:"],
  large: ["Filen är större än {0} kB och kan inte vara en sådan fil.", "The file is larger than {0} kB and cannot be such a file."],
  says: ["Så läser sidan filen", "How the page reads the file"],
  from: ["Beskriver kommunen från och med {0}.", "Describes the municipality from {0}."],
  until: ["Beskriver kommunen från och med {0} till {1}.", "Describes the municipality from {0} until {1}."],
  ordinary: ["Filen beskriver ingen organisation: sidan svarar för en vanlig kommun.", "The file describes no organisation: the page answers for an ordinary municipality."],
  unit: ["Enhet", "Unit"], profile: ["Rättslig profil", "Legal profile"], belongs: ["Nämnd och gren", "Board and branch"], none: ["ingen (enskild)", "none (private)"],
  branches: ["Verksamhetsgrenar (8 kap. 2 § OSL)", "Branches (8 kap. 2 § OSL)"],
  independent: ["självständig, gräns åt båda håll", "independent, a boundary both ways"],
  unsettled: ["inte avgjort, frågas varje gång", "not settled, asked each time"],
  together: ["ingen gräns mellan dessa", "no boundary between these"],
  readings: ["Öppna rättsfrågor", "Open points of law"],
  yes: ["ja", "yes"], no: ["nej", "no"], open: ["inte avgjort", "not settled"],
  use: ["Använd i den här fliken", "Use in this tab"],
  save: ["Spara som kommunens egen sida", "Save as the municipality's own page"],
  saved: ["Sparad som {0}: samma regler, samma skript, och filens inställningar. Lägg den på intranätet eller skicka den.", "Saved as {0}: the same rules, the same script, and the settings of the file. Put it on the intranet or send it."],
} as const;

/** A file that describes a municipality is not larger. */
const MOST_BYTES = 500_000;
const VALUES = { yes: "yes", parallel: "yes", no: "no", strict: "no", unsettled: "open" } as const;

interface Chosen { own: Own; list: ActorList }

/** Where the municipality's lawyer sets up the page: a file is read, shown as it is understood,
 *  and used or saved into a page of the municipality's own. */
export function OwnPage({ use }: { use: (own: Own) => Promise<void> }) {
  const { t, w } = useText(PHRASES);
  const { door, own } = useWorld();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [wrong, setWrong] = useState<string[]>([]);
  const [told, setTold] = useState("");
  const id = useId();
  const take = async (file: File | undefined) => {
    setChosen(null); setWrong([]); setTold("");
    if (!file) return;
    try {
      if (file.size > MOST_BYTES) throw new Error(t("large", String(MOST_BYTES / 1000)));
      const found = read(await file.text());
      setChosen({ own: found, list: await actorsOf(found, door) });
    } catch (why) {
      setWrong(why instanceof Refusal ? why.message.split("\n") : [why instanceof Error ? why.message : String(why)]);
    }
  };
  const save = () => { if (chosen) setTold(t("saved", download(chosen.own))); };
  return (
    <section aria-labelledby="own-page">
      <h3 id="own-page">{t("heading")}</h3>
      <p>{t("what")}</p>
      <p>{own.organisation ? t("set", w(named(own.organisation))) : t("unset")}</p>
      <OwnHelp />
      <p class="field">
        <label for={id}>{t("file")}</label>
        <input id={id} type="file" accept=".toml,.json" onChange={(e) => void take(e.currentTarget.files?.[0])} />
      </p>
      <div role="status">
        {wrong.length > 0 && <><p class="error">{t("wrong")}</p><ul class="breakable">{wrong.map((line) => <li key={line}>{line}</li>)}</ul></>}
      </div>
      {chosen && (
        <>
          <Understood of={chosen} />
          <p class="actions">
            <button type="button" class="main" onClick={save}>{t("save")}</button>
            <button type="button" onClick={() => void use(chosen.own)}>{t("use")}</button>
          </p>
        </>
      )}
      <p role="status">{told}</p>
    </section>
  );
}

/** The file as the rules understand it, for the lawyer to check. */
function Understood({ of: { own, list } }: { of: Chosen }) {
  const { t, w } = useText(PHRASES);
  const { profiles, codes } = useWorld();
  const { organisation, switches = {} } = own;
  const ours = list.actors.filter((a) => organisation?.actors.some((o) => o.id === a.id));
  const branches = (organisation?.authorities ?? []).flatMap((a) =>
    (["independent", "unsettled", "together"] as const).flatMap((kind) => (a[kind] ?? []).map((branch) => [`${a.id}: ${branch}`, kind] as const)));
  const profile = (id: string | null) => { const name = profiles.get(id ?? ""); return name ? w(name) : id; };
  return (
    <>
      <h4>{t("says")}</h4>
      {!organisation && <p>{t("ordinary")}</p>}
      {organisation && (
        <>
          <p><strong>{w(list.name)}</strong>. {list.until ? t("until", list.from, list.until) : t("from", list.from)}</p>
          <table>
            <thead><tr><th scope="col">{t("unit")}</th><th scope="col">{t("profile")}</th><th scope="col">{t("belongs")}</th></tr></thead>
            <tbody>{ours.map((a) => (
              <tr key={a.id}><th scope="row">{capital(w(a.name))}</th><td>{profile(a.profile)}</td><td>{a.authority ? [a.authority, a.branch].filter(Boolean).join(": ") : t("none")}</td></tr>
            ))}</tbody>
          </table>
        </>
      )}
      {branches.length > 0 && <><h4>{t("branches")}</h4><ul>{branches.map(([branch, kind]) => <li key={branch}>{branch} – {t(kind)}</li>)}</ul></>}
      {Object.keys(switches).length > 0 && (
        <><h4>{t("readings")}</h4><ul>{(Object.entries(switches) as [string, keyof typeof VALUES][]).map(([code, value]) => {
          const question = codes.switches[code];
          return <li key={code}>{question ? w(question) : code} – <strong>{t(VALUES[value])}</strong></li>;
        })}</ul></>
      )}
    </>
  );
}

const named = ({ name, name_en }: Organisation): Words => ({ sv: name, en: name_en ?? name });

/** Gives the page with these settings to the browser to save; the name of the file. */
function download(own: Own): string {
  const name = `sekretess-${(own.organisation?.id ?? "egen").replace(/[^a-z0-9_-]/gi, "_")}.html`;
  const url = URL.createObjectURL(new Blob([pageWith(own)], { type: "text/html" }));
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return name;
}
