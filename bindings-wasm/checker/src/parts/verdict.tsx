import { useContext } from "preact/hooks";
import type { ListenerReport, Signed, Verdict } from "../door/types";
import { Language } from "../text/lang";
import { codeFor, codeOf, labelOf, useWorld } from "../world";

/** The colour that a verdict has beside its sign and its words. */
export function tone(code: string): "yes" | "maybe" | "duty" | "no" | "unknown" {
  if (code === "allowed" || code === "no_secrecy" || code === "not_a_disclosure" || code === "may_speak") return "yes";
  if (code === "duty" || code === "duty_on_request") return "duty";
  if (code === "after_assessment") return "maybe";
  if (code.startsWith("forbidden") || code === "listen_only") return "no";
  return "unknown";
}

/** A sign and its words; the sign is drawn and not read aloud, since the words say it. */
export function Sign({ code, label, large = false }: { code: string; label: Signed; large?: boolean }) {
  const lang = useContext(Language);
  return (
    <span class={`sign ${tone(code)}${large ? " large" : ""}`}>
      {label.symbol !== "" && <span class="symbol" aria-hidden="true">{label.symbol}</span>}
      <span>{label[lang]}</span>
    </span>
  );
}

/** A verdict in words, sign and colour. */
export function Badge({ verdict, code = codeOf(verdict), large = false }: { verdict: Verdict; code?: string; large?: boolean }) {
  return <Sign code={code} label={labelOf(useWorld(), code)} large={large} />;
}

/** A listener's verdict, where a duty that is one only on request says so. */
export function ListenerBadge({ of }: { of: ListenerReport }) {
  return <Badge verdict={of} code={codeFor(useWorld(), of)} />;
}
