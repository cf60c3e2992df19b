# mypy: disable-error-code=no-any-return
"""The types of the answers of record.

Written by generate.py; do not edit.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from .._view import View, maybe
from .common import Coded, Outcome, Question, Report, Words


class Answered(View):
    """A question and the answer that the case gives."""

    __slots__ = ()
    _keys = (
        "fact",
        "question",
        "person",
        "listener",
        "answer",
    )

    @property
    def fact(self) -> str:
        """The fact's stable name."""
        return self._json["fact"]

    @property
    def question(self) -> Words:
        """The question."""
        return Words(self._json["question"])

    @property
    def person(self) -> str | None:
        """The person whom it is about, where it is about one."""
        return self._json["person"]

    @property
    def listener(self) -> str | None:
        """The listener whom it is about, where it is about one."""
        return self._json["listener"]

    @property
    def answer(self) -> Literal["true", "false", "unknown", "cannot_be_known"]:
        """`true`, `false`, `unknown` or `cannot_be_known`."""
        return self._json["answer"]


class ConsentRecord(View):
    """A consent, as the case gives it."""

    __slots__ = ()
    _keys = (
        "by",
        "awaiting",
        "guardians",
        "listeners",
        "valid_from",
        "valid_until",
        "withdrawn_on",
    )

    @property
    def by(self) -> tuple[str, ...]:
        """The codes of those who have given it."""
        return tuple(self._json["by"])

    @property
    def awaiting(self) -> tuple[str, ...]:
        """The codes of those who have not answered."""
        return tuple(self._json["awaiting"])

    @property
    def guardians(self) -> tuple[int, ...] | None:
        """How many have custody, and how many of them have consented."""
        return maybe(tuple, self._json["guardians"])

    @property
    def listeners(self) -> tuple[str, ...]:
        """The participants whom it names as listeners."""
        return tuple(self._json["listeners"])

    @property
    def valid_from(self) -> date | None:
        """The first day on which it holds."""
        return maybe(date.fromisoformat, self._json["valid_from"])

    @property
    def valid_until(self) -> date | None:
        """The last day on which it holds."""
        return maybe(date.fromisoformat, self._json["valid_until"])

    @property
    def withdrawn_on(self) -> date | None:
        """The day on which it was withdrawn."""
        return maybe(date.fromisoformat, self._json["withdrawn_on"])


class Field(View):
    """A field that the engine knows nothing for: a name, a signature, a case number, or
    what an assessment rests on.
    """

    __slots__ = ()
    _keys = (
        "code",
        "sv",
        "en",
        "source",
        "per_item",
    )

    @property
    def code(self) -> str:
        """A stable code."""
        return self._json["code"]

    @property
    def sv(self) -> str:
        """Swedish."""
        return self._json["sv"]

    @property
    def en(self) -> str:
        """English."""
        return self._json["en"]

    @property
    def source(self) -> str:
        """The provision that asks for it, where one does; otherwise it is good practice."""
        return self._json["source"]

    @property
    def per_item(self) -> bool:
        """Whether it is filled in once for each item, and not once for the record."""
        return self._json["per_item"]


class MayGive(View):
    """Somebody to whom an item may be given."""

    __slots__ = ()
    _keys = (
        "listener",
        "person",
        "outcome",
        "by_default",
        "by",
        "reservation",
    )

    @property
    def listener(self) -> str:
        """The listener."""
        return self._json["listener"]

    @property
    def person(self) -> str:
        """The person whom it is about."""
        return self._json["person"]

    @property
    def outcome(self) -> Outcome:
        """The outcome."""
        return Outcome(self._json["outcome"])

    @property
    def by_default(self) -> bool:
        """A no that rests on something not assessed or not invoked."""
        return self._json["by_default"]

    @property
    def by(self) -> tuple[str, ...]:
        """The rules that it rests on, by citation."""
        return tuple(self._json["by"])

    @property
    def reservation(self) -> bool:
        """Whether a reservation must be made."""
        return self._json["reservation"]


class MayNotGive(View):
    """Somebody to whom an item may not be given."""

    __slots__ = ()
    _keys = (
        "listener",
        "person",
        "by_default",
        "blocked_by",
    )

    @property
    def listener(self) -> str:
        """The listener."""
        return self._json["listener"]

    @property
    def person(self) -> str:
        """The person whom it is about."""
        return self._json["person"]

    @property
    def by_default(self) -> bool:
        """Whether the no rests on something not assessed or not invoked."""
        return self._json["by_default"]

    @property
    def blocked_by(self) -> tuple[str, ...]:
        """The secrecy rules that keep it closed, by citation."""
        return tuple(self._json["blocked_by"])


