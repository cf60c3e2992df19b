"""What goes in: keywords, mappings, days, codes; and what is refused, where and how."""

from __future__ import annotations

import datetime
import json
import threading
from decimal import Decimal
from typing import Any

import pytest
import sekretess
from hypothesis import given, settings
from hypothesis import strategies as st
from sekretess import InformationKind, InputError, Purpose

Case = dict[str, Any]


def test_a_mapping_keywords_and_text_are_the_same(disclosure: Case) -> None:
    answer = sekretess.decide(disclosure)
    assert answer.outcome == "allowed"
    assert sekretess.decide(**disclosure) == answer
    assert sekretess.decide(json.dumps(disclosure)).to_json() == answer.to_json()
    assert sekretess.decide(json.dumps(disclosure).encode()).to_json() == answer.to_json()


def test_days_and_codes_are_taken_as_they_are(disclosure: Case) -> None:
    disclosure["item"] |= {
        "information": (InformationKind.PERSONAL_CIRCUMSTANCES,),
        "purpose": [Purpose.PREVENT_CRIME],
    }
    answer = sekretess.decide(disclosure, date=datetime.date(2016, 3, 1))
    assert answer.outcome is sekretess.Outcome.ALLOWED
    assert answer.date == datetime.date(2016, 3, 1)


def test_a_keyword_changes_a_mapping_and_leaves_it_alone(disclosure: Case) -> None:
    later = sekretess.decide(disclosure, date="2026-03-02")
    assert later.date.year == 2026
    assert disclosure["date"] == "2016-03-01"


def test_numpy_values_are_plain_values(disclosure: Case) -> None:
    numpy = pytest.importorskip("numpy")
    disclosure["item"]["persons"][0]["age"] = numpy.int64(19)
    disclosure["item"]["facts"]["committed_crime"] = numpy.bool_(False)
    assert sekretess.decide(disclosure).outcome == "allowed"


def nested(depth: int) -> object:
    value: object = True
    for _ in range(depth):
        value = [value]
    return value


def itself() -> Case:
    case: Case = {}
    case["item"] = case
    return case


@pytest.mark.parametrize(
    ("case", "at", "message"),
    [
        ({}, "date", "missing"),
        ({"date": datetime.datetime(2026, 1, 1)}, "date", "`.date()`"),
        ({"item": {"persons": [{"age": float("nan")}]}}, "item.persons[0].age", "nan"),
        ({"item": {"information": {"identity"}}}, "item.information", "list"),
        ({"item": {"id": b"x"}}, "item.id", "bytes"),
        ({"item": {"facts": {1: True}}}, "item.facts", "int"),
        ({"item": {"id": "a\ud800"}}, "item.id", "surrogate"),
        ({"item": {"persons": [{"age": 10**5000}]}}, "item.persons[0].age", "too large"),
        ({"item": {"persons": [{"age": Decimal(3)}]}}, "item.persons[0].age", "Decimal"),
        ({"item": nested(500)}, "item" + "[0]" * 64, "deep"),
        (itself(), "item" + ".item" * 64, "holds itself"),
        ({"discloser": object()}, "discloser", "object"),
    ],
)
def test_what_cannot_be_said_names_its_place(case: Case, at: str, message: str) -> None:
    with pytest.raises(InputError) as refused:
        sekretess.decide(case)
    problem = refused.value.problems[0]
    assert problem.at == at
    assert message in str(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "nan",
        '{"date": "\\ud800"}',
        b"\xff\xfe",
        "\ud800",
        "[" * 100_000,
        '{"date": 1e999}',
        " " * (4 * 1024 * 1024 + 1),
        "\0",
    ],
)
def test_odd_text_is_refused(text: str | bytes) -> None:
    with pytest.raises(InputError):
        sekretess.decide(text)


def test_a_misspelt_code_has_a_nearest_one(disclosure: Case) -> None:
    disclosure["item"]["purpose"] = ["prevent_crimes"]
    disclosure["listeners"][0]["actor"] = "malmo.poliss"
    with pytest.raises(InputError, match="prevent_crime") as refused:
        sekretess.decide(disclosure)
    problem = refused.value.problems[0]
    assert (problem.at, problem.nearest) == ("item.purpose[0]", "prevent_crime")
    assert isinstance(refused.value, ValueError)


def test_none_is_left_out_or_refused_with_its_place(disclosure: Case) -> None:
    disclosure["item"]["facts"]["committed_crime"] = None
    unknown = sekretess.decide(disclosure)
    del disclosure["item"]["facts"]["committed_crime"]
    assert sekretess.decide(disclosure) == unknown
    with pytest.raises(InputError) as refused:
        sekretess.decide(disclosure, listeners=None)
    assert refused.value.problems[0].at == "listeners"


def test_text_cannot_be_changed_by_keywords() -> None:
    with pytest.raises(InputError, match="mapping"):
        sekretess.decide("{}", date="2026-01-01")  # type: ignore[call-overload]
    with pytest.raises(InputError, match="int"):
        sekretess.decide(3)  # type: ignore[call-overload]


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.integers(), inner),
    max_leaves=20,
)


@given(case=st.dictionaries(st.text() | st.sampled_from(["date", "item", "listeners"]), values))
@settings(max_examples=60, deadline=None)
def test_anything_is_answered_or_refused(case: Case) -> None:
    try:
        sekretess.next_questions(case)  # type: ignore[arg-type]
    except InputError as error:
        assert error.problems


@given(text=st.text() | st.binary())
@settings(max_examples=60, deadline=None)
def test_any_text_is_answered_or_refused(text: str | bytes) -> None:
    try:
        sekretess.decide(text)
    except InputError as error:
        assert error.problems


def test_threads_answer_alike(disclosure: Case) -> None:
    wanted = sekretess.decide(disclosure).to_json()
    found: list[str] = []
    many = [
        threading.Thread(target=lambda: found.append(sekretess.decide(disclosure).to_json()))
        for _ in range(8)
    ]
    for one in many:
        one.start()
    for one in many:
        one.join()
    assert found == [wanted] * 8
