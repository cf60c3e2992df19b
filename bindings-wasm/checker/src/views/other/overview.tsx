import { useEffect, useState } from "preact/hooks";
import type { Report } from "../../door/types";
import { Sign } from "../../parts/verdict";
import { capital, useText } from "../../text/lang";
import { actorName, caveatOf, codeFor, labelOf, useWorld } from "../../world";
import { caseOf, type Exchange } from "./exchange";
import { OTHER } from "./phrases";

/** What is looked at for everybody: contact data, other data, and what may be told back. */
const KINDS = ["contact_details", "personal_circumstances"];

/** An answer in short: whether it can be a duty, as the assessments fall, and whether it hangs on
 *  which work the information comes from. */
interface Told { code: string; perhapsDuty: boolean; caveat: boolean }

/** Everybody whom one may ask: what they may answer, and what they may be told. */
export function Overview({ of, people, see }: { of: Omit<Exchange, "from" | "kind" | "asked">; people: Exchange["from"][]; see: (who: Exchange["from"]) => void }) {
  const { t, w } = useText(OTHER);
  const world = useWorld();
  const [found, setFound] = useState<Record<string, Told[]>>({});
  const key = JSON.stringify([of, people]);
  useEffect(() => {
    let current = true;
    const ask = async () => {
      setFound({});
      // One by one, so that the page can draw and hear in between.
      for (const who of people) {
        const cases = [
          ...KINDS.map((kind) => caseOf({ ...of, from: who, kind, asked: true })),
          caseOf({ ...of, from: of.to, to: who, kind: "personal_circumstances", asked: false }),
        ];
        const told: Told[] = [];
        for (const input of cases) told.push(tell(await world.door.decide(input)));
        if (!current) return;
        setFound((before) => ({ ...before, [who.actor]: told }));
        await new Promise((done) => setTimeout(done));
      }
    };
    const tell = (report: Report): Told => {
      const listener = report.items[0]?.listeners[0];
      const grounds = listener?.persons.flatMap((p) => p.grounds) ?? [];
      const code = listener ? codeFor(world, listener) : "out_of_scope";
      return { code, caveat: caveatOf(listener ? [listener] : []) !== undefined, perhapsDuty: code === "after_assessment" && grounds.some((g) => g.duty && g.met === "unknown" && g.by_assessment) };
    };
    ask().catch(() => { if (current) setFound({}); });
    return () => { current = false; };
  }, [key]);
  const heads = [t("contact"), t("circumstances"), t("mayTell")];
  return (
    <table class="overview-table">
      <thead><tr><th scope="col">{t("asked")}</th>{heads.map((head) => <th key={head} scope="col">{head}</th>)}<td /></tr></thead>
      <tbody>
        {people.map((who) => {
          const name = w(actorName(world, who.actor));
          return (
            <tr key={who.actor}>
              <th scope="row">{capital(name)}</th>
              {heads.map((head, i) => {
                const told = found[who.actor]?.[i];
                if (!told) return <td key={head} data-label={head}>…</td>;
                return (
                  <td key={head} data-label={head}>
                    <Sign code={told.code} label={labelOf(world, told.code)} />{told.perhapsDuty && <> <small>{t("perhapsDuty")}</small></>}
                    {told.caveat && <> <small>{t("caveat")}</small></>}
                  </td>
                );
              })}
              <td><button type="button" aria-label={t("seeWho", name)} onClick={() => see(who)}>{t("see")}</button></td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
