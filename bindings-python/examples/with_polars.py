"""polars: eager, and lazy in a stream of batches."""

from pathlib import Path

import polars as pl
import sekretess

KEEP = ["date", "discloser", "listeners"]


def with_answers(frame: pl.DataFrame) -> pl.DataFrame:
    """A frame's answers, with some columns of it beside them."""
    return sekretess.decide_table(frame, directory="generic", keep=KEEP).to_polars()


def answered(log: Path) -> pl.DataFrame:
    """The whole log at once."""
    return with_answers(pl.read_parquet(log))


def lazily(log: Path) -> pl.LazyFrame:
    """Nothing is read until it is collected, and then a part at a time."""
    scan = pl.scan_parquet(log)
    schema = with_answers(scan.head(0).collect()).schema
    return scan.map_batches(with_answers, streamable=True, schema=schema)
