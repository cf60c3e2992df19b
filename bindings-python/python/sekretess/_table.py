"""Whole tables of logged disclosures."""

from __future__ import annotations

import datetime
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

from . import _input, _native
from .errors import wrong
from .inputs import Disclosure, Organisation, Switches

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow


class ArrowTable(Protocol):
    """Any table that Arrow can read: of pyarrow, polars, pandas (2.2 or later), DuckDB."""

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The table as a stream."""


Table: TypeAlias = ArrowTable | Mapping[str, Sequence[object]]
OWN = (
    "outcome",
    "by_default",
    "grounds",
    "blocked_by",
    "missing",
    "warnings",
    "ruleset",
    "error",
)
"""The columns of the answers."""

Want: TypeAlias = Literal["grounds", "blocked_by", "missing"]
Progress: TypeAlias = bool | Callable[[int], object]


class Decisions:
    """The answers for a table, row by row in its order.

    It is itself a table that Arrow can read: give it to `pyarrow.table`,
    `polars.DataFrame`, `pandas.DataFrame.from_arrow` or a DuckDB query.

    | column | what |
    | --- | --- |
    | those in `keep` | as they were |
    | `outcome` | the outcome for everybody who hears it |
    | `by_default` | whether a no rests on something not assessed or not invoked |
    | `grounds` | the rules that carry an open answer |
    | `blocked_by` | the rules that keep it closed |
    | `missing` | the questions that the answer waits for, if asked for in `want` |
    | `warnings` | what to know beside it, below |
    | `ruleset` | the version of the rules |
    | `error` | what is wrong with the row; the others, save `ruleset`, are then null |

    Rules, questions and warnings are stable names with a space between: `osl.10.18a
    osl.10.27`. A warning is `after_horizon` where the day is past the last whose law has
    been read; `reconstructed` or `unverified` where a rule that is named has a wording
    that is; and why the outcome is `out_of_scope` (`directory_ended`, `not_bound_by_osl`,
    `rule_not_encoded`, …).
    """

    __slots__ = ("_batches", "_counts")

    def __init__(self, batches: _native.Batches, counts: Sequence[tuple[str, int]]) -> None:
        self._batches = batches
        self._counts = counts

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The answers as a stream; it can be taken as often as wanted."""
        return self._batches.__arrow_c_stream__(requested_schema)

    def __arrow_c_schema__(self) -> object:
        """The columns."""
        return self._batches.__arrow_c_schema__()

    def __len__(self) -> int:
        """How many rows: as many as the table has."""
        return len(self._batches)

    @property
    def column_names(self) -> list[str]:
        """The names of the columns."""
        return self._batches.column_names

    def __getitem__(self, name: str) -> list[Any]:
        """A column as a plain list; a `KeyError` if there is none of that name."""
        if name not in self.column_names:
            raise KeyError(name)
        return self._batches.list(name)

    __iter__ = None
    """A table is not gone through by itself: take a column, or give it to a library."""

    @property
    def counts(self) -> dict[str, int]:
        """How many rows have each outcome, and under `error` those that have none."""
        return {name: count for name, count in self._counts if count}

    def to_dict(self) -> dict[str, list[Any]]:
        """As plain lists, one for each column."""
        return {name: self._batches.list(name) for name in self.column_names}

    def to_pyarrow(self) -> pyarrow.Table:
        """As a `pyarrow.Table`."""
        import pyarrow

        return pyarrow.table(self)

    def to_polars(self) -> polars.DataFrame:
        """As a `polars.DataFrame`."""
        import polars

        return polars.DataFrame(self)

    def to_pandas(self) -> pandas.DataFrame:
        """As a `pandas.DataFrame`; the columns of words are categorical."""
        import pandas

        # pandas has it from version 3; before that the way is through pyarrow.
        read: Any = getattr(pandas.DataFrame, "from_arrow", None)
        found: pandas.DataFrame = read(self) if read else self.to_pyarrow().to_pandas()
        return found

    def __repr__(self) -> str:
        told = ", ".join(f"{name}: {count}" for name, count in self.counts.items())
        return f"<Decisions on {len(self)} rows: {told}>"


