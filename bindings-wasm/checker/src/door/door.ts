// The one door, seen from the page: what is asked, and the answer as a promise. Answers
// are kept, since the same case is asked about again and again while somebody goes back
// and forth; they leave with the tab.
import type { Alternatives, Next, Report } from "./types";
import type { Reply, Request } from "./worker";

/** What the door says is wrong with an input. */
export class Refusal extends Error {
  constructor(readonly problems: readonly { at: string; message: string }[]) {
    super(problems.map((p) => (p.at === "" ? p.message : `${p.at}: ${p.message}`)).join("\n"));
  }
}

/** Sends a request on its way; the reply comes to `Door.take`. */
export type Send = (request: Request) => void;

/** No more answers than this are kept. */
const MOST_KEPT = 200;

export class Door {
  #send: Send;
  #waiting = new Map<number, { done: (text: string) => void; fail: (why: Refusal) => void }>();
  #kept = new Map<string, Promise<string>>();
  #last = 0;

  /** `threaded`: the rules run in a thread of their own, so that no question holds up the page. */
  constructor(send: Send, readonly threaded = true) { this.#send = send; }

  /** Takes a reply. */
  take(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ("text" in reply) waiting?.done(reply.text);
    else waiting?.fail(new Refusal(reply.problems));
  }

  /** The rules are gone: nothing that waits will be answered. */
  break(): void {
    const why = new Refusal([{ at: "", message: "the rules have stopped; open the page again" }]);
    for (const { fail } of this.#waiting.values()) fail(why);
    this.#waiting.clear();
    this.#kept.clear();
  }

  #call(call: Request["call"], texts: string[]): Promise<string> {
    const key = [call, ...texts].join("\n");
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const asked = new Promise<string>((done, fail) => {
      const id = ++this.#last;
      this.#waiting.set(id, { done, fail });
      this.#send({ id, call, texts });
    });
    this.#kept.set(key, asked);
    const oldest = this.#kept.keys().next().value;
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return asked;
  }

  /** Asks by name; the names are the door's own. */
  async answer<T>(verb: string, input: unknown): Promise<T> {
    return JSON.parse(await this.#call("answer", [verb, JSON.stringify(input)])) as T;
  }

  /** The same as a text for people. */
  written(verb: string, input: unknown, lang: string, format: "text" | "md"): Promise<string> {
    return this.#call("written", [verb, JSON.stringify(input), lang, format]);
  }

  next(input: unknown): Promise<Next> { return this.answer("next_questions", input); }
  decide(input: unknown): Promise<Report> { return this.answer("decide", input); }
  alternatives(input: unknown): Promise<Alternatives> { return this.answer("alternatives", input); }
}
