import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/** Something to open; what is in it is drawn when it is first opened, since an answer about a
 *  full room has thousands of lines that few will read. */
export function Fold({ summary, children, open = false, class: look }: {
  summary: ComponentChildren; children: () => ComponentChildren; open?: boolean; class?: string;
}) {
  const [drawn, setDrawn] = useState(open);
  return (
    <details class={look} open={open} onToggle={(e) => { if (e.currentTarget.open) setDrawn(true); }}>
      <summary>{summary}</summary>
      {drawn && children()}
    </details>
  );
}
