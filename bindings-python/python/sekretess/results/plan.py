# mypy: disable-error-code=no-any-return
"""The types of the answers of plan.

Written by generate.py; do not edit.
"""

from __future__ import annotations

from datetime import date

from .._code import Code
from .._view import View, maybe
from .common import (
    Attendee,
    Blocked,
    Cited,
    Notice,
    Outcome,
    Question,
    Ruleset,
    Verdict,
    WayReport,
)


class Room(Code):
    """Who a block is for."""

    EVERYBODY = "everybody"
    """Everybody who has come.."""
    SMALLER_ROOM = "smaller_room"
    """Some of them.."""
    DIRECT_CHANNEL = "direct_channel"
    """The speaker and one listener.."""


class Said(View):
    """An item that is said in a block."""

    __slots__ = ()
    _keys = (
        "id",
        "held_by",
        "listeners",
        "not_to",
        "outcome",
        "by_default",
        "by",
        "missing",
        "at_once",
    )

    @property
    def id(self) -> str:
        """The code in the input."""
        return self._json["id"]

    @property
    def held_by(self) -> str:
        """The participant who says it."""
        return self._json["held_by"]

    @property
    def listeners(self) -> tuple[str, ...]:
        """Those who hear it."""
        return tuple(self._json["listeners"])

    @property
    def not_to(self) -> tuple[str, ...]:
        """Those whom it was meant for and who do not hear it."""
        return tuple(self._json["not_to"])

    @property
    def outcome(self) -> Outcome:
        """The outcome."""
        return Outcome(self._json["outcome"])

    @property
    def by_default(self) -> bool:
        """A no that rests on something not assessed or not invoked."""
        return self._json["by_default"]

    @property
    def by(self) -> tuple[Cited, ...]:
        """The overrides and duties that carry it."""
        return tuple(map(Cited, self._json["by"]))

    @property
    def missing(self) -> tuple[Question, ...]:
        """What must be assessed first; all of it must speak for disclosure."""
        return tuple(map(Question, self._json["missing"]))

    @property
    def at_once(self) -> tuple[str, ...]:
        """Those who may hear it even if the assessments are not made, or speak against."""
        return tuple(self._json["at_once"])


class Block(View):
    """A part of the meeting during which nobody comes or goes."""

    __slots__ = ()
    _keys = (
        "room",
        "present",
        "enter",
        "leave",
        "items",
    )

    @property
    def room(self) -> Room:
        """Who it is for."""
        return Room(self._json["room"])

    @property
    def present(self) -> tuple[str, ...]:
        """Who is in the room."""
        return tuple(self._json["present"])

    @property
    def enter(self) -> tuple[str, ...]:
        """Who comes in before it."""
        return tuple(self._json["enter"])

    @property
    def leave(self) -> tuple[str, ...]:
        """Who goes out before it."""
        return tuple(self._json["leave"])

    @property
    def items(self) -> tuple[Said, ...]:
        """What is said."""
        return tuple(map(Said, self._json["items"]))


class Closed(View):
    """An item that stays closed."""

    __slots__ = ()
    _keys = (
        "item",
        "held_by",
        "room",
        "out_of_scope",
        "blocked_by",
        "nearest",
    )

    @property
    def item(self) -> str:
        """The item."""
        return self._json["item"]

    @property
    def held_by(self) -> str:
        """The participant who holds it."""
        return self._json["held_by"]

    @property
    def room(self) -> Verdict:
        """The answer for the room."""
        return Verdict(self._json["room"])

    @property
    def out_of_scope(self) -> Notice | None:
        """Why the rules give no answer, where they give none."""
        return maybe(Notice, self._json["out_of_scope"])

    @property
    def blocked_by(self) -> tuple[Blocked, ...]:
        """Who keeps it closed, and through which rule."""
        return tuple(map(Blocked, self._json["blocked_by"]))

    @property
    def nearest(self) -> WayReport | None:
        """The nearest lawful way, if there is one."""
        return maybe(WayReport, self._json["nearest"])


class Outside(View):
    """A duty that is performed outside the meeting."""

    __slots__ = ()
    _keys = (
        "item",
        "held_by",
        "to",
        "certain",
        "by",
        "missing",
    )

    @property
    def item(self) -> str:
        """The item."""
        return self._json["item"]

    @property
    def held_by(self) -> str:
        """The participant whose duty it is."""
        return self._json["held_by"]

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


class Plan(View):
    """An order for a meeting: what is said when, and who is in the room for it."""

    __slots__ = ()
    _keys = (
        "ruleset",
        "date",
        "directory",
        "warnings",
        "participants",
        "blocks",
        "movements",
        "outside",
        "closed",
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
        """Who comes to the meeting."""
        return tuple(map(Attendee, self._json["participants"]))

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The meeting, block by block."""
        return tuple(map(Block, self._json["blocks"]))

    @property
    def movements(self) -> int:
        """How many times somebody enters or leaves the room."""
        return self._json["movements"]

    @property
    def outside(self) -> tuple[Outside, ...]:
        """What must be given, and is given outside the meeting."""
        return tuple(map(Outside, self._json["outside"]))

    @property
    def closed(self) -> tuple[Closed, ...]:
        """What cannot be said to anybody at the meeting as things are."""
        return tuple(map(Closed, self._json["closed"]))
