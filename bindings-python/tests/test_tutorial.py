"""The tutorial runs from top to bottom, and its code is checked like any other."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

nbformat = pytest.importorskip("nbformat")
nbclient = pytest.importorskip("nbclient")

TUTORIAL = Path(__file__).parents[1] / "tutorial" / "tutorial.ipynb"


def test_the_tutorial_runs(tmp_path: Path) -> None:
    notebook = nbformat.read(TUTORIAL, as_version=4)
    client = nbclient.NotebookClient(
        notebook, timeout=300, resources={"metadata": {"path": str(tmp_path)}}
    )
    client.execute()
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    plots = [output for output in outputs if "image/png" in output.get("data", {})]
    assert len(plots) == 4
    # Where one number is followed to its proof.
    told = "".join(output.get("text", "") for output in outputs)
    assert "per cent of the month's" in told
    assert "10\N{NO-BREAK SPACE}kap.\N{NO-BREAK SPACE}15\N{NO-BREAK SPACE}a" in told


def test_the_tutorial_is_kept_without_outputs() -> None:
    for cell in nbformat.read(TUTORIAL, as_version=4).cells:
        assert not cell.get("outputs")
        assert cell.get("execution_count") is None


def test_the_first_chart_takes_ten_lines() -> None:
    cells = nbformat.read(TUTORIAL, as_version=4).cells
    first = next(cell.source for cell in cells if cell.cell_type == "code")
    lines = [line for line in first.splitlines() if line.strip()]
    assert len(lines) <= 10
    assert lines[-1].startswith("share.plot")


def test_the_types_of_the_tutorial(tmp_path: Path) -> None:
    code = [
        cell.source.removesuffix(";")
        for cell in nbformat.read(TUTORIAL, as_version=4).cells
        if cell.cell_type == "code"
    ]
    (tmp_path / "tutorial.py").write_text("\n".join(code) + "\n", encoding="utf-8")
    for checker in (["mypy", "--strict"], ["pyright", "--pythonpath", sys.executable]):
        done = subprocess.run(
            [sys.executable, "-m", *checker, str(tmp_path / "tutorial.py")],
            capture_output=True,
            text=True,
            check=False,
            cwd=Path(__file__).parents[1],
        )
        assert done.returncode == 0, done.stdout
