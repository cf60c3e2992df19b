import type { ListenerReport, Report } from "../../door/types";
import { breakable } from "../../parts/rule";
import { Badge, ListenerBadge, Sign } from "../../parts/verdict";
import { capital, useText } from "../../text/lang";
import { useWorld } from "../../world";
import { ANSWER } from "./phrases";

/** Each listener: whether you may say it to them, that they may listen, and what protects it there. */
export function RoomTable({ report }: { report: Report }) {
  const { t, w } = useText(ANSWER);
  const { labels } = useWorld();
  const item = report.items[0];
  const me = report.participants.find((p) => p.id === item?.held_by);
  if (!item) return null;
  const speak = me && labels.may_speak[me.may_speak];
  const binds = labels.note["binds_speaker"];
  return (
    <section aria-labelledby="room">
      <h3 id="room">{t("eachOfThem")}</h3>
      {me && speak && <p>{t("speak")} <Sign code={me.may_speak} label={speak} />.</p>}
        <table>
          <thead><tr>
            <th scope="col">{t("listener")}</th><th scope="col">{t("maySay")}</th>
            <th scope="col">{t("mayListen")}</th><th scope="col">{t("after")}</th>
          </tr></thead>
          <tbody>
            {item.listeners.map((l) => (
              <tr key={l.id}>
                <th scope="row">{capital(w(l.name))}</th>
                <td data-label={t("maySay")}><ListenerBadge of={l} /></td>
                <td data-label={t("mayListen")}><Sign code="allowed" label={{ symbol: "✔", sv: ANSWER.listenYes[0], en: ANSWER.listenYes[1] }} /></td>
                <td data-label={t("after")}><Protection of={l} /></td>
              </tr>
            ))}
          </tbody>
          <tfoot><tr><th scope="row">{t("wholeRoom")}</th><td data-label={t("maySay")} colSpan={3}><Badge verdict={item.room} /></td></tr></tfoot>
        </table>
      {binds && <p class="hint">{w(binds)}</p>}
    </section>
  );
}

const STRENGTHS = ["absolute", "reversed", "straight", "qualified"];

/** The strongest protection that there surely is at a listener, in a word, with where it stands;
 *  and whether it may be stronger. */
export function Protection({ of }: { of: ListenerReport }) {
  const { w } = useText(ANSWER);
  const { labels } = useWorld();
  const note = (key: string) => { const words = labels.note[key]; return words ? w(words) : ""; };
  if (!of.protection_known) return <>{note("protection_not_here")}</>;
  if (of.protected_afterwards.length === 0) return <>{note("no_protection")}</>;
  const strongest = (secret: string) => STRENGTHS.findIndex((s) => of.protected_afterwards.some((n) => n.strength === s && n.secret === secret));
  const [sure, perhaps] = [strongest("true"), strongest("unknown")];
  if (sure === -1) return <>{note("depends_on_information")}</>;
  const norms = of.protected_afterwards.filter((n) => n.strength === STRENGTHS[sure] && n.secret === "true");
  const words = labels.strength[STRENGTHS[sure] ?? ""];
  return (
    <>
      {words && w(words.short)} ({norms.slice(0, 2).map((n) => breakable(n.citation)).join("; ")}{norms.length > 2 ? " …" : ""})
      {perhaps !== -1 && perhaps < sure && <>; {note("may_be_stronger")}</>}
    </>
  );
}
