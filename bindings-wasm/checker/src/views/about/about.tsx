import { StepHeading } from "../../parts/choice";
import { useText } from "../../text/lang";

const PHRASES = {
  heading: ["Om sidan", "About this page"],
} as const;

export function About() {
  const { t } = useText(PHRASES);
  return <div class="narrow"><StepHeading focusKey="about">{t("heading")}</StepHeading></div>;
}
