import { useEffect, useRef, useState } from "preact/hooks";
import { stand, type Stand } from "../../case/stand";
import type { State } from "../../case/state";
import { Refusal } from "../../door/door";
import { useWorld } from "../../world";

/** What is reckoned from the state: kept on screen until the next is ready. */
export interface Reckoned { stand: Stand | null; busy: boolean; refusal: Refusal | null }

export function useStand(state: State): Reckoned {
  const { door } = useWorld();
  const [now, setNow] = useState<Reckoned>({ stand: null, busy: false, refusal: null });
  const latest = useRef(0);
  useEffect(() => {
    const mine = ++latest.current;
    if (state.me === null || state.listeners.length === 0) {
      setNow({ stand: null, busy: false, refusal: null });
      return;
    }
    setNow((before) => ({ ...before, busy: true }));
    stand(state, door).then(
      (found) => { if (mine === latest.current) setNow({ stand: found, busy: false, refusal: null }); },
      (why: unknown) => {
        const refusal = why instanceof Refusal ? why : new Refusal([{ at: "", message: String(why) }]);
        if (mine === latest.current) setNow({ stand: null, busy: false, refusal });
      },
    );
  }, [state, door]);
  return now;
}
