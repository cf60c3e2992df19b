import { useEffect, useState } from "preact/hooks";
import type { Report } from "../../door/types";
import { Sign } from "../../parts/verdict";
import { capital, useText } from "../../text/lang";
import { actorName, codeFor, labelOf, useWorld } from "../../world";
import { caseOf, type Exchange } from "./exchange";
import { OTHER } from "./phrases";

/** What is looked at for everybody: contact data, other data, and what may be told back. */
const KINDS = ["contact_details", "personal_circumstances"];

/** Everybody whom one may ask: what they may answer, and what they may be told. */
export function Overview({ of, people, see }: { of: Omit<Exchange, "from" | "kind" | "asked">; people: Exchange["from"][]; see: (who: Exchange["from"]) => void }) {
  const { t, w } = useText(OTHER);
  const world = useWorld();
  const [found, setFound] = useState<Record<string, string[]>>({});
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
        const codes: string[] = [];
        for (const input of cases) codes.push(code(await world.door.decide(input)));
        if (!current) return;
        setFound((before) => ({ ...before, [who.actor]: codes }));
        await new Promise((done) => setTimeout(done));
      }
    };
    const code = (report: Report) => {
      const listener = report.items[0]?.listeners[0];
      return listener ? codeFor(world, listener) : "out_of_scope";
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
                const code = found[who.actor]?.[i];
                return <td key={head} data-label={head}>{code ? <Sign code={code} label={labelOf(world, code)} /> : "…"}</td>;
              })}
              <td><button type="button" aria-label={t("seeWho", name)} onClick={() => see(who)}>{t("see")}</button></td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
