import type { ListenerReport, Verdict } from "../../door/types";
import { codeOf } from "../../world";
import type { Row } from "./use-room";

/** A row whose answer is another than it was, and what made it so. */
export interface Changed {
  row: Row;
  was: Verdict;
  /** The squares that changed, with what they were. */
  cells: { listener: ListenerReport; was: Verdict }[];
  /** Those who were not there before. */
  added: ListenerReport[];
}

const sameTold = (a: Row, b: Row) =>
  a.topic.by.id === b.topic.by.id && a.topic.kind === b.topic.kind && a.topic.purpose === b.topic.purpose;

/** What changed between two tables, row by row. */
export function changes(before: Row[], now: Row[]): Changed[] {
  return now.flatMap((row) => {
    const old = before.find((b) => sameTold(b, row));
    if (!old) return [];
    const cells = row.item.listeners.flatMap((listener) => {
      const was = old.item.listeners.find((l) => l.id === listener.id);
      return was && codeOf(was) !== codeOf(listener) ? [{ listener, was }] : [];
    });
    const roomChanged = codeOf(old.item.room) !== codeOf(row.item.room);
    const added = row.item.listeners.filter((l) => !old.item.listeners.some((o) => o.id === l.id));
    return roomChanged || cells.length > 0 || added.length > 0 ? [{ row, was: old.item.room, cells, added }] : [];
  });
}

/** Where the rules stand that keep it closed, or that are still to be tried. */
export function closedBy(listener: ListenerReport, standing: "blocked" | "pending" = "blocked"): string[] {
  const norms = listener.persons.flatMap((p) => p.norms).filter((n) => n.standing === standing);
  return [...new Set(norms.map((n) => n.citation))];
}
