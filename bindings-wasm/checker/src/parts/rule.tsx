import type { Cited } from "../door/types";

/** A rule by where it stands, linked to the free statute book. */
export function Cite({ rule }: { rule: Pick<Cited, "citation" | "link"> }) {
  return <a lang="sv" href={rule.link} target="_blank" rel="noopener noreferrer">{breakable(rule.citation)}</a>;
}

/** A citation that may go on in the next line before its paragraph and before the act. */
export const breakable = (citation: string) => citation.replace(/\u00a0(?=(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde)\u00a0stycket|\p{Lu}|lagen)/gu, " ");
