"""Whole tables: every kind of Arrow table in and out, and no row lost or moved."""

from __future__ import annotations

import datetime
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import sekretess
from hypothesis import given, settings
from hypothesis import strategies as st

pa = pytest.importorskip("pyarrow")

Row = dict[str, Any]
DAY = datetime.date(2016, 3, 1)
ROWS: list[Row] = [
    {"listeners": ["malmo.polis"], "age": 19, "helps_prevent": True},
    {"listeners": ["malmo.larare"], "age": 9, "helps_prevent": None},
    {
        "listeners": ["malmo.polis", "malmo.norr.socialtjanst"],
        "age": None,
        "helps_prevent": False,
    },
    {"listeners": ["nobody"], "age": 19, "helps_prevent": None},
]
ALL = [
    row
    | {
        "date": DAY,
        "discloser": "malmo.norr.socialtjanst",
        "information": "personal_circumstances",
    }
    for row in ROWS
]


def table(rows: list[Row] = ALL, **types: Any) -> Any:
    made = pa.Table.from_pylist(rows)
    for name, kind in types.items():
        place = made.column_names.index(name)
        made = made.set_column(place, name, retyped(made[name], kind))
    return made


def retyped(column: Any, kind: Any) -> Any:
    """The column as another type; pyarrow casts dates, and only builds list views."""
    if str(kind).startswith("list_view"):
        return pa.array(column.to_pylist(), kind)
    return column.cast(kind)


def outcomes(found: sekretess.Decisions) -> list[str | None]:
    return [None if v is None else str(v) for v in found.to_dict()["outcome"]]


def one_by_one(rows: list[Row]) -> list[str | None]:
    """The same rows, each asked by itself."""
    found: list[str | None] = []
    for number in range(len(rows)):
        try:
            case = sekretess.row_case(table(rows), number)
            found.append(str(sekretess.decide(case).outcome))
        except sekretess.InputError:
            found.append(None)
    return found


def test_rows_are_answered_as_one_by_one() -> None:
    found = sekretess.decide_table(table())
    assert outcomes(found) == one_by_one(ALL)
    assert outcomes(found)[-1] is None
    columns = found.to_dict()
    assert "nobody" in columns["error"][3]
    assert columns["error"][:3] == [None] * 3
    assert columns["blocked_by"][0] == "osl.26.1"
    assert set(columns["ruleset"]) == {sekretess.ruleset().version}
    assert found.counts["error"] == 1
    assert sum(found.counts.values()) == len(found) == len(ALL)


@pytest.mark.parametrize(
    "types",
    [
        {"date": pa.string()},
        {"date": pa.large_string()},
        {"date": pa.date64()},
        {"date": pa.timestamp("ns")},
        {"date": pa.timestamp("s")},
        {"discloser": pa.string_view()},
        {"discloser": pa.dictionary(pa.int8(), pa.string())},
        {"discloser": pa.dictionary(pa.uint16(), pa.large_string())},
        {"information": pa.large_string()},
        {"listeners": pa.large_list(pa.string())},
        {"listeners": pa.list_(pa.dictionary(pa.int32(), pa.string()))},
        {"listeners": pa.list_view(pa.string())},
        {"age": pa.int8()},
        {"age": pa.uint64()},
        {"age": pa.float64()},
        {"age": pa.float32()},
    ],
    ids=lambda types: " ".join(f"{k} {v}" for k, v in types.items()),
)
def test_every_type_of_column(types: dict[str, Any]) -> None:
    assert outcomes(sekretess.decide_table(table(**types))) == outcomes(
        sekretess.decide_table(table())
    )


