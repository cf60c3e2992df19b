"""The answers, one class for each question."""

from __future__ import annotations

from typing import Literal

from ._answer import Answer, Format, Lang, Written
from .results import alternatives, changes, consent, flow, law, plan, questions, record, review
from .results.common import Blocked, ItemReport, ListenerReport, Outcome, Question, Report

__all__ = [
    "Alternatives",
    "Changes",
    "ConsentReport",
    "Coverage",
    "Decision",
    "FlowReport",
    "MeetingReport",
    "Next",
    "Plan",
    "Record",
    "ReviewReport",
    "Section",
    "Timeline",
]


class Decision(Written, Report):
    """The answer for a single disclosure."""

    __slots__ = ()
    verb = "decide"

    @property
    def item(self) -> ItemReport:
        """What is said."""
        return self.items[0]

    @property
    def outcome(self) -> Outcome:
        """The outcome for everybody who hears it: the least open of theirs."""
        return self.item.room.outcome

    @property
    def by_default(self) -> bool:
        """Whether a no rests on something not assessed or not invoked."""
        return self.item.room.by_default

    @property
    def listeners(self) -> tuple[ListenerReport, ...]:
        """The answer for each listener."""
        return self.item.listeners

    @property
    def blocked_by(self) -> tuple[Blocked, ...]:
        """Who keeps it closed, and through which rule."""
        return self.item.blocked_by

    @property
    def missing(self) -> tuple[Question, ...]:
        """What is missing for an answer, over all listeners and persons, each once."""
        found = [q for one in self.listeners for person in one.persons for q in person.missing]
        return tuple(dict.fromkeys(found))

    def __repr__(self) -> str:
        told = ", ".join(f"{one.id or one.name.en}: {one.outcome}" for one in self.listeners)
        by_default = ", by default" if self.by_default else ""
        return f"<Decision on {self.date}: {self.outcome}{by_default} ({told})>"


class MeetingReport(Written, Report):
    """The answer for a meeting."""

    __slots__ = ()
    verb = "meeting"

    def __repr__(self) -> str:
        told = ", ".join(f"{item.id}: {item.room.outcome}" for item in self.items)
        return f"<MeetingReport on {self.date}: {told}>"


class Next(Answer, questions.Next):
    """What is to be asked next, and the answer until then."""

    __slots__ = ()
    verb = "next_questions"


class Alternatives(Written, alternatives.Alternatives):
    """The nearest lawful ways."""

    __slots__ = ()
    verb = "alternatives"


class Plan(Written, plan.Plan):
    """An order for a meeting: what is said when, and who is in the room for it."""

    __slots__ = ()
    verb = "plan"


class ConsentReport(Written, consent.ConsentReport):
    """What the consents in a case cover, and what they lack."""

    __slots__ = ()
    verb = "consent"

    def form(self, lang: Lang = "sv", format: Format = "text") -> str:
        """The form to print and sign."""
        return self._written("consent_form", lang, format)


class Record(Written, record.Record):
    """The record of a disclosure or a meeting (*tjänsteanteckning*)."""

    __slots__ = ()
    verb = "record"

    def note(self, lang: Lang = "sv", format: Format = "text") -> str:
        """The record in short: some fifteen lines to paste into a case system."""
        return self._written("note", lang, format)


class ReviewReport(Written, review.ReviewReport):
    """What happened when something went wrong, and what follows."""

    __slots__ = ()
    verb = "review"

    def form(
        self,
        code: Literal["lex_sarah_report", "incident_note"],
        lang: Lang = "sv",
        format: Format = "text",
    ) -> str:
        """A form that follows from the review.

        Raises `InputError` if it does not follow; `forms` are those that do.
        """
        return self._written(code, lang, format)


class FlowReport(Written, flow.FlowReport):
    """A process, checked step by step."""

    __slots__ = ()
    verb = "flow"


class Section(Written, law.Section):
    """What a section says on a day."""

    __slots__ = ()
    verb = "law"


class Timeline(Written, law.Timeline):
    """Every wording of a section, each with what it changed."""

    __slots__ = ()
    verb = "law_timeline"


class Coverage(Written, law.Coverage):
    """How much of the law is here, and how well it is known."""

    __slots__ = ()
    verb = "law_coverage"


class Changes(Written, changes.Changes):
    """What changed between two days."""

    __slots__ = ()
    verb = "law_diff"
