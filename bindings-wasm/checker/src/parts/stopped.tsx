import { NoWebAssembly } from "../door/start";

/** What is shown where the rules cannot run: what to do, in both languages. */
export function Stopped({ why }: { why: unknown }) {
  const blocked = why instanceof NoWebAssembly || why instanceof WebAssembly.CompileError;
  return (
    <main class="stopped">
      <h1>Sidan kan inte svara här</h1>
      <p>{blocked
        ? "Webbläsaren på den här datorn tillåter inte WebAssembly, som reglerna körs i. Be it-avdelningen att tillåta det för den här filen, öppna filen på en annan dator eller fråga kommunjuristen."
        : "Reglerna gick inte att starta. Öppna filen på nytt. Hjälper det inte är filen troligen skadad: hämta den igen."}</p>
      <h2 lang="en">This page cannot answer here</h2>
      <p lang="en">{blocked
        ? "The browser on this computer does not allow WebAssembly, in which the rules run. Ask your IT department to allow it for this file, open the file on another computer, or ask the municipality's lawyer."
        : "The rules could not be started. Open the file again. If that does not help the file is probably damaged: get it anew."}</p>
    </main>
  );
}
