"""The shared cases, as the program of the Rust tests writes them."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Case:
    """A question of the corpus and the door's answer to it, as Rust gives it."""

    id: str
    verb: str
    input: str
    answer: str | None = None
    error: str | None = None


@pytest.fixture(scope="session")
def corpus() -> list[Case]:
    """Every shared case; `SEKRETESS_CORPUS` names a file with them, made before."""
    return list(lines())


def lines() -> Iterator[Case]:
    ready = os.environ.get("SEKRETESS_CORPUS")
    if ready:
        text = Path(ready).read_text(encoding="utf-8")
    else:
        command = [
            "cargo",
            "run",
            "-q",
            "--locked",
            "-p",
            "sekretess-tests",
            "--example",
            "corpus",
        ]
        text = subprocess.run(
            command, cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=True
        ).stdout
    for line in text.split("\n"):
        if line:
            yield Case(**json.loads(line))


@pytest.fixture
def disclosure() -> dict[str, object]:
    """A disclosure that is allowed."""
    return {
        "date": "2016-03-01",
        "discloser": {"actor": "malmo.norr.socialtjanst"},
        "listeners": [{"id": "polis", "actor": "malmo.polis"}],
        "item": {
            "information": ["personal_circumstances"],
            "purpose": ["prevent_crime"],
            "persons": [{"age": 19, "facts": {"risk_special": True}}],
            "facts": {"committed_crime": False},
            "listeners": {"polis": {"helps_prevent": True, "inappropriate": False}},
        },
    }
