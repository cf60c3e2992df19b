import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { useText } from "../text/lang";

const PHRASES = {
  copied: ["Kopierad. Klistra in den i verksamhetssystemet.", "Copied. Paste it into the case system."],
  copySelf: ["Webbläsaren tillåter inte kopiering härifrån. Texten är markerad: tryck Ctrl + C.", "The browser does not allow copying from here. The text is selected: press Ctrl + C."],
  text: ["Texten", "The text"],
} as const;

/** A text that can be copied: a button for each, and the text itself to see or copy by hand. */
export function Copy({ texts, name, main = false, children }: {
  texts: { label: string; text: () => Promise<string> }[]; name?: string; main?: boolean; children?: ComponentChildren;
}) {
  const { t } = useText(PHRASES);
  const [shown, setShown] = useState<string | null>(null);
  const [told, setTold] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = async (text: string) => {
    setShown(text);
    try {
      await navigator.clipboard.writeText(text);
      setTold(t("copied"));
    } catch {
      setTold(t("copySelf"));
      setTimeout(() => { area.current?.focus(); area.current?.select(); });
    }
  };
  return (
    <>
      <p class="actions">
        {texts.map(({ label, text }, i) => (
          <button key={label} type="button" class={main && i === 0 ? "main" : ""} onClick={() => text().then(copy)}>{label}</button>
        ))}
        {children}
      </p>
      <p role="status">{told}</p>
      {shown !== null && <textarea ref={area} class="text" readOnly rows={12} aria-label={name ?? t("text")} value={shown} />}
    </>
  );
}
