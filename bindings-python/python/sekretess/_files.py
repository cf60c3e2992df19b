"""Tables in files, for the command line: CSV, and with pyarrow Parquet, Feather and Arrow."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ._questions import facts
from ._table import OWN, Decisions, Table

COLUMNAR = (".parquet", ".feather", ".arrow")
SUFFIXES = (".csv", *COLUMNAR)
LISTS = {"listeners", "information", "purpose", "grounds"}
QUESTIONS = {fact.id for fact in facts()}
FACTS = {"true": True, "1": True, "false": False, "0": False}
# 13, and 13.0 as pandas writes it; no more digits than Arrow has room for.
WHOLE = re.compile(r"([+-]?[0-9]{1,18})(\.0*)?")

Columns = dict[str, Any]
"""Columns by name: lists, or what pyarrow has."""


@dataclass
class Log:
    """A table of disclosures, as it was read."""

    table: Table
    """What is to be answered."""
    columns: Columns
    """What is written beside the answers."""
    lines: Sequence[int] | None = None
    """The line that each row begins on, in a CSV file."""
    bad: Mapping[int, str] = field(default_factory=dict)
    """What is wrong with the rows that cannot be read; in the table they are empty."""
    sep: str | None = None
    """What stands between the fields, in a CSV file."""

    def place(self, row: int) -> str:
        """Where a row stands."""
        return f"rows[{row}]" if self.lines is None else f"line {self.lines[row]}"

    def answers(self, found: Decisions) -> Columns:
        """The columns of the answers; a row that cannot be read says why."""
        if self.lines is None:
            return _by_name(found.to_pyarrow())
        columns = found.to_dict()
        for row, message in self.bad.items():
            columns["error"][row] = f"{self.place(row)}: {message}"
        return columns


def check(table_in: Path, table_out: Path) -> None:
    """Refuses files that cannot be read or written, before any work is done."""
    for path, what in (table_in, "the input"), (table_out, "the output"):
        if _suffix(path) not in SUFFIXES:
            raise ValueError(f"{path}: {what} must end in one of {', '.join(SUFFIXES)}")
        if _suffix(path) in COLUMNAR:
            _pyarrow(path)
    if table_out.is_dir():
        raise ValueError(f"{table_out}: the output is a folder, and must be a file")
    if not table_out.parent.is_dir():
        raise ValueError(f"{table_out}: there is no folder `{table_out.parent}` for the output")
    if table_in.exists() and table_out.exists() and table_in.samefile(table_out):
        raise ValueError(f"{table_out}: the output is the same file as the input; name another")


def read(
    path: Path,
    names: Mapping[str, str],
    *,
    ignore: Collection[str] = (),
    own: Collection[str] = OWN,
    sep: str | None = None,
    encoding: str = "utf-8",
) -> Log:
    """A table to answer. `own` are the columns that the answers will have."""
    try:
        if _suffix(path) in COLUMNAR:
            return _read_columnar(path, ignore, own)
        return _read_csv(_text(path, encoding), names, ignore, own, sep)
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from None


def _text(path: Path, encoding: str) -> str:
    """What stands in a file, without the mark that some programs put first."""
    try:
        return path.read_bytes().decode(encoding).removeprefix("\ufeff")
    except UnicodeError:
        raise ValueError(
            f"this is no {encoding} text: say what it is, as `--encoding cp1252`"
        ) from None


def _read_csv(
    text: str,
    names: Mapping[str, str],
    ignore: Collection[str],
    own: Collection[str],
    sep: str | None,
) -> Log:
    sep = sep or _separator(text)
    lines, rows = _records(text, sep)
    if not rows:
        raise ValueError("the table is empty: its first line names the columns")
    head, *rows = rows
    ours = {theirs: name for name, theirs in names.items()}
    kept = [(i, name) for i, name in enumerate(head) if name not in ignore]
    columns = [(i, ours.get(name, name)) for i, name in kept]
    parsed: list[list[object]] = []
    bad: dict[int, str] = {}
    for number, row in enumerate(rows):
        try:
            parsed.append(_row(row, columns, len(head)))
        except ValueError as error:
            bad[number] = str(error)
            parsed.append([None] * len(kept))
    given = {
        # Where fields are too many or too few, nobody can tell which of them to ignore.
        new: [row[i] if len(row) == len(head) else "" for row in rows]
        for new, (i, _) in zip(_given([name for _, name in kept], own), kept, strict=True)
    }
    table = {name: [row[at] for row in parsed] for at, (_, name) in enumerate(kept)}
    return Log(table, given, lines[1:], bad, sep)


def _row(row: Sequence[str], columns: Sequence[tuple[int, str]], width: int) -> list[object]:
    """What the fields of some columns hold."""
    if len(row) != width:
        raise ValueError(
            f"the number of fields is {len(row)}, and must be {width} as in the first line"
        )
    return [_parsed(row[i], name) for i, name in columns]


def _separator(text: str) -> str:
    """What stands between the fields; Excel in Swedish writes semicolons."""
    first = text.lstrip().partition("\n")[0]
    return ";" if ";" in first and "," not in first else ","


def _records(text: str, sep: str) -> tuple[list[int], list[list[str]]]:
    """The rows of a CSV file and the line that each begins on; blank lines are none."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sep, strict=True)
    lines, rows, line = [], [], 1
    try:
        for row in reader:
            if len(row) > 1 or "".join(row).strip():
                lines.append(line)
                rows.append(row)
            line = reader.line_num + 1
    except csv.Error as error:
        raise ValueError(f"line {line}: {error}") from None
    return lines, rows


