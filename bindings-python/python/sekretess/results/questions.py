# mypy: disable-error-code=no-any-return
"""The types of the answers of next_questions.

Written by generate.py; do not edit.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from .._code import Code
from .._view import Json, View, maybe
from .common import Outcome, Ruleset, Verdict, Words


class Group(Code):
    """How much hangs on a question."""

    REQUIRED = "required"
    """Without it nothing can be answered.."""
    BASIC = "basic"
    """What is asked in every case as long as it can matter.."""
    NEEDED = "needed"
    """The answer as it stands waits for it.."""
    COULD_CHANGE = "could_change"
    """It can open a way that is not yet in play, or close one.."""
    ASSUMED = "assumed"
    """A special matter that is taken not to be at hand until somebody says so.."""


class Put(View):
    """A value to be written in the case."""

    __slots__ = ()
    _keys = (
        "pointer",
        "value",
    )

    @property
    def pointer(self) -> str:
        """Where, as a JSON Pointer; `-` last adds to a list."""
        return self._json["pointer"]

    @property
    def value(self) -> Json:
        """What."""
        return self._json["value"]


class Lead(View):
    """An answer, and what it would lead to."""

    __slots__ = ()
    _keys = (
        "answer",
        "text",
        "set",
        "room",
        "changes",
        "settles",
    )

    @property
    def answer(self) -> str:
        """A stable code: `yes`, `no`, or that of the choice."""
        return self._json["answer"]

    @property
    def text(self) -> Words:
        """The answer in words."""
        return Words(self._json["text"])

    @property
    def set(self) -> tuple[Put, ...]:
        """What is then written in the case."""
        return tuple(map(Put, self._json["set"]))

    @property
    def room(self) -> Verdict | None:
        """The answer for the room, if the case can be answered then."""
        return maybe(Verdict, self._json["room"])

    @property
    def changes(self) -> int:
        """For how many listeners, person by person, the answer changes."""
        return self._json["changes"]

    @property
    def settles(self) -> int:
        """For how many listeners, person by person, it becomes settled."""
        return self._json["settles"]


class Place(View):
    """Where an answer belongs in the input."""

    __slots__ = ()
    _keys = (
        "at",
        "pointer",
        "person",
        "listener",
    )

    @property
    def at(self) -> str:
        """As errors name it: `items[0].persons[0].listeners.police.helps_prevent`."""
        return self._json["at"]

    @property
    def pointer(self) -> str:
        """The same as a JSON Pointer; objects and lists on the way may have to be made."""
        return self._json["pointer"]

    @property
    def person(self) -> str | None:
        """The person whom it is about."""
        return self._json["person"]

    @property
    def listener(self) -> str | None:
        """The listener, or other participant, whom it is about."""
        return self._json["listener"]


class Takes(Code):
    """What an answer to a question is."""

    YES_NO = "yes_no"
    """Yes or no; `"cannot_be_known"` may stand at the place instead, but for a switch..
    """
    ONE_OF = "one_of"
    """One of the answers.."""
    SOME_OF = "some_of"
    """One or more of the answers.."""
    DATE = "date"
    """A date, YYYY-MM-DD, written at the place.."""
    AGE = "age"
    """Whole years, written at the place.."""


class Why(View):
    """A rule that needs an answer."""

    __slots__ = ()
    _keys = (
        "id",
        "citation",
        "name",
        "link",
        "sfs",
        "from",
    )

    @property
    def id(self) -> str:
        """The rule's stable name."""
        return self._json["id"]

    @property
    def citation(self) -> str:
        """Where it stands, as lawyers write it."""
        return self._json["citation"]

    @property
    def name(self) -> Words:
        """What it is about."""
        return Words(self._json["name"])

    @property
    def link(self) -> str:
        """The place in the free statute book."""
        return self._json["link"]

    @property
    def sfs(self) -> str:
        """The act that gave the wording."""
        return self._json["sfs"]

    @property
    def from_(self) -> date:
        """The first day of the wording."""
        return date.fromisoformat(self._json["from"])


