"""Swedish secrecy law: may this be said, to these listeners, on this day, and why?

>>> import sekretess
>>> answer = sekretess.decide(
...     date="2026-03-02",
...     directory="generic",
...     discloser={"actor": "generic.social_services"},
...     listeners=[{"id": "police", "actor": "generic.police"}],
...     item={"information": ["personal_circumstances"], "persons": [{"age": 14}]},
... )
>>> answer.outcome
<Outcome.FORBIDDEN: 'forbidden'>
>>> answer.blocked_by[0].norm
'osl.26.1'
>>> answer.explain("en").startswith("May the information be given")
True

It knows codes, ages, days and yes/no/unknown, never a name. It makes no assessment: it
says which ones a human must make. It supports a decision that an official makes.
"""

from . import synthetic
from ._questions import (
    actors,
    alternatives,
    codes,
    consent,
    decide,
    facts,
    flow,
    law,
    law_coverage,
    law_diff,
    meeting,
    next_questions,
    plan,
    record,
    review,
    ruleset,
    schema,
)
from ._table import Decisions, decide_table, row_case
from .answers import Decision, MeetingReport
from .codes import Giver, InformationKind, Purpose, Relation
from .errors import InputError, Problem
from .inputs import Disclosure, Flow, Item, Meeting, Participant, Person, Review
from .results.common import Outcome

__all__ = [
    "Decision",
    "Decisions",
    "Disclosure",
    "Flow",
    "Giver",
    "InformationKind",
    "InputError",
    "Item",
    "Meeting",
    "MeetingReport",
    "Outcome",
    "Participant",
    "Person",
    "Problem",
    "Purpose",
    "Relation",
    "Review",
    "actors",
    "alternatives",
    "codes",
    "consent",
    "decide",
    "decide_table",
    "facts",
    "flow",
    "law",
    "law_coverage",
    "law_diff",
    "meeting",
    "next_questions",
    "plan",
    "record",
    "review",
    "row_case",
    "ruleset",
    "schema",
    "synthetic",
]
