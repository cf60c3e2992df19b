"""The command line, `python -m sekretess`: files in, files out, and what is refused."""

from __future__ import annotations

import builtins
import csv
import datetime
import json
import sys
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
import sekretess
from pyarrow import feather, parquet
from sekretess import synthetic
from sekretess.__main__ import main

ROOT = Path(__file__).parents[2]
HEAD = "date,discloser,listeners,information,age,helps_prevent,grounds,name"
GOOD = "2016-03-01,malmo.norr.socialtjanst,malmo.polis,personal_circumstances,19,true,,N"
NO_ROWS: dict[str, list[object]] = {name: [] for name in HEAD.split(",")[:4]}
ANSWERS = sekretess.decide_table(NO_ROWS).column_names
IGNORE = ("--ignore", "name")
Rows = list[dict[str, str]]


def written(path: Path, *lines: str, encoding: str = "utf-8") -> Path:
    path.write_bytes("".join(f"{line}\n" for line in lines).encode(encoding))
    return path


def rows(path: Path, sep: str = ",") -> Rows:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter=sep))


def ran(folder: Path, *lines: str, options: tuple[str, ...] = IGNORE) -> Rows:
    """The rows that come of lines below the usual head."""
    log = written(folder / "log.csv", HEAD, *lines)
    assert main([str(log), str(folder / "out.csv"), *options]) == 0
    return rows(folder / "out.csv")


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """What is told when the program refuses."""
    assert main([str(part) for part in arguments]) == 2
    told = capsys.readouterr().err
    assert told.startswith("sekretess: ")
    assert "Traceback" not in told
    return told


