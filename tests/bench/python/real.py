"""The real law from Python: a made-up log as a table, and call by call."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Literal

import pyarrow as pa
from pyarrow import feather

import sekretess
from sekretess import _native, synthetic

Table = Callable[[str, list[tuple[str, float]], str], None]
Median = Callable[[Callable[[], object], int], float]
Want = Literal["grounds", "blocked_by", "missing"]

# One tenth is made, and stands ten times: a log repeats itself anyway.
PARTS = 10

MEMORY = """
import sys
import pyarrow as pa
from pyarrow import feather
import sekretess

def resident(what):
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith(what))

log = feather.read_table(sys.argv[1], memory_map=False)
sekretess.decide_table(log.slice(0, 10_000), directory="generic")
with open("/proc/self/clear_refs", "w") as peak:
    peak.write("5")
before = resident("VmRSS")
answers = sekretess.decide_table(log, directory="generic")
print((resident("VmHWM") - before) / log.nbytes, pa.table(answers).nbytes / log.nbytes)
"""


def log_of(rows: int) -> pa.Table:
    """A log in one piece, the columns of words coded as engines keep them."""
    part = pa.table(synthetic.exchanges(rows // PARTS))
    for name in ("discloser", "listeners", "information", "purpose", "grounds"):
        place = part.column_names.index(name)
        part = part.set_column(place, name, part[name].dictionary_encode())
    return pa.concat_tables([part] * PARTS).unify_dictionaries().combine_chunks()


def checked(log: pa.Table, every: int) -> None:
    """Some rows, asked by themselves, get the same answer."""
    outcomes = sekretess.decide_table(log, directory="generic").to_dict()["outcome"]
    for row in range(0, len(log), every):
        case = sekretess.row_case(log.slice(row, 1), 0, directory="generic")
        assert sekretess.decide(case).outcome == outcomes[row], case


def batch(rows: int, table: Table, median: Median) -> None:
    """The real law over a table."""
    log = log_of(rows)
    checked(log, rows // 500)
    wants: dict[str, list[Want]] = {
        "outcome and grounds": ["grounds"],
        "outcome alone": [],
        "outcome, grounds, what blocks": ["grounds", "blocked_by"],
        "the same and what is missing": ["grounds", "blocked_by", "missing"],
    }
    lines = []
    for name, want in wants.items():
        def run(want: list[Want] = want) -> object:
            return sekretess.decide_table(log, directory="generic", want=want)

        lines.append((name, median(run, 5) / rows * 1e9))
    table(
        f"The real law, a table of {rows:,} rows and {log.num_columns} columns, per row", lines, "ns"
    )
    for name, figure in lines:
        print(f"  {name:<52} {1e3 / figure:>10.2f} million rows a second")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.arrow"
        feather.write_feather(log, path, compression="uncompressed")
        told = subprocess.run(
            [sys.executable, "-c", MEMORY, path], capture_output=True, text=True, check=True
        ).stdout.split()
    print(f"  {'peak memory beside the input, as a share of it':<52} {float(told[0]):>10.2f}")
    print(f"  {'of which the answers themselves':<52} {float(told[1]):>10.2f}")


def calls(table: Table, median: Median) -> None:
    """The real law, call by call, explained."""
    case: sekretess.Disclosure = {
        "date": date(2026, 3, 2),
        "directory": "generic",
        "discloser": {"actor": "generic.social_services"},
        "listeners": [{"id": "police", "actor": "generic.police"}],
        "item": {
            "information": ["personal_circumstances"],
            "purpose": ["prevent_crime"],
            "persons": [{"age": 17, "facts": {"risk_concrete": True}}],
            "facts": {"committed_crime": False},
            "listeners": {"police": {"inappropriate": False}},
        },
    }
    answer = sekretess.decide(case)
    assert answer.outcome == "allowed"
    text = json.dumps(case, default=str)
    one_row = {
        "date": ["2026-03-02"],
        "discloser": ["generic.social_services"],
        "listeners": ["generic.police"],
        "information": ["personal_circumstances"],
    }
    times = 200

    def many(call: Callable[[], object]) -> float:
        return median(lambda: [call() for _ in range(times)], 9) / times * 1e6

    table(
        "The real law, call by call, explained",
        [
            ("JSON text to JSON text", many(lambda: _native.answer("decide", text))),
            ("dict, the outcome read", many(lambda: sekretess.decide(case).outcome)),
            ("dict, all of the answer read", many(lambda: sekretess.decide(case).to_dict())),
            ("a table of one row", many(lambda: sekretess.decide_table(one_row, directory="generic"))),
        ],
        "µs",
    )
