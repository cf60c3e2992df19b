"""pandas: a data frame in, the same frame with the answers beside it out."""

from pathlib import Path

import pandas as pd

import sekretess


def answered(log: Path) -> pd.DataFrame:
    frame = pd.read_parquet(log, dtype_backend="pyarrow")
    answers = sekretess.decide_table(frame, directory="generic").to_pandas()
    return frame.join(answers)
