import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Words } from "../door/types";

export type Lang = "sv" | "en";
export const Language = createContext<Lang>("sv");

/** A table of a view's own phrases: a name, the Swedish, the English. */
export type Phrases = Record<string, readonly [sv: string, en: string]>;

export function fill(text: string, ...names: string[]): string {
  return text.replace(/\{(\d)\}/g, (_, n) => names[Number(n)] ?? "");
}

/** A text that begins a line. */
export const capital = (text: string) => text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);

/** The phrases of a table, and the engine's words, in the language of the page. */
export function useText<T extends Phrases>(table: T) {
  const lang = useContext(Language);
  return {
    lang,
    t: (name: keyof T & string, ...names: string[]) => fill((table[name] as readonly [string, string])[lang === "sv" ? 0 : 1], ...names),
    w: (words: Words) => words[lang],
    /** Names as a sentence lists them. */
    list: (names: string[]) => new Intl.ListFormat(lang).format(names),
  };
}
