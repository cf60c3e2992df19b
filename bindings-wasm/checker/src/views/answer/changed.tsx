import type { Case } from "../../case/stand";
import type { Report, Timeline } from "../../door/types";
import { useAsked } from "../../parts/use-asked";
import { Badge } from "../../parts/verdict";
import { useText } from "../../text/lang";
import { codeOf, useWorld } from "../../world";
import { ANSWER } from "./phrases";

/** The day of the guideline that the page follows up. */
const GUIDELINE = "2015-12-13";

/** What has changed since the guideline: the answer then, and each new wording of what the answer rests on. */
export function Changed({ of, report }: { of: Case; report: Report }) {
  const { t } = useText(ANSWER);
  const { door, own } = useWorld();
  // The municipality is taken as it is now: what is compared is the law.
  const asNow = own.organisation ? { organisation: { ...own.organisation, from: GUIDELINE, until: null } } : {};
  const { value: then } = useAsked(() => door.decide({ ...of, ...asNow, date: GUIDELINE }), of);
  const sections = cited(report);
  const { value: wordings } = useAsked(async () => {
    const found = await Promise.all(sections.map((section) => door.answer<Timeline>("law_timeline", { section }).catch(() => null)));
    return found.flatMap((line) => line?.provisions ?? []).flatMap(({ id, citation, wordings: all }) => {
      const since = all.filter((v) => v.from > GUIDELINE && v.from <= report.date).map((v) => v.from);
      const begins = (all[0]?.from ?? "") > GUIDELINE;
      return since.length > 0 ? [{ id, citation, since, begins }] : [];
    });
  }, report);
  const told = ({ citation, since: [first = "", ...later], begins }: NonNullable<typeof wordings>[number]) => begins
    ? [t("begins", citation, first), ...later.map((day) => t("laterWording", day))].join(", ")
    : t("changes", citation, [first, ...later].join(", "));
  const room = then?.items[0]?.room;
  const now = report.items[0]?.room;
  return (
    <section aria-labelledby="changed">
      <h3 id="changed">{t("changed")}</h3>
      <p class="hint">{t("changedNote")}</p>
      {room && now && (
        <p>{t("then2015")} {codeOf(room) === codeOf(now) ? t("sameAsNow") : <Badge verdict={room} />}.</p>
      )}
      {wordings && (wordings.length === 0
        ? <p>{t("noChange")}</p>
        : <ul>{wordings.map((p) => <li key={p.id}>{told(p)}</li>)}</ul>)}
    </section>
  );
}

/** The provisions that the answer rests on: what is secret, and what is in play. */
function cited(report: Report): string[] {
  const rules = (report.items[0]?.listeners ?? []).flatMap((l) => l.persons).flatMap((p) => [
    ...p.norms.filter((n) => n.standing !== "open"), ...p.grounds.filter((g) => g.in_play || g.met === "true"),
  ]);
  // A rule's name is its provision's, with a paragraph and an item after it.
  return [...new Set(rules.map((r) => r.id.replace(/\.st\d+(\.p\d+)?$|\.p\d+$/, "")))].sort();
}
