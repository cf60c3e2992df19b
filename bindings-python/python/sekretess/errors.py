"""What is wrong with an input: all of it at once, each with its place."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong."""

    at: str
    """The place, as `items[0].persons[1].age`; empty for the input as a whole."""
    message: str
    """What is wrong, and what would be right."""
    nearest: str | None = None
    """The known code that is most like the one given, where there is one."""

    def __str__(self) -> str:
        return f"{self.at}: {self.message}" if self.at else self.message


class InputError(ValueError):
    """The input cannot be answered, and nothing of it was.

    >>> import sekretess
    >>> try:
    ...     sekretess.law("10:18a", on="2015-02-30")
    ... except sekretess.InputError as error:
    ...     print(error.problems[0].at)
    on
    """

    problems: tuple[Problem, ...]
    """Everything that is wrong."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type[InputError], tuple[tuple[Problem, ...]]]:
        return type(self), (self.problems,)


def refused(text: str) -> InputError:
    """The error that the door gave as JSON text."""
    return InputError(Problem(**problem) for problem in json.loads(text)["problems"])


def refused_columns(text: str) -> InputError:
    """The same of a table's columns. One that the rules do not know can be let through."""
    hint = "; if it is no fact, name it in `ignore`, or in `keep` to have it beside the answers"
    return InputError(
        replace(problem, message=problem.message + hint)
        if problem.message.startswith("there is no column")
        else problem
        for problem in refused(text).problems
    )


def wrong(at: str, message: str) -> InputError:
    """An error about one place."""
    return InputError([Problem(at, message)])


def refused_at(problems: list[tuple[str, str]]) -> InputError:
    """An error about several places."""
    return InputError(Problem(at, message) for at, message in problems)
