"""polars: eager, and lazy in a stream of batches."""

from pathlib import Path

import polars as pl

import sekretess


def answered(log: Path) -> pl.DataFrame:
    frame = pl.read_parquet(log)
    answers = pl.DataFrame(sekretess.decide_table(frame, directory="generic"))
    return frame.hstack(answers)


def with_answers(batch: pl.DataFrame) -> pl.DataFrame:
    return batch.hstack(pl.DataFrame(sekretess.decide_table(batch, directory="generic")))


def lazily(log: Path) -> pl.LazyFrame:
    """Nothing is read until it is collected, and then a part at a time."""
    scan = pl.scan_parquet(log)
    schema = with_answers(scan.head(0).collect()).schema
    return scan.map_batches(with_answers, streamable=True, schema=schema)
