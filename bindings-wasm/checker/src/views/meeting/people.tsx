import { MOST_LISTENERS } from "../../case/state";
import { FIRST_KINDS, FIRST_PURPOSES } from "../../data/everyday";
import type { Words } from "../../door/types";
import { capital, useText } from "../../text/lang";
import { actorName, useWorld } from "../../world";
import { ActorSelect } from "../ask/actor-select";
import { MEETING } from "./phrases";
import { USUAL, type Chair, type Change, type Prepared, type Tell } from "./state";

/** Who takes part, and what each would like to tell. */
export function People({ state, act }: { state: Prepared; act: (change: Change) => void }) {
  const { t } = useText(MEETING);
  const world = useWorld();
  const add = (id: string) => {
    const actor = world.actors.find((a) => a.id === id);
    if (actor) act({ do: "add", actor });
  };
  return (
    <>
      <ul class="seats">{state.chairs.map((chair) => <Seat key={chair.id} chair={chair} act={act} />)}</ul>
      {state.chairs.length < MOST_LISTENERS
        ? <ActorSelect label={t("add")} actors={world.actors} value={null} choose={add} />
        : <p>{t("full", String(MOST_LISTENERS))}</p>}
    </>
  );
}

function Seat({ chair, act }: { chair: Chair; act: (change: Change) => void }) {
  const { t, w } = useText(MEETING);
  const world = useWorld();
  const name = w(actorName(world, chair.actor));
  const profiles = world.actors.find((a) => a.id === chair.actor)?.one_of ?? [];
  const tell = (at: number, to: Tell | null) => act({ do: "tell", id: chair.id, at, tell: to });
  const lines = chair.tells.length === 0 ? [null] : chair.tells;
  return (
    <li>
      <div class="who">
        <strong>{capital(name)}</strong>
        {profiles.length > 0 && (
          <Pick label={t("profile", name)} value={chair.profile ?? ""} choose={(profile) => act({ do: "profile", id: chair.id, profile })}
            options={profiles.map((p) => [p, world.profiles.get(p)])} />
        )}
      </div>
      <div class="tells">
        {lines.map((line, at) => <TellLine key={at} name={name} line={line} set={(to) => tell(at, to)} />)}
        {chair.tells.length > 0 && chair.tells.length < 3 && (
          <button type="button" class="link" aria-label={t("anotherFrom", name)} onClick={() => tell(chair.tells.length, USUAL)}>{t("another")}</button>
        )}
      </div>
      <button type="button" class="plain remove" aria-label={t("remove", name)} onClick={() => act({ do: "remove", id: chair.id })}>
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}

function TellLine({ name, line, set }: { name: string; line: Tell | null; set: (to: Tell | null) => void }) {
  const { t } = useText(MEETING);
  const { codes } = useWorld();
  const purpose = line?.purpose ?? USUAL.purpose;
  return (
    <div class="tell">
      <Pick label={t("kind", name)} value={line?.kind ?? ""} none={t("nothing")}
        choose={(kind) => set(kind === "" ? null : { kind, purpose })} options={inOrder(codes["information"], FIRST_KINDS)} />
      {line && line.kind !== "statistics" && (
        <>
          <span class="hint">{t("because")}</span>
          <Pick label={t("purpose", name)} value={purpose} choose={(to) => set({ ...line, purpose: to })} options={inOrder(codes["purpose"], FIRST_PURPOSES)} />
        </>
      )}
    </div>
  );
}

/** The engine's codes, the usual ones first. */
function inOrder(words: Record<string, Words> | undefined, first: string[]): [string, Words | undefined][] {
  const all = Object.keys(words ?? {});
  return [...first.filter((c) => all.includes(c)), ...all.filter((c) => !first.includes(c))].map((c) => [c, words?.[c]]);
}

/** One of several, in a list that takes little room. */
export function Pick(props: {
  label: string; value: string; none?: string; options: [code: string, words: Words | undefined][]; choose: (value: string) => void;
}) {
  const { w } = useText(MEETING);
  return (
    <select class="pick" aria-label={props.label} value={props.value} onChange={(e) => props.choose(e.currentTarget.value)}>
      {props.none !== undefined && <option value="">{props.none}</option>}
      {props.options.map(([code, words]) => <option key={code} value={code}>{words ? w(words) : code}</option>)}
    </select>
  );
}
