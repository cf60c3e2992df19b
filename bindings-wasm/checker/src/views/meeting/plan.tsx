import { Copy } from "../../parts/copy";
import { Written } from "../../parts/written";
import { useAsked } from "../answer/use-answer";
import { caseOf, type Prepared } from "./state";
import { useNames } from "./words";

/** The order in which everything can be said, with who is in the room when; and what is given outside it. */
export function Plan({ state, print }: { state: Prepared; print: () => void }) {
  const { t, lang, world: { door }, spoken } = useNames(state);
  const text = usePlan(state);
  return (
    <section class="card plan" aria-labelledby="plan">
      <h3 id="plan">{t("planName")}</h3>
      <p class="hint">{t("planHint")}</p>
      {text === null ? <p aria-live="polite">{t("working")}</p> : <Written of={body(text)} top={3} name={spoken} />}
      <Copy main texts={[
        { label: t("copyPlan"), text: async () => spoken(await door.written("plan", caseOf(state), lang, "text")) },
        { label: t("record"), text: async () => spoken(await door.written("record", caseOf(state), lang, "text")) },
      ]}>
        <button type="button" onClick={print}>{t("print")}</button>
      </Copy>
    </section>
  );
}

/** The engine's plan. */
export function usePlan(state: Prepared): string | null {
  const { world: { door }, lang } = useNames(state);
  const input = JSON.stringify([caseOf(state), lang]);
  return useAsked(() => door.written("plan", caseOf(state), lang, "md"), input);
}

/** Without the heading and what stands at the foot of every answer, which the page says once. */
export const body = (text: string) => text.replace(/^# .*\n/, "").replace(/\n## (Om svaret|About this answer)[^]*$/, "");
