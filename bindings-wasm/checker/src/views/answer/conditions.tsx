import type { ProofReport } from "../../door/types";
import { useText } from "../../text/lang";
import { useWorld } from "../../world";
import { ANSWER } from "./phrases";

const SYMBOL = { true: "✔", false: "✖", unknown: "?" } as const;

/** A rule's condition with the value of each part. */
export function Conditions({ of }: { of: ProofReport }) {
  const { t } = useText(ANSWER);
  return <><p>{t("conditions")}:</p><ul class="proof"><Part of={of} /></ul></>;
}

function Part({ of }: { of: ProofReport }) {
  const { t, w } = useText(ANSWER);
  const { facts } = useWorld();
  if ("fact" in of) {
    const question = facts.get(of.fact);
    // What is worked out from other answers has no question of its own.
    if (!question) return null;
    return (
      <li>
        <span aria-hidden="true">{SYMBOL[of.truth]}</span> {w(question)} {t("wanted", t(of.wanted ? "yes" : "no"))}{" "}
        <strong>{t(of.truth)}</strong>{of.assumed && ` (${t("assumed")})`}
      </li>
    );
  }
  const parts = "all" in of ? of.all : of.any;
  if (parts.length === 1 && parts[0]) return <Part of={parts[0]} />;
  return (
    <li>
      <span aria-hidden="true">{SYMBOL[of.truth]}</span> {t("all" in of ? "all" : "any")}: <strong>{t(of.truth)}</strong>
      <ul>{parts.map((p, i) => <Part key={i} of={p} />)}</ul>
    </li>
  );
}
