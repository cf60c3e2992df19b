# mypy: disable-error-code=no-any-return
"""The types of the answers of consent.

Written by generate.py; do not edit.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from .._code import Code
from .._view import View, maybe
from .common import Advice, Coded, Notice, Question, RuleReport, Ruleset, Verdict, Words


class Lack(View):
    """A condition that a consent does not meet."""

    __slots__ = ()
    _keys = (
        "fact",
        "kind",
        "question",
        "cannot_be_known",
        "wanted",
        "answer",
        "citation",
        "change",
    )

    @property
    def fact(self) -> str:
        """The fact's stable name."""
        return self._json["fact"]

    @property
    def kind(self) -> Literal["objective", "assessment", "legal_point"]:
        """`objective`, `assessment` or `legal_point`."""
        return self._json["kind"]

    @property
    def question(self) -> Words:
        """The question."""
        return Words(self._json["question"])

    @property
    def cannot_be_known(self) -> bool:
        """It has been asked, and cannot be known: not to be asked again."""
        return self._json["cannot_be_known"]

    @property
    def wanted(self) -> bool:
        """The answer that speaks for the consent."""
        return self._json["wanted"]

    @property
    def answer(self) -> Literal["false", "unknown"]:
        """`false`: it has been answered, and not so; `unknown`: it has not."""
        return self._json["answer"]

    @property
    def citation(self) -> str:
        """The rule that asks."""
        return self._json["citation"]

    @property
    def change(self) -> Words:
        """What to change in the form or to do; empty where there is nothing but to assess."""
        return Words(self._json["change"])


class Standing(Code):
    """What a consent comes to for one listener."""

    NOT_NEEDED = "not_needed"
    """It may be said without any consent.."""
    COVERS = "covers"
    """The consent is there, and lacks nothing.."""
    TO_ASSESS = "to_assess"
    """Nothing is answered no; only assessments are left.."""
    LACKS = "lacks"
    """Something is missing, or wrong.."""
    UNSETTLED = "unsettled"
    """It lacks nothing, and yet something else is not settled.."""
    CANNOT_HELP = "cannot_help"
    """No consent lifts all that stands in the way.."""
    OUT_OF_SCOPE = "out_of_scope"
    """The rules give no answer.."""


class ListenerConsent(View):
    """One listener."""

    __slots__ = ()
    _keys = (
        "id",
        "standing",
        "now",
        "without",
        "complete",
        "by",
        "reservation",
        "lacks",
        "lifts",
        "cannot_help",
        "missing",
    )

    @property
    def id(self) -> str:
        """The code in the input."""
        return self._json["id"]

    @property
    def standing(self) -> Standing:
        """What the consent comes to."""
        return Standing(self._json["standing"])

    @property
    def now(self) -> Verdict:
        """The answer as the case is."""
        return Verdict(self._json["now"])

    @property
    def without(self) -> Verdict:
        """The answer without any consent."""
        return Verdict(self._json["without"])

    @property
    def complete(self) -> Verdict:
        """The answer if the consent lacked nothing."""
        return Verdict(self._json["complete"])

    @property
    def by(self) -> RuleReport | None:
        """The rule by which a consent opens, nearest to be met."""
        return maybe(RuleReport, self._json["by"])

    @property
    def reservation(self) -> bool:
        """Whether a reservation must be made."""
        return self._json["reservation"]

    @property
    def lacks(self) -> tuple[Lack, ...]:
        """What the consent lacks, but for who must give it where that can be several: then
        `signers` tells.
        """
        return tuple(map(Lack, self._json["lacks"]))

    @property
    def lifts(self) -> tuple[RuleReport, ...]:
        """The secrecy that a consent lifts here."""
        return tuple(map(RuleReport, self._json["lifts"]))

    @property
    def cannot_help(self) -> tuple[RuleReport, ...]:
        """The secrecy that no consent lifts, and that nothing else opens."""
        return tuple(map(RuleReport, self._json["cannot_help"]))

    @property
    def missing(self) -> tuple[Question, ...]:
        """What else must be answered, when the consent lacks nothing."""
        return tuple(map(Question, self._json["missing"]))


