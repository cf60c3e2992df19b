import type { Case } from "../../case/stand";
import { Copy } from "../../parts/copy";
import { useText } from "../../text/lang";
import { useWorld } from "../../world";
import { ANSWER } from "./phrases";

/** The note for the case system, the consent form, and the page on paper. */
export function Note({ of, setForm }: { of: Case; setForm: (text: string | null) => void }) {
  const { t, lang } = useText(ANSWER);
  const { door } = useWorld();
  const written = (what: "note" | "record" | "consent_form") => door.written(what, of, lang, "text");
  const printForm = async () => {
    setForm(await door.written("consent_form", of, lang, "md"));
    addEventListener("afterprint", () => setForm(null), { once: true });
    // After the form has been drawn.
    setTimeout(() => print());
  };
  return (
    <section aria-labelledby="note">
      <h3 id="note">{t("write")}</h3>
      <Copy main name={t("theNote")} texts={[
        { label: t("copy"), text: () => written("note") },
        { label: t("copyWhole"), text: () => written("record") },
        { label: t("consentForm"), text: () => written("consent_form") },
      ]}>
        <button type="button" onClick={() => print()}>{t("print")}</button>
        <button type="button" class="plain" onClick={printForm}>{t("printForm")}</button>
      </Copy>
    </section>
  );
}
