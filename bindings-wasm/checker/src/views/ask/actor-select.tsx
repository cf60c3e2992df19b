import { useId } from "preact/hooks";
import type { Actor } from "../../door/types";
import { capital, useText } from "../../text/lang";
import { ASK } from "./phrases";

/** An actor from a list, by the directory's own name. */
export function ActorSelect(props: { label: string; actors: Actor[]; value: string | null; choose: (id: string) => void }) {
  const { t, w, lang } = useText(ASK);
  const id = useId();
  const sorted = [...props.actors].sort((a, b) => w(a.name).localeCompare(w(b.name), lang));
  return (
    <p class="field">
      <label for={id}>{props.label}</label>
      <select id={id} value={props.value ?? ""} onChange={(e) => { if (e.currentTarget.value) props.choose(e.currentTarget.value); }}>
        <option value="">{t("choose")}</option>
        {sorted.map((a) => <option key={a.id} value={a.id}>{capital(w(a.name))}</option>)}
      </select>
    </p>
  );
}
