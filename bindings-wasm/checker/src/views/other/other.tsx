import { useId, useState } from "preact/hooks";
import { isKnownDay } from "../../case/day";
import { AGES } from "../../data/ages";
import { FIRST_KINDS, FIRST_PURPOSES } from "../../data/everyday";
import { kindsHeldBy } from "../../data/kinds";
import { Radios, StepHeading } from "../../parts/choice";
import { capital, useText } from "../../text/lang";
import { actorName, useWorld } from "../../world";
import { ActorSelect } from "../ask/actor-select";
import { Pick } from "../meeting/people";
import type { ViewProps } from "../registry";
import type { Exchange } from "./exchange";
import { Item } from "./item";
import { Overview } from "./overview";
import { OTHER } from "./phrases";

type Side = Exchange["from"];

/** The roles turned: what one may ask the other, and what may be told back. */
export function Other({ today }: ViewProps) {
  const { t, w } = useText(OTHER);
  const world = useWorld();
  const side = (actor: string): Side => {
    const profile = world.actors.find((a) => a.id === actor)?.one_of[0];
    return profile === undefined ? { actor } : { actor, profile };
  };
  const [asks, setAsks] = useState<Side>(side("generic.police"));
  const [asked, setAsked] = useState<Side | null>(null);
  const [purpose, setPurpose] = useState("prevent_crime");
  const [age, setAge] = useState<string | null>("from_15_to_17");
  const [date, setDate] = useState(today);
  const dayId = useId();
  const known = isKnownDay(date, world.ruleset.first_day);
  const name = w(actorName(world, asks.actor));
  const people = world.first.map(({ actor }) => actor.id).filter((id) => id !== asks.actor).map(side);
  const common = { where: world.where, date, purpose, age, to: asks };
  const purposes = FIRST_PURPOSES.filter((p) => p !== "recipient_asked").map((p) => [p, world.codes["purpose"]?.[p]] as [string, typeof undefined]);
  return (
    <div class="other">
      <StepHeading focusKey="other">{t("heading")}</StepHeading>
      <p>{t("lead")}</p>
      <section class="card choose">
        <ActorSelect label={t("asks")} actors={world.actors} value={asks.actor} choose={(actor) => { setAsks(side(actor)); setAsked(null); }} />
        <p class="field"><span class="label-like">{t("why")}</span><Pick label={t("why")} value={purpose} options={purposes} choose={setPurpose} /></p>
        <p class="field">
          <label for={dayId}>{t("date")}</label>
          <input id={dayId} type="date" required min={world.ruleset.first_day} value={date} aria-invalid={!known} onInput={(e) => setDate(e.currentTarget.value)} />
          {!known && <strong class="error" role="alert">{t("badDate", world.ruleset.first_day)}</strong>}
        </p>
        <div class="ages">
          <Radios name="other-age" legend={t("age")} value={age ?? ""} choose={(code) => setAge(code === "" ? null : code)}
            options={[...AGES.map((a) => ({ value: a.code, label: capital(w(a.name)) })), { value: "", label: t("unknown") }]} />
        </div>
      </section>
      {known && asked && (
        <Pair key={`${asks.actor} ${asked.actor}`} asks={asks} asked={asked} common={common} profile={(profile) => setAsked({ ...asked, profile })}
          turn={() => { setAsks(asked); setAsked(asks); }} />
      )}
      {known && (
        <section class="card" aria-labelledby="everybody">
          <h3 id="everybody">{t("all", name)}</h3>
          <p class="hint">{t("allHint", name)}</p>
          <p>{t("duty")}</p>
          <Overview of={common} people={people} see={setAsked} />
        </section>
      )}
    </div>
  );
}

/** One who asks and one who is asked: each kind of information, and what may be told back. */
function Pair({ asks, asked, common, profile, turn }: {
  asks: Side; asked: Side; common: Omit<Exchange, "from" | "kind" | "asked">; profile: (profile: string) => void; turn: () => void;
}) {
  const { t, w } = useText(OTHER);
  const world = useWorld();
  const [more, setMore] = useState<string[]>([]);
  const names = [asks, asked].map((s) => w(actorName(world, s.actor))) as [string, string];
  const profiles = world.actors.find((a) => a.id === asked.actor)?.one_of ?? [];
  const held = ({ actor, profile }: Side) => kindsHeldBy(profile ?? world.actors.find((a) => a.id === actor)?.profile);
  const kinds = [...new Set([...held(asked), ...more])];
  const kindList = [...FIRST_KINDS, ...Object.keys(world.codes["information"] ?? {})].filter((k, i, all) => all.indexOf(k) === i && !kinds.includes(k));
  const told = JSON.stringify([common, asks, asked]);
  return (
    <section class="card" aria-labelledby="pair">
      <StepHeading id="pair" focusKey={`${asks.actor} ${asked.actor}`}>{capital(t("pair", names[0], names[1]))}</StepHeading>
      <p class="actions"><button type="button" onClick={turn}>{t("turn")}</button></p>
      {profiles.length > 0 && (
        <Radios name="asked-profile" legend={t("profile")} value={asked.profile ?? null} choose={profile}
          options={profiles.map((p) => { const words = world.profiles.get(p); return { value: p, label: capital(words ? w(words) : p) }; })} />
      )}
      <h3>{t("answers", names[1])}</h3>
      <p class="hint">{t("duty")}</p>
      <ul class="exchanges">
        {kinds.map((kind) => <Item key={`${told} ${kind}`} of={{ ...common, from: asked, to: asks, kind, asked: true }} />)}
      </ul>
      <p class="field">
        <Pick label={t("other")} value="" none={`${t("other")} …`} options={kindList.map((k) => [k, world.codes["information"]?.[k]])}
          choose={(kind) => { if (kind !== "") setMore([...more, kind]); }} />
      </p>
      <h3>{t("back", names[0], names[1])}</h3>
      <ul class="exchanges">
        {held(asks).map((kind) => <Item key={`${told} back ${kind}`} of={{ ...common, from: asks, to: asked, kind, asked: false }} />)}
      </ul>
    </section>
  );
}
