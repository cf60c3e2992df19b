"""Tables at large: random ones over every column, made-up logs, and work that is stopped."""

from __future__ import annotations

import datetime
import hashlib
import json
import signal
import subprocess
import sys
import time
from typing import Any

import pytest
import sekretess
from hypothesis import given, settings
from hypothesis import strategies as st
from sekretess import synthetic

pa = pytest.importorskip("pyarrow")

ACTORS = [
    f"generic.{name}"
    for name in [
        "social_services",
        "school",
        "pupil_support",
        "headteacher",
        "medical_pupil_health",
        "leisure",
        "police",
        "social_insurance",
        "child_psychiatry",
        "guardian",
        "individual",
        "private_school",
        "it_supplier",
    ]
]
KINDS = [kind.value for kind in sekretess.InformationKind]
PURPOSES = [purpose.value for purpose in sekretess.Purpose]
GROUNDS = ["osl.10.2", "osl.10.27", "osl.10.15a", "osl.10.14", "osl.99.1"]
FACTS = [fact.id for fact in sekretess.facts()]
# Around the days on which the law of the young changed, and outside all law.
DAYS = [
    datetime.date.fromisoformat(day)
    for day in [
        "2015-12-12",
        "2015-12-13",
        "2020-08-01",
        "2023-01-01",
        "2025-03-31",
        "2025-04-01",
        "2025-07-01",
        "2025-11-30",
        "2025-12-01",
        "2026-01-15",
        "2026-11-20",
        "2031-01-01",
    ]
]
SCHEMA = {
    "date": pa.date32(),
    "discloser": pa.string(),
    "listeners": pa.list_(pa.string()),
    "information": pa.list_(pa.string()),
    "purpose": pa.list_(pa.string()),
    "age": pa.int64(),
    "grounds": pa.list_(pa.string()),
    "received_on": pa.date32(),
}


def few(values: list[str], most: int) -> st.SearchStrategy[list[str] | None]:
    return st.none() | st.lists(st.sampled_from(values), min_size=1, max_size=most)


def tables() -> st.SearchStrategy[Any]:
    """Tables over every column that there is, with any of the facts."""
    columns = st.fixed_dictionaries(
        {
            "date": st.sampled_from([*DAYS, None]),
            "discloser": st.sampled_from([*ACTORS, None, "generic.polise"]),
            "listeners": few(ACTORS, 3),
            "information": few([*KINDS, "personal"], 2),
            "purpose": few(PURPOSES, 2),
            "age": st.sampled_from([None, -1, 0, 11, 17, 18, 20, 21, 40, 120, 121]),
            "grounds": few(GROUNDS, 2),
            "received_on": st.sampled_from([None, *DAYS]),
        }
    )
    asked = st.lists(st.sampled_from(FACTS), max_size=12, unique=True)
    return st.builds(
        table,
        st.lists(columns, min_size=1, max_size=20),
        asked,
        st.randoms(use_true_random=False),
    )


def table(rows: list[dict[str, Any]], asked: list[str], random: Any) -> Any:
    made = {name: pa.array([r[name] for r in rows], kind) for name, kind in SCHEMA.items()}
    for fact in asked:
        answers = random.choices([True, False, None], k=len(rows))
        made[fact] = pa.array(answers, pa.bool_())
    return pa.table(made)


@given(made=tables())
@settings(max_examples=60, deadline=None)
def test_a_table_is_answered_as_its_rows(made: Any) -> None:
    try:
        found = sekretess.decide_table(
            made, directory="generic", want=["grounds", "blocked_by", "missing"]
        )
    except sekretess.InputError as error:
        # A question that the rules work out for themselves cannot be a column.
        assert {problem.at for problem in error.problems} <= set(made.column_names)
        return
    columns = found.to_dict()
    for row, outcome in enumerate(columns["outcome"]):
        case = sekretess.row_case(made, row, directory="generic")
        try:
            alone = sekretess.decide(case)
        except sekretess.InputError as error:
            assert outcome is None
            assert columns["error"][row] == str(error)
            continue
        assert columns["error"][row] is None, case
        assert outcome == alone.outcome, case
        assert columns["by_default"][row] == alone.items[0].room.by_default, case


def test_a_made_up_log_is_the_same_each_time() -> None:
    log = synthetic.exchanges(500, seed=7, groups=0.2, errors=0.05)
    assert log == synthetic.exchanges(500, seed=7, groups=0.2, errors=0.05)
    assert log != synthetic.exchanges(500, seed=8, groups=0.2, errors=0.05)
    assert {len(values) for values in log.values()} == {500}
    # Written down once: on every machine and every Python the same numbers.
    written = json.dumps(log, default=str, sort_keys=True).encode()
    assert hashlib.sha256(written).hexdigest()[:16] == "f0bf66f8b71f5779"


def test_a_made_up_log_has_variety_and_only_the_faults_asked_for() -> None:
    log = synthetic.exchanges(4000)
    found = sekretess.decide_table(log, directory="generic")
    assert "error" not in found.counts
    assert set(found.counts) >= {"duty", "allowed", "no_secrecy", "after_assessment"}
    assert set(found.counts) >= {"unknown", "forbidden", "out_of_scope"}
    assert min(found.counts.values()) > 20
    dates = log["date"]
    assert dates == sorted(dates, key=str)
    faulty = synthetic.exchanges(4000, errors=0.05)
    errors = sekretess.decide_table(faulty, directory="generic").counts["error"]
    assert 120 < errors < 280


def test_a_made_up_log_can_have_several_listeners_and_its_own_days() -> None:
    day = datetime.date(2025, 4, 1)
    log = synthetic.exchanges(200, first=day, last=day, groups=0.5)
    assert set(log["date"]) == {day}
    rooms = [len(heard) for heard in log["listeners"] if isinstance(heard, list)]
    assert len(rooms) == 200
    assert max(rooms) > 1
    assert "error" not in sekretess.decide_table(log, directory="generic").counts
    assert all(values == [] for values in synthetic.exchanges(0).values())


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"rows": -1}, "`rows` is -1"),
        ({"errors": 1.5}, "`errors` is 1.5"),
        ({"groups": -0.1}, "`groups` is -0.1"),
        (
            {"first": datetime.date(2025, 11, 22), "last": datetime.date(2025, 11, 23)},
            "no weekday from 2025-11-22",
        ),
        (
            {"first": datetime.date(2025, 2, 1), "last": datetime.date(2025, 1, 1)},
            "no weekday from 2025-02-01",
        ),
    ],
)
def test_what_cannot_be_made_up_is_told(wrong: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        synthetic.exchanges(**wrong)


STOPPED = """
import sekretess, sys
from sekretess import synthetic
import pyarrow as pa
log = pa.table(synthetic.exchanges(50_000))
log = pa.concat_tables([log] * 10).combine_chunks()
log = pa.concat_tables([log] * 80)
print("ready", flush=True)
try:
    sekretess.decide_table(log, directory="generic", want=["grounds", "blocked_by", "missing"])
except KeyboardInterrupt:
    print("stopped", flush=True)
else:
    print("finished", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT can be sent there")
def test_ctrl_c_stops_long_work() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", STOPPED], stdout=subprocess.PIPE, text=True
    ) as work:
        assert work.stdout is not None
        assert work.stdout.readline() == "ready\n"
        time.sleep(0.3)
        work.send_signal(signal.SIGINT)
        assert work.communicate(timeout=30)[0] == "stopped\n"
