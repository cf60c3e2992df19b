import { Refusal } from "../door/door";
import { NoWebAssembly } from "../door/start";

/** What is shown where the rules cannot run: what to do, in both languages. */
export function Stopped({ why }: { why: unknown }) {
  const [sv, en] = why instanceof Refusal || why instanceof SyntaxError ? SETTINGS
    : why instanceof NoWebAssembly || why instanceof WebAssembly.CompileError ? BLOCKED : BROKEN;
  return (
    <main class="stopped">
      <h1>Sidan kan inte svara här</h1>
      <p>{sv}</p>
      {why instanceof Refusal && <ul>{why.problems.map(({ at, message }) => <li key={at}>{at}: {message}</li>)}</ul>}
      <h2 lang="en">This page cannot answer here</h2>
      <p lang="en">{en}</p>
    </main>
  );
}

const BLOCKED = [
  "Webbläsaren på den här datorn tillåter inte WebAssembly, som reglerna körs i. Be it-avdelningen att tillåta det för den här filen, öppna filen på en annan dator eller fråga kommunjuristen.",
  "The browser on this computer does not allow WebAssembly, in which the rules run. Ask your IT department to allow it for this file, open the file on another computer, or ask the municipality's lawyer.",
];
const SETTINGS = [
  "Kommunens inställningar i filen går inte att läsa. Be om en ny fil.",
  "The municipality's settings in the file cannot be read. Ask for a new file.",
];
const BROKEN = [
  "Reglerna gick inte att starta. Öppna filen på nytt. Hjälper det inte är filen troligen skadad: hämta den igen.",
  "The rules could not be started. Open the file again. If that does not help the file is probably damaged: get it anew.",
];
