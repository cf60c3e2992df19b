import type { Ground, ListenerReport, Norm, Proof, Report, Rule } from "../../door/types";
import { Cite } from "../../parts/rule";
import { Badge } from "../../parts/verdict";
import { capital, useText } from "../../text/lang";
import { useWorld } from "../../world";
import { ANSWER } from "./phrases";

/** Why: listener by listener, rule by rule, down to each condition. */
export function Grounds({ report }: { report: Report }) {
  const { t, w } = useText(ANSWER);
  return (
    <section aria-labelledby="why">
      <h3 id="why">{t("why")}</h3>
      <p class="hint">{t("whyNote")}</p>
      {report.items[0]?.listeners.map((l) => (
        <details key={l.id}>
          <summary>{capital(w(l.name))} <Badge verdict={l} /></summary>
          <Listener of={l} />
        </details>
      ))}
    </section>
  );
}

function Listener({ of }: { of: ListenerReport }) {
  const { t, w } = useText(ANSWER);
  const { labels } = useWorld();
  const afterwards = labels.note["afterwards"];
  return (
    <>
      {of.persons.map((p) => (
        <div key={p.id}>
          {p.why.length > 0 && <><h4>{t("boundary")}</h4>{p.why.map((r) => <RuleLine key={r.id} rule={r} />)}</>}
          <h4>{t("secrecy")}</h4>
          {p.norms.length === 0 && <p>{t("noSecrecy")}</p>}
          {p.norms.map((n) => <NormLine key={n.id} norm={n} />)}
          {p.grounds.length > 0 && <><h4>{t("tried")}</h4>{p.grounds.map((g) => <GroundLine key={g.id} ground={g} />)}</>}
          {p.notices.map((n) => <p key={n.code} class="notice">{w(n)}</p>)}
          {p.not_tried.length > 0 && (
            <details><summary>{t("notTried")}</summary>{p.not_tried.map((r) => <RuleLine key={r.id} rule={r} />)}</details>
          )}
        </div>
      ))}
      <h4>{t("afterwards")}</h4>
      {afterwards && <p class="hint">{w(afterwards)}</p>}
      {of.protected_afterwards.map((n) => <NormLine key={n.id} norm={n} afterwards />)}
    </>
  );
}

/** What a rule says in plain words, and which wording it is. */
function RuleLine({ rule }: { rule: Rule }) {
  const { t, w } = useText(ANSWER);
  return (
    <p class="rule">
      <Cite rule={rule} /> – {w(rule.name)}. {w(rule.text)}{" "}
      <span class="hint">{t("wording", rule.sfs, rule.from)}. {rule.status !== "read" && t("unverified")} {w(rule.note)}</span>
    </p>
  );
}

function NormLine({ norm, afterwards = false }: { norm: Norm; afterwards?: boolean }) {
  const { t, w } = useText(ANSWER);
  const strength = useWorld().labels.strength[norm.strength];
  return (
    <details class="norm">
      <summary>{norm.citation} – {w(norm.name)}: {strength && w(strength.short)}{!afterwards && <>, <strong>{t(`standing_${norm.standing}`)}</strong></>}</summary>
      <RuleLine rule={norm} />
      {strength && <p>{w(strength.term)}{w(strength.means)}</p>}
      {!afterwards && <><p>{t("conditions")}:</p><ul class="proof"><Condition of={norm.proof} /></ul></>}
      {norm.exempted_by.map((r) => <RuleLine key={r.id} rule={r} />)}
    </details>
  );
}

function GroundLine({ ground }: { ground: Ground }) {
  const { t, w } = useText(ANSWER);
  return (
    <details class="norm">
      <summary>
        {ground.citation} – {w(ground.name)}: <strong>{t(ground.in_play || ground.met === "true" ? `met_${ground.met}` : "notInPlay")}</strong>
        {ground.duty && `, ${t("dutyWord")}`}{ground.one_listener_only && `, ${t("oneOnly")}`}
      </summary>
      <RuleLine rule={ground} />
      <p>{t("conditions")}:</p>
      <ul class="proof"><Condition of={ground.proof} /></ul>
    </details>
  );
}

const SYMBOL = { true: "✔", false: "✖", unknown: "?" } as const;

/** A condition with the value of each part. */
function Condition({ of }: { of: Proof }) {
  const { t, w } = useText(ANSWER);
  const { facts } = useWorld();
  if ("fact" in of) {
    const question = facts.get(of.fact);
    // What the engine works out by itself has no question: its parts are the user's answers.
    if (!question) return null;
    return (
      <li>
        <span aria-hidden="true">{SYMBOL[of.truth]}</span> {w(question)} {t("wanted", t(of.wanted ? "yes" : "no"))}{" "}
        <strong>{t(of.truth)}</strong>{of.assumed && ` (${t("assumed")})`}
      </li>
    );
  }
  const parts = "all" in of ? of.all : of.any;
  if (parts.length === 1 && parts[0]) return <Condition of={parts[0]} />;
  return (
    <li>
      <span aria-hidden="true">{SYMBOL[of.truth]}</span> {t("all" in of ? "all" : "any")}: <strong>{t(of.truth)}</strong>
      <ul>{parts.map((p, i) => <Condition key={i} of={p} />)}</ul>
    </li>
  );
}