class Ask(View):
    """An open question."""

    __slots__ = ()
    _keys = (
        "id",
        "question",
        "kind",
        "group",
        "takes",
        "item",
        "places",
        "why",
        "answers",
        "for_room",
        "alone",
        "before_answer",
    )

    @property
    def id(self) -> str:
        """A stable name: the fact's, or the input's."""
        return self._json["id"]

    @property
    def question(self) -> Words:
        """The question."""
        return Words(self._json["question"])

    @property
    def kind(self) -> Literal["input", "objective", "assessment", "legal_point"]:
        """`input`, `objective`, `assessment` or `legal_point`."""
        return self._json["kind"]

    @property
    def group(self) -> Group:
        """How much hangs on it."""
        return Group(self._json["group"])

    @property
    def takes(self) -> Takes:
        """What an answer is."""
        return Takes(self._json["takes"])

    @property
    def item(self) -> str | None:
        """The item that it is about; none for the case as a whole."""
        return self._json["item"]

    @property
    def places(self) -> tuple[Place, ...]:
        """Where the answer belongs. A question about several listeners has a place for
        each; they may be answered alike or one by one.
        """
        return tuple(map(Place, self._json["places"]))

    @property
    def why(self) -> tuple[Why, ...]:
        """The rules that need it, as they are worded on the day."""
        return tuple(map(Why, self._json["why"]))

    @property
    def answers(self) -> tuple[Lead, ...]:
        """Each answer with what it would lead to."""
        return tuple(map(Lead, self._json["answers"]))

    @property
    def for_room(self) -> bool:
        """Whether the answer for the room can still change through it."""
        return self._json["for_room"]

    @property
    def alone(self) -> bool:
        """Whether one of the answers changes or settles something by itself; if not, it
        matters only together with other answers.
        """
        return self._json["alone"]

    @property
    def before_answer(self) -> bool:
        """Whether it is to be put before there is an answer: what is required and what is
        asked in every case, and what an unknown answer waits for. No question is, once
        it may be said to the room, though some may be left that could change that.
        """
        return self._json["before_answer"]


class ListenerNow(View):
    """The answer for one listener so far."""

    __slots__ = ()
    _keys = (
        "id",
        "outcome",
        "by_default",
        "settled",
    )

    @property
    def id(self) -> str:
        """The listener."""
        return self._json["id"]

    @property
    def outcome(self) -> Outcome:
        """The outcome."""
        return Outcome(self._json["outcome"])

    @property
    def by_default(self) -> bool:
        """A no that rests on something not assessed or not invoked."""
        return self._json["by_default"]

    @property
    def settled(self) -> bool:
        """Whether nothing that is learnt later can change a no or a yes."""
        return self._json["settled"]


class ItemNow(View):
    """The answer for one item so far."""

    __slots__ = ()
    _keys = (
        "item",
        "room",
        "settled",
        "listeners",
    )

    @property
    def item(self) -> str:
        """The item."""
        return self._json["item"]

    @property
    def room(self) -> Verdict:
        """For the room as a whole."""
        return Verdict(self._json["room"])

    @property
    def settled(self) -> bool:
        """Whether nothing that is learnt later can change a no or a yes."""
        return self._json["settled"]

    @property
    def listeners(self) -> tuple[ListenerNow, ...]:
        """For each listener."""
        return tuple(map(ListenerNow, self._json["listeners"]))


class Preliminary(View):
    """The answer to what is filled in so far."""

    __slots__ = ()
    _keys = (
        "outcome",
        "by_default",
        "items",
    )

    @property
    def outcome(self) -> Outcome:
        """The outcome."""
        return Outcome(self._json["outcome"])

    @property
    def by_default(self) -> bool:
        """A no that rests on something not assessed or not invoked."""
        return self._json["by_default"]

    @property
    def items(self) -> tuple[ItemNow, ...]:
        """Item by item; none as long as the case cannot be answered at all."""
        return tuple(map(ItemNow, self._json["items"]))


class Next(View):
    """What is to be asked next, and the answer until then."""

    __slots__ = ()
    _keys = (
        "ruleset",
        "preliminary",
        "questions",
    )

    @property
    def ruleset(self) -> Ruleset:
        """The rules that it stands on."""
        return Ruleset(self._json["ruleset"])

    @property
    def preliminary(self) -> Preliminary:
        """The answer to what is filled in, read strictly: what is not known opens nothing."""
        return Preliminary(self._json["preliminary"])

    @property
    def questions(self) -> tuple[Ask, ...]:
        """The open questions, most useful first."""
        return tuple(map(Ask, self._json["questions"]))
