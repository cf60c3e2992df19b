# mypy: disable-error-code=no-any-return
"""The types of the answers of review.

Written by generate.py; do not edit.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from .._code import Code
from .._view import View, maybe
from .common import (
    Notice,
    ProofReport,
    Question,
    Report,
    RuleReport,
    Ruleset,
    Verdict,
    Words,
    _proof_report,
)


class Deadline(View):
    """A deadline that is counted in hours."""

    __slots__ = ()
    _keys = (
        "hours",
        "earliest",
        "latest",
        "met",
    )

    @property
    def hours(self) -> int:
        """How many hours."""
        return self._json["hours"]

    @property
    def earliest(self) -> str:
        """When it ends at the earliest."""
        return self._json["earliest"]

    @property
    def latest(self) -> str:
        """When it ends at the latest; the same where the time of day is known."""
        return self._json["latest"]

    @property
    def met(self) -> Literal["true", "false", "unknown"]:
        """Whether what was done came within it: `true`, `false` or `unknown`."""
        return self._json["met"]


class Field(View):
    """A field of a form."""

    __slots__ = ()
    _keys = (
        "label",
        "filled",
        "assessment",
    )

    @property
    def label(self) -> Words:
        """Its label."""
        return Words(self._json["label"])

    @property
    def filled(self) -> Words | None:
        """What is known; otherwise a human writes."""
        return maybe(Words, self._json["filled"])

    @property
    def assessment(self) -> bool:
        """Whether it is a human's assessment, to be kept apart from facts."""
        return self._json["assessment"]


class InTime(View):
    """The question whether something was done soon enough."""

    __slots__ = ()
    _keys = (
        "question",
        "answer",
    )

    @property
    def question(self) -> Question:
        """The question."""
        return Question(self._json["question"])

    @property
    def answer(self) -> Literal["true", "false", "unknown"]:
        """The answer that a human has given: `true`, `false` or `unknown`."""
        return self._json["answer"]


class Status(Code):
    """Where something to be done stands."""

    DUE = "due"
    """It is to be done.."""
    AFTER_ASSESSMENT = "after_assessment"
    """It is, if the assessments say so.."""
    UNKNOWN = "unknown"
    """Something objective must be found out first.."""
    NOT_DUE = "not_due"
    """It is not to be done.."""
    QUESTION = "question"
    """It is raised, and is for others to answer.."""


class Took(View):
    """How long something took."""

    __slots__ = ()
    _keys = (
        "days",
        "from",
        "at_most",
    )

    @property
    def days(self) -> int:
        """Whole days by the calendar."""
        return self._json["days"]

    @property
    def from_(self) -> str:
        """The moment that they are counted from."""
        return self._json["from"]

    @property
    def at_most(self) -> bool:
        """Whether that moment stands in for a later one that is not known, so that it took
        no longer than this.
        """
        return self._json["at_most"]


class FollowUpReport(View):
    """One thing that is to be done."""

    __slots__ = ()
    _keys = (
        "rule",
        "code",
        "kind",
        "status",
        "by",
        "to",
        "proof",
        "missing",
        "since",
        "since_at",
        "within",
        "deadline",
        "done",
        "done_at",
        "took",
        "in_time",
    )

    @property
    def rule(self) -> RuleReport:
        """The rule."""
        return RuleReport(self._json["rule"])

    @property
    def code(self) -> str:
        """What kind of thing it is."""
        return self._json["code"]

    @property
    def kind(self) -> Literal["duty", "question"]:
        """`duty` or `question`."""
        return self._json["kind"]

    @property
    def status(self) -> Status:
        """Where it stands."""
        return Status(self._json["status"])

    @property
    def by(self) -> Words:
        """Who is to do it."""
        return Words(self._json["by"])

    @property
    def to(self) -> Words:
        """Who is to have it."""
        return Words(self._json["to"])

    @property
    def proof(self) -> ProofReport:
        """The condition with the value of each part."""
        return _proof_report(self._json["proof"])

    @property
    def missing(self) -> tuple[Question, ...]:
        """The questions that can still change it."""
        return tuple(map(Question, self._json["missing"]))

    @property
    def since(self) -> str:
        """The moment from which it is to be done."""
        return self._json["since"]

    @property
    def since_at(self) -> str | None:
        """When that was, if that is known."""
        return self._json["since_at"]

    @property
    def within(self) -> Literal["at_once", "soon", "hours", "untimed"]:
        """`at_once`, `soon`, `hours` or `untimed`."""
        return self._json["within"]

    @property
    def deadline(self) -> Deadline | None:
        """The deadline, where it is counted in hours."""
        return maybe(Deadline, self._json["deadline"])

    @property
    def done(self) -> Literal["true", "false", "not_told"]:
        """Whether it has been done: `true`, `false`, or `not_told`."""
        return self._json["done"]

    @property
    def done_at(self) -> str | None:
        """When, if that is known."""
        return self._json["done_at"]

    @property
    def took(self) -> Took | None:
        """The whole days that it took."""
        return maybe(Took, self._json["took"])

    @property
    def in_time(self) -> InTime | None:
        """Whether it was soon enough, where the law leaves that to an assessment and it
        took any time at all: a question, never a conclusion.
        """
        return maybe(InTime, self._json["in_time"])


