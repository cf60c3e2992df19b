import { useState } from "preact/hooks";
import { Copy } from "../../parts/copy";
import { Written } from "../../parts/written";
import { useAsked } from "../../parts/use-asked";
import { caseOf, type Prepared } from "./state";
import { useNames } from "./words";

/** The order in which everything can be said, with who is in the room when; and what is given outside it. */
export function Plan({ state, plan, want, print }: { state: Prepared; plan: string | null; want: (() => void) | null; print: () => void }) {
  const { t, lang, world: { door }, spoken } = useNames(state);
  return (
    <section class="card plan" aria-labelledby="plan">
      <h3 id="plan">{t("planName")}</h3>
      <p class="hint">{t("planHint")}</p>
      {want && <p class="actions"><button type="button" onClick={want}>{t("showPlan")}</button></p>}
      {!want && (plan === null ? <p aria-live="polite">{t("working")}</p> : <Written of={body(plan)} top={3} name={spoken} />)}
      <Copy main texts={[
        { label: t("copyPlan"), text: async () => spoken(await door.written("plan", caseOf(state), lang, "text")) },
        { label: t("record"), text: async () => spoken(await door.written("note", caseOf(state), lang, "text")) },
      ]}>
        <button type="button" onClick={print}>{t("print")}</button>
      </Copy>
    </section>
  );
}

/** The engine's plan, if it is wanted. It takes a while to find, so that without a thread for
 *  the rules it waits until somebody asks for it. */
export function usePlan(state: Prepared): { plan: string | null; want: (() => void) | null } {
  const { world: { door }, lang } = useNames(state);
  const [wanted, setWanted] = useState(door.threaded);
  const input = JSON.stringify([caseOf(state), lang, wanted]);
  const { value } = useAsked(async () => (wanted ? door.written("plan", caseOf(state), lang, "md") : null), input);
  return { plan: value, want: wanted ? null : () => setWanted(true) };
}

/** Without the heading and what stands at the foot of every answer, which the page says once. */
export const body = (text: string) => text.replace(/^# .*\n/, "").replace(/\n## (Om svaret|About this answer)[^]*$/, "");
