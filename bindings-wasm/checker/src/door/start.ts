// Starts the rules: in a thread of their own where that is allowed, otherwise in the page.
import thread from "virtual:thread";
import bytes from "../../../pkg/sekretess.wasm";
import { Door } from "./door";
import { begin, serve, type Reply } from "./worker";

/** Why the rules cannot run here. */
export class NoWebAssembly extends Error {}

export async function start(): Promise<Door> {
  if (typeof WebAssembly !== "object") throw new NoWebAssembly();
  const module = await WebAssembly.compile(bytes);
  return (await inThread(module)) ?? inPage(module);
}

async function inThread(module: WebAssembly.Module): Promise<Door | null> {
  try {
    const worker = new Worker(address(new Blob([thread], { type: "text/javascript" })));
    const door = new Door((request) => worker.postMessage(request));
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => door.take(data));
    const broken = new Promise<never>((_, fail) => worker.addEventListener("error", fail, { once: true }));
    worker.postMessage(module);
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
