"""What is written from the schemas is as it would be written now."""

import subprocess
import sys
from pathlib import Path

from sekretess import codes as codes_of
from sekretess import inputs
from sekretess.codes import Giver, InformationKind, Purpose, Relation, TransferBy

HERE = Path(__file__).parents[1]


def test_types_are_fresh() -> None:
    made = subprocess.run(
        [sys.executable, HERE / "generate.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, f"run generate.py: {made.stdout}{made.stderr}"


def test_the_codes_are_those_of_the_rules() -> None:
    listed = codes_of()
    for key, cls in {
        "information": InformationKind,
        "purpose": Purpose,
        "relations": Relation,
        "consent.by": Giver,
        "transferred.by": TransferBy,
    }.items():
        assert {str(code) for code in cls} == set(listed[key]), key
    assert inputs.Disclosure.__required_keys__ == {"date", "discloser", "listeners", "item"}