@pytest.mark.parametrize(
    ("name", "values", "message"),
    [
        ("date", pa.array([DAY] * 4).cast(pa.timestamp("us", "UTC")), "time zone UTC"),
        ("age", pa.array([1.5] * 4), "1.5"),
        ("age", pa.array(["x"] * 4), "whole numbers"),
        ("helps_prevent", pa.array([1, 0, 1, 0]), "booleans"),
        ("discloser", pa.array([b"x"] * 4), "Binary"),
        ("helps_prevnt", pa.array([True] * 4), "did you mean `helps_prevent`"),
        ("name", pa.array(["x"] * 4), "no column `name`"),
    ],
)
def test_a_column_that_cannot_be_read_is_told(name: str, values: Any, message: str) -> None:
    made = table()
    if name in made.column_names:
        made = made.drop_columns([name])
    with pytest.raises(sekretess.InputError, match=message) as refused:
        sekretess.decide_table(made.append_column(name, values))
    assert refused.value.problems[0].at == name


def test_nothing_but_nulls_is_not_known() -> None:
    made = table().drop_columns(["age", "helps_prevent"])
    for kind in (pa.null(), pa.dictionary(pa.int8(), pa.string())):
        empty = made.append_column("purpose", pa.nulls(len(ALL), kind))
        assert outcomes(sekretess.decide_table(empty)) == outcomes(sekretess.decide_table(made))


def test_a_chunked_table_keeps_its_chunks_and_rows() -> None:
    many = pa.concat_tables([table().slice(i % 4, 1) for i in range(50)])
    found = sekretess.decide_table(many)
    want = outcomes(sekretess.decide_table(table()))
    assert outcomes(found) == [want[i % 4] for i in range(50)]
    assert found.to_pyarrow()["outcome"].num_chunks == many["age"].num_chunks
    assert found.to_pyarrow()["outcome"].to_pylist() == outcomes(found)


def test_a_slice_begins_where_it_begins() -> None:
    whole = outcomes(sekretess.decide_table(table()))
    for start in range(4):
        assert outcomes(sekretess.decide_table(table().slice(start))) == whole[start:]


def test_an_empty_table_is_an_empty_answer() -> None:
    found = sekretess.decide_table(table().slice(0, 0))
    assert len(found) == 0
    assert found.to_pyarrow().num_rows == 0
    assert found.counts == {}
    schema_only = pa.RecordBatchReader.from_batches(table().schema, [])
    assert len(sekretess.decide_table(schema_only)) == 0
    with pytest.raises(sekretess.InputError, match="must have this column"):
        sekretess.decide_table(pa.table({}))


def test_columns_are_renamed_ignored_and_kept() -> None:
    made = table().rename_columns({"date": "when"}).append_column("ref", pa.array([4, 3, 2, 1]))
    with pytest.raises(sekretess.InputError, match="ref"):
        sekretess.decide_table(made, columns={"date": "when"})
    found = sekretess.decide_table(made, columns={"date": "when"}, keep=["ref", "when"])
    assert found.column_names[:3] == ["ref", "when", "outcome"]
    assert found.to_pyarrow()["ref"].to_pylist() == [4, 3, 2, 1]
    assert found.to_pyarrow()["when"].to_pylist() == [DAY] * 4
    ignored = sekretess.decide_table(made, columns={"date": "when"}, ignore=["ref"])
    assert outcomes(ignored) == outcomes(found)
    with pytest.raises(sekretess.InputError, match="no such column"):
        sekretess.decide_table(table(), keep=["gone"])
    with pytest.raises(ValueError, match="rename yours"):
        sekretess.decide_table(made.rename_columns({"ref": "error"}), keep=["error"])
    with pytest.raises(sekretess.InputError, match="`gone`"):
        sekretess.decide_table(table(), columns={"date": "gone"})


def test_an_error_can_be_raised_with_its_row() -> None:
    with pytest.raises(sekretess.InputError, match="nobody") as refused:
        sekretess.decide_table(table(), on_error="raise")
    assert refused.value.problems[0].at.startswith("rows[3].listeners")


def test_what_holds_for_every_row() -> None:
    made = table(
        [{**ALL[0], "discloser": "generic.social_services", "listeners": "generic.police"}]
    )
    assert "error" not in sekretess.decide_table(made, directory="generic").counts
    assert sekretess.decide_table(
        made, directory="generic", switches={"emi_is_health_authority": "no"}
    )
    with pytest.raises(sekretess.InputError, match="generic"):
        sekretess.decide_table(made, directory="genric")