class Form(View):
    """A form to be filled in by hand."""

    __slots__ = ()
    _keys = (
        "code",
        "title",
        "fields",
    )

    @property
    def code(self) -> str:
        """A stable code."""
        return self._json["code"]

    @property
    def title(self) -> Words:
        """What it is called."""
        return Words(self._json["title"])

    @property
    def fields(self) -> tuple[Field, ...]:
        """Its fields, in order."""
        return tuple(map(Field, self._json["fields"]))


class Gap(View):
    """Where what is told falls short."""

    __slots__ = ()
    _keys = (
        "code",
        "about",
        "sv",
        "en",
    )

    @property
    def code(self) -> str:
        """A stable code."""
        return self._json["code"]

    @property
    def about(self) -> str | None:
        """The thing to be done that it is about."""
        return self._json["about"]

    @property
    def sv(self) -> str:
        """Swedish."""
        return self._json["sv"]

    @property
    def en(self) -> str:
        """English."""
        return self._json["en"]


class Lawful(Code):
    """Whether something that was disclosed was lawful to disclose."""

    YES = "yes"
    """No secrecy was in the way, or something opened it.."""
    NO = "no"
    """Whatever is learnt later, it was not.."""
    NOT_AS_TOLD = "not_as_told"
    """Nothing that is told opened it; an assessment made on the day could have.."""
    DEPENDS_ON_ASSESSMENT = "depends_on_assessment"
    """It rests on assessments that are not told.."""
    UNKNOWN = "unknown"
    """Something objective must be found out first.."""
    OUT_OF_SCOPE = "out_of_scope"
    """The rules give no answer.."""
    NOTHING_DISCLOSED = "nothing_disclosed"
    """Nothing was disclosed.."""


class OtherDay(View):
    """The same event on another day that the documents give."""

    __slots__ = ()
    _keys = (
        "date",
        "verdict",
        "same_answer",
        "same_wordings",
        "follow_up",
    )

    @property
    def date(self) -> date:
        """The day."""
        return date.fromisoformat(self._json["date"])

    @property
    def verdict(self) -> Verdict | None:
        """The answer for it; none where nothing was disclosed."""
        return maybe(Verdict, self._json["verdict"])

    @property
    def same_answer(self) -> bool:
        """Whether the answer is the same."""
        return self._json["same_answer"]

    @property
    def same_wordings(self) -> bool:
        """Whether it rests on the same wordings."""
        return self._json["same_wordings"]

    @property
    def follow_up(self) -> tuple[str, ...]:
        """What would be to be done if this were the day and it was noticed at once, by
        code.
        """
        return tuple(self._json["follow_up"])


class TimeReport(View):
    """A known time."""

    __slots__ = ()
    _keys = (
        "code",
        "name",
        "at",
    )

    @property
    def code(self) -> str:
        """Its code."""
        return self._json["code"]

    @property
    def name(self) -> Words:
        """Its name."""
        return Words(self._json["name"])

    @property
    def at(self) -> str:
        """As it was given."""
        return self._json["at"]


class ReviewReport(View):
    """What holds of something that went wrong, and what follows."""

    __slots__ = ()
    _keys = (
        "ruleset",
        "date",
        "how",
        "boundary_crossed",
        "lawful",
        "answer",
        "other_days",
        "times",
        "follow_up",
        "gaps",
        "notices",
        "forms",
    )

    @property
    def ruleset(self) -> Ruleset:
        """What the answer stands on."""
        return Ruleset(self._json["ruleset"])

    @property
    def date(self) -> date:
        """The day that it happened."""
        return date.fromisoformat(self._json["date"])

    @property
    def how(self) -> tuple[Notice, ...]:
        """How it came about."""
        return tuple(map(Notice, self._json["how"]))

    @property
    def boundary_crossed(self) -> Literal["true", "false", "unknown"]:
        """Whether the information crossed a secrecy boundary: `true`, `false` or
        `unknown`.
        """
        return self._json["boundary_crossed"]

    @property
    def lawful(self) -> Lawful:
        """Whether giving it was lawful on the day."""
        return Lawful(self._json["lawful"])

    @property
    def answer(self) -> Report | None:
        """The engine's own answer for the day; none where nothing was disclosed."""
        return maybe(Report, self._json["answer"])

    @property
    def other_days(self) -> tuple[OtherDay, ...]:
        """The answers for other days that the documents give."""
        return tuple(map(OtherDay, self._json["other_days"]))

    @property
    def times(self) -> tuple[TimeReport, ...]:
        """What is known of times, in order."""
        return tuple(map(TimeReport, self._json["times"]))

    @property
    def follow_up(self) -> tuple[FollowUpReport, ...]:
        """What is to be done, or asked."""
        return tuple(map(FollowUpReport, self._json["follow_up"]))

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Where what is told falls short."""
        return tuple(map(Gap, self._json["gaps"]))

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What a reader must know."""
        return tuple(map(Notice, self._json["notices"]))

    @property
    def forms(self) -> tuple[Form, ...]:
        """Forms with what is known filled in and the rest blank."""
        return tuple(map(Form, self._json["forms"]))
