"""DuckDB: a relation in, SQL over the answers out."""

from pathlib import Path

import duckdb
import sekretess

KEEP = ["date", "discloser", "listeners"]


def answered(log: Path) -> list[tuple[object, ...]]:
    """The rows of the answers, in the order of the log."""
    rows = duckdb.read_parquet(str(log))
    answers = sekretess.decide_table(rows, directory="generic", keep=KEEP)
    return duckdb.from_arrow(answers).fetchall()


def by_year(log: Path) -> list[tuple[object, ...]]:
    """SQL finds `answers` by its name, and reads it where it lies."""
    rows = duckdb.read_parquet(str(log))
    answers = sekretess.decide_table(rows, directory="generic", keep=KEEP)  # noqa: F841
    return duckdb.execute(
        "SELECT year(date), outcome, count(*) FROM answers GROUP BY ALL ORDER BY ALL"
    ).fetchall()
