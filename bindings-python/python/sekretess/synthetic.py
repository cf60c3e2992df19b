"""Made-up logs of exchanges, to learn and to test with.

The numbers mean nothing about the world: who speaks to whom, how often, and what the
assessments come out as is invented. Nobody is in them.
"""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from ._exchanges import EXCHANGES, Exchange

__all__ = ["exchanges"]

T = TypeVar("T")

# The share of questions that somebody has written an answer to.
ANSWERED = 0.85

# The penalty of an offence, from none in particular up: each holds with those before it.
PENALTIES = ("prison_in_scale", "minimum_six_months", "minimum_one_year")

# What is written of a consent that holds, from the guardians of a child too young to
# decide.
CONSENT = {
    "consent_by_subject": False,
    "consent_withdrawn": False,
    "consent_covers_information": True,
    "consent_covers_purpose": True,
    "consent_covers_discloser": True,
    "consent_covers_listener": True,
    "consent_informed": True,
    "consent_voluntary": True,
    "consent_specific": True,
    "mature_alone": False,
    "mature_jointly": False,
    "harm_if_guardian_learns": False,
}

# How a row can be wrong: the column, and what stands there instead.
FAULTS: tuple[tuple[str, object], ...] = (
    ("discloser", "generic.social_service"),
    ("listeners", "generic.polis"),
    ("date", None),
    ("age", 212),
    ("purpose", "prevent_crimes"),
    ("information", None),
)


def exchanges(
    rows: int = 200_000,
    *,
    seed: int = 2025,
    first: date = date(2015, 12, 13),
    last: date = date(2026, 11, 20),
    errors: float = 0.0,
    groups: float = 0.0,
) -> dict[str, list[object]]:
    """A log of exchanges between authorities in a municipality, as columns.

    **The numbers mean nothing about the world.** The same arguments give the same table
    on every machine.

    Args:
        rows: how many exchanges.
        seed: another seed gives another table.
        first: the first day that an exchange can have; they are made on weekdays.
        last: the last day.
        errors: the share of rows with a fault in them, as a misspelt code, from 0 to 1.
        groups: the share of rows with several listeners; above 0 every row has a list.

    Returns:
        Each column as a list of `rows` values, in the order of the days: `date`,
        `discloser`, `listeners`, `information`, `purpose`, `age` (whole years or
        `None`), `grounds` (what was invoked, or `None`), and answers to questions of the
        law, each `True`, `False` or `None` for what nobody wrote down. Actors are those
        of the directory `generic`.

    Raises:
        ValueError: a negative number of rows, a share outside 0 to 1, or no weekday
            between the two days.

    >>> log = exchanges(3, seed=1)
    >>> len(log["date"]), log["discloser"][0].startswith("generic.")
    (3, True)
    >>> log == exchanges(3, seed=1)
    True
    """
    if rows < 0:
        raise ValueError(f"`rows` is {rows}, and must be 0 or more")
    for name, share in (("errors", errors), ("groups", groups)):
        if not 0 <= share <= 1:
            raise ValueError(f"`{name}` is {share}, and must be a share from 0 to 1")
    log = _Log(rows, Random(seed))
    table: dict[str, list[object]] = {"date": log.dates(first, last), **log.who(groups)}
    table |= log.facts()
    log.spoil(table, errors)
    return table


@dataclass
class _Log:
    """A log in the making; every choice is drawn with `random()` alone, whose numbers
    are the same in every version of Python."""

    rows: int
    random: Random
    picks: list[Exchange] = field(init=False)

    def __post_init__(self) -> None:
        pick = self.picker(EXCHANGES, [exchange.weight for exchange in EXCHANGES])
        self.picks = [pick() for _ in range(self.rows)]

    def picker(self, values: Sequence[T], weights: Sequence[float]) -> Callable[[], T]:
        """Draws one of the values, by weight."""
        sums = list(itertools.accumulate(weights))
        total, end = sums[-1], len(sums) - 1
        draw, find = self.random.random, bisect.bisect
        return lambda: values[find(sums, draw() * total, 0, end)]

    def dates(self, first: date, last: date) -> list[object]:
        """Weekdays, more of them as the years go."""
        days = [first + timedelta(n) for n in range((last - first).days + 1)]
        days = [day for day in days if day.weekday() < 5]
        if not days:
            raise ValueError(f"there is no weekday from {first} to {last}")
        pick = self.picker(days, [1 + n / len(days) for n in range(len(days))])
        return [*sorted(pick() for _ in range(self.rows))]

    def who(self, groups: float) -> dict[str, list[object]]:
        """Who spoke to whom, about what and why."""
        draw = self.random.random
        return {
            "discloser": [exchange.discloser for exchange in self.picks],
            "listeners": self.listeners(groups),
            "information": [
                kinds[int(draw() * len(kinds))]
                for kinds in (exchange.information for exchange in self.picks)
            ],
            "purpose": [exchange.purpose for exchange in self.picks],
            "age": [
                low + int(draw() * (high - low + 1)) if draw() < 0.95 else None
                for low, high in (exchange.ages for exchange in self.picks)
            ],
            "grounds": [
                ground if ground and draw() < share else None
                for ground, share in (exchange.invokes for exchange in self.picks)
            ],
        }

    def listeners(self, groups: float) -> list[object]:
        """The listener, or the listener and more in the same room."""
        if not groups:
            return [exchange.listener for exchange in self.picks]
        draw = self.random.random
        also = sorted({exchange.listener for exchange in EXCHANGES})
        heard: list[object] = []
        for exchange in self.picks:
            room = [exchange.listener]
            if draw() < groups:
                start, more = int(draw() * len(also)), 1 + int(draw() * 3)
                others = (also + also)[start : start + more]
                room += [other for other in others if other != exchange.listener]
            heard.append(room)
        return heard

    def facts(self) -> dict[str, list[object]]:
        """What was answered, question by question."""
        draw = self.random.random
        names = dict.fromkeys(name for exchange in EXCHANGES for name in exchange.yes)
        table: dict[str, list[object]] = {}
        for name in names:
            shares = [exchange.yes.get(name) for exchange in self.picks]
            table[name] = [
                None if share is None or draw() > ANSWERED else draw() < share
                for share in shares
            ]
        # Risk that is concrete is special too, and an assessment follows the one before.
        table["risk_concrete"] = [
            draw() < 0.8 if special else special for special in table["risk_special"]
        ]
        steps = len(PENALTIES) + 1
        levels = [int(draw() * steps) if exchange.offence else None for exchange in self.picks]
        for step, name in enumerate(PENALTIES):
            table[name] = [None if level is None else level > step for level in levels]
        given = [draw() < kind.consent if kind.consent else None for kind in self.picks]
        table["consent_by_guardians"] = list(given)
        for name, holds in CONSENT.items():
            table[name] = [holds if yes and draw() < 0.98 else None for yes in given]
        return table

    def spoil(self, table: Mapping[str, list[object]], errors: float) -> None:
        """Puts a fault in some rows."""
        draw = self.random.random
        if not errors:
            return
        for row in range(self.rows):
            if draw() < errors:
                column, fault = FAULTS[int(draw() * len(FAULTS))]
                several = isinstance(table[column][row], list)
                table[column][row] = [fault] if several else fault