class NotSettled(View):
    """Somebody to whom nothing is settled yet."""

    __slots__ = ()
    _keys = (
        "listener",
        "person",
        "outcome",
        "by_default",
        "missing",
    )

    @property
    def listener(self) -> str:
        """The listener."""
        return self._json["listener"]

    @property
    def person(self) -> str:
        """The person whom it is about."""
        return self._json["person"]

    @property
    def outcome(self) -> Outcome:
        """The outcome."""
        return Outcome(self._json["outcome"])

    @property
    def by_default(self) -> bool:
        """A no that rests on something not assessed or not invoked."""
        return self._json["by_default"]

    @property
    def missing(self) -> tuple[Question, ...]:
        """What is missing."""
        return tuple(map(Question, self._json["missing"]))


class PersonRecord(View):
    """Whom an item is about."""

    __slots__ = ()
    _keys = (
        "id",
        "age",
        "deceased",
        "secrecy_marked",
        "consent",
    )

    @property
    def id(self) -> str:
        """The code in the input."""
        return self._json["id"]

    @property
    def age(self) -> int | None:
        """The age, if it is known."""
        return self._json["age"]

    @property
    def deceased(self) -> bool:
        """Whether the person has died."""
        return self._json["deceased"]

    @property
    def secrecy_marked(self) -> bool:
        """Whether the information carries a secrecy marking."""
        return self._json["secrecy_marked"]

    @property
    def consent(self) -> ConsentRecord | None:
        """The consent that the case has."""
        return maybe(ConsentRecord, self._json["consent"])


class ItemRecord(View):
    """One item of information."""

    __slots__ = ()
    _keys = (
        "id",
        "held_by",
        "information",
        "purpose",
        "initiative",
        "requested_by",
        "invoked",
        "persons",
        "facts",
        "assessments",
        "may_give",
        "may_not_give",
        "not_settled",
    )

    @property
    def id(self) -> str:
        """The code in the input."""
        return self._json["id"]

    @property
    def held_by(self) -> str:
        """The participant who holds it."""
        return self._json["held_by"]

    @property
    def information(self) -> tuple[Coded, ...]:
        """What kind of information it is; never the information."""
        return tuple(map(Coded, self._json["information"]))

    @property
    def purpose(self) -> tuple[Coded, ...]:
        """Why it is said."""
        return tuple(map(Coded, self._json["purpose"]))

    @property
    def initiative(self) -> Literal["requested", "own_initiative"]:
        """`requested` or `own_initiative`."""
        return self._json["initiative"]

    @property
    def requested_by(self) -> tuple[str, ...]:
        """The participants who asked for it, where the case says."""
        return tuple(self._json["requested_by"])

    @property
    def invoked(self) -> tuple[str, ...]:
        """The provisions that the speaker invokes."""
        return tuple(self._json["invoked"])

    @property
    def persons(self) -> tuple[PersonRecord, ...]:
        """Whom it is about."""
        return tuple(map(PersonRecord, self._json["persons"]))

    @property
    def facts(self) -> tuple[Answered, ...]:
        """The objective facts that the case gives."""
        return tuple(map(Answered, self._json["facts"]))

    @property
    def assessments(self) -> tuple[Answered, ...]:
        """The assessments that the case gives, and those that are missing."""
        return tuple(map(Answered, self._json["assessments"]))

    @property
    def may_give(self) -> tuple[MayGive, ...]:
        """To whom it may be given, and on which ground."""
        return tuple(map(MayGive, self._json["may_give"]))

    @property
    def may_not_give(self) -> tuple[MayNotGive, ...]:
        """To whom it may not be given, and why."""
        return tuple(map(MayNotGive, self._json["may_not_give"]))

    @property
    def not_settled(self) -> tuple[NotSettled, ...]:
        """To whom nothing is settled yet, and what is missing."""
        return tuple(map(NotSettled, self._json["not_settled"]))


class Record(View):
    """The record of a disclosure or a meeting."""

    __slots__ = ()
    _keys = (
        "kind",
        "to_fill_in",
        "items",
        "answer",
    )

    @property
    def kind(self) -> Literal["disclosure", "meeting"]:
        """`disclosure` or `meeting`."""
        return self._json["kind"]

    @property
    def to_fill_in(self) -> tuple[Field, ...]:
        """What is to be filled in by hand, in the order of the form."""
        return tuple(map(Field, self._json["to_fill_in"]))

    @property
    def items(self) -> tuple[ItemRecord, ...]:
        """What was asked and what follows, item by item."""
        return tuple(map(ItemRecord, self._json["items"]))

    @property
    def answer(self) -> Report:
        """The whole answer: rule set, wordings, proofs, duties, protection, advice."""
        return Report(self._json["answer"])