def test_wanted_columns_are_there_and_no_others() -> None:
    found = sekretess.decide_table(table(), want=[])
    assert found.column_names == ["outcome", "by_default", "warnings", "ruleset", "error"]
    found = sekretess.decide_table(table(), want=["missing"])
    assert "missing" in found.column_names
    with pytest.raises(ValueError, match="reasons"):
        sekretess.decide_table(table(), want=["reasons"])  # type: ignore[list-item]


def test_a_column_is_taken_by_its_name() -> None:
    found = sekretess.decide_table(table())
    assert found["outcome"] == found.to_dict()["outcome"]
    with pytest.raises(KeyError, match="outcomes"):
        found["outcomes"]
    with pytest.raises(TypeError, match="iterable"):
        list(found)  # type: ignore[call-overload]


def test_every_rule_that_a_row_names_can_be_looked_up() -> None:
    log = pa.table(sekretess.synthetic.exchanges(rows=2_000))
    found = sekretess.decide_table(log, directory="generic")
    cells = [cell for name in ("grounds", "blocked_by") for cell in found[name] if cell]
    named = {rule for cell in cells for rule in cell.split()}
    assert any(".st" in rule for rule in named)
    for rule in named:
        wordings = sekretess.law(rule).provisions
        assert [rule == p.id or rule.startswith(f"{p.id}.") for p in wordings] == [True], rule
    with pytest.raises(sekretess.InputError):
        sekretess.law("osl.23.2.st9")


def test_plain_lists_are_a_table() -> None:
    lists = {name: [row[name] for row in ALL] for name in ALL[0]}
    assert outcomes(sekretess.decide_table(lists)) == outcomes(sekretess.decide_table(table()))
    with pytest.raises(ValueError, match="same length"):
        sekretess.decide_table({**lists, "age": [1]})
    with pytest.raises(sekretess.InputError, match="one kind of value"):
        sekretess.decide_table({**lists, "age": [1, "x", 2, None]})
    with pytest.raises(TypeError, match="list"):
        sekretess.decide_table([1, 2])  # type: ignore[arg-type]
    noon = [datetime.datetime.combine(row["date"], datetime.time(12)) for row in ALL]
    ages = [None if row["age"] is None else float(row["age"]) for row in ALL]
    moments = sekretess.decide_table({**lists, "date": noon, "age": ages})
    assert outcomes(moments) == outcomes(sekretess.decide_table(table()))
    zoned = [one.replace(tzinfo=datetime.timezone.utc) for one in noon]
    with pytest.raises(sekretess.InputError, match="one kind of value"):
        sekretess.decide_table({**lists, "date": zoned})


def test_a_column_that_is_none_can_be_let_through() -> None:
    odd = table().append_column("casenumber", pa.array(range(len(ALL))))
    with pytest.raises(sekretess.InputError, match=r"casenumber.*`ignore`.*`keep`"):
        sekretess.decide_table(odd)
    assert len(sekretess.decide_table(odd, ignore=["casenumber"])) == len(ALL)


def test_an_open_profile_stands_after_the_actor() -> None:
    head = "generic.headteacher"
    log = {
        "date": ["2026-02-02"] * 3,
        "discloser": [f"{head}/pupil_support", f"{head}/school", head],
        "listeners": [
            ["generic.police"],
            ["generic.police", f"{head}/school"],
            ["generic.police"],
        ],
        "information": ["personal_circumstances"] * 3,
    }
    found = pa.table(sekretess.decide_table(log, directory="generic")).to_pylist()
    for row in (0, 1):
        case = sekretess.row_case(log, row, directory="generic")
        assert sekretess.decide(case).item.room.outcome == found[row]["outcome"]
    assert "give one of: pupil_support, school" in found[2]["error"]