class Wanted(View):
    """A question and the answer that is wanted."""

    __slots__ = ()
    _keys = (
        "fact",
        "kind",
        "question",
        "cannot_be_known",
        "wanted",
    )

    @property
    def fact(self) -> str:
        """The fact's stable name."""
        return self._json["fact"]

    @property
    def kind(self) -> Literal["objective", "assessment", "legal_point"]:
        """`objective`, `assessment` or `legal_point`."""
        return self._json["kind"]

    @property
    def question(self) -> Words:
        """The question."""
        return Words(self._json["question"])

    @property
    def cannot_be_known(self) -> bool:
        """It has been asked, and cannot be known: not to be asked again."""
        return self._json["cannot_be_known"]

    @property
    def wanted(self) -> bool:
        """The answer that speaks for the consent."""
        return self._json["wanted"]


class Signing(View):
    """A way in which a consent can be given."""

    __slots__ = ()
    _keys = (
        "when",
        "by",
        "still",
        "needs",
    )

    @property
    def when(self) -> tuple[Wanted, ...]:
        """What must be so for this to be the way, where it is not known: age, maturity."""
        return tuple(map(Wanted, self._json["when"]))

    @property
    def by(self) -> tuple[str, ...]:
        """The codes of those who must all give it."""
        return tuple(self._json["by"])

    @property
    def still(self) -> tuple[str, ...]:
        """Those of them who have not."""
        return tuple(self._json["still"])

    @property
    def needs(self) -> tuple[Wanted, ...]:
        """What must also be so."""
        return tuple(map(Wanted, self._json["needs"]))


class PersonConsent(View):
    """One person whom an item is about."""

    __slots__ = ()
    _keys = (
        "id",
        "age",
        "given",
        "valid_from",
        "valid_until",
        "guardians",
        "signers",
        "listeners",
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
    def given(self) -> bool:
        """Whether the case has a consent for this person."""
        return self._json["given"]

    @property
    def valid_from(self) -> date | None:
        """The first day on which it holds, if the case says."""
        return maybe(date.fromisoformat, self._json["valid_from"])

    @property
    def valid_until(self) -> date | None:
        """The last day on which it holds, if the case says."""
        return maybe(date.fromisoformat, self._json["valid_until"])

    @property
    def guardians(self) -> int | None:
        """How many guardians there are, if the case says."""
        return self._json["guardians"]

    @property
    def signers(self) -> tuple[Signing, ...]:
        """Who must give it: one line for each way, where something must be assessed first
        several.
        """
        return tuple(map(Signing, self._json["signers"]))

    @property
    def listeners(self) -> tuple[ListenerConsent, ...]:
        """For each listener."""
        return tuple(map(ListenerConsent, self._json["listeners"]))


class ItemConsent(View):
    """One item of information."""

    __slots__ = ()
    _keys = (
        "id",
        "held_by",
        "information",
        "purpose",
        "out_of_scope",
        "persons",
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
        """The kinds of information."""
        return tuple(map(Coded, self._json["information"]))

    @property
    def purpose(self) -> tuple[Coded, ...]:
        """Why it is said."""
        return tuple(map(Coded, self._json["purpose"]))

    @property
    def out_of_scope(self) -> Notice | None:
        """Why the rules give no answer, where they give none."""
        return maybe(Notice, self._json["out_of_scope"])

    @property
    def persons(self) -> tuple[PersonConsent, ...]:
        """For each person whom it is about."""
        return tuple(map(PersonConsent, self._json["persons"]))


class Named(View):
    """A participant's code and the name of the actor."""

    __slots__ = ()
    _keys = (
        "id",
        "name",
    )

    @property
    def id(self) -> str:
        """The code in the input."""
        return self._json["id"]

    @property
    def name(self) -> Words:
        """The actor's name."""
        return Words(self._json["name"])


class ConsentReport(View):
    """What the consents in a case cover and lack."""

    __slots__ = ()
    _keys = (
        "ruleset",
        "date",
        "directory",
        "participants",
        "items",
        "advice",
    )

    @property
    def ruleset(self) -> Ruleset:
        """The rules that it stands on."""
        return Ruleset(self._json["ruleset"])

    @property
    def date(self) -> date:
        """The day that it is about."""
        return date.fromisoformat(self._json["date"])

    @property
    def directory(self) -> str:
        """The directory, or the organisation, that the actors were named from."""
        return self._json["directory"]

    @property
    def participants(self) -> tuple[Named, ...]:
        """Who is there."""
        return tuple(map(Named, self._json["participants"]))

    @property
    def items(self) -> tuple[ItemConsent, ...]:
        """Item by item."""
        return tuple(map(ItemConsent, self._json["items"]))

    @property
    def advice(self) -> tuple[Advice, ...]:
        """Local advice, kept apart from the law."""
        return tuple(map(Advice, self._json["advice"]))
