import type { Verdict } from "../../door/types";
import { capital, useText } from "../../text/lang";
import { actorName, codeOf, labelOf, useWorld } from "../../world";
import { MEETING } from "./phrases";
import { topicsOf, type Prepared, type Topic } from "./state";

/** How people, items and verdicts of a meeting are called. */
export function useNames(state: Prepared) {
  const { t, w, list, lang } = useText(MEETING);
  const world = useWorld();
  const chair = (id: string) => state.chairs.find((c) => c.id === id);
  const same = (id: string) => state.chairs.filter((c) => c.actor === chair(id)?.actor);
  const name = (id: string) => {
    const own = w(actorName(world, chair(id)?.actor ?? ""));
    return same(id).length > 1 ? `${own} ${same(id).findIndex((c) => c.id === id) + 1}` : own;
  };
  const kind = (code: string) => { const words = world.codes["information"]?.[code]; return words ? w(words) : code; };
  const topic = ({ number, by, kind: of }: Topic) => `${number}. ${capital(name(by.id))}, ${kind(of)}`;
  const label = (code: string) => { const found = labelOf(world, code); return `${found.symbol} ${w(found)}`; };
  /** The engine's texts call things by the case's codes; people call them this. */
  const spoken = (text: string) => topicsOf(state).reduceRight(
    (now, of) => now.replaceAll(of.id, `${t("topic", String(of.number))}: ${kind(of.kind)}`), text,
  ).replaceAll("den_unge", t("theYoung")).replaceAll("annan_person", t("theOther"));
  return { t, w, list, lang, world, name, kind, topic, label, spoken, verdict: (v: Verdict) => label(codeOf(v)) };
}
