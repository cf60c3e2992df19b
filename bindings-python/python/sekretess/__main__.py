"""A table of logged disclosures in, the same with answers out: `python -m sekretess`."""

from __future__ import annotations

import argparse
import importlib
import json
import re
import sys
from collections import Counter
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

from . import InputError, Problem, decide_table, ruleset
from ._files import Columns, Log, check, read, values, write
from ._table import OWN, Decisions, Want

ABOUT = """\
Answers every row of a table of logged disclosures by the law of its own date, and writes
the table with the answers. CSV needs nothing more; Parquet (.parquet), Feather and Arrow
(.feather, .arrow) need pyarrow.
"""
EXAMPLE = """\
example:
  python -m sekretess log.csv answers.csv --directory generic --column date=when --ignore case_no

In CSV, lists have a space between their parts, yes and no are written true and false (or
1 and 0), and what is not known is left empty.

A column that the answers have too, as `grounds`, is written as `given_grounds`. A row that
cannot be read or answered says why in the column `error`; no row is lost or moved.

`python -c "import sekretess; help(sekretess.decide_table)"` lists the columns.
"""
# How many different errors the summary tells, and how many rows a refusal.
COMMONEST = 3
MOST_ROWS = 10


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program; the exit code is 0, or 2 for bad input."""
    asked = parser().parse_args(arguments)
    try:
        run(asked)
    except (OSError, ValueError) as error:
        print(f"sekretess: {error}", file=sys.stderr)
        return 2
    return 0


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
    made.add_argument(
        "--on-error",
        choices=["column", "raise"],
        default="column",
        help="whether a bad row says so in its column `error`, or is refused with the table",
    )
    made.add_argument("--directory", help="the directory that the actors are named from")
    made.add_argument(
        "--organisation",
        type=Path,
        metavar="FILE",
        help="an organisation of your own, in .json or .toml",
    )
    made.add_argument(
        "--switch",
        type=_pair,
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="how an open point of law is to be read",
    )
    made.add_argument(
        "--column",
        type=_pair,
        action="append",
        default=[],
        metavar="NAME=THEIRS",
        help="what a column is called",
    )
    made.add_argument(
        "--ignore",
        action="append",
        default=[],
        metavar="COLUMN",
        help="a column that is neither looked at nor written",
    )
    made.add_argument(
        "--sep",
        type=_separator,
        help="what stands between the fields of CSV, if it is neither `,` nor `;`",
    )
    made.add_argument(
        "--encoding",
        type=_encoding,
        default="utf-8",
        help="how the CSV to read is encoded, as cp1252; what is written is UTF-8",
    )
    made.add_argument("--missing", action="store_true", help="say what is missing, too")
    made.add_argument("--quiet", action="store_true", help="no progress, no summary")
    made.add_argument(
        "--version",
        action="version",
        version=f"sekretess {version('sekretess')}, rules {ruleset().version}",
    )
    return made


def _pair(part: str) -> tuple[str, str]:
    name, equals, value = part.partition("=")
    if not (name and equals):
        raise argparse.ArgumentTypeError(f"`{part}` has no name and `=` before its value")
    return name, value


def _separator(sep: str) -> str:
    if len(sep) != 1 or sep in ' "\r\n':
        raise argparse.ArgumentTypeError(f"`{sep}` does not separate: write one sign, as `;`")
    return sep


def _encoding(name: str) -> str:
    try:
        "".encode(name)
    except (LookupError, ValueError):
        raise argparse.ArgumentTypeError(
            f"there is no encoding `{name}`: write one that Python knows, as cp1252"
        ) from None
    return name


def run(asked: argparse.Namespace) -> None:
    """Reads, answers, writes, and sums up."""
    check(asked.table_in, asked.table_out)
    organisation = _organisation(asked.organisation) if asked.organisation else None
    log = read(
        asked.table_in,
        dict(asked.column),
        ignore=asked.ignore,
        own=[name for name in OWN if name != "missing" or asked.missing],
        sep=asked.sep,
        encoding=asked.encoding,
    )
    if log.bad and asked.on_error == "raise":
        told = [f"{log.place(row)}: {message}" for row, message in log.bad.items()]
        raise ValueError("\n".join(told[:MOST_ROWS]))
    found = decide(log, asked, organisation)
    answers = log.answers(found)
    write(asked.table_out, log.columns, answers, asked.sep or log.sep or ",")
    if not asked.quiet:
        sum_up(log, found, answers)


def decide(log: Log, asked: argparse.Namespace, organisation: Any) -> Decisions:
    """The answers for a log."""
    want: list[Want] = ["grounds", "blocked_by"]
    if asked.missing:
        want.append("missing")
    switches: Any = dict(asked.switch)
    try:
        return decide_table(
            log.table,
            on_error=asked.on_error,
            columns=dict(asked.column),
            want=want,
            directory=asked.directory,
            organisation=organisation,
            switches=switches or None,
            progress=not asked.quiet and sys.stderr.isatty(),
        )
    except InputError as error:
        raise ValueError("\n".join(_told(problem, log) for problem in error.problems)) from None


def _told(problem: Problem, log: Log) -> str:
    """A problem; one with a row says where in the file that is."""
    row = re.match(r"rows\[(\d+)\]\.?", problem.at)
    if not row:
        return str(problem)
    inside = Problem(problem.at[row.end() :], problem.message)
    return f"{log.place(int(row[1]))}: {inside}"


def _organisation(path: Path) -> object:
    """An organisation, from a file."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        suffix = path.suffix.lower()
        if suffix == ".json":
            return json.loads(text)
        if suffix == ".toml":
            return importlib.import_module("tomllib").loads(text)
        raise ValueError("an organisation stands in a file that ends in .json or .toml")
    except ModuleNotFoundError:
        raise ValueError(f"{path}: TOML needs Python 3.11 or later; write JSON") from None
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from None


def sum_up(log: Log, found: Decisions, answers: Columns) -> None:
    """Tells how many rows have each outcome, and what is most often wrong."""
    for name, count in found.counts.items():
        print(f"{count:>12,}  {name}", file=sys.stderr)
    if "error" not in found.counts:
        return
    counts: Counter[str] = Counter()
    first: dict[str, int] = {}
    for row, message in enumerate(values(answers["error"])):
        if message is not None:
            message = log.bad.get(row, message)
            counts[message] += 1
            first.setdefault(message, row)
    print("the most common errors:", file=sys.stderr)
    for message, count in counts.most_common(COMMONEST):
        told = message.replace("\n", "; ")
        print(f"{count:>12,}  {told} (first: {log.place(first[message])})", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
