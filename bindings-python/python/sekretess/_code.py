"""Codes: texts with a fixed meaning."""

from __future__ import annotations

from enum import Enum


class Code(str, Enum):
    """A text with a fixed meaning; it equals the text, and is printed as it.

    >>> from sekretess import Outcome
    >>> Outcome.ALLOWED == "allowed", f"{Outcome.ALLOWED}"
    (True, 'allowed')
    """

    def __str__(self) -> str:
        return str(self.value)

    def __format__(self, form: str) -> str:
        return format(str(self.value), form)
