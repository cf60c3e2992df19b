import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

export interface Option { value: string; label: string; hint?: string | undefined }

/** The heading of a step; it takes the focus when the step appears, so that a screen reader
 *  reads on from there and the keyboard goes on from there: at once, so that no key that is
 *  pressed meanwhile goes astray. */
export function StepHeading({ id, focusKey, children }: { id?: string; focusKey: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useLayoutEffect(() => {
    if (first.current && document.activeElement === document.body && focusKey === "start") first.current = false;
    else heading.current?.focus();
  }, [focusKey]);
  return <h2 id={id} class="step" tabIndex={-1} ref={heading}>{children}</h2>;
}

/** One of several. */
export function Radios(props: {
  name: string; legend: ComponentChildren; hidden?: boolean; pairs?: boolean; options: Option[]; value: string | null;
  choose: (value: string) => void;
}) {
  return (
    <fieldset class={props.pairs ? "choices pairs" : "choices"}>
      <legend class={props.hidden ? "unseen" : ""}>{props.legend}</legend>
      {props.options.map((o) => (
        <label key={o.value} class="choice">
          <input type="radio" name={props.name} value={o.value} checked={props.value === o.value}
            onChange={() => props.choose(o.value)} />
          <span><span class="label">{o.label}</span>{o.hint && <span class="hint">{o.hint}</span>}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Some of several. */
export function Boxes(props: {
  legend: ComponentChildren; hidden?: boolean; options: Option[]; value: string[];
  choose: (value: string[]) => void; children?: ComponentChildren;
}) {
  const toggle = (value: string, on: boolean) =>
    props.choose(on ? [...props.value, value] : props.value.filter((v) => v !== value));
  return (
    <fieldset class="choices">
      <legend class={props.hidden ? "unseen" : ""}>{props.legend}</legend>
      {props.options.map((o) => (
        <label key={o.value} class="choice">
          <input type="checkbox" value={o.value} checked={props.value.includes(o.value)}
            onChange={(e) => toggle(o.value, e.currentTarget.checked)} />
          <span><span class="label">{o.label}</span>{o.hint && <span class="hint">{o.hint}</span>}</span>
        </label>
      ))}
      {props.children}
    </fieldset>
  );
}
