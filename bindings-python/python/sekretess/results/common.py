# mypy: disable-error-code=no-any-return
"""What answers to several questions consist of.

Written by generate.py; do not edit.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from .._code import Code
from .._view import Json, View, maybe


class ActorNote(View):
    """What the directory, or the case's own organisation, says about an actor."""

    __slots__ = ()
    _keys = (
        "code",
        "sv",
        "en",
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


class Advice(View):
    """Advice from a local guideline. It never changes the answer."""

    __slots__ = ()
    _keys = (
        "code",
        "sv",
        "en",
        "source",
        "page",
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
        """Where it stands."""
        return self._json["source"]

    @property
    def page(self) -> str:
        """The page."""
        return self._json["page"]


class Change(Code):
    """A change to a case."""

    DIRECT_CHANNEL = "direct_channel"
    """Tell this listener alone.."""
    STEP_OUT = "step_out"
    """The fewest step out so that all who are left may hear it.."""
    DE_IDENTIFY = "de_identify"
    """Describe it so that nobody in the room can tell whom it is about.."""
    CONSENT = "consent"
    """Obtain a consent that covers everybody in the room.."""
    LEAVE_OUT_PERSON = "leave_out_person"
    """Leave out what concerns one of the persons.."""
    LEAVE_OUT_KIND = "leave_out_kind"
    """Leave out one of the kinds of information.."""


class Words(View):
    """A name or a note in both languages: from the rules, or from the case's own
    organisation.
    """

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


class Question(View):
    """A question that is open."""

    __slots__ = ()
    _keys = (
        "fact",
        "kind",
        "question",
        "cannot_be_known",
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


class Outcome(Code):
    """The answer for one listener, or for a whole room; least open first."""

    OUT_OF_SCOPE = "out_of_scope"
    FORBIDDEN = "forbidden"
    UNKNOWN = "unknown"
    AFTER_ASSESSMENT = "after_assessment"
    ALLOWED = "allowed"
    DUTY = "duty"
    NO_SECRECY = "no_secrecy"
    NOT_A_DISCLOSURE = "not_a_disclosure"


class Verdict(View):
    """A verdict: an outcome, and whether a no is only by default."""

    __slots__ = ()
    _keys = (
        "outcome",
        "by_default",
    )

    @property
    def outcome(self) -> Outcome:
        """The outcome."""
        return Outcome(self._json["outcome"])

    @property
    def by_default(self) -> bool:
        """A no that rests on something not assessed or not invoked."""
        return self._json["by_default"]


class Alternative(View):
    """A changed case, and what the answer would be."""

    __slots__ = ()
    _keys = (
        "change",
        "listeners",
        "verdict",
        "by",
        "missing",
        "leave",
        "without",
    )

    @property
    def change(self) -> Change:
        """The kind of change."""
        return Change(self._json["change"])

    @property
    def listeners(self) -> tuple[str, ...]:
        """The listeners who then hear it."""
        return tuple(self._json["listeners"])

    @property
    def verdict(self) -> Verdict:
        """The answer to the changed case."""
        return Verdict(self._json["verdict"])

    @property
    def by(self) -> tuple[str, ...]:
        """The grounds and duties that carry it."""
        return tuple(self._json["by"])

    @property
    def missing(self) -> tuple[Question, ...]:
        """What must be assessed."""
        return tuple(map(Question, self._json["missing"]))

    @property
    def leave(self) -> tuple[str, ...]:
        """The listeners who step out, for that change."""
        return tuple(self._json.get("leave", ()))

    @property
    def without(self) -> str | None:
        """The person or the kind of information that is left out, for those changes."""
        return self._json.get("without")


class Attendee(View):
    """Somebody in the room."""

    __slots__ = ()
    _keys = (
        "id",
        "actor",
        "name",
    )

    @property
    def id(self) -> str:
        """The code in the input."""
        return self._json["id"]

    @property
    def actor(self) -> str:
        """The actor in the directory."""
        return self._json["actor"]

    @property
    def name(self) -> Words:
        """Its name."""
        return Words(self._json["name"])


class Blocked(View):
    """Who keeps the room closed."""

    __slots__ = ()
    _keys = (
        "listener",
        "person",
        "norm",
        "citation",
    )

    @property
    def listener(self) -> str:
        """The listener."""
        return self._json["listener"]

    @property
    def person(self) -> str:
        """The person whom the rule protects."""
        return self._json["person"]

    @property
    def norm(self) -> str:
        """The rule's stable name."""
        return self._json["norm"]

    @property
    def citation(self) -> str:
        """Where it stands."""
        return self._json["citation"]


class Cited(View):
    """A rule, cited with its wording."""

    __slots__ = ()
    _keys = (
        "id",
        "citation",
        "link",
        "name",
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
    def link(self) -> str:
        """The place in the free statute book."""
        return self._json["link"]

    @property
    def name(self) -> Words:
        """What it is about."""
        return Words(self._json["name"])

    @property
    def sfs(self) -> str:
        """The act that gave the wording."""
        return self._json["sfs"]

    @property
    def from_(self) -> date:
        """The first day of the wording."""
        return date.fromisoformat(self._json["from"])


class Coded(View):
    """A code from the input with what it is called."""

    __slots__ = ()
    _keys = (
        "code",
        "sv",
        "en",
    )

    @property
    def code(self) -> str:
        """The code."""
        return self._json["code"]

    @property
    def sv(self) -> str:
        """Swedish."""
        return self._json["sv"]

    @property
    def en(self) -> str:
        """English."""
        return self._json["en"]


class CouldBecome(View):
    """What a no could become."""

    __slots__ = ()
    _keys = (
        "by",
        "citation",
        "name",
        "opens",
        "alone",
        "missing",
    )

    @property
    def by(self) -> str:
        """The rule that would open it; a harm test is named by its secrecy rule."""
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
    def opens(self) -> tuple[str, ...]:
        """The secrecy rules that it would overcome."""
        return tuple(self._json["opens"])

    @property
    def alone(self) -> bool:
        """Whether it alone would overcome every rule that blocks."""
        return self._json["alone"]

    @property
    def missing(self) -> tuple[Question, ...]:
        """What would have to be answered."""
        return tuple(map(Question, self._json["missing"]))


class Given(View):
    """An answer to a question."""

    __slots__ = ()
    _keys = (
        "fact",
        "question",
        "value",
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
    def value(self) -> bool:
        """The answer."""
        return self._json["value"]


class Givers(View):
    """Who must give a consent, under a condition."""

    __slots__ = ()
    _keys = (
        "givers",
        "when",
    )

    @property
    def givers(self) -> tuple[str, ...]:
        """The codes of those who all must consent."""
        return tuple(self._json["givers"])

    @property
    def when(self) -> tuple[Given, ...]:
        """The answers under which these are the ones."""
        return tuple(map(Given, self._json["when"]))


class ProofAll(View):
    """Every part must hold."""

    __slots__ = ()
    _keys = (
        "all",
        "truth",
    )

    @property
    def all(self) -> tuple[ProofReport, ...]:
        """The parts."""
        return tuple(map(_proof_report, self._json["all"]))

    @property
    def truth(self) -> Literal["true", "false", "unknown"]:
        """`true`, `false` or `unknown`."""
        return self._json["truth"]


class ProofAny(View):
    """One part must hold."""

    __slots__ = ()
    _keys = (
        "any",
        "truth",
    )

    @property
    def any(self) -> tuple[ProofReport, ...]:
        """The parts."""
        return tuple(map(_proof_report, self._json["any"]))

    @property
    def truth(self) -> Literal["true", "false", "unknown"]:
        """`true`, `false` or `unknown`."""
        return self._json["truth"]


class ProofFact(View):
    """A fact must have a value."""

    __slots__ = ()
    _keys = (
        "fact",
        "wanted",
        "truth",
        "assumed",
        "kind",
    )

    @property
    def fact(self) -> str:
        """The fact."""
        return self._json["fact"]

    @property
    def wanted(self) -> bool:
        """The value that the condition wants."""
        return self._json["wanted"]

    @property
    def truth(self) -> Literal["true", "false", "unknown"]:
        """Whether it has that value: `true`, `false` or `unknown`."""
        return self._json["truth"]

    @property
    def assumed(self) -> bool:
        """Whether the law's default stands in for an answer."""
        return self._json["assumed"]

    @property
    def kind(self) -> Literal["objective", "assessment", "legal_point"]:
        """`objective`, `assessment` or `legal_point`."""
        return self._json["kind"]


ProofReport = ProofAll | ProofAny | ProofFact
"""A condition with the value of each part."""


def _proof_report(json: Json) -> ProofReport:
    if "all" in json:
        return ProofAll(json)
    if "any" in json:
        return ProofAny(json)
    if "assumed" in json:
        return ProofFact(json)
    raise ValueError(f"no ProofReport: {json}")


class GroundReport(View):
    """An override or a duty."""

    __slots__ = ()
    _keys = (
        "id",
        "citation",
        "link",
        "name",
        "text",
        "sfs",
        "from",
        "status",
        "note",
        "duty",
        "in_play",
        "met",
        "by_assessment",
        "reaches",
        "one_listener_only",
        "reservation",
        "proof",
        "missing",
    )

    @property
    def id(self) -> str:
        """The rule's stable name: the provision's, with `.st2` for a paragraph and `.p1`
        for an item.
        """
        return self._json["id"]

    @property
    def citation(self) -> str:
        """Where it stands, as lawyers write it."""
        return self._json["citation"]

    @property
    def link(self) -> str:
        """The place in the free statute book."""
        return self._json["link"]

    @property
    def name(self) -> Words:
        """What it is about."""
        return Words(self._json["name"])

    @property
    def text(self) -> Words:
        """What it says, in our own words."""
        return Words(self._json["text"])

    @property
    def sfs(self) -> str:
        """The act that gave the wording."""
        return self._json["sfs"]

    @property
    def from_(self) -> date:
        """The first day of the wording."""
        return date.fromisoformat(self._json["from"])

    @property
    def status(self) -> Literal["read", "reconstructed", "unverified"]:
        """How well the wording is known: `read`, `reconstructed` or `unverified`."""
        return self._json["status"]

    @property
    def note(self) -> Words:
        """What a reader must know about the wording."""
        return Words(self._json["note"])

    @property
    def duty(self) -> bool:
        """Whether it is a duty."""
        return self._json["duty"]

    @property
    def in_play(self) -> bool:
        """Whether it is in play."""
        return self._json["in_play"]

    @property
    def met(self) -> Literal["true", "false", "unknown"]:
        """Whether its condition is met: `true`, `false` or `unknown`."""
        return self._json["met"]

    @property
    def by_assessment(self) -> bool:
        """Whether assessments alone can still meet it."""
        return self._json["by_assessment"]

    @property
    def reaches(self) -> tuple[str, ...]:
        """The secrecy rules that it reaches."""
        return tuple(self._json["reaches"])

    @property
    def one_listener_only(self) -> bool:
        """Whether it is for one listener only and cannot carry a room."""
        return self._json["one_listener_only"]

    @property
    def reservation(self) -> bool:
        """Whether a reservation must be made."""
        return self._json["reservation"]

    @property
    def proof(self) -> ProofReport:
        """The condition with the value of each part."""
        return _proof_report(self._json["proof"])

    @property
    def missing(self) -> tuple[Question, ...]:
        """The facts that can still change it."""
        return tuple(map(Question, self._json["missing"]))


class RuleReport(View):
    """A rule, cited."""

    __slots__ = ()
    _keys = (
        "id",
        "citation",
        "link",
        "name",
        "text",
        "sfs",
        "from",
        "status",
        "note",
    )

    @property
    def id(self) -> str:
        """The rule's stable name: the provision's, with `.st2` for a paragraph and `.p1`
        for an item.
        """
        return self._json["id"]

    @property
    def citation(self) -> str:
        """Where it stands, as lawyers write it."""
        return self._json["citation"]

    @property
    def link(self) -> str:
        """The place in the free statute book."""
        return self._json["link"]

    @property
    def name(self) -> Words:
        """What it is about."""
        return Words(self._json["name"])

    @property
    def text(self) -> Words:
        """What it says, in our own words."""
        return Words(self._json["text"])

    @property
    def sfs(self) -> str:
        """The act that gave the wording."""
        return self._json["sfs"]

    @property
    def from_(self) -> date:
        """The first day of the wording."""
        return date.fromisoformat(self._json["from"])

    @property
    def status(self) -> Literal["read", "reconstructed", "unverified"]:
        """How well the wording is known: `read`, `reconstructed` or `unverified`."""
        return self._json["status"]

    @property
    def note(self) -> Words:
        """What a reader must know about the wording."""
        return Words(self._json["note"])


class NormReport(View):
    """A secrecy rule."""

    __slots__ = ()
    _keys = (
        "id",
        "citation",
        "link",
        "name",
        "text",
        "sfs",
        "from",
        "status",
        "note",
        "strength",
        "secret",
        "standing",
        "proof",
        "exempted_by",
    )

    @property
    def id(self) -> str:
        """The rule's stable name: the provision's, with `.st2` for a paragraph and `.p1`
        for an item.
        """
        return self._json["id"]

    @property
    def citation(self) -> str:
        """Where it stands, as lawyers write it."""
        return self._json["citation"]

    @property
    def link(self) -> str:
        """The place in the free statute book."""
        return self._json["link"]

    @property
    def name(self) -> Words:
        """What it is about."""
        return Words(self._json["name"])

    @property
    def text(self) -> Words:
        """What it says, in our own words."""
        return Words(self._json["text"])

    @property
    def sfs(self) -> str:
        """The act that gave the wording."""
        return self._json["sfs"]

    @property
    def from_(self) -> date:
        """The first day of the wording."""
        return date.fromisoformat(self._json["from"])

    @property
    def status(self) -> Literal["read", "reconstructed", "unverified"]:
        """How well the wording is known: `read`, `reconstructed` or `unverified`."""
        return self._json["status"]

    @property
    def note(self) -> Words:
        """What a reader must know about the wording."""
        return Words(self._json["note"])

    @property
    def strength(self) -> Literal["qualified", "straight", "reversed", "absolute"]:
        """`qualified`, `straight`, `reversed` or `absolute`."""
        return self._json["strength"]

    @property
    def secret(self) -> Literal["true", "false", "unknown"]:
        """Whether it makes the information secret: `true`, `false` or `unknown`."""
        return self._json["secret"]

    @property
    def standing(self) -> Literal["open", "overcome", "pending", "blocked"]:
        """`open`, `overcome`, `pending` or `blocked`."""
        return self._json["standing"]

    @property
    def proof(self) -> ProofReport:
        """The condition with the value of each part."""
        return _proof_report(self._json["proof"])

    @property
    def exempted_by(self) -> tuple[RuleReport, ...]:
        """The exemptions that take it out of play."""
        return tuple(map(RuleReport, self._json["exempted_by"]))


class Notice(View):
    """Something to know, with a stable code."""

    __slots__ = ()
    _keys = (
        "code",
        "sv",
        "en",
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


class PersonReport(View):
    """One protected person, towards one listener."""

    __slots__ = ()
    _keys = (
        "id",
        "outcome",
        "by_default",
        "settled",
        "boundary",
        "why",
        "norms",
        "grounds",
        "missing",
        "could_become",
        "notices",
        "not_tried",
    )

    @property
    def id(self) -> str:
        """The code in the input."""
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
        """Whether nothing learnt later can change it."""
        return self._json["settled"]

    @property
    def boundary(self) -> Literal["true", "false", "unknown"]:
        """Whether there is a boundary: `true`, `false` or `unknown`."""
        return self._json["boundary"]

    @property
    def why(self) -> tuple[RuleReport, ...]:
        """The rules that make or unmake the boundary, or by which nothing is disclosed."""
        return tuple(map(RuleReport, self._json["why"]))

    @property
    def norms(self) -> tuple[NormReport, ...]:
        """The secrecy rules that apply or may apply."""
        return tuple(map(NormReport, self._json["norms"]))

    @property
    def grounds(self) -> tuple[GroundReport, ...]:
        """The overrides and duties."""
        return tuple(map(GroundReport, self._json["grounds"]))

    @property
    def missing(self) -> tuple[Question, ...]:
        """What is missing for an answer."""
        return tuple(map(Question, self._json["missing"]))

    @property
    def could_become(self) -> tuple[CouldBecome, ...]:
        """What a no could become, and through what."""
        return tuple(map(CouldBecome, self._json["could_become"]))

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What a reader must know about this answer."""
        return tuple(map(Notice, self._json["notices"]))

    @property
    def not_tried(self) -> tuple[RuleReport, ...]:
        """Rules that exist and were not tried."""
        return tuple(map(RuleReport, self._json["not_tried"]))


class ListenerReport(View):
    """One listener."""

    __slots__ = ()
    _keys = (
        "id",
        "name",
        "outcome",
        "by_default",
        "persons",
        "protection_known",
        "protected_afterwards",
    )

    @property
    def id(self) -> str:
        """The code in the input."""
        return self._json["id"]

    @property
    def name(self) -> Words:
        """The name of the actor."""
        return Words(self._json["name"])

    @property
    def outcome(self) -> Outcome:
        """The outcome."""
        return Outcome(self._json["outcome"])

    @property
    def by_default(self) -> bool:
        """A no that rests on something not assessed or not invoked."""
        return self._json["by_default"]

    @property
    def persons(self) -> tuple[PersonReport, ...]:
        """For each person whom the item is about."""
        return tuple(map(PersonReport, self._json["persons"]))

    @property
    def protection_known(self) -> bool:
        """Whether the rules that protect information at this listener are here; if not,
        nothing is said of the protection afterwards.
        """
        return self._json["protection_known"]

    @property
    def protected_afterwards(self) -> tuple[NormReport, ...]:
        """What protects the information at this listener afterwards (7 kap. 2 § OSL).
        `secret` says here whether the rule covers it, its harm test aside: `unknown`
        where that depends on what the information is.
        """
        return tuple(map(NormReport, self._json["protected_afterwards"]))


class ItemReport(View):
    """One item of information."""

    __slots__ = ()
    _keys = (
        "id",
        "held_by",
        "room",
        "out_of_scope",
        "listeners",
        "blocked_by",
        "alternatives",
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
    def room(self) -> Verdict:
        """For the room as a whole."""
        return Verdict(self._json["room"])

    @property
    def out_of_scope(self) -> Notice | None:
        """Why the rules give no answer, where they give none."""
        return maybe(Notice, self._json["out_of_scope"])

    @property
    def listeners(self) -> tuple[ListenerReport, ...]:
        """For each listener."""
        return tuple(map(ListenerReport, self._json["listeners"]))

    @property
    def blocked_by(self) -> tuple[Blocked, ...]:
        """Who keeps the room closed, and through which rule."""
        return tuple(map(Blocked, self._json["blocked_by"]))

    @property
    def alternatives(self) -> tuple[Alternative, ...]:
        """The single changes that were tried by asking again about the changed case; all
        that is smallest, pairs too, is [`crate::alternatives`].
        """
        return tuple(map(Alternative, self._json["alternatives"]))


class MaySpeak(Code):
    """Whether a participant may speak."""

    NOTHING_TO_SAY = "nothing_to_say"
    """Holds no item: there is nothing to say, only to hear.."""
    MAY_SPEAK = "may_speak"
    """May say every item that they hold to the whole room.."""
    AFTER_ASSESSMENT = "after_assessment"
    """May say some items, or after an assessment.."""
    FIND_OUT_FIRST = "find_out_first"
    """Something objective must be found out first.."""
    LISTEN_ONLY = "listen_only"
    """May listen, but say nothing of what they hold.."""
    NOT_BOUND = "not_bound"
    """OSL does not bind them: it does not hinder them.."""
    OUT_OF_SCOPE = "out_of_scope"
    """The rules give no answer.."""


class MustReport(View):
    """A duty to be performed outside the room."""

    __slots__ = ()
    _keys = (
        "item",
        "to",
        "certain",
        "citation",
        "missing",
    )

    @property
    def item(self) -> str:
        """The item."""
        return self._json["item"]

    @property
    def to(self) -> str:
        """The participant who is to receive it."""
        return self._json["to"]

    @property
    def certain(self) -> bool:
        """Whether the duty is certain, or rests on an assessment still to be made."""
        return self._json["certain"]

    @property
    def citation(self) -> str:
        """The rule."""
        return self._json["citation"]

    @property
    def missing(self) -> tuple[Question, ...]:
        """What is still to be assessed."""
        return tuple(map(Question, self._json["missing"]))


class ParticipantReport(View):
    """One participant."""

    __slots__ = ()
    _keys = (
        "id",
        "actor",
        "name",
        "profile",
        "may_speak",
        "must_report",
        "notes",
    )

    @property
    def id(self) -> str:
        """The code in the input."""
        return self._json["id"]

    @property
    def actor(self) -> str:
        """The actor in the directory."""
        return self._json["actor"]

    @property
    def name(self) -> Words:
        """Its name."""
        return Words(self._json["name"])

    @property
    def profile(self) -> Words:
        """Its legal profile."""
        return Words(self._json["profile"])

    @property
    def may_speak(self) -> MaySpeak:
        """Whether they may speak to the room."""
        return MaySpeak(self._json["may_speak"])

    @property
    def must_report(self) -> tuple[MustReport, ...]:
        """What they must report, and where instead of in the room."""
        return tuple(map(MustReport, self._json["must_report"]))

    @property
    def notes(self) -> tuple[ActorNote, ...]:
        """What the directory says about the actor."""
        return tuple(map(ActorNote, self._json["notes"]))


class Ruleset(View):
    """The rules that an answer stands on."""

    __slots__ = ()
    _keys = (
        "version",
        "horizon",
        "checksum",
    )

    @property
    def version(self) -> str:
        """The rule set's version."""
        return self._json["version"]

    @property
    def horizon(self) -> str:
        """The last amending act that was read, as `OSL t.o.m. SFS 2025:1508`."""
        return self._json["horizon"]

    @property
    def checksum(self) -> str:
        """SHA-256 over the rules."""
        return self._json["checksum"]


class Report(View):
    """The answer for a whole meeting, or for a single disclosure."""

    __slots__ = ()
    _keys = (
        "ruleset",
        "date",
        "directory",
        "warnings",
        "participants",
        "items",
        "advice",
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
    def participants(self) -> tuple[ParticipantReport, ...]:
        """Per participant: may they speak?"""
        return tuple(map(ParticipantReport, self._json["participants"]))

    @property
    def items(self) -> tuple[ItemReport, ...]:
        """Per item: what may be said of it, and to whom."""
        return tuple(map(ItemReport, self._json["items"]))

    @property
    def advice(self) -> tuple[Advice, ...]:
        """Local advice, kept apart from the law."""
        return tuple(map(Advice, self._json["advice"]))


class StepStepOut(View):
    """These listeners step out."""

    __slots__ = ()
    _keys = (
        "change",
        "listeners",
    )

    @property
    def change(self) -> Literal["step_out"]:
        """Always `step_out`."""
        return self._json["change"]

    @property
    def listeners(self) -> tuple[str, ...]:
        """The listeners."""
        return tuple(self._json["listeners"])


class StepDirectChannel(View):
    """This listener is told alone."""

    __slots__ = ()
    _keys = (
        "change",
        "listener",
    )

    @property
    def change(self) -> Literal["direct_channel"]:
        """Always `direct_channel`."""
        return self._json["change"]

    @property
    def listener(self) -> str:
        """The listener."""
        return self._json["listener"]


class StepLeaveOutKind(View):
    """These kinds of information are left out."""

    __slots__ = ()
    _keys = (
        "change",
        "kinds",
    )

    @property
    def change(self) -> Literal["leave_out_kind"]:
        """Always `leave_out_kind`."""
        return self._json["change"]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The codes of the kinds."""
        return tuple(self._json["kinds"])


class StepLeaveOutPerson(View):
    """Nothing is said about these persons."""

    __slots__ = ()
    _keys = (
        "change",
        "persons",
    )

    @property
    def change(self) -> Literal["leave_out_person"]:
        """Always `leave_out_person`."""
        return self._json["change"]

    @property
    def persons(self) -> tuple[str, ...]:
        """The persons."""
        return tuple(self._json["persons"])


class StepRequest(View):
    """These listeners ask for the information."""

    __slots__ = ()
    _keys = (
        "change",
        "listeners",
    )

    @property
    def change(self) -> Literal["request"]:
        """Always `request`."""
        return self._json["change"]

    @property
    def listeners(self) -> tuple[str, ...]:
        """The listeners."""
        return tuple(self._json["listeners"])


class StepAssess(View):
    """An assessment is made and documented."""

    __slots__ = ()
    _keys = (
        "change",
        "by",
        "harm_test",
        "questions",
    )

    @property
    def change(self) -> Literal["assess"]:
        """Always `assess`."""
        return self._json["change"]

    @property
    def by(self) -> Cited:
        """The rule that it is made under."""
        return Cited(self._json["by"])

    @property
    def harm_test(self) -> bool:
        """Whether it is the rule's harm test; otherwise the rule is an override or a duty
        that the speaker invokes.
        """
        return self._json["harm_test"]

    @property
    def questions(self) -> tuple[Question, ...]:
        """What is to be assessed."""
        return tuple(map(Question, self._json["questions"]))


class StepConsent(View):
    """A consent is obtained."""

    __slots__ = ()
    _keys = (
        "change",
        "person",
        "listeners",
        "information",
        "given_by",
    )

    @property
    def change(self) -> Literal["consent"]:
        """Always `consent`."""
        return self._json["change"]

    @property
    def person(self) -> str:
        """The person whom the information protects."""
        return self._json["person"]

    @property
    def listeners(self) -> tuple[str, ...]:
        """The listeners that it must reach."""
        return tuple(self._json["listeners"])

    @property
    def information(self) -> tuple[str, ...]:
        """The kinds of information that it must cover; empty if the case names none."""
        return tuple(self._json["information"])

    @property
    def given_by(self) -> tuple[Givers, ...]:
        """Who must give it, by what is assessed or found out about the person."""
        return tuple(map(Givers, self._json["given_by"]))


class StepDeIdentify(View):
    """The case is described so that no listener can tell whom it is about."""

    __slots__ = ()
    _keys = (
        "change",
        "persons",
    )

    @property
    def change(self) -> Literal["de_identify"]:
        """Always `de_identify`."""
        return self._json["change"]

    @property
    def persons(self) -> tuple[str, ...]:
        """The persons."""
        return tuple(self._json["persons"])


Step = (
    StepStepOut
    | StepDirectChannel
    | StepLeaveOutKind
    | StepLeaveOutPerson
    | StepRequest
    | StepAssess
    | StepConsent
    | StepDeIdentify
)
"""One change to a case."""


def _step(json: Json) -> Step:
    if json["change"] == "step_out":
        return StepStepOut(json)
    if json["change"] == "direct_channel":
        return StepDirectChannel(json)
    if json["change"] == "leave_out_kind":
        return StepLeaveOutKind(json)
    if json["change"] == "leave_out_person":
        return StepLeaveOutPerson(json)
    if json["change"] == "request":
        return StepRequest(json)
    if json["change"] == "assess":
        return StepAssess(json)
    if json["change"] == "consent":
        return StepConsent(json)
    if json["change"] == "de_identify":
        return StepDeIdentify(json)
    raise ValueError(f"no Step: {json}")


class WayReport(View):
    """A changed case, and the answer to it."""

    __slots__ = ()
    _keys = (
        "changes",
        "listeners",
        "outcome",
        "by_default",
        "by",
        "missing",
    )

    @property
    def changes(self) -> tuple[Step, ...]:
        """What is changed: one or two changes."""
        return tuple(map(_step, self._json["changes"]))

    @property
    def listeners(self) -> tuple[str, ...]:
        """The listeners who then hear it."""
        return tuple(self._json["listeners"])

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
        """What remains to be asked; all of it must speak for disclosure."""
        return tuple(map(Question, self._json["missing"]))
