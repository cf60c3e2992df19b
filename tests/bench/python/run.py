"""What it costs from Python, beside other engines, in one run on one thread.

`run.sh` builds what is needed and runs this. Every engine answers the same table, and all
answers are compared before anything is timed.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import datalogic_py
import fisca
import numpy as np
import pyarrow as pa
import real
import toy
import toy_law

CALLS = 20_000


def median(run: Callable[[], object], times: int = 15) -> float:
    """The median of some runs, in seconds."""
    took = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        took.append(time.perf_counter() - start)
    return statistics.median(took)


def each(call: Callable[[object], object], values: list[object]) -> Callable[[], object]:
    """Calls it with each value."""

    def all_of_them() -> None:
        for value in values:
            call(value)

    return all_of_them


def table(title: str, lines: list[tuple[str, float]], unit: str = "ns") -> None:
    """Prints figures and their ratio to the first."""
    print(f"\n{title}\n")
    first = lines[0][1]
    for name, figure in lines:
        print(f"  {name:<52} {figure:>10.1f} {unit}   x {figure / first:.2f}")


def arrow(columns: toy.Table, unknown: float = 0.0) -> pa.Table:
    """The table as Arrow; a share of the answers can be unknown."""
    rng = np.random.default_rng(2)
    made = {}
    for name, values in columns.items():
        hidden = rng.random(len(values)) < unknown if unknown and name in toy.QUESTIONS else None
        made[name] = pa.array(values, mask=hidden)
    return pa.table(made)


def opened(found: object) -> toy.Bools:
    """Whether each outcome lets the information be given."""
    codes = pa.table(found)["outcome"].to_numpy()
    permitted: toy.Bools = np.array(toy_law.OPEN)[codes]
    return permitted


def toy_batch(rows: int) -> None:
    """The toy law over a table."""
    columns = toy.table(rows)
    whole, partly = arrow(columns), arrow(columns, unknown=0.1)
    simulation = fisca.loaded(columns)
    cases = toy.cases(columns, CALLS)
    engine = datalogic_py.Engine()
    rule = engine.compile((Path(__file__).parent.parent / "rules.json").read_text())
    session, parsed = engine.session(), [datalogic_py.DataHandle(json.dumps(c)) for c in cases]
    arguments = [tuple(case.values()) for case in cases]

    expected = toy.by_numpy(columns)
    assert (opened(toy_law.outcomes(whole)) == expected).all()
    assert (fisca.calculate(simulation) == expected).all()
    assert [toy.by_python(*case) for case in arguments] == expected[:CALLS].tolist()
    by_datalogic = session.evaluate_batch(rule, parsed)
    assert [answer == "true" for answer in by_datalogic] == expected[:CALLS].tolist()
    unsure = opened(toy_law.outcomes(partly))
    assert not (unsure & ~expected).any(), "an unknown answer opened what is closed"

    def refreshed() -> object:
        for name, values in columns.items():
            simulation.delete_arrays(name)
            simulation.set_input(name, fisca.WHEN, values)
        return fisca.calculate(simulation)

    per_row = 1e9 / rows
    table(
        f"Toy law, a table of {rows:,} rows, per row",
        [
            ("sekretess, three-valued, outcome, complete", median(lambda: toy_law.outcomes(whole)) * per_row),
            ("the same, a tenth of the answers unknown", median(lambda: toy_law.outcomes(partly)) * per_row),
            ("numpy by hand, two-valued", median(lambda: toy.by_numpy(columns)) * per_row),
            ("OpenFisca-core, the formulas alone", median(lambda: fisca.calculate(simulation)) * per_row),
            ("OpenFisca-core, with its columns set", median(refreshed) * per_row),
            ("pure Python", median(lambda: [toy.by_python(*c) for c in arguments]) / CALLS * 1e9),
            ("datalogic-py, data already parsed", median(lambda: session.evaluate_batch(rule, parsed)) / CALLS * 1e9),
        ],
    )


def toy_calls() -> None:
    """The toy law, call by call."""
    columns = toy.table(CALLS)
    cases = toy.cases(columns, CALLS)
    expected = toy.by_numpy(columns).tolist()
    texts, arguments = [json.dumps(case) for case in cases], [tuple(c.values()) for c in cases]
    rule = datalogic_py.Engine().compile((Path(__file__).parent.parent / "rules.json").read_text())
    is_open = dict(zip(toy_law.OUTCOMES, toy_law.OPEN, strict=True))
    assert [is_open[toy_law.outcome(*case)] for case in arguments] == expected
    assert [is_open[toy_law.outcome_of_dict(case)] for case in cases] == expected
    assert [is_open[json.loads(toy_law.outcome_of_json(t))["outcome"]] for t in texts] == expected
    assert [rule.evaluate_str(text) == "true" for text in texts] == expected

    per_call = 1e9 / CALLS
    table(
        "Toy law, call by call",
        [
            ("sekretess, typed", median(lambda: [toy_law.outcome(*c) for c in arguments]) * per_call),
            ("sekretess, dict", median(each(toy_law.outcome_of_dict, cases)) * per_call),
            ("sekretess, JSON text to JSON text", median(each(toy_law.outcome_of_json, texts)) * per_call),
            ("pure Python", median(lambda: [toy.by_python(*c) for c in arguments]) * per_call),
            ("datalogic-py, dict", median(each(rule.evaluate, cases)) * per_call),
            ("datalogic-py, JSON text", median(each(rule.evaluate_str, texts)) * per_call),
        ],
    )


def main() -> None:
    """Everything, or what is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    asked = parser.parse_args()
    os.environ["OMP_NUM_THREADS"] = "1"
    print(f"{platform.machine()}, {os.cpu_count()} CPUs, Python {platform.python_version()}")
    toy_batch(asked.rows)
    toy_calls()
    real.batch(asked.rows, table, median)
    real.calls(table, median)


if __name__ == "__main__":
    main()
