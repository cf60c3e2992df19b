import type { Cited } from "../door/types";

/** A rule by where it stands, linked to the free statute book. */
export function Cite({ rule }: { rule: Pick<Cited, "citation" | "link"> }) {
  return <a lang="sv" href={rule.link} target="_blank" rel="noopener noreferrer">{rule.citation}</a>;
}
