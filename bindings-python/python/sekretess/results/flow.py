# mypy: disable-error-code=no-any-return
"""The types of the answers of flow.

Written by generate.py; do not edit.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from .._code import Code
from .._view import View, maybe
from .common import Notice, Question, RuleReport, Ruleset, Verdict, Words


class Basis(Code):
    """What carries a step."""

    DUTY = "duty"
    """A duty.."""
    GROUND = "ground"
    """A rule that lifts secrecy.."""
    NO_BOUNDARY = "no_boundary"
    """There is no secrecy boundary between them.."""
    NOT_SECRET = "not_secret"
    """There is one, and nothing is secret.."""
    NOTHING_DISCLOSED = "nothing_disclosed"
    """Nothing is disclosed.."""
    OPEN = "open"
    """Nothing yet: something is to be assessed or found out.."""
    NONE = "none"
    """Nothing.."""


class Claim(View):
    """A ground or duty that the process claims for a step."""

    __slots__ = ()
    _keys = (
        "id",
        "citation",
        "in_force",
        "holds",
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
    def in_force(self) -> bool:
        """Whether it was in force on the day."""
        return self._json["in_force"]

    @property
    def holds(self) -> Literal["true", "false", "unknown"]:
        """Whether it is met towards everybody who gets the information: `true`, `false` or
        `unknown`.
        """
        return self._json["holds"]


class ExcessKind(Code):
    """A kind of excess."""

    NO_GROUND = "no_ground"
    """There is no ground towards these receivers.."""
    LEAVE_OUT = "leave_out"
    """Without this the rest may be given.."""
    CLAIM_NOT_MET = "claim_not_met"
    """The claimed ground is not met.."""


class Excess(View):
    """Something that is too much in a step."""

    __slots__ = ()
    _keys = (
        "kind",
        "of",
        "because",
    )

    @property
    def kind(self) -> ExcessKind:
        """What kind."""
        return ExcessKind(self._json["kind"])

    @property
    def of(self) -> tuple[str, ...]:
        """Who gets what they should not, or the person or kind of information to leave
        out.
        """
        return tuple(self._json["of"])

    @property
    def because(self) -> tuple[str, ...]:
        """The rules that stand in the way, as lawyers cite them."""
        return tuple(self._json["because"])


class LackKind(Code):
    """How a process falls short of a duty."""

    MISSING_STEP = "missing_step"
    """No step reaches them.."""
    FILTERED = "filtered"
    """They are reached only if somebody first decides so, and the duty knows no such
    decision..
    """
    MAY_BE_MISSING = "may_be_missing"
    """No step reaches them, and the duty may hold after an assessment.."""


class Lack(View):
    """Something that the law demands and the process lacks."""

    __slots__ = ()
    _keys = (
        "kind",
        "rule",
        "from",
        "to",
        "because",
        "missing",
    )

    @property
    def kind(self) -> LackKind:
        """What kind."""
        return LackKind(self._json["kind"])

    @property
    def rule(self) -> RuleReport:
        """The duty."""
        return RuleReport(self._json["rule"])

    @property
    def from_(self) -> tuple[Words, ...]:
        """Who is to give it: those in the process who hold the information and whom the
        duty binds.
        """
        return tuple(map(Words, self._json["from"]))

    @property
    def to(self) -> tuple[Words, ...]:
        """Who is to get it."""
        return tuple(map(Words, self._json["to"]))

    @property
    def because(self) -> tuple[str, ...]:
        """The steps whose information puts the duty in play."""
        return tuple(self._json["because"])

    @property
    def missing(self) -> tuple[Question, ...]:
        """What is to be assessed."""
        return tuple(map(Question, self._json["missing"]))


class StepReport(View):
    """One step, checked."""

    __slots__ = ()
    _keys = (
        "id",
        "from",
        "to",
        "date",
        "verdict",
        "basis",
        "by",
        "claims",
        "missing",
        "too_much",
        "out_of_scope",
    )

    @property
    def id(self) -> str:
        """Its code."""
        return self._json["id"]

    @property
    def from_(self) -> Words:
        """Who gives."""
        return Words(self._json["from"])

    @property
    def to(self) -> tuple[Words, ...]:
        """Who gets."""
        return tuple(map(Words, self._json["to"]))

    @property
    def date(self) -> date:
        """The day that it is checked against."""
        return date.fromisoformat(self._json["date"])

    @property
    def verdict(self) -> Verdict:
        """The answer."""
        return Verdict(self._json["verdict"])

    @property
    def basis(self) -> Basis:
        """What carries it."""
        return Basis(self._json["basis"])

    @property
    def by(self) -> tuple[RuleReport, ...]:
        """The rules that carry it, or by which there is no boundary."""
        return tuple(map(RuleReport, self._json["by"]))

    @property
    def claims(self) -> tuple[Claim, ...]:
        """What the process claims."""
        return tuple(map(Claim, self._json["claims"]))

    @property
    def missing(self) -> tuple[Question, ...]:
        """What must be answered or assessed first."""
        return tuple(map(Question, self._json["missing"]))

    @property
    def too_much(self) -> tuple[Excess, ...]:
        """What is too much."""
        return tuple(map(Excess, self._json["too_much"]))

    @property
    def out_of_scope(self) -> Notice | None:
        """Why the rules give no answer, where they give none."""
        return maybe(Notice, self._json["out_of_scope"])


class FlowDay(View):
    """The check against the law of a day."""

    __slots__ = ()
    _keys = (
        "date",
        "steps",
        "lacks",
        "not_asked",
        "notices",
    )

    @property
    def date(self) -> date:
        """The day; steps with a day of their own say so."""
        return date.fromisoformat(self._json["date"])

    @property
    def steps(self) -> tuple[StepReport, ...]:
        """The steps, in order."""
        return tuple(map(StepReport, self._json["steps"]))

    @property
    def lacks(self) -> tuple[Lack, ...]:
        """What the law demands and the process lacks."""
        return tuple(map(Lack, self._json["lacks"]))

    @property
    def not_asked(self) -> tuple[str, ...]:
        """Who could not be asked, because the directory leaves their profile open."""
        return tuple(self._json["not_asked"])

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What a reader must know."""
        return tuple(map(Notice, self._json["notices"]))


class FlowReport(View):
    """The check of a process."""

    __slots__ = ()
    _keys = (
        "ruleset",
        "days",
    )

    @property
    def ruleset(self) -> Ruleset:
        """What it stands on."""
        return Ruleset(self._json["ruleset"])

    @property
    def days(self) -> tuple[FlowDay, ...]:
        """The check on the law of its day, and of the other day if one is asked for."""
        return tuple(map(FlowDay, self._json["days"]))
