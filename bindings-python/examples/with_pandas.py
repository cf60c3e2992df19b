"""pandas: a data frame in, its answers as a data frame out, on the same index."""

from pathlib import Path

import pandas as pd
import sekretess


def answered(log: Path) -> pd.DataFrame:
    """The answers, to lie beside the log: `log.join(answers, rsuffix="_found")`."""
    frame = pd.read_parquet(log)
    return sekretess.decide_table(frame, directory="generic").to_pandas()


def lawful_by_month(log: Path) -> pd.DataFrame:
    """How many exchanges had which outcome, month by month."""
    frame = pd.read_parquet(log)
    answers = sekretess.decide_table(frame, directory="generic").to_pandas()
    month = pd.to_datetime(frame["date"]).dt.to_period("M")
    return pd.crosstab(month, answers["outcome"])
