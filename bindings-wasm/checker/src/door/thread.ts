// What the thread does: it is given the compiled rules first, and then answers.
import { begin, serve, type Request } from "./worker";

addEventListener("message", ({ data }: MessageEvent<WebAssembly.Module | Request>) => {
  if (data instanceof WebAssembly.Module) begin(data);
  else postMessage(serve(data));
});