def test_polars() -> None:
    polars = pytest.importorskip("polars")
    made = polars.DataFrame(ALL)
    want = outcomes(sekretess.decide_table(table()))
    found = sekretess.decide_table(made).to_polars()
    assert found["outcome"].to_list() == want
    assert found["outcome"].dtype == polars.Categorical
    coded = made.with_columns(polars.col("discloser").cast(polars.Categorical))
    assert outcomes(sekretess.decide_table(coded)) == want
    chunked = polars.concat([made, made], rechunk=False)
    again = sekretess.decide_table(chunked).to_polars()
    assert again["outcome"].to_list() == want * 2
    assert again["blocked_by"].value_counts().height


def test_pandas() -> None:
    pandas = pytest.importorskip("pandas")
    made = pandas.DataFrame(ALL)
    want = outcomes(sekretess.decide_table(table()))
    assert outcomes(sekretess.decide_table(made)) == want
    made["date"] = pandas.to_datetime(made["date"])
    found = sekretess.decide_table(made, keep=["date"]).to_pandas()
    assert [None if v != v else v for v in found["outcome"].astype(object)] == want
    months = found.groupby([found["date"].dt.to_period("M"), "outcome"], observed=True).size()
    assert months.sum() == len([w for w in want if w])


def test_duckdb() -> None:
    duckdb = pytest.importorskip("duckdb")
    made = table()
    answers = sekretess.decide_table(duckdb.sql("select * from made"))
    rows = duckdb.sql("select outcome, by_default, error from answers").fetchall()
    assert [row[0] for row in rows] == outcomes(sekretess.decide_table(made))
    many = pa.concat_tables([made] * 3)
    answers = sekretess.decide_table(many)
    rows = duckdb.sql("select outcome, count(*) from answers group by all").fetchall()
    assert sum(row[1] for row in rows) == len(many)


