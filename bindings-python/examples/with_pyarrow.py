"""pyarrow: a Parquet file in, its answers out, whole or a part at a time."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import sekretess

KEEP = ["date", "discloser", "listeners"]


def answered(log: Path) -> pa.Table:
    """The answers, with some columns of the log beside them."""
    answers = sekretess.decide_table(pq.read_table(log), directory="generic", keep=KEEP)
    return answers.to_pyarrow()


def from_file_to_file(log: Path, out: Path) -> None:
    """A part at a time, so that any length goes."""
    with pq.ParquetFile(log) as file:
        empty = sekretess.decide_table(file.schema_arrow.empty_table(), directory="generic")
        with pq.ParquetWriter(out, empty.to_pyarrow().schema) as writer:
            for batch in file.iter_batches(batch_size=65_536):
                answers = sekretess.decide_table(batch, directory="generic")
                writer.write_table(answers.to_pyarrow())
