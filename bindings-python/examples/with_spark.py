"""PySpark: each partition is answered where it lies."""

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession

KEEP = ["date", "discloser", "listeners"]
SCHEMA = """date date, discloser string, listeners string, outcome string, by_default boolean,
    grounds string, blocked_by string, warnings string, ruleset string, error string"""


def with_answers(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """The answers of a partition; Spark wants its columns of words as plain texts."""
    import sekretess

    for batch in batches:
        answers = sekretess.decide_table(batch, directory="generic", keep=KEEP).to_pyarrow()
        for place, column in enumerate(answers.columns):
            if pa.types.is_dictionary(column.type):
                plain = column.cast(pa.string())
                answers = answers.set_column(place, answers.column_names[place], plain)
        yield from answers.to_batches()


def answered(spark: SparkSession, log: Path) -> DataFrame:
    """The answers of the whole log, worked out when they are asked for."""
    return spark.read.parquet(str(log)).mapInArrow(with_answers, SCHEMA)
