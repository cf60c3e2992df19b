import type { Door } from "../../door/door";
import type { ConsentReport, Lack } from "../../door/types";
import { Copy } from "../../parts/copy";
import { Sign } from "../../parts/verdict";
import { Written } from "../../parts/written";
import { capital } from "../../text/lang";
import { Fold } from "../../parts/fold";
import { useAsked } from "../../parts/use-asked";
import { ConsentForm } from "./consent-form";
import { EMPTY } from "./draft";
import { body } from "./plan";
import { caseOf, topicsOf, type Change, type Prepared } from "./state";
import { useNames } from "./words";

/** Where a consent stands, the one that most needs looking at first. */
const WORST = ["lacks", "to_assess", "unsettled", "cannot_help", "out_of_scope", "covers", "not_needed"];

/** Whether the consent is enough for this meeting, and what to change in it. */
export function ConsentCheck({ state, act, print }: { state: Prepared; act: (change: Change) => void; print: () => void }) {
  const { t, lang, world: { door }, spoken } = useNames(state);
  const input = JSON.stringify([caseOf(state), lang]);
  const { value: report } = useAsked(() => check(state, door), input);
  const form = state.consent;
  return (
    <section class="card" aria-labelledby="consent">
      <h3 id="consent">{t("consent")}</h3>
      <p class="hint">{t("consentHint")}</p>
      {form
        ? <button type="button" class="plain" onClick={() => act({ do: "consent", consent: null })}>{t("noConsent")}</button>
        : <button type="button" onClick={() => act({ do: "consent", consent: EMPTY })}>{t("fillIn")}</button>}
      {form && <ConsentForm state={state} draft={form} asks={asked(report, form.assessed)} set={(consent) => act({ do: "consent", consent })} />}
      <div aria-live="polite">
        {report && <Standings state={state} report={report} />}
        {report && form && <Missing state={state} report={report} />}
        {report && <Signers state={state} report={report} />}
        {form && form.until === "" && <p class="notice">{t("noEnd")}</p>}
      </div>
      <Fold summary={t("wholeCheck")}>{() => <Whole state={state} />}</Fold>
      <Copy texts={[{ label: t("copyForm"), text: async () => spoken(await door.written("consent_form", caseOf(state), lang, "text")) }]}>
        <button type="button" onClick={print}>{t("printForm")}</button>
      </Copy>
    </section>
  );
}

type Checked = Pick<ConsentReport, "items">;

/** The check, one item after the other, so that a full room does not hold up the page. */
async function check(state: Prepared, door: Door): Promise<Checked> {
  const items: Checked["items"] = [];
  for (const topic of topicsOf(state)) {
    items.push(...(await door.answer<ConsentReport>("consent", caseOf(state, [topic]))).items);
    await new Promise((done) => setTimeout(done));
  }
  return { items };
}

/** The engine's own account of it. */
function Whole({ state }: { state: Prepared }) {
  const { t, lang, world: { door }, spoken } = useNames(state);
  const { value } = useAsked(() => door.written("consent", caseOf(state), lang, "md"), JSON.stringify([caseOf(state), lang]));
  return value === null ? <p>{t("working")}</p> : <Written of={body(value)} top={3} name={spoken} />;
}

const persons = (report: Checked) => report.items.flatMap((item) => item.persons.map((person) => ({ ...person, held_by: item.held_by })));

/** The assessments that the engine asks for about the person, besides those about the consent itself. */
function asked(report: Checked | null, answered: Record<string, unknown>): string[] {
  const about = report ? persons(report).filter((p) => p.id === "den_unge") : [];
  const wanted = about.flatMap((p) => [...p.signers.flatMap((s) => [...s.when, ...s.needs]), ...p.listeners.flatMap((l) => l.lacks)]);
  const own = wanted.filter((q) => q.kind === "assessment" && !q.fact.startsWith("consent_")).map((q) => q.fact);
  const before = Object.keys(answered).filter((key) => !["informed", "voluntary", "specific"].includes(key));
  return [...new Set([...before, ...own])];
}