def refused_at_once(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """What is told when the options themselves are refused."""
    with pytest.raises(SystemExit) as stopped:
        main([str(part) for part in arguments])
    assert stopped.value.code == 2
    return capsys.readouterr().err


# Columns


@pytest.mark.parametrize("name", ["log.parquet", "log.feather", "log.arrow"])
@pytest.mark.parametrize("out", ["out.parquet", "out.csv"])
def test_the_packages_own_log_is_answered(tmp_path: Path, name: str, out: str) -> None:
    log = pa.table(synthetic.exchanges(500, groups=0.2))
    if name.endswith(".parquet"):
        parquet.write_table(log, tmp_path / name)
    else:
        feather.write_feather(log, str(tmp_path / name))
    options = ["--directory", "generic", "--quiet"]
    assert main([str(tmp_path / name), str(tmp_path / out), *options]) == 0
    found = sekretess.decide_table(log, directory="generic").to_dict()
    if out.endswith(".csv"):
        told = rows(tmp_path / out)
        assert [row["outcome"] for row in told] == found["outcome"]
        assert [row["grounds"] for row in told] == found["grounds"]
        assert [row["given_grounds"] for row in told] == [
            ground or "" for ground in log["grounds"].to_pylist()
        ]
        assert [row["listeners"].split() for row in told] == log["listeners"].to_pylist()
        assert {row["by_default"] for row in told} == {"true", "false"}
    else:
        table = parquet.read_table(tmp_path / out)
        assert table["grounds"].to_pylist() == found["grounds"]
        assert table["given_grounds"].to_pylist() == log["grounds"].to_pylist()
        assert table["listeners"].type == log["listeners"].type
        assert pa.types.is_dictionary(table["outcome"].type)


def test_answers_in_csv_can_be_asked_again_and_are_the_same(tmp_path: Path) -> None:
    """What the program writes of a log in CSV is a log that it reads."""
    parquet.write_table(pa.table(synthetic.exchanges(200)), tmp_path / "log.parquet")
    options = ["--directory", "generic", "--quiet"]
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    assert main([str(tmp_path / "log.parquet"), str(first), *options]) == 0
    again = ["--column", "grounds=given_grounds"]
    again += [part for name in ANSWERS for part in ("--ignore", name)]
    assert main([str(first), str(second), *options, *again]) == 0
    assert [[row[name] for name in ANSWERS] for row in rows(first)] == [
        [row[name] for name in ANSWERS] for row in rows(second)
    ]


def test_a_log_in_csv_becomes_parquet(tmp_path: Path) -> None:
    log = written(tmp_path / "LOG.CSV", HEAD, GOOD, GOOD.replace(",19,", ",old,"))
    assert main([str(log), str(tmp_path / "OUT.Parquet"), *IGNORE]) == 0
    table = parquet.read_table(tmp_path / "OUT.Parquet")
    assert table["age"].to_pylist() == ["19", "old"]
    assert table["outcome"].to_pylist()[1] is None
    assert table["by_default"].type == pa.bool_()
    assert "no whole number" in table["error"].to_pylist()[1]
    schema = sekretess.decide_table(NO_ROWS).to_pyarrow().schema
    assert [table.schema.field(name).type for name in ANSWERS] == schema.types


def test_a_log_in_csv_of_bad_rows_alone_becomes_parquet(tmp_path: Path) -> None:
    log = written(tmp_path / "log.csv", HEAD, "x", "x,y")
    assert main([str(log), str(tmp_path / "out.parquet"), *IGNORE]) == 0
    table = parquet.read_table(tmp_path / "out.parquet")
    assert table["by_default"].type == pa.bool_()
    told = [name for name in ANSWERS if table[name].null_count < 2]
    assert told == ["ruleset", "error"]


def test_a_log_of_no_rows_is_answered(tmp_path: Path) -> None:
    assert ran(tmp_path) == []
    assert main([str(tmp_path / "log.csv"), str(tmp_path / "out.parquet"), *IGNORE]) == 0
    assert parquet.read_table(tmp_path / "out.parquet").num_rows == 0


def test_a_name_that_is_taken_too_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = written(tmp_path / "log.csv", HEAD.replace("name", "given_grounds"), GOOD)
    told = refused(capsys, log, tmp_path / "out.csv", "--column", "purpose=given_grounds")
    assert "a column `grounds`" in told and "`given_grounds`" in told
    assert not (tmp_path / "out.csv").exists()


def test_missing_is_a_column_of_the_answers_only_when_asked(tmp_path: Path) -> None:
    log = written(tmp_path / "log.csv", HEAD.replace("name", "missing"), GOOD[:-1])
    options = ["--column", "risk_special=missing"]
    for more, names in ([], ["missing"]), (["--missing"], ["given_missing", "missing"]):
        assert main([str(log), str(tmp_path / "out.csv"), *options, *more]) == 0
        head = rows(tmp_path / "out.csv")[0]
        assert [name for name in head if "missing" in name] == names


@pytest.mark.parametrize("suffix", ["csv", "parquet"])
def test_ignored_columns_are_neither_read_nor_written(tmp_path: Path, suffix: str) -> None:
    log = written(tmp_path / "log.csv", HEAD, GOOD.replace(",19,", ",old,"))
    if suffix == "parquet":
        columns: dict[str, list[Any]] = {name: [v] for name, v in rows(log)[0].items()}
        columns |= {"helps_prevent": [True], "grounds": [[]]}
        log = tmp_path / "log.parquet"
        parquet.write_table(pa.table(columns), log)
    options = [*IGNORE, "--ignore", "age"]
    assert main([str(log), str(tmp_path / "out.csv"), *options]) == 0
    (row,) = rows(tmp_path / "out.csv")
    assert not {"name", "age"} & set(row)
    assert row["error"] == ""


def test_two_columns_of_one_name_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = pa.table([pa.array(["x"])] * 2, names=["date", "date"])
    feather.write_feather(table, str(tmp_path / "log.arrow"))
    written(tmp_path / "log.csv", "date,date")
    for name in "log.arrow", "log.csv":
        assert "same name" in refused(capsys, tmp_path / name, tmp_path / "out.csv")


# Rows


def test_a_bad_cell_is_the_error_of_its_row_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = ran(
        tmp_path,
        GOOD,
        GOOD.replace(",19,", ",1_4,"),
        "",
        GOOD.replace("true", "ja"),
        GOOD + ",more",
        "2016-03-01",
        GOOD.replace("2016-03-01", "no day"),
        GOOD.replace(",19,", ",19.0,"),
    )
    told = [row["error"] for row in found]
    assert told[0] == told[6] == ""
    assert told[1] == "line 3: age: `1_4` is no whole number; write years, as 13"
    assert told[2] == "line 5: helps_prevent: write true, false or nothing, not `ja`"
    assert told[3] == "line 6: the number of fields is 9, and must be 8 as in the first line"
    assert told[4] == "line 7: the number of fields is 1, and must be 8 as in the first line"
    assert told[5].startswith("date: ")
    assert found[0]["outcome"] == found[6]["outcome"] != ""
    for row in found[1:5]:
        assert [name for name in ANSWERS if row[name]] == ["ruleset", "error"]
    # What stands in a row stays there, but where nobody knows which field is whose.
    assert [row["age"] for row in found] == ["19", "1_4", "19", "", "", "19", "19.0"]
    summary = capsys.readouterr().err
    assert "           5  error\n" in summary
    assert sum(int(line.split()[0]) for line in summary.split("the most")[0].splitlines()) == 7


@pytest.mark.parametrize("age", ["13", "13.0", "13.", " 13 ", "+13", "013"])
def test_an_age_is_a_whole_number(tmp_path: Path, age: str) -> None:
    first, second = ran(tmp_path, GOOD.replace(",19,", ",13,"), GOOD.replace("19", age))
    assert [first[name] for name in ANSWERS] == [second[name] for name in ANSWERS]
    assert not second["error"]


@pytest.mark.parametrize(
    "age", ["1_3", "13.5", "1e1", "x", "-", "\u0661\u0663", "9" * 5000, "nan", "13 0"]
)
def test_what_is_no_age_is_an_error(tmp_path: Path, age: str) -> None:
    bad, good = ran(tmp_path, GOOD.replace("19", age), GOOD)
    assert bad["error"].startswith("line 2: age: ")
    assert not good["error"]


def test_an_age_that_nobody_has_is_an_error(tmp_path: Path) -> None:
    for row in ran(tmp_path, *(GOOD.replace("19", age) for age in ("-1", "212", "9" * 18))):
        assert "age" in row["error"]


@pytest.mark.parametrize(
    ("cell", "as_if"),
    [("TRUE", "true"), ("1", "true"), ("False", "false"), ("0", "false"), (" ", "")],
)
def test_a_fact_is_true_or_false(tmp_path: Path, cell: str, as_if: str) -> None:
    found = ran(tmp_path, GOOD.replace("true", as_if), GOOD.replace("true", cell))
    assert found[0]["error"] == found[1]["error"] == ""
    assert found[0]["blocked_by"] == found[1]["blocked_by"]


@pytest.mark.parametrize("cell", ["ja", "nej", "yes", "no", "1.0", "2", "x"])
def test_what_is_neither_is_an_error(tmp_path: Path, cell: str) -> None:
    (found,) = ran(tmp_path, GOOD.replace("true", cell))
    assert "true, false or nothing" in found["error"]


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        (GOOD.replace("19", "old"), "line 4: age: `old`"),
        (GOOD.replace("true", "ja"), "line 4: helps_prevent: "),
        ("x", "line 4: the number of fields"),
        (GOOD.replace("2016-03-01", "no day"), "line 4: date: "),
        (GOOD.replace("malmo.polis", "malmo.polsi"), "line 4: listeners[0]"),
        ('"' + GOOD, "line 4: "),
    ],
)
def test_a_bad_row_can_refuse_the_table(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], bad: str, message: str
) -> None:
    log = written(tmp_path / "log.csv", HEAD, "", GOOD, bad)
    told = refused(capsys, log, tmp_path / "out.csv", *IGNORE, "--on-error", "raise")
    assert message in told
    assert not (tmp_path / "out.csv").exists()


