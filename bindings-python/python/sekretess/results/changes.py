# mypy: disable-error-code=no-any-return
"""The types of what changed between two days.

Written by generate.py; do not edit.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from .._view import Json, View
from .common import Outcome, Words


class Changed(View):
    """A provision with another wording."""

    __slots__ = ()
    _keys = (
        "id",
        "citation",
        "name",
        "before",
        "after",
        "rules_differ",
    )

    @property
    def id(self) -> str:
        """The provision's stable name."""
        return self._json["id"]

    @property
    def citation(self) -> str:
        """Where it stands."""
        return self._json["citation"]

    @property
    def name(self) -> Words:
        """What it is about."""
        return Words(self._json["name"])

    @property
    def before(self) -> str | None:
        """The SFS number of the wording on the first day, if it was in force."""
        return self._json["before"]

    @property
    def after(self) -> str | None:
        """The SFS number of the wording on the second day, if it is in force."""
        return self._json["after"]

    @property
    def rules_differ(self) -> bool:
        """Whether its rules differ, and not only its references or how well it is known."""
        return self._json["rules_differ"]


class Condition(View):
    """An answer that a condition asks for."""

    __slots__ = ()
    _keys = (
        "fact",
        "question",
        "value",
        "kind",
    )

    @property
    def fact(self) -> str:
        """The fact's stable name."""
        return self._json["fact"]

    @property
    def question(self) -> Words:
        """Its question."""
        return Words(self._json["question"])

    @property
    def value(self) -> bool:
        """The answer."""
        return self._json["value"]

    @property
    def kind(self) -> Literal["objective", "assessment", "legal_point"]:
        """`objective`, `assessment` or `legal_point`."""
        return self._json["kind"]


class Example(View):
    """A case whose answer changed."""

    __slots__ = ()
    _keys = (
        "input",
        "speaker",
        "listener",
        "before",
        "after",
    )

    @property
    def input(self) -> Json:
        """The case, as the door takes it, on the second day."""
        return self._json["input"]

    @property
    def speaker(self) -> Words:
        """Who speaks."""
        return Words(self._json["speaker"])

    @property
    def listener(self) -> Words:
        """Who listens."""
        return Words(self._json["listener"])

    @property
    def before(self) -> Outcome:
        """The answer on the first day."""
        return Outcome(self._json["before"])

    @property
    def after(self) -> Outcome:
        """The answer on the second day."""
        return Outcome(self._json["after"])


class Secrecy(View):
    """A secrecy rule by name and place."""

    __slots__ = ()
    _keys = (
        "id",
        "citation",
    )

    @property
    def id(self) -> str:
        """Its stable name."""
        return self._json["id"]

    @property
    def citation(self) -> str:
        """Where it stands."""
        return self._json["citation"]


class Shift(View):
    """A condition under which answers changed."""

    __slots__ = ()
    _keys = (
        "by",
        "citation",
        "name",
        "secrecy",
        "when",
        "example",
    )

    @property
    def by(self) -> str:
        """The rule that makes the difference."""
        return self._json["by"]

    @property
    def citation(self) -> str:
        """Where it stands."""
        return self._json["citation"]

    @property
    def name(self) -> Words:
        """What it is about."""
        return Words(self._json["name"])

    @property
    def secrecy(self) -> tuple[Secrecy, ...]:
        """The secrecy rules that it is about: those that it opens or closes. Empty for a
        duty.
        """
        return tuple(map(Secrecy, self._json["secrecy"]))

    @property
    def when(self) -> tuple[tuple[Condition, ...], ...]:
        """The smallest conditions: of each list at least one answer, for all the lists
        together.
        """
        return tuple(map(lambda x: tuple(map(Condition, x)), self._json["when"]))

    @property
    def example(self) -> Example:
        """A case whose answer changed."""
        return Example(self._json["example"])


class Changes(View):
    """What changed from one day to another."""

    __slots__ = ()
    _keys = (
        "from",
        "to",
        "provisions",
        "opens",
        "closes",
        "becomes_duty",
        "ends_duty",
    )

    @property
    def from_(self) -> date:
        """The first day, YYYY-MM-DD."""
        return date.fromisoformat(self._json["from"])

    @property
    def to(self) -> date:
        """The second day."""
        return date.fromisoformat(self._json["to"])

    @property
    def provisions(self) -> tuple[Changed, ...]:
        """The provisions whose wording is another."""
        return tuple(map(Changed, self._json["provisions"]))

    @property
    def opens(self) -> tuple[Shift, ...]:
        """What was closed and is open."""
        return tuple(map(Shift, self._json["opens"]))

    @property
    def closes(self) -> tuple[Shift, ...]:
        """What was open and is closed."""
        return tuple(map(Shift, self._json["closes"]))

    @property
    def becomes_duty(self) -> tuple[Shift, ...]:
        """What must be said and did not have to be."""
        return tuple(map(Shift, self._json["becomes_duty"]))

    @property
    def ends_duty(self) -> tuple[Shift, ...]:
        """What no longer must be said."""
        return tuple(map(Shift, self._json["ends_duty"]))
