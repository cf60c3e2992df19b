import { useEffect, useRef, useState } from "preact/hooks";
import { stand, type Stand } from "../../case/stand";
import type { State } from "../../case/state";
import { Refusal } from "../../door/door";
import { useWorld } from "../../world";

/** What is reckoned from the state: kept on screen until the next is ready. */
export interface Reckoned { stand: Stand | null; busy: boolean; refusal: Refusal | null }

interface Found { of: State | null; stand: Stand | null; refusal: Refusal | null }

/** Reckons one state at a time, and then the latest: those in between are skipped. */
export function useStand(state: State): Reckoned {
  const { door } = useWorld();
  const [now, setNow] = useState<Found>({ of: null, stand: null, refusal: null });
  const latest = useRef(state);
  const running = useRef(false);
  latest.current = state;
  const run = async () => {
    if (running.current) return;
    running.current = true;
    for (let done: State | null = null; done !== latest.current;) {
      done = latest.current;
      const found = await reckon(done);
      if (done === latest.current) setNow(found);
    }
    running.current = false;
  };
  const reckon = async (of: State): Promise<Found> => {
    const nothing = { of, stand: null, refusal: null };
    if (of.me === null || of.listeners.length === 0) return nothing;
    try {
      return { ...nothing, stand: await stand(of, door) };
    } catch (why) {
      return { ...nothing, refusal: why instanceof Refusal ? why : new Refusal([{ at: "", message: String(why) }]) };
    }
  };
  useEffect(() => { void run(); }, [state]);
  return { stand: now.stand, refusal: now.refusal, busy: now.of !== state };
}
