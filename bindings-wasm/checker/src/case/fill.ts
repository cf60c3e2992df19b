import type { Put } from "../door/types";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Writes what an answer sets into a case, as the engine's own `ask::fill` does. */
export function fill(at: Json, set: readonly Put[]): Json {
  return set.reduce<Json>((now, { pointer, value }) => {
    const [parent = "", ...parts] = pointer.split("/").map((p) => p.replaceAll("~1", "/").replaceAll("~0", "~"));
    return put(now, parent, parts, value as Json);
  }, structuredClone(at));
}

/** One step down: into a list by number or `-`, otherwise into an object. */
function put(at: Json, parent: string, parts: string[], value: Json): Json {
  const [part, ...rest] = parts;
  if (part === undefined) return value;
  const begins = part === "-" || (part === "0" && parent === "persons");
  if (begins && (at === null || typeof at !== "object")) at = [];
  if (Array.isArray(at)) {
    const place = /^\d+$/.test(part) ? Math.min(Number(part), at.length) : at.length;
    at[place] = put(at[place] ?? null, part, rest, value);
    return at;
  }
  const fields = at !== null && typeof at === "object" ? at : {};
  // As an own key whatever its name, so that `__proto__` is a key like any other.
  const before = Object.hasOwn(fields, part) ? (fields[part] ?? null) : null;
  Object.defineProperty(fields, part, {
    value: put(before, part, rest, value), enumerable: true, configurable: true, writable: true,
  });
  return fields;
}
