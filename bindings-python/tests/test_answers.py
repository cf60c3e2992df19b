"""What comes out: frozen, typed, readable."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
import sekretess
from sekretess import Outcome
from sekretess.results.common import Verdict

Case = dict[str, Any]


def test_an_answer_cannot_be_changed(disclosure: Case) -> None:
    answer = sekretess.decide(disclosure)
    with pytest.raises(AttributeError, match="cannot be changed"):
        answer.date = "2020-01-01"  # type: ignore[misc, assignment]
    with pytest.raises(AttributeError):
        answer.item.room.by_default = True  # type: ignore[misc]
    with pytest.raises(AttributeError):
        del answer.item.room._json
    given = answer.to_dict()
    given["date"] = "changed"
    assert answer.to_dict() == json.loads(answer.to_json())


def test_answers_are_values(disclosure: Case) -> None:
    answer = sekretess.decide(disclosure)
    same = pickle.loads(pickle.dumps(answer))
    assert same == answer == copy.deepcopy(answer)
    assert hash(same) == hash(answer)
    assert answer.item.room in {same.item.room}
    assert answer != sekretess.decide(disclosure, date="2026-03-02")
    match answer.item.room:
        case Verdict(outcome=Outcome.ALLOWED, by_default=False):
            pass
        case other:
            pytest.fail(repr(other))


def test_repr_tells_the_answer(disclosure: Case) -> None:
    answer = sekretess.decide(disclosure)
    assert repr(answer) == "<Decision on 2016-03-01: allowed (polis: allowed)>"
    assert repr(answer.item.room) == "Verdict(outcome='allowed', by_default=False)"
    assert "polis" in repr(answer.listeners[0])


def test_outcomes_are_text() -> None:
    assert Outcome.ALLOWED == "allowed"
    assert f"{Outcome.ALLOWED} {Outcome.ALLOWED!s:>8}" == "allowed  allowed"
    assert json.dumps(Outcome.ALLOWED) == '"allowed"'


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("format", ["text", "md", "html"])
def test_an_answer_is_written(disclosure: Case, lang: Any, format: Any) -> None:
    written = sekretess.decide(disclosure).explain(lang, format)
    assert "10\xa0kap.\xa018\xa0a\xa0§" in written.replace("&nbsp;", "\xa0")
    assert ("Får" in written) == (lang == "sv")
    assert written.startswith("<!DOCTYPE html>") == (format == "html")


def test_a_language_or_a_form_that_is_not_there_is_told(disclosure: Case) -> None:
    answer = sekretess.decide(disclosure)
    with pytest.raises(ValueError, match="sv"):
        answer.explain(lang="de")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="html"):
        answer.explain(format="pdf")  # type: ignore[arg-type]


def test_a_notebook_shows_the_page_in_a_frame(disclosure: Case) -> None:
    shown = sekretess.decide(disclosure)._repr_html_()
    assert shown.startswith('<iframe sandbox="allow-popups')
    assert "allow-scripts" not in shown
    assert "<script" not in shown
    assert shown.count("<") == 2, "the page is an attribute, and escaped"


def test_every_question_has_an_answer(disclosure: Case) -> None:
    on = "2026-11-22"
    assert sekretess.alternatives(disclosure).items[0].id
    assert sekretess.consent(disclosure).form("en", "md").startswith("#")
    record = sekretess.record(disclosure)
    assert len(record.note("en")) * 2 < len(record.explain("en"))
    assert sekretess.record(disclosure).answer.items[0].room.outcome == "allowed"
    assert sekretess.law("10:18a", on=on).provisions[0].wording is not None
    assert sekretess.law_coverage().first_day.isoformat() == "2015-12-13"
    assert sekretess.actors().directories[0].directory == "malmo_2015"
    assert {actor.id for actor in sekretess.actors("generic").actors} >= {"generic.police"}
    assert sekretess.ruleset().version
    assert all(fact.question.sv and fact.question.en for fact in sekretess.facts())
    for shown in (sekretess.actors(), sekretess.facts()[0], sekretess.ruleset()):
        assert "\n" not in repr(shown)


def test_the_lists_hold_every_key() -> None:
    """The lists have no schema: here all their keys are read."""
    directory = sekretess.actors("malmo_2015")
    every = [
        sekretess.actors(), *sekretess.actors().directories, *sekretess.actors().profiles,
        directory, *directory.actors, *directory.groups, *sekretess.facts(),
    ]  # fmt: skip
    for view in every:
        assert set(view._json) == set(view._keys), type(view)
        for key in view._keys:
            getattr(view, "from_" if key == "from" else key)


def test_the_forms_of_a_review() -> None:
    review = sekretess.review(
        activity={
            "date": "2019-11-01",
            "directory": "generic",
            "of": {"actor": "generic.school"},
        },
        how=["missing_routine"],
    )
    for form in review.forms:
        assert review.form(form.code, "en", "md").startswith("#")
    with pytest.raises(sekretess.InputError, match="lex_sara"):
        review.form("lex_sara")  # type: ignore[arg-type]
