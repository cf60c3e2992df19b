// What the thread does where there is no WebAssembly: the same rules as JavaScript.
import { initFallback } from "../../../pkg/fallback.js";
import { serve, type Request } from "./worker";

initFallback();
addEventListener("message", ({ data }: MessageEvent<Request>) => postMessage(serve(data)));
