"""A table of logged disclosures in, the same with answers out: `python -m sekretess`."""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from . import InputError, decide_table, facts
from ._table import Decisions, Table, Want

ABOUT = """\
Answers every row of a table of logged disclosures by the law of its own date, and writes
the table with the answers. CSV needs nothing more; Parquet (.parquet), Feather and Arrow
(.feather, .arrow) need pyarrow.
"""
EXAMPLE = """\
example:
  python -m sekretess log.csv answers.csv --directory generic --column date=when --ignore case_no

In CSV, lists have a space between their parts, yes and no are written true and false,
and what is not known is left empty. `python -c "import sekretess; help(sekretess.decide_table)"`
lists the columns.
"""
COLUMNAR = {".parquet", ".feather", ".arrow"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program; the exit code is 0, or 2 for bad input."""
    asked = parser().parse_args(arguments)
    try:
        return run(asked)
    except (InputError, OSError, UnicodeDecodeError, csv.Error, ValueError) as error:
        print(f"sekretess: {asked.table_in}: {error}", file=sys.stderr)
        return 2


def parser() -> argparse.ArgumentParser:
    """The command line."""
    made = argparse.ArgumentParser(
        prog="python -m sekretess",
        description=ABOUT,
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("table_in", type=Path, help="the table to read")
    made.add_argument("table_out", type=Path, help="the table to write")
    made.add_argument("--on-error", choices=["column", "raise"], default="column")
    made.add_argument("--directory", help="the directory that the actors are named from")
    made.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="NAME=THEIRS",
        help="what a column is called",
    )
    made.add_argument("--ignore", action="append", default=[], metavar="COLUMN")
    made.add_argument("--missing", action="store_true", help="say what is missing, too")
    made.add_argument("--quiet", action="store_true", help="no progress, no summary")
    return made


def run(asked: argparse.Namespace) -> int:
    """Reads, answers, writes, and sums up."""
    names = dict(_pair(part) for part in asked.column)
    want: list[Want] = ["grounds", "blocked_by"]
    if asked.missing:
        want.append("missing")
    table, kept = read(asked.table_in, names)
    answers = decide_table(
        table,
        on_error=asked.on_error,
        columns=names,
        ignore=asked.ignore,
        want=want,
        directory=asked.directory,
        progress=not asked.quiet and sys.stderr.isatty(),
    )
    write(asked.table_out, kept, answers)
    if not asked.quiet:
        for name, count in answers.counts.items():
            print(f"{count:>12,}  {name}", file=sys.stderr)
    return 0


def _pair(part: str) -> tuple[str, str]:
    ours, equals, theirs = part.partition("=")
    if not equals:
        raise ValueError(f"`--column {part}`: write NAME=THEIRS")
    return ours, theirs


def read(path: Path, names: Mapping[str, str]) -> tuple[Table, Any]:
    """A table to answer, and the same to write out again beside the answers."""
    if path.suffix in COLUMNAR:
        table = _pyarrow(path)
        return table, table
    if path.suffix != ".csv":
        raise ValueError(f"a table ends in .csv, {', '.join(sorted(COLUMNAR))}")
    with path.open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.reader(file, strict=True))
    if not rows:
        raise ValueError("the table is empty: its first line names the columns")
    head, *body = rows
    if len(set(head)) < len(head):
        raise ValueError("two columns have the same name")
    for line, row in enumerate(body, 2):
        if len(row) != len(head):
            raise ValueError(f"row {line} has {len(row)} fields, and the first has {len(head)}")
    ours = {theirs: name for name, theirs in names.items()}
    table = {
        name: [parsed(row[i], ours.get(name, name), line) for line, row in enumerate(body, 2)]
        for i, name in enumerate(head)
    }
    return table, (head, body)


QUESTIONS = {fact.id for fact in facts()}


def parsed(text: str, name: str, line: int) -> object:
    """What a field of a column holds; an empty one is not known."""
    text = text.strip()
    if not text:
        return None
    if name in {"listeners", "information", "purpose", "grounds"}:
        return text.split()
    if name in QUESTIONS:
        known = {"true": True, "false": False}.get(text.lower())
        if known is None:
            raise ValueError(
                f"row {line}, `{name}`: write true, false or nothing, not `{text}`"
            )
        return known
    if name == "age":
        try:
            return int(text)
        except ValueError:
            raise ValueError(f"row {line}, `age`: `{text}` is no whole number") from None
    return text


def write(path: Path, kept: Any, answers: Decisions) -> None:
    """The table with the answers beside it."""
    theirs = kept[0] if isinstance(kept, tuple) else kept.column_names
    for name in answers.column_names:
        if name in theirs:
            raise ValueError(f"the answers have a column `{name}` of their own: rename yours")
    if isinstance(kept, tuple) and path.suffix == ".csv":
        head, body = kept
        columns = answers.to_dict()
        with path.open("w", newline="", encoding="utf-8") as file:
            out = csv.writer(file)
            out.writerow([*head, *columns])
            for row, found in zip(body, zip(*columns.values(), strict=True), strict=True):
                out.writerow([*row, *("" if v is None else _word(v) for v in found)])
        return
    _write_columnar(path, kept, answers)


def _word(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _pyarrow(path: Path) -> Any:
    """A table in a columnar format."""
    parquet, feather = _readers(path)
    try:
        if path.suffix == ".parquet":
            return parquet.read_table(path)
        return feather.read_table(path)
    except _arrow_invalid() as error:
        raise ValueError(f"this cannot be read: {error}") from None


def _readers(path: Path) -> tuple[Any, Any]:
    try:
        from pyarrow import feather, parquet
    except ImportError:
        raise ValueError(
            f"{path.suffix} needs pyarrow (`pip install pyarrow`); CSV does not"
        ) from None
    return parquet, feather


def _arrow_invalid() -> type[Exception]:
    import pyarrow

    found: type[Exception] = pyarrow.ArrowInvalid
    return found


def _write_columnar(path: Path, kept: Any, answers: Decisions) -> None:
    if path.suffix not in COLUMNAR:
        raise ValueError(f"{path}: a table ends in .csv, {', '.join(sorted(COLUMNAR))}")
    parquet, feather = _readers(path)
    import pyarrow

    if isinstance(kept, tuple):
        head, body = kept
        texts = zip(*body, strict=True) if body else ([] for _ in head)
        kept = pyarrow.table(
            {
                name: pyarrow.array(list(column), "string")
                for name, column in zip(head, texts, strict=True)
            }
        )
    table = kept
    for name, column in zip(answers.column_names, answers.to_pyarrow().columns, strict=True):
        table = table.append_column(name, column)
    if path.suffix == ".parquet":
        parquet.write_table(table, path)
    else:
        feather.write_feather(table, path)


if __name__ == "__main__":
    sys.exit(main())
