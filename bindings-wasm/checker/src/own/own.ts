// What a municipality's lawyer sets beforehand, for everybody who opens the page: who is who in
// the municipality, how open points of law are read, and who answers for the page.
import { parse } from "smol-toml";
import { isDay } from "../case/day";
import type { Door } from "../door/door";
import { Refusal } from "../door/door";
import type { ActorList, Organisation, Switches } from "../door/types";

/** Who answers for the page's accessibility: what only the municipality knows. */
export const STATEMENT = ["actor", "contact", "assessed", "updated"] as const;
export type Statement = Partial<Record<(typeof STATEMENT)[number], string>>;

/** What the municipality's file says. */
export interface Own { organisation?: Organisation; switches?: Switches; statement?: Statement }

/** Where a case takes its actors and its readings of the law from. */
export type Where = { directory: string } | Pick<Own, "organisation" | "switches">;

/** Where the actors of a municipality come from that has not said anything of its own. */
export const GENERIC = "generic";

export const whereOf = ({ organisation, switches }: Own): Where => ({
  ...(organisation ? { organisation } : { directory: GENERIC }), ...(switches ? { switches } : {}),
});

const PARTS = ["organisation", "switches", "statement"];
const wrong = (at: string, message: string) => ({ at, message });

/** Reads a file, TOML or JSON: an organisation as the other programs take it, or one with the
 *  readings of the law and the statement beside it. What it means is for the door to say.
 *  @throws {Error} if it is neither, or says nothing */
export function read(text: string): Own {
  const found: unknown = text.trimStart().startsWith("{") ? JSON.parse(text) : parse(text);
  // Days in TOML are written out.
  const file = JSON.parse(JSON.stringify(found)) as Record<string, unknown>;
  // The parser takes a day that there is not for one that there is.
  const none = (text.match(/\b\d{4}-\d\d-\d\d\b/g) ?? []).find((day) => !isDay(day));
  if (none) throw new Refusal([wrong("", `there is no date ${none}`)]);
  if (Object.keys(file).length === 0) throw new Refusal([wrong("", `the file says nothing; its parts are ${PARTS.join(", ")}`)]);
  return ("actors" in file ? { organisation: file } : file) as Own;
}

/** What is said wrongly beside the organisation and the readings, which the door knows. */
function beside(own: Own): { at: string; message: string }[] {
  const said: unknown = own.statement ?? {};
  const object = typeof said === "object" && said !== null && !Array.isArray(said);
  const known = (key: string) => (STATEMENT as readonly string[]).includes(key);
  return [
    ...Object.keys(own).filter((key) => !PARTS.includes(key)).map((key) => wrong(key, `there is no such part; the parts are ${PARTS.join(", ")}`)),
    ...(object ? [] : [wrong("statement", `it has the keys ${STATEMENT.join(", ")}`)]),
    ...(object ? Object.entries(said) : []).flatMap(([key, value]) => [
      ...(known(key) ? [] : [wrong(`statement.${key}`, `there is no such key; the keys are ${STATEMENT.join(", ")}`)]),
      ...(!known(key) || typeof value === "string" ? [] : [wrong(`statement.${key}`, "it is a text in quotes")]),
    ]),
  ];
}

/** The actors as the file has them. @throws {Refusal} with every place that is wrong */
export async function actorsOf(own: Own, door: Door): Promise<ActorList> {
  const problems = beside(own);
  if (problems.length > 0) throw new Refusal(problems);
  // The readings are checked by asking something that all can answer.
  const speaks = { id: "a", actor: "generic.police" }, hears = { id: "b", actor: "generic.guardian" };
  await door.decide({ ...whereOf(own), date: own.organisation?.from ?? "2026-01-01", discloser: speaks, listeners: [hears], item: { information: ["statistics"] } });
  return door.answer<ActorList>("actors", own.organisation ? { organisation: own.organisation } : { directory: GENERIC });
}
