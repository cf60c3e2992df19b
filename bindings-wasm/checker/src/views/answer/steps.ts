import type { WayStep } from "../../door/types";
import { fill, useText } from "../../text/lang";
import { useWorld } from "../../world";
import { ANSWER } from "./phrases";

/** How a step is told, in the engine's words. */
export function useStep(name: (id: string) => string): (step: WayStep) => string {
  const { w, list } = useText(ANSWER);
  const { labels, codes } = useWorld();
  const kind = (code: string) => { const words = codes["information"]?.[code]; return words ? w(words) : code; };
  return (step) => {
    const words = labels.change[step.change === "assess" && step.harm_test ? "assess_harm" : step.change];
    // The case names nobody, so the engine's code for its one person is told as words.
    const person = labels.note["the_person"];
    const whom = (id: string) => (id === "person" && person ? w(person) : id);
    const text = words ? w(words) : step.change;
    switch (step.change) {
      case "direct_channel": return fill(text, name(step.listener ?? ""));
      case "step_out": case "request": return fill(text, list((step.listeners ?? []).map(name)));
      case "leave_out_kind": return fill(text, list((step.kinds ?? []).map(kind)));
      case "leave_out_person": case "de_identify": return fill(text, list((step.persons ?? []).map(whom)));
      case "assess": return fill(text, step.by?.citation ?? "", step.by ? w(step.by.name) : "");
      case "consent": return fill(text, whom(step.person ?? ""), list((step.listeners ?? []).map(name)));
      default: return text;
    }
  };
}

