"""What all answers have in common."""

from __future__ import annotations

import json
from typing import ClassVar, Literal, TypeAlias

from . import _native
from ._html import framed
from ._view import Json, View

Lang: TypeAlias = Literal["sv", "en"]
Format: TypeAlias = Literal["text", "md", "html"]


class Answer(View):
    """An answer: the door's own JSON text, read when something of it is asked for."""

    __slots__ = ("_asked", "_text")

    verb: ClassVar[str]
    """The question that it answers, as the door calls it."""

    _asked: str
    _text: str

    def __init__(self, asked: str, text: str | None = None) -> None:
        text = _native.answer(self.verb, asked) if text is None else text
        for name, value in (("_asked", asked), ("_text", text), ("_given", None)):
            object.__setattr__(self, name, value)

    @property
    def _json(self) -> dict[str, Json]:
        if self._given is None:
            object.__setattr__(self, "_given", json.loads(self._text))
        return super()._json

    def to_json(self) -> str:
        """The door's own JSON text, byte for byte the same in every language."""
        return self._text

    def to_dict(self) -> dict[str, Json]:
        """The same as plain dicts and lists, to be changed at will."""
        read: dict[str, Json] = json.loads(self._text)
        return read

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self._asked, self._text)


class Written(Answer):
    """An answer that can also be written for people."""

    __slots__ = ()

    def explain(self, lang: Lang = "sv", format: Format = "text") -> str:
        """The answer in Swedish (`sv`) or English (`en`), as plain `text`, Markdown
        (`md`) or a page of its own (`html`).
        """
        return self._written(self.verb, lang, format)

    def _written(self, verb: str, lang: Lang, format: Format) -> str:
        return _native.written(verb, self._asked, lang, format)

    def _repr_html_(self) -> str:
        """The page in a frame, for notebooks."""
        return framed(self.explain("sv", "html"))

    def _repr_markdown_(self) -> str:
        """The same for what shows no frames."""
        return self.explain("sv", "md")
