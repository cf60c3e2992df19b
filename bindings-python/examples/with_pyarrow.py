"""pyarrow: a Parquet file in, the log with its answers out."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

import sekretess


def answered(log: Path) -> pa.Table:
    table = pq.read_table(log)
    answers = pa.table(sekretess.decide_table(table, directory="generic"))
    for name in answers.column_names:
        table = table.append_column(name, answers[name])
    return table


def larger_than_memory(log: Path, out: Path) -> None:
    """One batch of rows at a time, so that any length goes."""
    with pq.ParquetFile(log) as file:
        writer = None
        for batch in file.iter_batches(batch_size=65_536):
            answers = pa.table(sekretess.decide_table(batch, directory="generic"))
            writer = writer or pq.ParquetWriter(out, answers.schema)
            writer.write_table(answers)
        if writer:
            writer.close()
