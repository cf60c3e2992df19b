"""DuckDB: a relation in, SQL over the answers out."""

from pathlib import Path

import duckdb

import sekretess


def answered(log: Path) -> duckdb.DuckDBPyRelation:
    rows = duckdb.read_parquet(str(log))
    answers = sekretess.decide_table(rows, directory="generic")
    # DuckDB finds `answers` by its name, reads it in place and keeps the order of rows.
    return duckdb.sql("SELECT * FROM rows POSITIONAL JOIN answers")
