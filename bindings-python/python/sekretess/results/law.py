# mypy: disable-error-code=no-any-return
"""The types of what a section says.

Written by generate.py; do not edit.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from .._view import Json, View, maybe
from .common import Ruleset, Words


class Wordings(View):
    """How many wordings are known, and how well."""

    __slots__ = ()
    _keys = (
        "read",
        "reconstructed",
        "unverified",
    )

    @property
    def read(self) -> int:
        """Read in the statute book or the amending act."""
        return self._json["read"]

    @property
    def reconstructed(self) -> int:
        """Day and act are known; the words are worked back from later text."""
        return self._json["reconstructed"]

    @property
    def unverified(self) -> int:
        """The best reading there is."""
        return self._json["unverified"]


class ChapterCoverage(View):
    """How much of a chapter is here, by the stable names of its provisions."""

    __slots__ = ()
    _keys = (
        "chapter",
        "encoded",
        "partly",
        "named",
        "wordings",
    )

    @property
    def chapter(self) -> int:
        """The chapter; 0 in an act without chapters."""
        return self._json["chapter"]

    @property
    def encoded(self) -> tuple[str, ...]:
        """Encoded in full."""
        return tuple(self._json["encoded"])

    @property
    def partly(self) -> tuple[str, ...]:
        """Encoded in part."""
        return tuple(self._json["partly"])

    @property
    def named(self) -> tuple[str, ...]:
        """Only named."""
        return tuple(self._json["named"])

    @property
    def wordings(self) -> Wordings:
        """The wordings of those that are encoded."""
        return Wordings(self._json["wordings"])


class Said(View):
    """A text that is put together, in both languages."""

    __slots__ = ()
    _keys = (
        "sv",
        "en",
    )

    @property
    def sv(self) -> str:
        """Swedish."""
        return self._json["sv"]

    @property
    def en(self) -> str:
        """English."""
        return self._json["en"]


class ActCoverage(View):
    """How much of an act is here."""

    __slots__ = ()
    _keys = (
        "code",
        "sfs",
        "name",
        "chapters",
    )

    @property
    def code(self) -> str:
        """Its code, as `osl`."""
        return self._json["code"]

    @property
    def sfs(self) -> str:
        """Its number."""
        return self._json["sfs"]

    @property
    def name(self) -> Said:
        """Its name."""
        return Said(self._json["name"])

    @property
    def chapters(self) -> tuple[ChapterCoverage, ...]:
        """Chapter by chapter."""
        return tuple(map(ChapterCoverage, self._json["chapters"]))


class FactWanted(View):
    """A fact and the answer that is wanted."""

    __slots__ = ()
    _keys = (
        "fact",
        "wanted",
    )

    @property
    def fact(self) -> str:
        """The fact."""
        return self._json["fact"]

    @property
    def wanted(self) -> bool:
        """The answer."""
        return self._json["wanted"]


class ChangedRule(View):
    """What is different in a rule."""

    __slots__ = ()
    _keys = (
        "citation",
        "change",
        "conditions_added",
        "conditions_removed",
        "reaches_added",
        "reaches_removed",
        "effect",
        "says",
    )

    @property
    def citation(self) -> str:
        """Where it stands now, or stood last."""
        return self._json["citation"]

    @property
    def change(self) -> Literal["added", "removed", "changed"]:
        """`added`, `removed` or `changed`."""
        return self._json["change"]

    @property
    def conditions_added(self) -> tuple[FactWanted, ...]:
        """What the condition has got."""
        return tuple(map(FactWanted, self._json["conditions_added"]))

    @property
    def conditions_removed(self) -> tuple[FactWanted, ...]:
        """What the condition has lost."""
        return tuple(map(FactWanted, self._json["conditions_removed"]))

    @property
    def reaches_added(self) -> tuple[str, ...]:
        """What it reaches now and did not before."""
        return tuple(self._json["reaches_added"])

    @property
    def reaches_removed(self) -> tuple[str, ...]:
        """What it no longer reaches."""
        return tuple(self._json["reaches_removed"])

    @property
    def effect(self) -> tuple[str, ...] | None:
        """The effects before and now, where they are of different kinds."""
        return maybe(tuple, self._json["effect"])

    @property
    def says(self) -> tuple[Said, ...]:
        """All that is different, in words."""
        return tuple(map(Said, self._json["says"]))


class ChangedWording(View):
    """A wording and what it changed."""

    __slots__ = ()
    _keys = (
        "sfs",
        "from",
        "to",
        "in_force",
        "status",
        "note",
        "change",
        "rules",
    )

    @property
    def sfs(self) -> str:
        """The act that gave it."""
        return self._json["sfs"]

    @property
    def from_(self) -> date:
        """Its first day."""
        return date.fromisoformat(self._json["from"])

    @property
    def to(self) -> date | None:
        """Its last day; null where it has none."""
        return maybe(date.fromisoformat, self._json["to"])

    @property
    def in_force(self) -> bool:
        """Whether there is law in it; false for a repeal."""
        return self._json["in_force"]

    @property
    def status(self) -> Literal["read", "reconstructed", "unverified"]:
        """`read`, `reconstructed` or `unverified`."""
        return self._json["status"]

    @property
    def note(self) -> Words:
        """What a reader must know about the reading of it."""
        return Words(self._json["note"])

    @property
    def change(
        self,
    ) -> Literal["first", "repealed", "in_force_again", "nothing", "only_words", "rules"]:
        """`first`, `repealed`, `in_force_again`, `nothing`, `only_words` or `rules`."""
        return self._json["change"]

    @property
    def rules(self) -> tuple[ChangedRule, ...]:
        """What is different, rule by rule."""
        return tuple(map(ChangedRule, self._json["rules"]))


class WithoutWording(View):
    """An amendment without a wording of its own, as JSON."""

    __slots__ = ()
    _keys = (
        "citation",
        "sfs",
        "from",
        "why",
    )

    @property
    def citation(self) -> str:
        """The section."""
        return self._json["citation"]

    @property
    def sfs(self) -> str:
        """The amending act."""
        return self._json["sfs"]

    @property
    def from_(self) -> date:
        """The day on which it came into force."""
        return date.fromisoformat(self._json["from"])

    @property
    def why(self) -> Words:
        """Why."""
        return Words(self._json["why"])


class Coverage(View):
    """How much of the law is here."""

    __slots__ = ()
    _keys = (
        "ruleset",
        "first_day",
        "last_read_day",
        "acts",
        "wordings",
        "without_wording",
    )

    @property
    def ruleset(self) -> Ruleset:
        """What the rule set stands on."""
        return Ruleset(self._json["ruleset"])

    @property
    def first_day(self) -> date:
        """The first day that it answers for."""
        return date.fromisoformat(self._json["first_day"])

    @property
    def last_read_day(self) -> date:
        """The last day whose wordings have been read."""
        return date.fromisoformat(self._json["last_read_day"])

    @property
    def acts(self) -> tuple[ActCoverage, ...]:
        """Act by act."""
        return tuple(map(ActCoverage, self._json["acts"]))

    @property
    def wordings(self) -> Wordings:
        """All wordings together."""
        return Wordings(self._json["wordings"])

    @property
    def without_wording(self) -> tuple[WithoutWording, ...]:
        """Amendments of encoded sections that have no wording of their own."""
        return tuple(map(WithoutWording, self._json["without_wording"]))


class WordingHead(View):
    """Which wording it is, how long it holds and how well it is known."""

    __slots__ = ()
    _keys = (
        "sfs",
        "from",
        "to",
        "in_force",
        "status",
        "note",
    )

    @property
    def sfs(self) -> str:
        """The act that gave it."""
        return self._json["sfs"]

    @property
    def from_(self) -> date:
        """Its first day."""
        return date.fromisoformat(self._json["from"])

    @property
    def to(self) -> date | None:
        """Its last day; null where it has none."""
        return maybe(date.fromisoformat, self._json["to"])

    @property
    def in_force(self) -> bool:
        """Whether there is law in it; false for a repeal."""
        return self._json["in_force"]

    @property
    def status(self) -> Literal["read", "reconstructed", "unverified"]:
        """`read`, `reconstructed` or `unverified`."""
        return self._json["status"]

    @property
    def note(self) -> Words:
        """What a reader must know about the reading of it."""
        return Words(self._json["note"])


class WhenAll(View):
    """Every part holds."""

    __slots__ = ()
    _keys = ("all",)

    @property
    def all(self) -> tuple[When, ...]:
        """The parts."""
        return tuple(map(_when, self._json["all"]))


class WhenAny(View):
    """At least one part holds."""

    __slots__ = ()
    _keys = ("any",)

    @property
    def any(self) -> tuple[When, ...]:
        """The parts."""
        return tuple(map(_when, self._json["any"]))


When = WhenAll | WhenAny | FactWanted
"""A condition as JSON."""


def _when(json: Json) -> When:
    if "all" in json:
        return WhenAll(json)
    if "any" in json:
        return WhenAny(json)
    if "fact" in json:
        return FactWanted(json)
    raise ValueError(f"no When: {json}")


class RuleView(View):
    """A rule."""

    __slots__ = ()
    _keys = (
        "citation",
        "text",
        "effect",
        "strength",
        "says",
        "when",
    )

    @property
    def citation(self) -> str:
        """Where it stands, down to paragraph and item."""
        return self._json["citation"]

    @property
    def text(self) -> Words:
        """What it says, in our own words."""
        return Words(self._json["text"])

    @property
    def effect(self) -> str:
        """The code of what it does."""
        return self._json["effect"]

    @property
    def strength(self) -> str | None:
        """How strong the secrecy is; null for any other rule."""
        return self._json["strength"]

    @property
    def says(self) -> Said:
        """What it does, in words."""
        return Said(self._json["says"])

    @property
    def when(self) -> When:
        """The condition."""
        return _when(self._json["when"])


class WordingView(View):
    """A wording with its rules."""

    __slots__ = ()
    _keys = (
        "sfs",
        "from",
        "to",
        "in_force",
        "status",
        "note",
        "rules",
    )

    @property
    def sfs(self) -> str:
        """The act that gave it."""
        return self._json["sfs"]

    @property
    def from_(self) -> date:
        """Its first day."""
        return date.fromisoformat(self._json["from"])

    @property
    def to(self) -> date | None:
        """Its last day; null where it has none."""
        return maybe(date.fromisoformat, self._json["to"])

    @property
    def in_force(self) -> bool:
        """Whether there is law in it; false for a repeal."""
        return self._json["in_force"]

    @property
    def status(self) -> Literal["read", "reconstructed", "unverified"]:
        """`read`, `reconstructed` or `unverified`."""
        return self._json["status"]

    @property
    def note(self) -> Words:
        """What a reader must know about the reading of it."""
        return Words(self._json["note"])

    @property
    def rules(self) -> tuple[RuleView, ...]:
        """Its rules."""
        return tuple(map(RuleView, self._json["rules"]))


class ProvisionView(View):
    """A provision, with the wording of a day."""

    __slots__ = ()
    _keys = (
        "id",
        "citation",
        "link",
        "name",
        "source_file",
        "wordings",
        "wording",
    )

    @property
    def id(self) -> str:
        """Its stable name."""
        return self._json["id"]

    @property
    def citation(self) -> str:
        """Where it stands."""
        return self._json["citation"]

    @property
    def link(self) -> str:
        """The address of the statute's own text."""
        return self._json["link"]

    @property
    def name(self) -> Words:
        """What it is about."""
        return Words(self._json["name"])

    @property
    def source_file(self) -> str:
        """The file that it is written in."""
        return self._json["source_file"]

    @property
    def wordings(self) -> tuple[WordingHead, ...]:
        """All its wordings, oldest first."""
        return tuple(map(WordingHead, self._json["wordings"]))

    @property
    def wording(self) -> WordingView | None:
        """The wording of the day; null where it was not in force."""
        return maybe(WordingView, self._json["wording"])


class Section(View):
    """The provisions of a section on a day."""

    __slots__ = ()
    _keys = (
        "date",
        "provisions",
    )

    @property
    def date(self) -> date:
        """The day."""
        return date.fromisoformat(self._json["date"])

    @property
    def provisions(self) -> tuple[ProvisionView, ...]:
        """The provisions."""
        return tuple(map(ProvisionView, self._json["provisions"]))


class TimelineView(View):
    """The wordings of a provision."""

    __slots__ = ()
    _keys = (
        "id",
        "citation",
        "name",
        "wordings",
    )

    @property
    def id(self) -> str:
        """Its stable name."""
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
    def wordings(self) -> tuple[ChangedWording, ...]:
        """Its wordings, oldest first."""
        return tuple(map(ChangedWording, self._json["wordings"]))


class Timeline(View):
    """The wordings of a section's provisions, each with what it changed."""

    __slots__ = ()
    _keys = ("provisions",)

    @property
    def provisions(self) -> tuple[TimelineView, ...]:
        """The provisions."""
        return tuple(map(TimelineView, self._json["provisions"]))
