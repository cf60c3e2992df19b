import { useRef, useState } from "preact/hooks";
import type { Case } from "../../case/stand";
import { useText } from "../../text/lang";
import { useWorld } from "../../world";
import { ANSWER } from "./phrases";

/** The note for the case system, the consent form, and the page on paper. */
export function Note({ of, setForm }: { of: Case; setForm: (text: string | null) => void }) {
  const { t, lang } = useText(ANSWER);
  const { door } = useWorld();
  const [text, setText] = useState<string | null>(null);
  const [told, setTold] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = async (what: "record" | "consent_form") => {
    const written = await door.written(what, of, lang, "text");
    setText(written);
    try {
      await navigator.clipboard.writeText(written);
      setTold(t("copied"));
    } catch {
      setTold(t("copySelf"));
      setTimeout(() => { area.current?.focus(); area.current?.select(); });
    }
  };
  const printForm = async () => {
    setForm(await door.written("consent_form", of, lang, "text"));
    addEventListener("afterprint", () => setForm(null), { once: true });
    // After the form has been drawn.
    setTimeout(() => print());
  };
  return (
    <section aria-labelledby="note">
      <h3 id="note">{t("write")}</h3>
      <p class="actions">
        <button type="button" class="main" onClick={() => copy("record")}>{t("copy")}</button>
        <button type="button" onClick={() => print()}>{t("print")}</button>
      </p>
      <p class="actions">
        <button type="button" class="plain" onClick={() => copy("consent_form")}>{t("consentForm")}</button>
        <button type="button" class="plain" onClick={printForm}>{t("printForm")}</button>
      </p>
      <p role="status">{told}</p>
      {text !== null && <textarea ref={area} class="text" readOnly rows={12} aria-label={t("theNote")} value={text} />}
    </section>
  );
}
