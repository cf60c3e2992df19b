"""What a case can name: actors, questions and codes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal, TypeAlias

from ._view import View, maybe
from .results.common import Words

# mypy: disable-error-code=no-any-return

Bound: TypeAlias = Literal[
    "yes", "no", "by_transfer", "in_other_act", "other_act", "rule_not_here"
]


class Profile(View):
    """A legal profile: what kind of activity an actor is."""

    __slots__ = ()
    _keys = ("id", "name", "bound", "rule")

    @property
    def id(self) -> str:
        """Its stable name."""
        return self._json["id"]

    @property
    def name(self) -> Words:
        """Its name."""
        return Words(self._json["name"])

    @property
    def bound(self) -> Bound:
        """Whether OSL binds it."""
        return self._json["bound"]

    @property
    def rule(self) -> str | None:
        """The rule or the act that binds it, where it is another."""
        return self._json["rule"]


class Actor(View):
    """Somebody who can speak or listen."""

    __slots__ = ()
    _keys = (
        "id", "number", "name", "authority", "branch", "profile", "give", "one_of",
        "delegation", "note",
    )  # fmt: skip

    @property
    def id(self) -> str:
        """Its stable name."""
        return self._json["id"]

    @property
    def number(self) -> str:
        """Its number in the directory, which a case can use too."""
        return self._json["number"]

    @property
    def name(self) -> Words:
        """Its name."""
        return Words(self._json["name"])

    @property
    def authority(self) -> str:
        """The authority that it belongs to."""
        return self._json["authority"]

    @property
    def branch(self) -> str:
        """The branch of the authority."""
        return self._json["branch"]

    @property
    def profile(self) -> str | None:
        """Its legal profile, where the directory settles it."""
        return self._json["profile"]

    @property
    def give(self) -> Literal["profile", "unit", "members"] | None:
        """What a case must give because the directory leaves it open."""
        return self._json["give"]

    @property
    def one_of(self) -> tuple[str, ...]:
        """What can then be given."""
        return tuple(self._json["one_of"])

    @property
    def delegation(self) -> bool:
        """Whether its staff act on another board's delegation."""
        return self._json["delegation"]

    @property
    def note(self) -> Words:
        """What the directory says about it."""
        return Words(self._json["note"])


class ActorGroup(View):
    """Several actors that usually meet."""

    __slots__ = ()
    _keys = ("id", "number", "name", "members", "note")

    @property
    def id(self) -> str:
        """Its stable name."""
        return self._json["id"]

    @property
    def number(self) -> str:
        """Its number in the directory."""
        return self._json["number"]

    @property
    def name(self) -> Words:
        """Its name."""
        return Words(self._json["name"])

    @property
    def members(self) -> tuple[str, ...]:
        """The actors in it."""
        return tuple(self._json["members"])

    @property
    def note(self) -> Words:
        """What the directory says about it."""
        return Words(self._json["note"])


class Outline(View):
    """A directory in outline."""

    __slots__ = ()
    _keys = ("directory", "name", "from", "until", "actors")

    @property
    def directory(self) -> str:
        """Its stable name."""
        return self._json["directory"]

    @property
    def name(self) -> Words:
        """Its name."""
        return Words(self._json["name"])

    @property
    def from_(self) -> date:
        """The first day that it is about."""
        return date.fromisoformat(self._json["from"])

    @property
    def until(self) -> date | None:
        """The first day that it is no longer about."""
        return maybe(date.fromisoformat, self._json["until"])

    @property
    def actors(self) -> int:
        """How many actors it has."""
        return self._json["actors"]


class Directories(View):
    """Every directory in outline, and the legal profiles."""

    __slots__ = ()
    _keys = ("directories", "profiles")

    @property
    def directories(self) -> tuple[Outline, ...]:
        """The directories."""
        return tuple(map(Outline, self._json["directories"]))

    @property
    def profiles(self) -> tuple[Profile, ...]:
        """The legal profiles."""
        return tuple(map(Profile, self._json["profiles"]))


class Directory(View):
    """A directory, or an organisation of a municipality's own, with its actors."""

    __slots__ = ()
    _keys = ("directory", "name", "from", "until", "actors", "groups", "profiles")

    @property
    def directory(self) -> str:
        """Its stable name."""
        return self._json["directory"]

    @property
    def name(self) -> Words:
        """Its name."""
        return Words(self._json["name"])

    @property
    def from_(self) -> date:
        """The first day that it is about."""
        return date.fromisoformat(self._json["from"])

    @property
    def until(self) -> date | None:
        """The first day that it is no longer about."""
        return maybe(date.fromisoformat, self._json["until"])

    @property
    def actors(self) -> tuple[Actor, ...]:
        """The actors."""
        return tuple(map(Actor, self._json["actors"]))

    @property
    def groups(self) -> tuple[ActorGroup, ...]:
        """Actors that usually meet."""
        return tuple(map(ActorGroup, self._json["groups"]))

    @property
    def profiles(self) -> tuple[Profile, ...]:
        """The legal profiles."""
        return tuple(map(Profile, self._json["profiles"]))


class Fact(View):
    """A question that a case can answer."""

    __slots__ = ()
    _keys = ("id", "kind", "about", "until_answered", "question")

    @property
    def id(self) -> str:
        """Its stable name."""
        return self._json["id"]

    @property
    def kind(self) -> Literal["objective", "assessment", "legal_point"]:
        """Whether it can be found out, must be assessed, or is a point of law."""
        return self._json["kind"]

    @property
    def about(self) -> Literal["item", "person", "listener", "person_and_listener"]:
        """What it is about, and so where its answer belongs."""
        return self._json["about"]

    @property
    def until_answered(self) -> bool | None:
        """What is taken until it is answered; `None` where nothing is."""
        return self._json["until_answered"]

    @property
    def question(self) -> Words:
        """The question."""
        return Words(self._json["question"])


Codes: TypeAlias = Mapping[str, Mapping[str, Words]]
"""The words that a case is written in, by the key that takes them."""
