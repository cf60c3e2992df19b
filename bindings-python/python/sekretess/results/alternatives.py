# mypy: disable-error-code=no-any-return
"""The types of the answers of alternatives.

Written by generate.py; do not edit.
"""

from __future__ import annotations

from datetime import date

from .._view import View, maybe
from .common import Attendee, Blocked, Cited, Notice, Question, Ruleset, Verdict, WayReport


class DutyReport(View):
    """A duty to give the information to a listener, outside the room."""

    __slots__ = ()
    _keys = (
        "to",
        "certain",
        "by",
        "missing",
    )

    @property
    def to(self) -> str:
        """The participant who is to receive it."""
        return self._json["to"]

    @property
    def certain(self) -> bool:
        """Whether the duty is certain, or rests on an assessment still to be made."""
        return self._json["certain"]

    @property
    def by(self) -> Cited:
        """The rule."""
        return Cited(self._json["by"])

    @property
    def missing(self) -> tuple[Question, ...]:
        """What is still to be assessed."""
        return tuple(map(Question, self._json["missing"]))


class OnRequest(View):
    """A listener who must be given the information on request."""

    __slots__ = ()
    _keys = (
        "listener",
        "by",
    )

    @property
    def listener(self) -> str:
        """The listener."""
        return self._json["listener"]

    @property
    def by(self) -> Cited:
        """The rule that then makes it a duty."""
        return Cited(self._json["by"])


class ItemWays(View):
    """The ways for one item."""

    __slots__ = ()
    _keys = (
        "id",
        "held_by",
        "listeners",
        "room",
        "by",
        "missing",
        "out_of_scope",
        "blocked_by",
        "ways",
        "duties",
        "on_request",
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
    def listeners(self) -> tuple[str, ...]:
        """The listeners whom it is meant for."""
        return tuple(self._json["listeners"])

    @property
    def room(self) -> Verdict:
        """For the room as it is."""
        return Verdict(self._json["room"])

    @property
    def by(self) -> tuple[Cited, ...]:
        """What carries it for the room as it is, where it can be open at all."""
        return tuple(map(Cited, self._json["by"]))

    @property
    def missing(self) -> tuple[Question, ...]:
        """What must be assessed for the room as it is; all of it must speak for
        disclosure.
        """
        return tuple(map(Question, self._json["missing"]))

    @property
    def out_of_scope(self) -> Notice | None:
        """Why the rules give no answer, where they give none."""
        return maybe(Notice, self._json["out_of_scope"])

    @property
    def blocked_by(self) -> tuple[Blocked, ...]:
        """Who keeps the room closed, and through which rule."""
        return tuple(map(Blocked, self._json["blocked_by"]))

    @property
    def ways(self) -> tuple[WayReport, ...]:
        """Every smallest change that makes it lawful, the nearest first; empty for an item
        that is open as it is.
        """
        return tuple(map(WayReport, self._json["ways"]))

    @property
    def duties(self) -> tuple[DutyReport, ...]:
        """The duties to give it, performed outside the room."""
        return tuple(map(DutyReport, self._json["duties"]))

    @property
    def on_request(self) -> tuple[OnRequest, ...]:
        """The listeners who must be given it if they ask."""
        return tuple(map(OnRequest, self._json["on_request"]))


class Alternatives(View):
    """The nearest lawful ways for each item of a meeting, or of a single disclosure."""

    __slots__ = ()
    _keys = (
        "ruleset",
        "date",
        "directory",
        "warnings",
        "participants",
        "items",
    )

    @property
    def ruleset(self) -> Ruleset:
        """What the answer stands on."""
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
    def warnings(self) -> tuple[Notice, ...]:
        """What a reader must know before anything else."""
        return tuple(map(Notice, self._json["warnings"]))

    @property
    def participants(self) -> tuple[Attendee, ...]:
        """Who is in the room."""
        return tuple(map(Attendee, self._json["participants"]))

    @property
    def items(self) -> tuple[ItemWays, ...]:
        """Per item: the ways."""
        return tuple(map(ItemWays, self._json["items"]))
