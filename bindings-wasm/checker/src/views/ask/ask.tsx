import { useEffect, useReducer } from "preact/hooks";
import { begin, reduce } from "../../case/state";
import { useText } from "../../text/lang";
import { useWorld } from "../../world";
import { Answer } from "../answer/answer";
import type { ViewProps } from "../registry";
import { Me } from "./me";
import { ASK } from "./phrases";
import { Question } from "./question";
import { Room } from "./room";
import { SoFar } from "./so-far";
import { useStand } from "./use-stand";

/** From "who are you?" to the answer, one question at a time. */
export function Ask({ today }: ViewProps) {
  const { t } = useText(ASK);
  const [state, act] = useReducer(reduce, begin(today, useWorld().where));
  const { stand, busy, refusal } = useStand(state);
  const begun = state.listeners.length > 0;
  // Nothing is stored, so the browser asks before it leaves what has been answered.
  useEffect(() => {
    if (!begun) return;
    const stay = (leaving: BeforeUnloadEvent) => leaving.preventDefault();
    addEventListener("beforeunload", stay);
    return () => removeEventListener("beforeunload", stay);
  }, [begun]);
  if (state.at === "me") return <div class="narrow"><Me state={state} act={act} /></div>;
  const put = state.at === "questions" ? stand?.question : null;
  const again = <button type="button" class="link" onClick={() => act({ do: "restart", date: today })}>{t("again")}</button>;
  const back = () => {
    const last = stand?.used.filter((u) => u.key !== put?.key).at(-1);
    if (last && state.open === null) act({ do: "open", key: last.key });
    else if (state.open !== null) act({ do: "go", at: "answer" });
    else act({ do: "go", at: "room" });
  };
  if (state.at === "room") return (
    <div class={stand ? "beside" : "narrow"}>
      <Room state={state} act={act} />
      {stand && <SoFar stand={stand} busy={busy} state={state} act={act} />}
    </div>
  );
  if (!stand) return <p aria-live="polite" aria-busy={!refusal}>{refusal ? <>{t("broken")} {refusal.message} {again}</> : t("working")}</p>;
  if (put) return (
    <div class="beside" aria-busy={busy}>
      <Question key={put.key} put={put} number={stand.used.length + 1} state={state} act={act} back={back} />
      <SoFar stand={stand} busy={busy} state={state} act={act} />
    </div>
  );
  return <Answer stand={stand} busy={busy} state={state} act={act} again={again} />;
}
