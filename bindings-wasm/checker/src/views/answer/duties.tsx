import type { Report } from "../../door/types";
import { useText } from "../../text/lang";
import { ANSWER } from "./phrases";

/** What must be given whatever the meeting decides, and to whom: outside the room. */
export function Duties({ report }: { report: Report }) {
  const { t, w } = useText(ANSWER);
  const me = report.participants.find((p) => p.id === report.items[0]?.held_by);
  if (!me || me.must_report.length === 0) return null;
  const name = (id: string) => w(report.participants.find((p) => p.id === id)?.name ?? { sv: id, en: id });
  return (
    <section aria-labelledby="duties">
      <h3 id="duties">{t("duties")}</h3>
      <ul class="duties">
        {me.must_report.map((duty) => (
          <li key={`${duty.to} ${duty.citation}`}>
            <span class="symbol" aria-hidden="true">➜</span>{" "}
            {t(duty.certain ? "duty" : "perhapsDuty", name(duty.to), duty.citation)}
            {!duty.certain && <ul>{duty.missing.map((q) => <li key={q.fact}>{w(q.question)}</li>)}</ul>}
          </li>
        ))}
      </ul>
    </section>
  );
}
