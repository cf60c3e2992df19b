"""The recipes for the engines: the same table, the same answers."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import sekretess
from sekretess import synthetic

pa = pytest.importorskip("pyarrow")
import pyarrow.parquet as pq  # noqa: E402

HERE = Path(__file__).parents[1]
EXAMPLES = HERE / "examples"
ROWS = 3000
COLUMNS = ("outcome", "by_default", "grounds", "blocked_by", "warnings", "error")
Rows = list[tuple[object, ...]]


@pytest.fixture(scope="session")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A log as a Parquet file, in several groups of rows."""
    path = tmp_path_factory.mktemp("engines") / "log.parquet"
    made = pa.table(synthetic.exchanges(ROWS, errors=0.01))
    pq.write_table(made, path, row_group_size=700)
    return path


@pytest.fixture(scope="session")
def expected(log: Path) -> Rows:
    """The answers, without any engine."""
    answers = sekretess.decide_table(
        synthetic.exchanges(ROWS, errors=0.01), directory="generic"
    )
    assert answers.counts["error"] > 5
    columns = answers.to_dict()
    return list(zip(*(columns[name] for name in COLUMNS), strict=True))


def example(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def rows(table: Any) -> Rows:
    return list(zip(*(table[name].to_pylist() for name in COLUMNS), strict=True))


def test_pyarrow(log: Path, expected: Rows, tmp_path: Path) -> None:
    recipe = example("with_pyarrow")
    assert rows(recipe.answered(log)) == expected
    recipe.from_file_to_file(log, tmp_path / "out.parquet")
    assert rows(pq.read_table(tmp_path / "out.parquet")) == expected


def test_pandas(log: Path, expected: Rows) -> None:
    pytest.importorskip("pandas")
    recipe = example("with_pandas")
    assert rows(pa.Table.from_pandas(recipe.answered(log))) == expected
    counted = Counter(row[0] for row in expected if row[0])
    assert recipe.lawful_by_month(log).sum().to_dict() == counted


def test_polars(log: Path, expected: Rows) -> None:
    pytest.importorskip("polars")
    recipe = example("with_polars")
    assert rows(recipe.answered(log).to_arrow()) == expected
    assert rows(recipe.lazily(log).collect().to_arrow()) == expected
    assert rows(recipe.lazily(log).collect(engine="streaming").to_arrow()) == expected


def test_duckdb(log: Path, expected: Rows) -> None:
    pytest.importorskip("duckdb")
    recipe = example("with_duckdb")
    found = recipe.answered(log)
    assert [(*row[3:8], row[9]) for row in found] == expected
    counted = Counter(row[0] for row in expected)
    summed: Counter[object] = Counter()
    for _, outcome, number in recipe.by_year(log):
        summed[outcome] += number
    assert summed == counted


@pytest.fixture(scope="session")
def spark() -> Iterator[Any]:
    sql = pytest.importorskip("pyspark.sql")
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = (
        builder.config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.files.maxPartitionBytes", "20000")
        .getOrCreate()
    )
    yield session
    session.stop()


@pytest.mark.spark
def test_spark(log: Path, expected: Rows, spark: Any) -> None:
    found = example("with_spark").answered(spark, log)
    # Spark promises no order of rows.
    names = [name for name in found.columns if name in COLUMNS]
    assert tuple(names) == COLUMNS
    assert Counter(tuple(row) for row in found.select(*names).collect()) == Counter(expected)
    by_outcome = dict(found.groupBy("outcome").count().collect())
    assert by_outcome == Counter(row[0] for row in expected)


def test_the_page_shows_the_recipes_as_they_are_tested() -> None:
    page = (HERE / "docs" / "engines.md").read_text(encoding="utf-8")
    for recipe in sorted(EXAMPLES.glob("with_*.py")):
        assert f"```python\n{recipe.read_text(encoding='utf-8')}```" in page, recipe.name