def _parsed(text: str, name: str) -> object:
    """What a field of a column holds; an empty one is not known."""
    text = text.strip()
    if not text:
        return None
    if name in LISTS:
        return text.split()
    if name in QUESTIONS:
        known = FACTS.get(text.lower())
        if known is None:
            raise ValueError(f"{name}: write true, false or nothing, not `{text}`")
        return known
    if name == "age":
        whole = WHOLE.fullmatch(text)
        if not whole:
            raise ValueError(f"age: `{text}` is no whole number; write years, as 13")
        return int(whole[1])
    return text


def _read_columnar(path: Path, ignore: Collection[str], own: Collection[str]) -> Log:
    pyarrow, parquet, feather = _pyarrow(path)
    read = parquet.read_table if _suffix(path) == ".parquet" else feather.read_table
    try:
        table = read(path)
    except pyarrow.ArrowException as error:
        raise ValueError(f"this cannot be read: {error}") from None
    kept = [i for i, name in enumerate(table.column_names) if name not in ignore]
    table = table.select(kept)
    given = _given(table.column_names, own)
    return Log(table, dict(zip(given, table.columns, strict=True)))


def _given(names: Sequence[str], own: Collection[str]) -> list[str]:
    """What the columns of the table are called beside the answers."""
    if len(set(names)) < len(names):
        raise ValueError("two columns have the same name")
    for name in names:
        if name in own and f"given_{name}" in names:
            raise ValueError(
                f"the answers have a column `{name}`, and yours cannot be written as "
                f"`given_{name}`, for there is one: rename either"
            )
    return [f"given_{name}" if name in own else name for name in names]


def write(path: Path, given: Columns, answers: Columns, sep: str = ",") -> None:
    """Writes a table with its answers."""
    if _suffix(path) in COLUMNAR:
        _write_columnar(path, given, answers)
        return
    columns = {**given, **answers}
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file, delimiter=sep)
        out.writerow(columns)
        rows = zip(*map(values, columns.values()), strict=True)
        out.writerows(map(_word, row) for row in rows)


def values(column: Any) -> list[Any]:
    """A column as a list."""
    return column if isinstance(column, list) else column.to_pylist()


def _word(value: object) -> str:
    """A value as a field of a CSV file."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return " ".join(map(_word, value))
    return str(value)


def _write_columnar(path: Path, given: Columns, answers: Columns) -> None:
    pyarrow, parquet, feather = _pyarrow(path)
    words = pyarrow.dictionary(pyarrow.int32(), pyarrow.string())
    columns = {name: _array(column, pyarrow.string()) for name, column in given.items()}
    for name, column in answers.items():
        kind = pyarrow.bool_() if name == "by_default" else words
        columns[name] = _array(column, kind)
    table = pyarrow.table(columns)
    if _suffix(path) == ".parquet":
        parquet.write_table(table, path)
    else:
        feather.write_feather(table, path)


def _array(column: Any, kind: Any) -> Any:
    """A column as pyarrow has it; a list becomes of the kind."""
    if not isinstance(column, list):
        return column
    import pyarrow

    return pyarrow.array(column, kind)


def _by_name(table: Any) -> Columns:
    return dict(zip(table.column_names, table.columns, strict=True))


def _suffix(path: Path) -> str:
    return path.suffix.lower()


def _pyarrow(path: Path) -> tuple[Any, Any, Any]:
    """pyarrow, and its readers."""
    try:
        import pyarrow
        from pyarrow import feather, parquet
    except ImportError:
        raise ValueError(
            f"{path}: {path.suffix} needs pyarrow (`pip install pyarrow`); CSV does not"
        ) from None
    return pyarrow, parquet, feather
