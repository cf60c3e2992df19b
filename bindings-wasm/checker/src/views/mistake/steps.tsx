import { useId, useState } from "preact/hooks";
import { isKnownDay } from "../../case/day";
import { AGES } from "../../data/ages";
import { FIRST_KINDS } from "../../data/everyday";
import type { Words } from "../../door/types";
import { Boxes, Radios } from "../../parts/choice";
import { capital, useText } from "../../text/lang";
import { actorName, useWorld } from "../../world";
import { ActorSelect } from "../ask/actor-select";
import { Pick } from "../meeting/people";
import { MISTAKE } from "./phrases";
import { UNDONE, withGot, type Act, type Event } from "./state";

/** What is shown first, and in which order; the engine's own list holds the rest. */
const FIRST_HOW = ["wrong_address", "open_copy", "overheard", "said_in_meeting", "too_much", "wrong_person", "shared_device"];
const FIRST_DONE = ["noticed", "reported", "opened", "documented", "notified", "informed", "inspectorate_told", "controller_told"];

const ordered = (words: Record<string, Words> | undefined, first: string[]) =>
  [...new Set([...first, ...Object.keys(words ?? {})])].flatMap((code) => { const found = words?.[code]; return found ? [[code, found] as const] : []; });

interface StepProps { event: Event; set: (event: Event) => void }

/** What happened. */
export function How({ event, set }: StepProps) {
  const { t, w } = useText(MISTAKE);
  const options = ordered(useWorld().codes["how"], FIRST_HOW).map(([value, words]) => ({ value, label: capital(w(words)) }));
  return (
    <>
      <p class="hint">{t("howHint")}</p>
      <Boxes legend={t("how")} hidden options={options} value={event.how} choose={(how) => set({ ...event, how })} />
    </>
  );
}

/** Whose information it was, who got it, and what kind. */
export function Who({ event, set }: StepProps) {
  const { t, w } = useText(MISTAKE);
  const world = useWorld();
  const [all, setAll] = useState(false);
  const actor = (id: string) => world.actors.find((a) => a.id === id);
  const profiles = actor(event.from?.actor ?? "")?.one_of ?? [];
  const known = [...FIRST_KINDS, ...Object.keys(world.codes["information"] ?? {})].filter((k, i, list) => list.indexOf(k) === i);
  const kinds = (all ? known : known.slice(0, 9).concat(event.kinds.filter((k) => !known.slice(0, 9).includes(k)))).map((value) => {
    const words = world.codes["information"]?.[value];
    return { value, label: capital(words ? w(words) : value) };
  });
  const from = (id: string) => {
    const profile = actor(id)?.one_of[0];
    set({ ...event, from: profile === undefined ? { actor: id } : { actor: id, profile } });
  };
  const first = world.first.map((f) => f.actor);
  const rest = world.actors.filter((a) => !first.includes(a));
  return (
    <>
      <ActorSelect label={t("from")} actors={[...first, ...rest]} value={event.from?.actor ?? null} choose={from} />
      {profiles.length > 0 && (
        <Radios name="mistake-profile" legend={t("profile")} value={event.from?.profile ?? null}
          choose={(profile) => set({ ...event, from: { actor: event.from?.actor ?? "", profile } })}
          options={profiles.map((p) => { const words = world.profiles.get(p); return { value: p, label: capital(words ? w(words) : p) }; })} />
      )}
      <h3>{t("got")}</h3>
      <ul class="people">
        {event.got.map((l) => {
          const name = w(actorName(world, l.actor));
          return (
            <li key={l.id}>
              <span>{capital(name)}</span>
              <button type="button" class="plain" aria-label={t("remove", name)} onClick={() => set({ ...event, got: event.got.filter((g) => g.id !== l.id) })}><span aria-hidden="true">×</span></button>
            </li>
          );
        })}
      </ul>
      <ActorSelect label={t("addGot")} actors={world.actors} value={null} choose={(id) => set(withGot(event, id, actor(id)?.one_of[0]))} />
      <label class="choice">
        <input type="checkbox" checked={event.nobody} onChange={(e) => set({ ...event, nobody: e.currentTarget.checked, got: e.currentTarget.checked ? [] : event.got })} />
        <span class="label">{t("gotNobody")}</span>
      </label>
      {!event.nobody && (
        <>
          <Boxes legend={t("kinds")} options={kinds} value={event.kinds} choose={(chosen) => set({ ...event, kinds: chosen })}>
            {!all && <button type="button" class="link" onClick={() => setAll(true)}>{t("more", String(known.length))}</button>}
          </Boxes>
          <div class="ages">
            <Radios name="mistake-age" legend={t("age")} value={event.age ?? ""} choose={(age) => set({ ...event, age: age === "" ? null : age })}
              options={[...AGES.map((a) => ({ value: a.code, label: capital(w(a.name)) })), { value: "", label: t("unknown") }]} />
          </div>
        </>
      )}
    </>
  );
}

/** When it happened, and what has been done since. */
export function When({ event, set }: StepProps) {
  const { t, w } = useText(MISTAKE);
  const world = useWorld();
  const id = useId();
  const good = isKnownDay(event.day, world.ruleset.first_day);
  return (
    <>
      <p class="field">
        <label for={id}>{t("day")}</label>
        <input id={id} type="date" required min={world.ruleset.first_day} value={event.day} aria-invalid={!good} onInput={(e) => set({ ...event, day: e.currentTarget.value })} />
        {!good && <strong class="error" role="alert">{t("badDate", world.ruleset.first_day)}</strong>}
      </p>
      <h3>{t("acts")}</h3>
      <p class="hint">{t("actsHint")}</p>
      {ordered(world.codes["done"], FIRST_DONE).map(([code, words]) => (
        <Done key={code} name={w(words)} act={event.acts[code] ?? UNDONE} set={(act) => set({ ...event, acts: { ...event.acts, [code]: act } })} />
      ))}
    </>
  );
}

function Done({ name, act, set }: { name: string; act: Act; set: (act: Act) => void }) {
  const { t } = useText(MISTAKE);
  const options: [Act["done"], { sv: string; en: string }][] = [
    ["done", { sv: MISTAKE.done[0], en: MISTAKE.done[1] }], ["not_done", { sv: MISTAKE.notDone[0], en: MISTAKE.notDone[1] }],
  ];
  return (
    <div class="act">
      <span>{capital(name)}</span>
      <Pick label={capital(name)} value={act.done} none={t("unknown")} options={options} choose={(done) => set({ ...act, done: done as Act["done"] })} />
      {act.done === "done" && (
        <>
          <input type="date" aria-label={t("dayOf", name)} value={act.day} onInput={(e) => set({ ...act, day: e.currentTarget.value })} />
          <input type="time" aria-label={t("timeOf", name)} value={act.time} onInput={(e) => set({ ...act, time: e.currentTarget.value })} />
        </>
      )}
    </div>
  );
}
