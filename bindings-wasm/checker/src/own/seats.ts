// The usual actors, found among a municipality's own by what they do in the eyes of the law.
import { FIRST_ACTORS } from "../data/everyday";
import type { Meeting, Seat } from "../data/meetings";
import type { Actor, Words } from "../door/types";

/** An actor that is shown first, and how people call it. */
export interface First { actor: Actor; everyday: Words }

/** Who sits in a seat: the actor itself, or the municipality's own with the same profile. Nobody
 *  where it has none; somebody can be added. */
function sitting(seat: Seat, actors: Actor[], usual: Actor[]): Seat | undefined {
  if (actors.some((a) => a.id === seat.actor)) return seat;
  const meant = usual.find((a) => a.id === seat.actor);
  const profiles = [seat.profile, meant?.profile, ...(meant?.one_of ?? [])].filter((p) => typeof p === "string");
  const own = profiles.map((profile) => actors.find((a) => a.profile === profile)).find((a) => a !== undefined);
  return own && { actor: own.id };
}

/** A kind of meeting with these actors round the table, each once. */
export function seatedBy(meeting: Meeting, actors: Actor[], usual: Actor[]): Meeting {
  const seats = meeting.seats.flatMap((seat) => sitting(seat, actors, usual) ?? []);
  return { ...meeting, seats: seats.filter((seat, i) => seats.findIndex((s) => s.actor === seat.actor) === i) };
}

/** Whom to show first: a municipality's own actors as it lists them, with what it says of them,
 *  and the usual others. */
export function shownFirst(actors: Actor[], usual: Actor[]): First[] {
  const own = actors.filter((a) => !usual.some((u) => u.id === a.id));
  const others = FIRST_ACTORS.flatMap(([id, everyday]) => {
    const actor = actors.find((a) => a.id === id);
    return actor ? [{ actor, everyday }] : [];
  });
  return [...own.map((actor) => ({ actor, everyday: actor.note })), ...others];
}
