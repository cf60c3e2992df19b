import type { ListenerReport, NormReport, Report, RuleReport, GroundReport } from "../../door/types";
import { Fold } from "../../parts/fold";
import { Cite } from "../../parts/rule";
import { ListenerBadge } from "../../parts/verdict";
import { capital, useText } from "../../text/lang";
import { useWorld } from "../../world";
import { Conditions } from "./conditions";
import { ANSWER } from "./phrases";

/** Why: listener by listener, rule by rule, down to each condition. */
export function Grounds({ report }: { report: Report }) {
  const { t, w } = useText(ANSWER);
  return (
    <section aria-labelledby="why">
      <h3 id="why">{t("why")}</h3>
      <p class="hint">{t("whyNote")}</p>
      {report.items[0]?.listeners.map((l) => (
        <Fold key={l.id} summary={<>{capital(w(l.name))} <ListenerBadge of={l} /></>}>
          {() => (
            <>
              {report.participants.find((p) => p.id === l.id)?.notes.map((n) => <p key={n.code} class="hint">{w(n)}</p>)}
              <Listener of={l} />
            </>
          )}
        </Fold>
      ))}
    </section>
  );
}

/** The rules towards one listener. */
export function Listener({ of }: { of: ListenerReport }) {
  const { t, w } = useText(ANSWER);
  const afterwards = useWorld().labels.note["afterwards"];
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
            <Fold summary={t("notTried")}>{() => p.not_tried.map((r) => <RuleLine key={r.id} rule={r} />)}</Fold>
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
function RuleLine({ rule }: { rule: RuleReport }) {
  const { t, w } = useText(ANSWER);
  return (
    <p class="rule">
      <Cite rule={rule} /> – {w(rule.name)}. {w(rule.text)}{" "}
      <span class="hint">{t("wording", rule.sfs, rule.from)}. {rule.status !== "read" && t("unverified")} {w(rule.note)}</span>
    </p>
  );
}

function NormLine({ norm, afterwards = false }: { norm: NormReport; afterwards?: boolean }) {
  const { t, w } = useText(ANSWER);
  const strength = useWorld().labels.strength[norm.strength];
  const summary = (
    <>{norm.citation} – {w(norm.name)}: {strength && w(strength.short)}{!afterwards && <>, <strong>{t(`standing_${norm.standing}`)}</strong></>}</>
  );
  return (
    <Fold class="norm" summary={summary}>
      {() => (
        <>
          <RuleLine rule={norm} />
          {strength && <p>{w(strength.term)}{w(strength.means)}</p>}
          {!afterwards && <Conditions of={norm.proof} />}
          {norm.exempted_by.map((r) => <RuleLine key={r.id} rule={r} />)}
        </>
      )}
    </Fold>
  );
}

function GroundLine({ ground }: { ground: GroundReport }) {
  const { t, w } = useText(ANSWER);
  const summary = (
    <>
      {ground.citation} – {w(ground.name)}: <strong>{t(ground.in_play || ground.met === "true" ? `met_${ground.met}` : "notInPlay")}</strong>
      {ground.duty && `, ${t("dutyWord")}`}{ground.one_listener_only && `, ${t("oneOnly")}`}
    </>
  );
  return (
    <Fold class="norm" summary={summary}>
      {() => <><RuleLine rule={ground} /><Conditions of={ground.proof} /></>}
    </Fold>
  );
}
