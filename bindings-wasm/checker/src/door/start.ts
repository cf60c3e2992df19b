// Starts the rules: in a thread of their own where that is allowed, otherwise in the page; and
// where WebAssembly is switched off, as JavaScript in a thread.
import fallback from "virtual:fallback";
import thread from "virtual:thread";
import bytes from "../../../pkg/sekretess.wasm";
import { Door } from "./door";
import { begin, serve, type Reply } from "./worker";

/** Why the rules cannot run here. */
export class NoWebAssembly extends Error {}

export async function start(): Promise<Door> {
  const module = await compiled();
  if (module) return (await inThread(thread, module)) ?? inPage(module);
  const door = await inThread(fallback);
  if (!door) throw new NoWebAssembly();
  return door;
}

/** The rules compiled; null where that is switched off. */
async function compiled(): Promise<WebAssembly.Module | null> {
  if (typeof WebAssembly !== "object") return null;
  return WebAssembly.compile(bytes).catch(() => null);
}

async function inThread(script: string, module?: WebAssembly.Module): Promise<Door | null> {
  try {
    const worker = new Worker(address(new Blob([script], { type: "text/javascript" })));
    const door = new Door((request) => worker.postMessage(request));
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => door.take(data));
    const broken = new Promise<never>((_, fail) => worker.addEventListener("error", fail, { once: true }));
    if (module) worker.postMessage(module);
    await Promise.race([door.answer("ruleset", {}), broken]);
    worker.addEventListener("error", () => door.break());
    return door;
  } catch {
    return null;
  }
}

function inPage(module: WebAssembly.Module): Door {
  begin(module);
  const door: Door = new Door((request) => setTimeout(() => door.take(serve(request))), false);
  return door;
}

/** The policy lets a worker start only from an address that this gives. */
function address(blob: Blob): string {
  const url = URL.createObjectURL(blob);
  const types = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } } }).trustedTypes;
  return types ? types.createPolicy("thread", { createScriptURL: (given: string) => (given === url ? given : "") }).createScriptURL(url) : url;
}
