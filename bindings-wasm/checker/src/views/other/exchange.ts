import type { Case } from "../../case/stand";
import { fill } from "../../case/fill";
import { AGES } from "../../data/ages";
import type { Put } from "../../door/types";
import type { Where } from "../../own/own";

/** One who tells and one who hears, alone with each other, and why. */
export interface Exchange {
  where: Where;
  date: string;
  from: { actor: string; profile?: string };
  to: { actor: string; profile?: string };
  kind: string;
  purpose: string;
  /** The listener has asked for it. */
  asked: boolean;
  age: string | null;
}

/** The case of an exchange, with the answers that have been given. */
export function caseOf(it: Exchange, answers: Put[] = []): Case {
  const age = AGES.find((band) => band.code === it.age)?.age;
  const purposes = it.asked ? [...new Set([it.purpose, "recipient_asked"])] : [it.purpose];
  const item = {
    id: "uppgiften", held_by: "svarar", information: [it.kind], purpose: purposes,
    ...(it.asked ? { requested_by: ["fragar"] } : {}),
    persons: [{ id: "den_unge", ...(age === undefined ? {} : { age }) }],
  };
  const start = { ...it.where, date: it.date, discloser: { id: "svarar", ...it.from }, listeners: [{ id: "fragar", ...it.to }], item };
  return fill(start as never, answers) as Case;
}
