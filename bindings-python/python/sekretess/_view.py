"""What every answer consists of: immutable views of JSON.

A class has a property for each key. Nothing is converted until it is asked for, so that
an answer of which one word is read costs no more than that word.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from typing import Any, ClassVar, NoReturn, TypeVar

Json = Any
T = TypeVar("T")


class View:
    """A typed view of a JSON object; it cannot be changed."""

    __slots__ = ("_given",)

    _keys: ClassVar[tuple[str, ...]] = ()
    """The keys that the object can have."""

    _given: dict[str, Json] | None

    def __init__(self, json: dict[str, Json]) -> None:
        object.__setattr__(self, "_given", json)

    @property
    def _json(self) -> dict[str, Json]:
        return self._given or {}

    def to_dict(self) -> dict[str, Json]:
        """The same as plain dicts and lists, to be changed at will."""
        return copy.deepcopy(self._json)

    def to_json(self) -> str:
        """The same as JSON text."""
        return json.dumps(self._json, ensure_ascii=False, separators=(",", ":"))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, View):
            return NotImplemented
        return type(self) is type(other) and self._json == other._json

    def __hash__(self) -> int:
        return hash((type(self), json.dumps(self._json, sort_keys=True)))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(self._shown())})"

    def _shown(self) -> Iterator[str]:
        for key, value in self._json.items():
            yield f"{key}={brief(value)}"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"an answer cannot be changed: `{name}`")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"an answer cannot be changed: `{name}`")

    def __copy__(self: T) -> T:
        return self

    def __deepcopy__(self: T, memo: object) -> T:
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self._json,)


def maybe(make: Callable[[Json], T], value: Json) -> T | None:
    """The value made into what it is, if it is there."""
    return None if value is None else make(value)


def brief(value: Json) -> str:
    """A value in a few words, for `repr`."""
    if isinstance(value, dict):
        if value.keys() == {"sv", "en"}:
            return brief(value["en"])
        if "outcome" in value:
            return repr(value["outcome"])
        return "{…}" if value else "{}"
    if isinstance(value, list):
        few = len(value) <= 3 and all(isinstance(v, str | int) for v in value)
        return f"[{', '.join(map(repr, value))}]" if few else f"[… {len(value)}]"
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:59]}…"