def decide_table(
    table: Table,
    *,
    on_error: Literal["column", "raise"] = "column",
    columns: Mapping[str, str] | None = None,
    ignore: Iterable[str] = (),
    keep: Iterable[str] = (),
    want: Iterable[Want] = ("grounds", "blocked_by"),
    directory: str | None = None,
    organisation: Organisation | None = None,
    switches: Switches | None = None,
    listeners_complete: bool = True,
    progress: Progress = False,
) -> Decisions:
    """Answers every row of a table by the law of its own date.

    >>> import pyarrow, sekretess
    >>> log = pyarrow.table({
    ...     "date": ["2016-03-01", "2016-03-01", "not a day"],
    ...     "discloser": ["malmo.norr.socialtjanst"] * 3,
    ...     "listeners": [["malmo.polis"], ["malmo.larare"], []],
    ...     "information": ["personal_circumstances"] * 3,
    ...     "age": [19, 9, None],
    ... })
    >>> sekretess.decide_table(log)
    <Decisions on 3 rows: forbidden: 2, error: 1>

    The table is anything that Arrow can read, or a mapping of names to lists. It has one
    disclosure in each row, about one person:

    | column | holds |
    | --- | --- |
    | `date` | dates, moments without a time zone (their day counts), or texts as 2025-12-01 |
    | `discloser` | an actor, as `malmo.polis`; where its profile is open, that too: `generic.headteacher/school` |
    | `listeners` | the same, or a list of them |
    | `information` | a code, or a list of them |
    | `purpose` | a code, or a list of them |
    | `age` | whole years |
    | `grounds` | a provision that is invoked, or a list of them |
    | `received_on` | as `date` |
    | any fact of `facts()` | booleans; null is not known |

    The first four are required. `columns` says what they are called in the table, as
    `{"date": "when"}`. A column that is none of these is an error, lest a misspelt fact
    be taken for one that is not known, unless it stands in `ignore`, or in `keep`, which
    lets it through to the answers.

    A row that cannot be answered says why in the column `error`; with
    `on_error="raise"` the first such rows are an `InputError`.

    `want` are the columns that are worked out beside the outcome; `missing` costs the
    most. `directory`, `organisation`, `switches` and `listeners_complete` hold for every
    row. `progress` is `True` for a bar on standard error, or a function of the number of
    rows done. Ctrl-C stops the work.

    Raises `InputError` for what is wrong with the columns, and `TypeError` for what is
    no table.
    """
    wanted = set(_names(want, "want"))
    for name in wanted - {"grounds", "blocked_by", "missing"}:
        raise ValueError(f"there is no column `{name}` to want")
    if on_error not in ("column", "raise"):
        raise ValueError('`on_error` is "column" or "raise"')
    wishes = {name: name in wanted for name in ("grounds", "blocked_by", "missing")}
    names = _which(columns, ignore, keep)
    common = _common(directory, organisation, switches, listeners_complete)
    arrow = _arrow(table)
    with _watch(progress, arrow) as told:
        found = _native.decide_table(
            arrow, common, names, {**wishes, "raise": on_error == "raise"}, told
        )
    return Decisions(*found)


def row_case(
    table: Table,
    row: int,
    *,
    columns: Mapping[str, str] | None = None,
    ignore: Iterable[str] = (),
    keep: Iterable[str] = (),
    directory: str | None = None,
    organisation: Organisation | None = None,
    switches: Switches | None = None,
    listeners_complete: bool = True,
) -> Disclosure:
    """The disclosure that a row of a table is, counted from 0: `decide` tells its reasons.

    >>> import pyarrow, sekretess
    >>> log = pyarrow.table({
    ...     "date": ["2016-03-01"],
    ...     "discloser": ["malmo.norr.socialtjanst"],
    ...     "listeners": ["malmo.polis"],
    ...     "information": ["personal_circumstances"],
    ... })
    >>> sekretess.decide(sekretess.row_case(log, 0)).outcome
    <Outcome.FORBIDDEN: 'forbidden'>

    Raises `IndexError` if there is no such row, and else as `decide_table`.
    """
    common = _common(directory, organisation, switches, listeners_complete)
    text = _native.row_case(_arrow(table), row, common, _which(columns, ignore, keep))
    case: Disclosure = json.loads(text)
    return case


def _arrow(table: Table) -> object:
    """The table as Arrow; plain lists become so."""
    if not isinstance(table, Mapping) or hasattr(table, "__arrow_c_stream__"):
        return table
    lists = {name: [_plain(value) for value in values] for name, values in table.items()}
    if len({len(values) for values in lists.values()}) > 1:
        told = ", ".join(f"`{name}` {len(values)}" for name, values in lists.items())
        raise ValueError(f"all columns have the same length, and these have: {told}")
    for name, values in lists.items():
        try:
            _native.Batches([(name, values)])
        except TypeError:
            raise wrong(
                name,
                "one column holds one kind of value: texts, lists of texts, whole numbers, "
                "dates, moments without a time zone or booleans, and None",
            ) from None
    return _native.Batches(list(lists.items()))


def _plain(value: object) -> object:
    """A day as its text, and of a moment without a time zone its day; the rest as it is."""
    if isinstance(value, datetime.datetime):
        return value if value.tzinfo else value.date().isoformat()
    return value.isoformat() if isinstance(value, datetime.date) else value


def _common(
    directory: str | None,
    organisation: Organisation | None,
    switches: Switches | None,
    listeners_complete: bool,
) -> str:
    keys = {
        "directory": directory,
        "organisation": organisation,
        "switches": switches,
        "listeners_complete": listeners_complete,
    }
    return _input.text(None, {key: value for key, value in keys.items() if value is not None})


def _which(
    columns: Mapping[str, str] | None, ignore: Iterable[str], keep: Iterable[str]
) -> dict[str, Any]:
    """Whose columns are whose, by the names in the table."""
    renamed = {theirs: ours for ours, theirs in (columns or {}).items()}
    if len(renamed) < len(columns or {}):
        raise ValueError("`columns` gives one column of the table two meanings")
    kept = _names(keep, "keep")
    for name in kept:
        if name in OWN:
            raise ValueError(f"the answers have a column `{name}` of their own: rename yours")
    return {"renamed": renamed, "ignored": _names(ignore, "ignore"), "kept": kept}


def _names(given: Iterable[str], what: str) -> list[str]:
    if isinstance(given, str):
        raise TypeError(f"`{what}` is a list of names: [{given!r}]")
    return list(dict.fromkeys(given))


@contextmanager
def _watch(progress: Progress, table: object) -> Iterator[Callable[[int], object] | None]:
    """Whom to tell how many rows are done."""
    if progress is True:
        rows = len(table) if isinstance(table, Sized) else None
        yield lambda done: _bar(done, rows)
        print(file=sys.stderr)
    else:
        yield progress or None


def _bar(done: int, rows: int | None) -> None:
    if rows:
        width = 30 * min(done, rows) // rows
        bar = f"[{'#' * width}{'.' * (30 - width)}] {100 * min(done, rows) // rows:3} % "
    else:
        bar = ""
    print(f"\r{bar}{done:,} rows", end="", file=sys.stderr, flush=True)
