import { useEffect, useState } from "preact/hooks";
import type { Own } from "./own/own";
import { Foot, OldLaw } from "./parts/foot";
import { Language, useText, type Lang } from "./text/lang";
import { VIEWS, type ViewProps } from "./views/registry";
import { load, WorldProvider, type World } from "./world";

const PHRASES = {
  title: ["Får jag säga det här?", "May I say this?"],
  lead: ["Sekretess i samverkansmöten", "Secrecy in meetings between authorities"],
  skip: ["Hoppa till innehållet", "Skip to the content"],
  views: ["Delar av sidan", "Parts of the page"],
  safe: ["Skriv aldrig namn. Inget lämnar datorn, inget sparas.", "Never write names. Nothing leaves this computer, nothing is stored."],
} as const;

export function App({ world: opened, today }: { world: World; today: string }) {
  const [lang, setLang] = useState<Lang>("sv");
  const [world, setWorld] = useState(opened);
  // Other settings are another page: every view begins anew.
  const [pages, setPages] = useState(0);
  const use = async (own: Own) => { setWorld(await load(world.door, own)); setPages(pages + 1); };
  useEffect(() => { document.documentElement.lang = lang; }, [lang]);
  return (
    <WorldProvider value={world}>
      <Language.Provider value={lang}>
        <Shell key={pages} today={today} setLang={setLang} use={use} />
      </Language.Provider>
    </WorldProvider>
  );
}

function Shell({ today, setLang, use }: ViewProps & { setLang: (lang: Lang) => void }) {
  const { t, w, lang } = useText(PHRASES);
  const [at, setAt] = useState("ask");
  const [opened, setOpened] = useState(["ask"]);
  const open = (id: string) => {
    setAt(id);
    setOpened((before) => (before.includes(id) ? before : [...before, id]));
  };
  const name = VIEWS.find((v) => v.id === at)?.name;
  useEffect(() => { document.title = at === "ask" || !name ? t("title") : `${w(name)} – ${t("title")}`; }, [at, lang]);
  const other: Lang = lang === "sv" ? "en" : "sv";
  return (
    <>
      <a class="skip" href="#content">{t("skip")}</a>
      <header class="top">
        <div class="band">
          <div class="brand"><h1 class="name">{t("title")}</h1><p class="lead">{t("lead")}</p></div>
          <button type="button" class="plain" lang={other} onClick={() => setLang(other)}>
            {other === "sv" ? "På svenska" : "In English"}
          </button>
        </div>
        <nav aria-label={t("views")}>
          <ul>
            {VIEWS.map((v) => (
              <li key={v.id}>
                <button type="button" aria-current={v.id === at ? "page" : undefined} onClick={() => open(v.id)}>{w(v.name)}</button>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        <OldLaw today={today} />
        <p class="safe">{t("safe")}</p>
        {VIEWS.filter((v) => opened.includes(v.id)).map((v) => (
          <div key={v.id} hidden={v.id !== at}><v.draw today={today} use={use} /></div>
        ))}
      </main>
      <Foot />
    </>
  );
}
