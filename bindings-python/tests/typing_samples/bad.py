"""What a user must not write: each line is an error to the type checkers.

A line that is not an error makes its `type: ignore` one, and the check fails.
"""
# pyright: reportUnnecessaryTypeIgnoreComment=true

import sekretess
from sekretess.inputs import Item

item: Item = {"information": ["personal_circumstance"]}  # type: ignore[list-item]
item2: Item = {"informaton": []}  # type: ignore[typeddict-unknown-key]
sekretess.decide(date="2026-01-01")  # type: ignore[call-overload]
answer = sekretess.decide("{}")
answer.outcome = sekretess.Outcome.ALLOWED  # type: ignore[misc]
answer.explain(lang="de")  # type: ignore[arg-type]
answer.outcom  # type: ignore[attr-defined]
sekretess.law("10:1", day="2026-01-01")  # type: ignore[call-overload]