def test_work_can_be_watched_and_stopped(capsys: pytest.CaptureFixture[str]) -> None:
    seen: list[int] = []
    sekretess.decide_table(pa.concat_tables([table()] * 3), progress=seen.append)
    assert seen[-1] == 12
    assert seen == sorted(seen)
    sekretess.decide_table(table(), progress=True)
    assert "100 %" in capsys.readouterr().err

    def stop(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        sekretess.decide_table(table(), progress=stop)


rows = st.fixed_dictionaries(
    {
        "date": st.dates(datetime.date(2015, 1, 1), datetime.date(2027, 1, 1)) | st.none(),
        "discloser": st.sampled_from(["generic.social_services", "generic.school", "x"])
        | st.none(),
        "listeners": st.lists(st.sampled_from(["generic.police", "generic.guardian"]))
        | st.none(),
        "information": st.sampled_from(["personal_circumstances", "identity", "odd"])
        | st.none(),
        "age": st.integers(-1, 130) | st.none(),
        "helps_prevent": st.booleans() | st.none(),
    }
)


@given(made=st.lists(rows, min_size=1, max_size=12), chunk=st.integers(1, 5))
@settings(max_examples=25, deadline=None)
def test_any_table_is_answered_row_by_row(made: list[Row], chunk: int) -> None:
    schema = table().schema
    arrow = pa.Table.from_pylist(made, schema=schema)
    chunked = pa.Table.from_batches(arrow.to_batches(max_chunksize=chunk), schema)
    found = sekretess.decide_table(chunked, directory="generic").to_dict()
    for number, outcome in enumerate(found["outcome"]):
        case = sekretess.row_case(arrow, number, directory="generic")
        try:
            assert outcome == sekretess.decide(case).outcome
            assert found["error"][number] is None
        except sekretess.InputError as error:
            assert outcome is None
            assert found["error"][number] == str(error)


def program(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "sekretess", *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, encoding="utf-8"
    )


CSV = """when,discloser,listeners,information,age,helps_prevent,case_no
2016-03-01,malmo.norr.socialtjanst,malmo.polis,personal_circumstances,19,true,1
2016-03-01,malmo.norr.socialtjanst,malmo.polis malmo.larare,personal_circumstances,,,2
2016-13-01,malmo.norr.socialtjanst,malmo.polis,personal_circumstances,,,3
"""


def test_the_program_reads_and_writes_csv(tmp_path: Path) -> None:
    (tmp_path / "log.csv").write_text(CSV)
    options = ["--column", "date=when", "--ignore", "case_no"]
    done = program(tmp_path / "log.csv", tmp_path / "out.csv", *options)
    assert done.returncode == 0, done.stderr
    assert "1  error" in done.stderr
    head, *body = (tmp_path / "out.csv").read_text().splitlines()
    assert head.startswith("when,discloser") and ",outcome,by_default," in head
    assert [line.split(",")[0] for line in body] == ["2016-03-01"] * 2 + ["2016-13-01"]
    assert "case_no" not in head
    refused = program(
        tmp_path / "log.csv", tmp_path / "out2.csv", *options, "--on-error", "raise"
    )
    assert refused.returncode == 2
    assert "line 4: date: " in refused.stderr
    assert not (tmp_path / "out2.csv").exists()


def test_the_program_reads_and_writes_parquet(tmp_path: Path) -> None:
    from pyarrow import feather, parquet

    parquet.write_table(table(), tmp_path / "log.parquet")
    done = program(tmp_path / "log.parquet", tmp_path / "out.feather", "--missing", "--quiet")
    assert (done.returncode, done.stderr) == (0, "")
    out = feather.read_table(tmp_path / "out.feather")
    assert out.column_names[: len(table().column_names)] == table().column_names
    assert out["outcome"].to_pylist() == outcomes(sekretess.decide_table(table()))


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("gone.csv", None, "No such file"),
        ("log.txt", "x", ".csv"),
        ("log.csv", "", "empty"),
        ("log.csv", "date,date\n", "same name"),
        ("log.csv", "\udcff", "utf-8"),
        ("log.parquet", "x", "cannot be read"),
    ],
)
def test_a_bad_file_is_told(tmp_path: Path, name: str, text: str | None, message: str) -> None:
    if text is not None:
        (tmp_path / name).write_bytes(text.encode(errors="surrogateescape"))
    done = program(tmp_path / name, tmp_path / "out.csv")
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_help_has_an_example() -> None:
    assert "example:" in program("--help").stdout


def test_a_table_warns_as_an_answer_does() -> None:
    rows = {
        "date": ["2016-03-01", "2099-01-01", "2016-03-01"],
        "discloser": [
            "generic.social_services",
            "generic.social_services",
            "generic.association",
        ],
        "listeners": ["generic.police"] * 3,
        "information": ["personal_circumstances"] * 3,
    }
    answers = sekretess.decide_table(rows, directory="generic").to_dict()
    for row, warnings in enumerate(answers["warnings"]):
        case = sekretess.row_case(rows, row, directory="generic")
        answer = sekretess.decide(case)
        late = any(notice.code == "after_horizon" for notice in answer.warnings)
        assert ("after_horizon" in warnings.split()) == late == (row == 1)
    assert answers["outcome"][2] == "out_of_scope"
    assert answers["warnings"][2] == "not_bound_by_osl"


def test_a_column_without_a_value_may_have_any_type() -> None:
    nothing = {
        "purpose": pa.array([None, None], "float64"),
        "grounds": pa.array([None, None], "string"),
        "committed_crime": pa.array([None, None], "string"),
        "age": pa.array([float("nan"), float("nan")]),
    }
    made = {
        "date": ["2016-03-01"] * 2,
        "discloser": ["generic.social_services"] * 2,
        "listeners": ["generic.police"] * 2,
        "information": ["personal_circumstances"] * 2,
    }
    bare = sekretess.decide_table(made, directory="generic").to_dict()
    full = sekretess.decide_table(pa.table(made | nothing), directory="generic").to_dict()
    assert full == bare
