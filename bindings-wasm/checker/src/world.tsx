// What every view needs from the door, asked for once.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Door } from "./door/door";
import { MEETINGS, TEMPLATES, type Meeting } from "./data/meetings";
import type { Actor, ActorList, Codes, Fact, Known, Labels, ListenerReport, Signed, Verdict, Words } from "./door/types";
import { actorsOf, GENERIC, whereOf, type Own, type Where } from "./own/own";
import { seatedBy, shownFirst, type First } from "./own/seats";

export interface World {
  door: Door;
  /** What the municipality has set, and where every case therefore takes its actors from. */
  own: Own;
  where: Where;
  actors: Actor[];
  /** The actors that are shown first. */
  first: First[];
  /** The kinds of meetings that one speaks in, and those that a coordinator prepares. */
  meetings: Meeting[];
  templates: Meeting[];
  profiles: Map<string, Words>;
  labels: Labels;
  codes: Codes;
  facts: Map<string, Words>;
  ruleset: Known;
}

/** @throws {Refusal} if the door does not take what the municipality has set */
export async function load(door: Door, own: Own): Promise<World> {
  const [directory, usual, labels, codes, facts, ruleset] = await Promise.all([
    actorsOf(own, door),
    door.answer<ActorList>("actors", { directory: GENERIC }),
    door.answer<Labels>("words", {}),
    door.answer<Codes>("codes", {}),
    door.answer<Fact[]>("facts", {}),
    door.answer<Known>("ruleset", {}),
  ]);
  const { actors } = directory;
  const seated = (meeting: Meeting) => seatedBy(meeting, actors, usual.actors);
  return {
    door, own, labels, codes, ruleset, actors,
    where: whereOf(own),
    first: shownFirst(actors, usual.actors),
    meetings: MEETINGS.map(seated),
    templates: TEMPLATES.map(seated),
    profiles: new Map(directory.profiles.map((p) => [p.id, p.name])),
    facts: new Map(facts.map((f) => [f.id, f.question])),
  };
}

const Context = createContext<World | null>(null);
export const WorldProvider = Context.Provider;

export function useWorld(): World {
  const world = useContext(Context);
  if (!world) throw new Error("a view is drawn outside the page");
  return world;
}

const NAMELESS: Words = { sv: "", en: "" };

export const actorName = (world: World, id: string): Words => world.actors.find((a) => a.id === id)?.name ?? NAMELESS;

/** The code that a verdict's words and colour go by. */
export const codeOf = ({ outcome, by_default }: Verdict) =>
  outcome === "forbidden" && by_default ? "forbidden_by_default" : outcome;

/** The code that a listener's verdict is told by: a duty that is one only on request says so. */
export function codeFor(world: World, of: ListenerReport): string {
  const code = codeOf(of);
  if (code !== "duty") return code;
  const on = (id: string) => world.labels.on_request.some((rule) => id === rule || id.startsWith(`${rule}.`));
  const duties = of.persons.map((p) => p.grounds.filter((g) => g.duty && g.met === "true"));
  return duties.some((grounds) => grounds.every((g) => on(g.id))) ? "duty_on_request" : code;
}

/** What a yes holds for only, where it hangs on which work the information comes from. */
export const caveatOf = (listeners: ListenerReport[]): Words | undefined =>
  listeners.flatMap((l) => l.persons).flatMap((p) => p.notices).find((n) => n.code === "source_decides");

export const labelOf = (world: World, code: string): Signed =>
  world.labels.outcome[code] ?? { symbol: "?", sv: code, en: code };
