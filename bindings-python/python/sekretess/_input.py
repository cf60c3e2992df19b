"""From what Python has to the door's JSON text; nothing is interpreted."""

from __future__ import annotations

import datetime
import json
import math
from collections.abc import Mapping
from enum import Enum
from typing import Any

from .errors import wrong

# Deeper than any input is; the door's own limit is a little above.
DEEPEST = 64


def text(case: Mapping[str, object] | str | bytes | None, keys: Mapping[str, object]) -> str:
    """The JSON text of a case: a mapping, JSON text, keywords, or a mapping with some
    keys changed by keywords.

    >>> text({"date": "2026-01-15"}, {"directory": "generic"})
    '{"date": "2026-01-15", "directory": "generic"}'
    """
    if isinstance(case, bytes | bytearray):
        try:
            case = bytes(case).decode()
        except UnicodeDecodeError:
            raise wrong("", "JSON text as bytes must be UTF-8") from None
    if isinstance(case, str):
        if keys:
            raise wrong("", "JSON text cannot be changed by keywords: give a mapping")
        return encodable(case, "")
    if case is not None and not isinstance(case, Mapping):
        raise wrong("", f"a case is a mapping, JSON text or keywords, not {kind(case)}")
    return json.dumps(plain({**(case or {}), **keys}, "", 0), ensure_ascii=False)


def plain(value: object, at: str, depth: int) -> object:
    """The value as JSON has it; what JSON cannot say is an error with its place."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, int) and not -(2**63) <= value < 2**63:
        raise wrong(at, "the number is too large")
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, str):
        return encodable(str(value), at)
    if depth > DEEPEST:
        raise wrong(at, "this is nested too deeply, or holds itself")
    if isinstance(value, Mapping):
        return {key(k, at): plain(v, join(at, k), depth + 1) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [plain(v, f"{at}[{i}]", depth + 1) for i, v in enumerate(value)]
    if isinstance(value, datetime.datetime) and at.startswith("times.") and not value.tzinfo:
        return value.isoformat(timespec="minutes")
    if isinstance(value, datetime.datetime):
        raise wrong(at, "this is a moment, and a day is wanted: take its `.date()`")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, float) and math.isfinite(value):
        return value
    from_numpy: Any = getattr(value, "tolist", None)
    if type(value).__module__ == "numpy" and from_numpy:
        return plain(from_numpy(), at, depth + 1)
    if isinstance(value, float):
        raise wrong(at, f"{value} is no value; leave out what is not known, or give None")
    if isinstance(value, set | frozenset):
        raise wrong(at, "a set has no order: give a list")
    raise wrong(at, f"{kind(value)} is not a value that a case can hold")


def key(value: object, at: str) -> str:
    """A key of a mapping."""
    if isinstance(value, Enum):
        value = value.value
    if not isinstance(value, str):
        raise wrong(at, f"every key must be text, and one is {kind(value)}")
    return encodable(str(value), at)


def join(at: str, name: object) -> str:
    """The place of a key."""
    name = f"{name}"[:60]
    return f"{at}.{name}" if at else name


def encodable(value: str, at: str) -> str:
    """Text without half characters, which no UTF-8 text can hold."""
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise wrong(at, f"character {error.start} is half a surrogate pair") from None
    return value


def kind(value: object) -> str:
    """The name of a value's type, for errors."""
    found = type(value)
    plain_name = found.__module__ == "builtins"
    return found.__qualname__ if plain_name else f"{found.__module__}.{found.__qualname__}"
