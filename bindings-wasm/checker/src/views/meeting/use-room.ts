import { useEffect, useRef, useState } from "preact/hooks";
import type { Door } from "../../door/door";
import { Refusal } from "../../door/door";
import type { ItemReport, Notice, ParticipantReport, Report } from "../../door/types";
import { useWorld } from "../../world";
import { caseOf, topicsOf, type Prepared, type Topic } from "./state";

/** One row of the table: something that is told, and the answer towards each at the table. */
export interface Row { topic: Topic; item: ItemReport; holder: ParticipantReport; people: ParticipantReport[]; warnings: Notice[] }

export interface Reckoned { rows: Row[]; busy: boolean; refusal: Refusal | null }

interface Found { of: Prepared | null; rows: Row[]; refusal: Refusal | null }

/** Lets the page draw and hear between two rows. */
const pause = () => new Promise<void>((done) => setTimeout(done));

/** The rows of the whole meeting. Each is asked for by itself, so that none keeps the page waiting. */
export function useRoom(state: Prepared): Reckoned {
  const { door } = useWorld();
  const [now, setNow] = useState<Found>({ of: null, rows: [], refusal: null });
  const kept = useRef(new Map<string, Row>());
  const latest = useRef(0);
  useEffect(() => {
    const mine = ++latest.current;
    const reckon = async () => {
      const rows: Row[] = [];
      const asked = new Map<string, Row>();
      for (const topic of topicsOf(state)) {
        const input = caseOf(state, [topic]);
        const key = JSON.stringify(input);
        const known = kept.current.get(key);
        const row = known ? { ...known, topic } : await answer(door, input, topic);
        if (!known) await pause();
        if (mine !== latest.current) return;
        if (!row) continue;
        asked.set(key, row);
        rows.push(row);
      }
      kept.current = asked;
      setNow({ of: state, rows, refusal: null });
    };
    reckon().catch((why: unknown) => {
      if (mine !== latest.current) return;
      setNow({ of: state, rows: [], refusal: why instanceof Refusal ? why : new Refusal([{ at: "", message: String(why) }]) });
    });
  }, [state, door]);
  return { rows: now.rows, refusal: now.refusal, busy: now.of !== state };
}

async function answer(door: Door, input: object, topic: Topic): Promise<Row | null> {
  const report = await door.answer<Report>("meeting", input);
  const item = report.items[0];
  const holder = report.participants.find((p) => p.id === topic.by.id);
  return item && holder ? { topic, item, holder, people: report.participants, warnings: report.warnings } : null;
}