def test_lines_are_counted_as_an_editor_counts_them(tmp_path: Path) -> None:
    found = ran(tmp_path, GOOD[:-1] + '"two\nlines"', "", "  ", GOOD.replace("19", "old"))
    assert [row["error"][:6] for row in found] == ["", "line 6"]


def test_a_refused_row_of_a_columnar_table_is_counted_from_0(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    parquet.write_table(
        pa.table({**synthetic.exchanges(2), "date": ["2020-01-01", "no day"]}),
        tmp_path / "log.parquet",
    )
    options = ["--directory", "generic", "--on-error", "raise"]
    told = refused(capsys, tmp_path / "log.parquet", tmp_path / "out.parquet", *options)
    assert told.startswith("sekretess: rows[1]: date: ")


# The summary


def test_the_summary_says_what_is_most_often_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ran(
        tmp_path,
        *[GOOD.replace("true", "ja")] * 4,
        *[GOOD.replace("19", "old")] * 3,
        *[GOOD.replace("2016-03-01", "no day")] * 2,
        "x",
    )
    _, _, told = capsys.readouterr().err.partition("the most common errors:\n")
    first, second, third = told.splitlines()
    assert first.split(maxsplit=1) == [
        "4",
        "helps_prevent: write true, false or nothing, not `ja` (first: line 2)",
    ]
    assert second.split()[:2] == ["3", "age:"]
    assert third.split()[:2] == ["2", "date:"]
    assert third.endswith("(first: line 9)")


def test_the_summary_is_short_where_nothing_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ran(tmp_path, GOOD)
    assert "error" not in capsys.readouterr().err
    ran(tmp_path, "x", options=(*IGNORE, "--quiet"))
    assert capsys.readouterr() == ("", "")


# Files


def test_the_output_is_not_the_input(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    log = written(tmp_path / "log.csv", HEAD, GOOD)
    (tmp_path / "link.csv").symlink_to(log)
    (tmp_path / "sub").mkdir()
    before = log.read_bytes()
    for out in log, tmp_path / "link.csv", tmp_path / "sub" / ".." / "log.csv":
        assert "the same file" in refused(capsys, log, out, *IGNORE)
    monkeypatch.chdir(tmp_path)
    assert "the same file" in refused(capsys, log, "log.csv", *IGNORE)
    assert log.read_bytes() == before


@pytest.mark.parametrize(
    ("out", "message"),
    [
        ("out.txt", "must end in one of .csv, .parquet, .feather, .arrow"),
        ("out", "must end in"),
        ("gone/out.csv", "there is no folder"),
        ("folder.csv", "is a folder"),
    ],
)
def test_an_output_that_cannot_be_is_refused_before_any_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], out: str, message: str
) -> None:
    (tmp_path / "folder.csv").mkdir()
    # The input is not even looked at: there is none.
    told = refused(capsys, tmp_path / "none.csv", tmp_path / out)
    assert told.startswith(f"sekretess: {tmp_path / out}: ")
    assert message in told
    assert "the output" in told


