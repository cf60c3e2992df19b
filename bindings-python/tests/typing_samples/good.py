"""What a user writes, as the type checkers must accept it."""

import datetime
from collections import Counter

import sekretess
from sekretess.inputs import Disclosure, Item, Person

child: Person = {"age": 14, "facts": {"risk_special": True, "consent": "unknown"}}
item: Item = {
    "information": ["personal_circumstances", sekretess.InformationKind.IDENTITY],
    "purpose": ["prevent_crime"],
    "persons": [child],
    "listeners": {"police": {"helps_prevent": None}},
}
case: Disclosure = {
    "date": datetime.date(2026, 3, 2),
    "directory": "generic",
    "discloser": {"actor": "generic.social_services"},
    "listeners": [{"id": "police", "actor": "generic.police"}],
    "item": item,
}
answer: sekretess.Decision = sekretess.decide(case)
day: datetime.date = answer.date
outcome: sekretess.Outcome = answer.outcome
open_questions: list[str] = [question.question.en for question in answer.missing]
later: sekretess.Decision = sekretess.decide(case, date="2026-04-01")
counted: Counter[str] = Counter(str(one.outcome) for one in answer.listeners)
page: str = answer.explain(lang="en", format="html")
for way in sekretess.alternatives(case).items[0].ways:
    for step in way.changes:
        if step.change == "direct_channel":
            told: str = step.listener
first: sekretess.Problem
try:
    sekretess.meeting(date="x", participants=[], items=[])
except sekretess.InputError as error:
    first = error.problems[0]
