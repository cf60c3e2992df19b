// The engine's texts for people are Markdown of a few kinds of line. They are drawn from
// their lines, never as HTML.
import type { ComponentChildren } from "preact";

type Line =
  | { kind: "heading"; level: number; text: string }
  | { kind: "list"; depth: number; text: string }
  | { kind: "table"; rows: string[][] }
  | { kind: "text"; text: string };

/** A text of the engine's; its first heading has the level `top`. `name` says what a code of the case is called. */
export function Written({ of, top, name = (text) => text }: { of: string; top: 1 | 2 | 3; name?: (text: string) => string }) {
  return <>{blocks(read(name(of)), top)}</>;
}

/** The lines, the rows of a table together. */
function read(text: string): Line[] {
  const lines: Line[] = [];
  for (const line of text.split("\n")) {
    const [, marks, heading] = /^(#{1,6}) (.*)$/.exec(line) ?? [];
    const [, space, entry] = /^( *)- (.*)$/.exec(line) ?? [];
    const last = lines.at(-1);
    if (marks && heading !== undefined) lines.push({ kind: "heading", level: marks.length, text: heading });
    else if (space !== undefined && entry !== undefined) lines.push({ kind: "list", depth: space.length / 2, text: entry });
    else if (line.startsWith("|")) {
      if (/^[|\s-]+$/.test(line)) continue;
      if (last?.kind === "table") last.rows.push(cells(line));
      else lines.push({ kind: "table", rows: [cells(line)] });
    } else if (line.trim() !== "") lines.push({ kind: "text", text: line });
  }
  return lines;
}

const cells = (line: string) => line.replace(/^\||\|$/g, "").split(/(?<!\\)\|/).map((cell) => cell.trim());

function blocks(lines: Line[], top: number): ComponentChildren[] {
  const drawn: ComponentChildren[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (!line) break;
    if (line.kind === "list") {
      let end = at;
      while (lines[end]?.kind === "list") end++;
      drawn.push(<List key={at} of={lines.slice(at, end) as Extract<Line, { kind: "list" }>[]} depth={line.depth} />);
      at = end;
      continue;
    }
    if (line.kind === "heading") {
      const Heading = `h${Math.min(6, line.level - 1 + top)}` as "h2";
      drawn.push(<Heading key={at}>{inline(line.text)}</Heading>);
    } else if (line.kind === "table") drawn.push(<Table key={at} rows={line.rows} />);
    else drawn.push(<p key={at}>{inline(line.text)}</p>);
    at++;
  }
  return drawn;
}

function List({ of, depth }: { of: Extract<Line, { kind: "list" }>[]; depth: number }) {
  const entries: { text: string; below: typeof of }[] = [];
  for (const line of of) {
    if (line.depth <= depth) entries.push({ text: line.text, below: [] });
    else entries.at(-1)?.below.push(line);
  }
  return (
    <ul>
      {entries.map(({ text, below }, i) => (
        <li key={i}>{inline(text)}{below.length > 0 && <List of={below} depth={depth + 1} />}</li>
      ))}
    </ul>
  );
}

function Table({ rows: [head = [], ...rows] }: { rows: string[][] }) {
  return (
    <table>
      <thead><tr>{head.map((cell, i) => <th key={i} scope="col">{inline(cell)}</th>)}</tr></thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i}>{row.map((cell, c) => c === 0
            ? <th key={c} scope="row">{inline(cell)}</th>
            : <td key={c} data-label={plain(head[c] ?? "")}>{inline(cell)}</td>)}</tr>
        ))}
      </tbody>
    </table>
  );
}

const plain = (text: string) => text.replace(/\\(.)/g, "$1");

/** Bold text, links, and lines to write on. */
function inline(text: string): ComponentChildren[] {
  const parts = text.split(/(\[[^\]]*\]\(https:\/\/[^)\s]*\)|\*\*.+?\*\*|_{10,}|…{5,})/);
  return parts.map((part, i) => {
    const [, label, url] = /^\[([^\]]*)\]\((https:\/\/[^)\s]*)\)$/.exec(part) ?? [];
    if (label !== undefined && url) return <a key={i} href={url} target="_blank" rel="noopener noreferrer">{inline(label)}</a>;
    const bold = /^\*\*(.+)\*\*$/.exec(part)?.[1];
    if (bold !== undefined) return <strong key={i}>{plain(bold)}</strong>;
    if (/^(_{10,}|…{5,})$/.test(part)) return <span key={i} class="blank" />;
    return plain(part);
  });
}