/** Towards each listener: whether the consent reaches them. */
function Standings({ state, report }: { state: Prepared; report: Checked }) {
  const { name, world } = useNames(state);
  const found = state.chairs.flatMap(({ id }) => {
    const here = persons(report).flatMap((p) => p.listeners.filter((l) => l.id === id).map((l) => (
      !p.given && ["lacks", "to_assess"].includes(l.standing) ? { code: "needed", rank: 0 } : { code: l.standing, rank: WORST.indexOf(l.standing) }
    )));
    const worst = here.sort((a, b) => a.rank - b.rank)[0];
    const label = worst && world.labels.consent[worst.code];
    return worst && label ? [{ id, code: worst.code, label }] : [];
  });
  return (
    <dl class="standings">
      {found.map(({ id, code, label }) => (
        <div key={id}><dt>{capital(name(id))}</dt><dd><Sign code={TONE[code] ?? code} label={label} /></dd></div>
      ))}
    </dl>
  );
}

/** The verdict whose colour a standing has. */
const TONE: Record<string, string> = {
  covers: "allowed", not_needed: "allowed", to_assess: "after_assessment", needed: "after_assessment",
  lacks: "forbidden", cannot_help: "forbidden",
};

/** Who must consent: the ways there are, since maturity decides. */
function Signers({ state, report }: { state: Prepared; report: Checked }) {
  const { t, w, list, world } = useNames(state);
  const ways = persons(report).find((p) => p.id === "den_unge" && p.signers.length > 0)?.signers ?? [];
  const givers = (codes: string[]) => list(codes.map((code) => { const words = world.codes["consent.by"]?.[code]; return words ? w(words) : code; }));
  if (ways.length === 0) return null;
  return (
    <>
      <h4>{t("signers")}</h4>
      <ul>
        {ways.map(({ by, when, still }, i) => (
          <li key={i}>
            <strong>{capital(givers(by))}</strong>{still.length > 0 && ` – ${t("still", givers(still))}`}
            {when.map((q) => <span key={q.fact}>, {t("when", t(q.wanted ? "yes" : "no").toLocaleLowerCase(), w(q.question))}</span>)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is missing, once for all whom it concerns, and how to mend it. */
function Missing({ state, report }: { state: Prepared; report: Checked }) {
  const { t, w, list, name, spoken } = useNames(state);
  const found = new Map<string, { lack: Lack; person: string; from: Set<string>; to: Set<string> }>();
  for (const person of persons(report)) for (const listener of person.listeners) for (const lack of listener.lacks) {
    const key = `${person.id} ${lack.fact}`;
    const one = found.get(key) ?? { lack, person: person.id, from: new Set(), to: new Set() };
    found.set(key, { ...one, from: one.from.add(person.held_by), to: one.to.add(listener.id) });
  }
  if (found.size === 0) return <p>{t("nothingMissing")}</p>;
  const whom = (fact: string, from: Set<string>, to: Set<string>) => {
    const ids = fact === "consent_covers_discloser" ? from : fact === "consent_covers_listener" ? to : new Set<string>();
    return ids.size > 0 ? ` (${t("forWhom", list([...ids].map(name)))})` : "";
  };
  return (
    <>
      <h4>{t("missing")}</h4>
      <ul class="missing">
        {[...found.values()].map(({ lack, person, from, to }) => (
          <li key={`${person} ${lack.fact}`}>
            {state.third && `${capital(spoken(person))}: `}
            {w(lack.change) !== "" ? <strong>{w(lack.change)}</strong> : <>{w(lack.question)} {t("wanted", t(lack.wanted ? "yes" : "no").toLocaleLowerCase())}</>}
            {whom(lack.fact, from, to)} <span class="hint">{lack.citation}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
