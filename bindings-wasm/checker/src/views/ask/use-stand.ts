import { useEffect, useRef, useState } from "preact/hooks";
import { stand, type Stand } from "../../case/stand";
import type { State } from "../../case/state";
import { Refusal } from "../../door/door";
import { useWorld } from "../../world";

/** What is reckoned from the state: kept on screen until the next is ready. */
export interface Reckoned { stand: Stand | null; busy: boolean; refusal: Refusal | null }

const NOTHING: Reckoned = { stand: null, busy: false, refusal: null };

/** Reckons one state at a time, and then the latest: those in between are skipped. */
export function useStand(state: State): Reckoned {
  const { door } = useWorld();
  const [now, setNow] = useState(NOTHING);
  const latest = useRef(state);
  const running = useRef(false);
  latest.current = state;
  const run = async () => {
    if (running.current) return;
    running.current = true;
    setNow((before) => ({ ...before, busy: true }));
    for (let done: State | null = null; done !== latest.current;) {
      done = latest.current;
      const found = await reckon(done);
      if (done === latest.current) setNow(found);
    }
    running.current = false;
  };
  const reckon = async (of: State): Promise<Reckoned> => {
    if (of.me === null || of.listeners.length === 0) return NOTHING;
    try {
      return { stand: await stand(of, door), busy: false, refusal: null };
    } catch (why) {
      return { ...NOTHING, refusal: why instanceof Refusal ? why : new Refusal([{ at: "", message: String(why) }]) };
    }
  };
  useEffect(() => { void run(); }, [state]);
  return now;
}
