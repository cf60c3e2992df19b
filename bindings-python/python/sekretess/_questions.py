"""The questions, each a function.

A case is a mapping in the form of `sekretess.inputs`, the same as JSON text, or given
by keywords; keywords change a mapping that is given. Days are `datetime.date` or text.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, TypeAlias, overload

from . import _input, _native
from ._view import Json
from .answers import (
    Alternatives,
    Changes,
    ConsentReport,
    Coverage,
    Decision,
    FlowReport,
    MeetingReport,
    Next,
    Plan,
    Record,
    ReviewReport,
    Section,
    Timeline,
)
from .inputs import (
    Disclosure,
    Flow,
    Meeting,
    Organisation,
    PartialDisclosure,
    PartialMeeting,
    Review,
)
from .lists import Codes, Directories, Directory, Fact
from .results.common import Ruleset, Words

if TYPE_CHECKING:
    from typing_extensions import Unpack

Text: TypeAlias = str | bytes
Case: TypeAlias = Disclosure | Meeting | Text
Given: TypeAlias = Mapping[str, object] | Text | None
Keys: TypeAlias = object


@overload
def decide(case: Disclosure | Text, /) -> Decision: ...
@overload
def decide(case: Disclosure, /, **keys: Unpack[PartialDisclosure]) -> Decision: ...
@overload
def decide(**keys: Unpack[Disclosure]) -> Decision: ...
def decide(case: Given = None, /, **keys: Keys) -> Decision:
    """May this be said, to these listeners, on this day, and why?

    >>> import datetime, sekretess
    >>> answer = sekretess.decide(
    ...     date=datetime.date(2016, 3, 1),
    ...     discloser={"actor": "malmo.norr.socialtjanst"},
    ...     listeners=[{"id": "polis", "actor": "malmo.polis"}],
    ...     item={
    ...         "information": ["personal_circumstances"],
    ...         "purpose": ["prevent_crime"],
    ...         "persons": [{"age": 19, "facts": {"risk_special": True}}],
    ...         "facts": {"committed_crime": False},
    ...         "listeners": {"polis": {"helps_prevent": True, "inappropriate": False}},
    ...     },
    ... )
    >>> answer
    <Decision on 2016-03-01: allowed (polis: allowed)>
    >>> [g.id for g in answer.listeners[0].persons[0].grounds if g.met == "true"]
    ['osl.10.18a.st1']

    Raises `InputError` with everything that is wrong with the case.
    """
    return Decision(_input.text(case, keys))


@overload
def meeting(case: Meeting | Text, /) -> MeetingReport: ...
@overload
def meeting(case: Meeting, /, **keys: Unpack[PartialMeeting]) -> MeetingReport: ...
@overload
def meeting(**keys: Unpack[Meeting]) -> MeetingReport: ...
def meeting(case: Given = None, /, **keys: Keys) -> MeetingReport:
    """Who may say what at a meeting, and why?

    Raises `InputError` with everything that is wrong with the case.
    """
    return MeetingReport(_input.text(case, keys))


@overload
def next_questions(case: PartialDisclosure | PartialMeeting | Text, /) -> Next: ...
@overload
def next_questions(**keys: Unpack[PartialDisclosure]) -> Next: ...
@overload
def next_questions(**keys: Unpack[PartialMeeting]) -> Next: ...
def next_questions(case: Given = None, /, **keys: Keys) -> Next:
    """What to ask next of a case that is only partly filled in, most useful first.

    >>> import sekretess
    >>> after = sekretess.next_questions(date="2026-03-02")
    >>> after.questions[0].id, str(after.preliminary.outcome)
    ('discloser', 'unknown')

    Raises `InputError` with everything that is wrong in what is filled in.
    """
    return Next(_input.text(case, keys))


@overload
def alternatives(case: Case, /) -> Alternatives: ...
@overload
def alternatives(**keys: Unpack[Disclosure]) -> Alternatives: ...
@overload
def alternatives(**keys: Unpack[Meeting]) -> Alternatives: ...
def alternatives(case: Given = None, /, **keys: Keys) -> Alternatives:
    """Every smallest change that makes a disclosure or a meeting lawful.

    Raises `InputError` with everything that is wrong with the case.
    """
    return Alternatives(_input.text(case, keys))


@overload
def plan(case: Meeting | Text, /) -> Plan: ...
@overload
def plan(**keys: Unpack[Meeting]) -> Plan: ...
def plan(case: Given = None, /, **keys: Keys) -> Plan:
    """An order for a meeting in which all that can lawfully be said is said once.

    Raises `InputError` with everything that is wrong with the case.
    """
    return Plan(_input.text(case, keys))


@overload
def consent(case: Case, /) -> ConsentReport: ...
@overload
def consent(**keys: Unpack[Disclosure]) -> ConsentReport: ...
@overload
def consent(**keys: Unpack[Meeting]) -> ConsentReport: ...
def consent(case: Given = None, /, **keys: Keys) -> ConsentReport:
    """What the consents in a case cover and lack, and whose are needed.

    Raises `InputError` with everything that is wrong with the case.
    """
    return ConsentReport(_input.text(case, keys))


@overload
def record(case: Case, /) -> Record: ...
@overload
def record(**keys: Unpack[Disclosure]) -> Record: ...
@overload
def record(**keys: Unpack[Meeting]) -> Record: ...
def record(case: Given = None, /, **keys: Keys) -> Record:
    """The record of a disclosure or a meeting (*tjänsteanteckning*).

    Raises `InputError` with everything that is wrong with the case.
    """
    return Record(_input.text(case, keys))


@overload
def review(case: Review | Text, /) -> ReviewReport: ...
@overload
def review(**keys: Unpack[Review]) -> ReviewReport: ...
def review(case: Given = None, /, **keys: Keys) -> ReviewReport:
    """What happened when something went wrong, and what follows.

    Raises `InputError` with everything that is wrong with the case.
    """
    return ReviewReport(_input.text(case, keys))


@overload
def flow(case: Flow | Text, /) -> FlowReport: ...
@overload
def flow(**keys: Unpack[Flow]) -> FlowReport: ...
def flow(case: Given = None, /, **keys: Keys) -> FlowReport:
    """A process, checked step by step.

    Raises `InputError` with everything that is wrong with the case.
    """
    return FlowReport(_input.text(case, keys))


@overload
def law(section: str, /) -> Timeline: ...
@overload
def law(section: str, /, *, on: date | str) -> Section: ...
def law(section: str, /, *, on: date | str | None = None) -> Timeline | Section:
    """What a section says on a day; without a day, every wording of it.

    >>> import sekretess
    >>> sekretess.law("10:18a", on="2015-12-13").provisions[0].name.en
    'crime prevention, young people under 21'
    >>> len(sekretess.law("10:18a").provisions[0].wordings) > 1
    True

    Raises `InputError` if there is no such section or day.
    """
    if on is None:
        return Timeline(_input.text(None, {"section": section}))
    return Section(_input.text(None, {"section": section, "on": on}))


def law_coverage() -> Coverage:
    """How much of the law is here, and how well it is known."""
    return Coverage("{}")


def law_diff(first: date | str, second: date | str, /) -> Changes:
    """What changed between two days; best the day before an amendment and the day itself.

    >>> import sekretess
    >>> changes = sekretess.law_diff("2025-11-30", "2025-12-01")
    >>> changes.provisions[0].id
    'osl.10.15a'

    Raises `InputError` for what is no day, or a day that nothing is known of.
    """
    return Changes(_input.text(None, {"from": first, "to": second}))


@overload
def actors() -> Directories: ...
@overload
def actors(directory: str | Organisation) -> Directory: ...
def actors(directory: str | Organisation | None = None) -> Directory | Directories:
    """Whom a case can name: in a directory, in a municipality's own organisation, or,
    of neither, every directory in outline.

    >>> import sekretess
    >>> sekretess.actors("generic").actors[0].id
    'generic.social_services'

    Raises `InputError` if there is no such directory, or with all that is wrong with the
    organisation.
    """
    if directory is None:
        return Directories(_list("actors"))
    key = "directory" if isinstance(directory, str) else "organisation"
    asked = _input.text(None, {key: directory})
    return Directory(json.loads(_native.answer("actors", asked)))


def facts() -> tuple[Fact, ...]:
    """Every question that a case can answer.

    >>> import sekretess
    >>> {fact.id: fact.question.en for fact in sekretess.facts()}["helps_prevent"]
    'Can the information be assumed to help prevent it?'
    """
    return tuple(map(Fact, _list("facts")))


def codes() -> Codes:
    """The words that a case is written in, by the key that takes them.

    >>> import sekretess
    >>> sekretess.codes()["purpose"]["prevent_crime"].sv
    'förebygga brott'
    """
    listed = _list("codes").items()
    return {key: {code: Words(text) for code, text in words.items()} for key, words in listed}


def ruleset() -> Ruleset:
    """The rules that every answer stands on: their version and checksum.

    >>> import sekretess
    >>> len(sekretess.ruleset().checksum)
    64
    """
    return Ruleset(_list("ruleset"))


def schema(kind: str | None = None, *, answer_to: str | None = None) -> dict[str, object]:
    """The JSON Schema of an input (`disclosure`, `meeting`, `organisation`, `review`,
    `flow`) or of the answer to a question (`decide`).

    >>> import sekretess
    >>> sekretess.schema("disclosure")["title"]
    'Disclosure'
    """
    asked = {key: v for key, v in (("kind", kind), ("answer_to", answer_to)) if v is not None}
    found: dict[str, object] = json.loads(_native.answer("schema", _input.text(None, asked)))
    return found


def _list(name: str) -> Json:
    return json.loads(_native.answer(name, "{}"))
