"""The shared cases give the same bytes as in Rust, and no key of them is lost."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any, Literal, get_args, get_origin, get_type_hints

import jsonschema
import pytest
from conftest import Case
from sekretess import InputError, _native, answers, schema
from sekretess._answer import Answer
from sekretess._view import View

VERBS = {
    cls.verb: cls
    for cls in vars(answers).values()
    if isinstance(cls, type) and issubclass(cls, Answer) and "verb" in vars(cls)
}
ENOUGH_CASES = 500


def test_there_are_cases_of_every_question(corpus: list[Case]) -> None:
    assert len(corpus) > ENOUGH_CASES
    assert {case.verb for case in corpus if case.answer} >= set(VERBS)
    assert any(case.error for case in corpus)


def test_the_same_bytes_as_in_rust(corpus: list[Case]) -> None:
    for case in corpus:
        if case.answer is not None:
            assert _native.answer(case.verb, case.input) == case.answer, case.id
        else:
            with pytest.raises(InputError) as refused:
                _native.answer(case.verb, case.input)
            told = [
                {k: v for k, v in vars(p).items() if v is not None}
                for p in refused.value.problems
            ]
            assert {"problems": told} == json.loads(case.error or ""), case.id


def test_no_key_of_an_answer_is_lost(corpus: list[Case]) -> None:
    seen: set[type[View]] = set()
    shapes: set[tuple[str, object]] = set()
    for case in corpus:
        if case.answer is None or case.verb not in VERBS:
            continue
        answer = VERBS[case.verb](case.input, case.answer)
        assert answer.to_json() == case.answer
        assert answer.to_dict() == json.loads(case.answer)
        # What has no shape that was not there before needs no second look.
        new = set(shape(answer._json, case.verb)) - shapes
        shapes |= new
        for view in walk(answer) if new else ():
            seen.add(type(view))
    assert len(seen) > len(VERBS) * 3


def test_every_answer_fits_its_schema(corpus: list[Case]) -> None:
    checks = {verb: jsonschema.Draft202012Validator(schema(answer_to=verb)) for verb in VERBS}
    asked: Counter[str] = Counter()
    for case in corpus:
        asked[case.verb] += 1
        # One large answer takes long; some of each question will do.
        if case.answer and case.verb in checks and (asked[case.verb] - 1) % 40 < 4:
            checks[case.verb].validate(json.loads(case.answer))


def shape(value: object, at: str) -> Iterator[tuple[str, object]]:
    """Where there are which keys, which codes, and which kinds of other values."""
    if isinstance(value, dict):
        yield at, tuple(value)
        for key, part in value.items():
            yield from shape(part, f"{at}.{key}")
    elif isinstance(value, list):
        yield at, bool(value)
        for part in value:
            yield from shape(part, at)
    else:
        code = isinstance(value, str) and value.isidentifier()
        yield at.split(".all")[0].split(".any")[0], value if code else type(value)


def walk(view: View) -> Iterator[View]:
    """The view and all below it, each key compared with the JSON it is a view of."""
    yield view
    assert set(view._json) <= set(view._keys), type(view)
    for key in view._keys:
        name = key + "_" if key in ("from", "in", "not") else key
        value = getattr(view, name)
        hint = hint_of(type(view), name)
        fits(value, hint, f"{type(view).__name__}.{name}")
        there = view._json.get(key, [] if value == () else None)
        assert plain(value) is there or plain(value) == there, (view, key)
        yield from below(value)


@cache
def hint_of(view: type[View], name: str) -> Any:
    """The type that a property says that it gives."""
    return get_type_hints(getattr(view, name).fget)["return"]


def below(value: object) -> Iterator[View]:
    if isinstance(value, View):
        yield from walk(value)
    elif isinstance(value, tuple):
        for part in value:
            yield from below(part)


def plain(value: object) -> object:
    """Back to JSON."""
    if isinstance(value, View):
        return value._json
    if isinstance(value, tuple):
        return [plain(part) for part in value]
    if isinstance(value, date):
        return value.isoformat()
    return value


def fits(value: object, hint: Any, at: str) -> None:
    """The value is of the type that the property says."""
    origin, parts = get_origin(hint), get_args(hint)
    if hint is Any:
        return None
    if origin is Literal:
        assert value in parts, f"{at}: {value}"
    elif origin is tuple:
        assert isinstance(value, tuple), at
        for part in value:
            fits(part, parts[0], at)
    elif origin is not None or parts:
        for one in parts:
            try:
                return fits(value, one, at)
            except AssertionError:
                continue
        raise AssertionError(f"{at}: {value!r} is not {hint}")
    else:
        assert isinstance(value, hint), f"{at}: {value!r} is not {hint}"