def test_what_pyarrow_reads_says_so_where_there_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    there = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name.partition(".")[0] == "pyarrow":
            raise ImportError(name)
        return there(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    assert ran(tmp_path, GOOD)[0]["error"] == ""
    capsys.readouterr()
    told = refused(capsys, tmp_path / "log.csv", tmp_path / "out.parquet", *IGNORE)
    assert "out.parquet: .parquet needs pyarrow" in told


# CSV of other programs


@pytest.mark.parametrize("options", [(), ("--sep", ";")])
def test_semicolons_separate_too(tmp_path: Path, options: tuple[str, ...]) -> None:
    lines = [line.replace(",", ";") for line in (HEAD, GOOD)]
    lines[1] += ", Ö"
    log = written(tmp_path / "log.csv", *lines, encoding="utf-8-sig")
    assert main([str(log), str(tmp_path / "out.csv"), "--ignore", "name", *options]) == 0
    (row,) = rows(tmp_path / "out.csv", ";")
    assert row["discloser"] == "malmo.norr.socialtjanst"
    assert row["error"] == ""


def test_a_separator_can_be_set(tmp_path: Path) -> None:
    log = written(tmp_path / "log.csv", HEAD.replace(",", "\t"), GOOD.replace(",", "\t"))
    assert main([str(log), str(tmp_path / "out.csv"), *IGNORE, "--sep", "\t"]) == 0
    assert rows(tmp_path / "out.csv", "\t")[0]["outcome"]


def test_other_encodings_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = HEAD, GOOD.replace(",N", ",Åsa")
    for encoding in "cp1252", "utf-16":
        log = written(tmp_path / "log.csv", *lines, encoding=encoding)
        told = refused(capsys, log, tmp_path / "out.csv", *IGNORE)
        assert "no utf-8 text" in told
        assert "--encoding" in told
        more = ["--encoding", encoding, "--quiet"]
        assert main([str(log), str(tmp_path / "out.csv"), *IGNORE, *more]) == 0
        assert rows(tmp_path / "out.csv")[0]["error"] == ""


def test_what_is_written_is_utf_8(tmp_path: Path) -> None:
    log = written(
        tmp_path / "log.csv",
        HEAD.replace(",name", ""),
        GOOD[:-2].replace("19", "å"),
        encoding="cp1252",
    )
    assert main([str(log), str(tmp_path / "out.csv"), "--encoding", "cp1252"]) == 0
    assert rows(tmp_path / "out.csv")[0]["age"] == "å"


@pytest.mark.parametrize(
    "option",
    [
        ("--sep", ";;"),
        ("--sep", ""),
        ("--sep", '"'),
        ("--encoding", "swedish"),
        ("--encoding", "hex"),
        ("--column", "date"),
        ("--switch", "=yes"),
        ("--on-error", "skip"),
    ],
)
def test_a_bad_option_is_refused(
    capsys: pytest.CaptureFixture[str], option: tuple[str, str]
) -> None:
    assert option[0] in refused_at_once(capsys, "log.csv", "out.csv", *option)


# The organisation and the switches


def organised(folder: Path) -> tuple[Path, Path, Path]:
    """A log of an organisation, and the organisation as TOML and JSON."""
    toml = ROOT / "examples" / "organisation-exempelby.toml"
    said = pytest.importorskip("tomllib").loads(toml.read_text(encoding="utf-8"))
    as_json = folder / "organisation.json"
    as_json.write_text(json.dumps(said, default=datetime.date.isoformat), encoding="utf-8")
    line = "2026-03-02,skola.kurator,generic.police,personal_circumstances"
    log = written(folder / "log.csv", "date,discloser,listeners,information", line)
    return log, toml, as_json


def test_an_organisation_is_read_from_a_file(tmp_path: Path) -> None:
    log, *files = organised(tmp_path)
    out = tmp_path / "out.csv"
    assert main([str(log), str(out)]) == 0
    assert rows(out)[0]["error"]
    for file in files:
        assert main([str(log), str(out), "--organisation", str(file)]) == 0
        assert rows(out)[0]["error"] == "", rows(out)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("o.json", "{", "Expecting"),
        ("o.toml", "a =", "o.toml: "),
        ("o.yaml", "a: b", "ends in .json or .toml"),
        ("o.json", "[]", "organisation"),
        ("o.json", '{"id": 1}', "organisation"),
        ("gone.json", None, "No such file"),
    ],
)
def test_a_bad_organisation_is_told(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    text: str | None,
    message: str,
) -> None:
    if text is not None:
        (tmp_path / name).write_text(text, encoding="utf-8")
    log = written(tmp_path / "log.csv", HEAD, GOOD)
    options = [*IGNORE, "--organisation", tmp_path / name]
    assert message in refused(capsys, log, tmp_path / "out.csv", *options)


def test_toml_needs_a_newer_python(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "tomllib", None)
    log = written(tmp_path / "log.csv", HEAD, GOOD)
    (tmp_path / "o.toml").write_text("")
    told = refused(capsys, log, tmp_path / "out.csv", "--organisation", tmp_path / "o.toml")
    assert "o.toml: TOML needs Python 3.11" in told


def test_switches_are_passed_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    switches = {"polislagen_6_breaks_secrecy": "no", "necessity_brb_24_4": "yes"}
    options = [
        part for name, value in switches.items() for part in ("--switch", f"{name}={value}")
    ]
    ran(tmp_path, GOOD, options=(*IGNORE, *options))
    capsys.readouterr()
    log = [tmp_path / "log.csv", tmp_path / "out.csv", *IGNORE]
    assert "switches" in refused(capsys, *log, "--switch", "necessity_brb_24_4=perhaps")
    assert "switches" in refused(capsys, *log, "--switch", "necessity=yes")


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--version"])
    assert stopped.value.code == 0
    assert capsys.readouterr().out.startswith("sekretess 0.")


def test_help_tells_of_renamed_columns(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "`given_grounds`" in capsys.readouterr().out
