import { useState } from "preact/hooks";
import type { Ask, ListenerReport, Next, Put, Report } from "../../door/types";
import { Copy } from "../../parts/copy";
import { Fold } from "../../parts/fold";
import { Sign } from "../../parts/verdict";
import { capital, useText } from "../../text/lang";
import { codeFor, labelOf, useWorld } from "../../world";
import { Listener } from "../answer/grounds";
import { useAsked } from "../../parts/use-asked";
import { YesNo } from "../meeting/consent-form";
import { closedBy } from "../meeting/changes";
import { caseOf, type Exchange } from "./exchange";
import { OTHER } from "./phrases";

interface Answered { ask: Ask; value: boolean | null }

/** One kind of information: the answer, the assessments it waits for, and why. */
export function Item({ of, open = false }: { of: Exchange; open?: boolean }) {
  const { t, w, lang } = useText(OTHER);
  const world = useWorld();
  const [answers, setAnswers] = useState<Record<string, Answered>>({});
  const [shown, setShown] = useState(open);
  const input = caseOf(of, Object.values(answers).flatMap(({ ask, value }) => (value === null ? [] : puts(ask, value))));
  const key = JSON.stringify(input);
  const { value: report, stale } = useAsked(() => world.door.decide(input), key);
  const { value: next } = useAsked<Next | null>(async () => (shown ? world.door.next(input) : null), `${key} ${shown}`);
  const listener = report?.items[0]?.listeners[0];
  const words = world.codes["information"]?.[of.kind];
  const kind = capital(words ? w(words) : of.kind);
  if (!report || !listener) return <li aria-busy="true">{kind} …</li>;
  const code = codeFor(world, listener);
  const fresh = (next?.questions ?? []).filter((ask) => waits(ask) && !(ask.id in answers)).map((ask) => ({ ask, value: null as boolean | null }));
  const asks = [...Object.values(answers), ...fresh];
  const set = (ask: Ask, value: boolean | null) => setAnswers({ ...answers, [ask.id]: { ask, value } });
  return (
    <li class="exchange" aria-busy={stale}>
      <div class="line"><strong>{kind}</strong> <span aria-live="polite"><Sign code={code} label={labelOf(world, code)} /></span></div>
      <RestsOn listener={listener} report={report} />
      <p class="actions">
        <button type="button" aria-expanded={shown} aria-label={t("assessWhat", kind)} onClick={() => setShown(!shown)}>{t("assess")}</button>
      </p>
      {shown && (
        <div class="assess-now">
          <p class="hint">{t("assessHint")}</p>
          {next && asks.length === 0 && <p>{t("nothing")}</p>}
          {asks.map(({ ask, value }) => (
            <div key={ask.id}>
              <YesNo question={w(ask.question)} value={answers[ask.id] ? value : undefined} answers={[t("yes"), t("no"), t("unsure")]} set={(to) => set(ask, to)} />
              {ask.why[0] && <p class="hint cited">{ask.why.map((rule) => rule.citation).join("; ")}</p>}
            </div>
          ))}
          <Fold summary={t("because")}>{() => <Listener of={listener} />}</Fold>
          <Copy texts={[{ label: t("recordOf", kind), text: () => world.door.written("note", input, lang, "text") }]} />
        </div>
      )}
    </li>
  );
}

/** The rules that an answer rests on, or is kept closed by. */
export function RestsOn({ listener, report }: { listener: ListenerReport; report: Report }) {
  const { t, list } = useText(OTHER);
  const grounds = listener.persons.flatMap((p) => p.grounds).filter((g) => g.met === "true" || (g.in_play && g.met === "unknown"));
  const duties = report.participants.flatMap((p) => p.must_report).filter((d) => d.to === listener.id && !grounds.some((g) => g.citation === d.citation));
  const all = [...grounds.map((g) => (g.duty ? t("isDuty", g.citation) : g.citation)), ...duties.map((d) => t("isDuty", d.citation))];
  const closed = closedBy(listener), open = closedBy(listener, "pending");
  return (
    <p class="hint">
      {all.length > 0 && t("rests", list([...new Set(all)]))} {open.length > 0 && t("toTry", list(open))} {closed.length > 0 && t("closed", list(closed))}
    </p>
  );
}

/** An assessment, or an open point of law, that the answer waits for now. */
const waits = (ask: Ask) => ask.group === "needed" && ask.takes === "yes_no" && ask.kind !== "input";

/** What a yes or a no writes in the case. */
function puts(ask: Ask, value: boolean): Put[] {
  return ask.places.map(({ pointer }) => ({ pointer, value }));
}
