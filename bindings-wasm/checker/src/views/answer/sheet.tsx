import type { Stand } from "../../case/stand";
import type { State } from "../../case/state";
import type { Alternatives, GroundReport, NormReport, PersonReport, Question, Report } from "../../door/types";
import { capital, useText } from "../../text/lang";
import { actorName, caveatOf, codeFor, codeOf, labelOf, useWorld } from "../../world";
import { Shown } from "../ask/overview";
import { Protection } from "./room-table";
import { useStep } from "./steps";
import { codeOfWay } from "./ways";

const PHRASES = {
  title: ["Sekretessbedömning inför att något sägs", "Secrecy assessment before something is said"],
  asOf: ["Lagen den {0}, läst till och med {4} · {1} · regelverk {2}, kontrollsumma {3}", "The law on {0}, read up to {4} · {1} · rule set {2}, checksum {3}"],
  empty: ["Innehåller inga personuppgifter förrän du skriver dit dem.", "Holds no personal data until you write it here."],
  given: ["Svar som gavs", "Answers given"],
  room: ["Hela rummet", "The whole room"],
  after: ["skydd efteråt", "protection afterwards"],
  rests: ["Det svaret vilar på", "What the answer rests on"],
  assess: ["Att bedöma", "To assess"],
  yes: ["ja", "yes"],
  no: ["nej", "no"],
  because: ["Bedömningen bygger på:", "The assessment rests on:"],
  instead: ["I stället", "Instead"],
  duties: ["Skyldigheter att lämna", "Duties to give it"],
  more: ["Och {0} till: se hela anteckningen.", "And {0} more: see the whole note."],
  duty: ["Ska lämnas till {0}, utanför mötet: {1}", "Must be given to {0}, outside the meeting: {1}"],
  perhaps: ["Kan behöva lämnas till {0}, utanför mötet: {1}", "May have to be given to {0}, outside the meeting: {1}"],
  number: ["Ärende eller dnr", "Case number"],
  when: ["Datum och tid", "Date and time"],
  name: ["Namn och befattning", "Name and position"],
  sign: ["Underskrift", "Signature"],
} as const;

/** Not more than this, so that it stays one page. */
const MOST = { rules: 3, questions: 3, duties: 3, ways: 2 };

/** One A4 page in black and white: it is on paper only. */
export function Sheet({ report, stand, state, ways }: { report: Report; stand: Stand; state: State; ways: Alternatives | null }) {
  const { t, w, list } = useText(PHRASES);
  const world = useWorld();
  const item = report.items[0];
  const name = (id: string) => w(report.participants.find((p) => p.id === id)?.name ?? { sv: id, en: id });
  const say = useStep(name);
  if (!item) return null;
  const told = (code: string) => { const found = labelOf(world, code); return `${found.symbol} ${w(found)}`; };
  const [only, ...others] = item.listeners;
  const room = only && others.length === 0 ? codeFor(world, only) : codeOf(item.room);
  const persons = item.listeners.flatMap((l) => l.persons);
  const duties = report.participants.find((p) => p.id === item.held_by)?.must_report ?? [];
  const caveat = caveatOf(item.listeners);
  const { version, horizon, checksum } = report.ruleset;
  return (
    <article class="sheet">
      <h1>{t("title")}</h1>
      <p class="fine">{t("asOf", report.date, horizon, version, checksum.slice(0, 12), world.ruleset.last_read_day)}. {t("empty")}</p>
      <p class="head"><strong>{told(room)}</strong></p>
      {caveat && <p>{w(caveat)}</p>}
      <p>{capital(w(actorName(world, state.me ?? "")))} → {list(state.listeners.map((l) => w(actorName(world, l.actor))))}</p>
      <table>
        <tbody>
          {[...new Set(item.listeners.map((l) => codeFor(world, l)))].map((code) => {
            const alike = item.listeners.filter((l) => codeFor(world, l) === code);
            return (
              <tr key={code}>
                <th scope="row">{told(code)}</th>
                <td>{alike.map((l, i) => <span key={l.id}>{i > 0 && "; "}{capital(w(l.name))} ({t("after")}: <Protection of={l} />)</span>)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <h2>{t("given")}</h2>
      <ul class="given">{stand.used.map(({ key, ask, said }) => <li key={key}>{w(ask.question)} <strong><Shown ask={ask} said={said} state={state} /></strong></li>)}</ul>
      {rests(persons).length > 0 && <h2>{t("rests")}</h2>}
      <ul>{rests(persons).slice(0, MOST.rules).map((r) => <li key={r.id}><strong>{r.citation}</strong> {w(r.name)}: {w(r.text)}</li>)}</ul>
      {rests(persons).length > MOST.rules && <p>{t("more", String(rests(persons).length - MOST.rules))}</p>}
      {toAssess(persons).length > 0 && <h2>{t("assess")}</h2>}
      {toAssess(persons).slice(0, MOST.questions).map((q) => (
        <div key={q.fact} class="assess">
          <p>☐ {t("yes")} ☐ {t("no")} {w(q.question)}</p>
          <p class="line">{t("because")}</p>
        </div>
      ))}
      {toAssess(persons).length > MOST.questions && <p>{t("more", String(toAssess(persons).length - MOST.questions))}</p>}
      {duties.length > 0 && <h2>{t("duties")}</h2>}
      <ul>
        {duties.slice(0, MOST.duties).map((d) => <li key={d.to + d.citation}>➜ {t(d.certain ? "duty" : "perhaps", name(d.to), d.citation)}</li>)}
      </ul>
      {(ways?.items[0]?.ways.length ?? 0) > 0 && <h2>{t("instead")}</h2>}
      <ul>
        {ways?.items[0]?.ways.slice(0, MOST.ways).map((way) => (
          <li key={JSON.stringify(way.changes)}>{capital(list(way.changes.map(say)))}: {told(codeOfWay(way))}{way.by.length > 0 && ` (${way.by.map((b) => b.citation).join("; ")})`}</li>
        ))}
      </ul>
      <div class="blanks">{(["number", "when", "name", "sign"] as const).map((blank) => <p key={blank} class="line">{t(blank)}:</p>)}</div>
    </article>
  );
}

const once = <T extends { id: string }>(rules: T[]) => [...new Map(rules.map((r) => [r.id, r])).values()];

/** The rules that decide: what keeps it secret, and what opens it. */
function rests(persons: PersonReport[]): (NormReport | GroundReport)[] {
  const norms = persons.flatMap((p) => p.norms).filter((n) => n.standing !== "open");
  const grounds = persons.flatMap((p) => p.grounds).filter((g) => g.met === "true" || (g.in_play && g.met === "unknown"));
  return once<NormReport | GroundReport>([...norms, ...grounds]);
}

function toAssess(persons: PersonReport[]): Question[] {
  const open = persons.flatMap((p) => p.missing).filter((q) => q.kind === "assessment");
  return [...new Map(open.map((q) => [q.fact, q])).values()];
}
