"""Immutable, typed views of JSON: what every answer consists of.

A class lists its keys as annotations, and that is all:

    class Verdict(View):
        outcome: Outcome
        by_default: bool

Nothing is converted until it is asked for, so that an answer of which one word is read
costs no more than that word.
"""

from __future__ import annotations

import copy
import json
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import FrozenInstanceError
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from typing_extensions import Self, dataclass_transform
else:

    def dataclass_transform(**_: object) -> Callable[[type], type]:
        return lambda cls: cls


Json = dict[str, Any]
V = TypeVar("V", bound="View")


@dataclass_transform(frozen_default=True, kw_only_default=True, eq_default=True)
class View:
    """A typed view of a JSON object; it cannot be changed."""

    _fields: typing.ClassVar[tuple[str, ...]] = ()
    _tags: typing.ClassVar[Mapping[str, str]] = {}

    def __init_subclass__(cls) -> None:
        own = [name for name in cls.__dict__.get("__annotations__", {}) if name[0] != "_"]
        cls._fields = tuple(dict.fromkeys((*cls._fields, *own)))
        cls.__match_args__ = cls._fields
        for name in own:
            setattr(cls, name, _Field(name))
