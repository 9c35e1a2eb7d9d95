"""Tests of a table of examples that need nothing made for them are one test each, whatever the number of examples.

To pytest each example is a test: to collect it, to make its fixtures and to report it, in each process, takes longer
than most of what is tried with a sentence. All examples are tried even where some fail, and each that fails is told.
`--each` makes each example a test of its own.
"""

import inspect
from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

import pytest

SHARED = frozenset(("tagged", "values", "dates"))
"""Fixtures that give a function without a memory: it serves all examples."""
APART = "ui"
"""The room whose tests each begin with a home of their own."""

Examples = list[tuple[str, dict[str, object]]]
"""Of each example what it is called, and its parameters."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--each", action="store_true", help="make each example of a table a test of its own")


@pytest.hookimpl(tryfirst=True)
def pytest_pycollect_makeitem(collector: pytest.Collector, name: str, obj: object) -> pytest.Function | None:
    """One test of all examples of a function, where that changes nothing; None leaves it to pytest."""
    if not (name.startswith("test_") and inspect.isfunction(obj) and isinstance(collector, pytest.Module)):
        return None
    tables = [mark for mark in getattr(obj, "pytestmark", ()) if mark.name == "parametrize"]
    if not tables or collector.config.getoption("each") or APART in collector.path.parts:
        return None
    if hasattr(obj, "hypothesis") or any(mark.kwargs.keys() - {"ids"} for mark in tables):
        return None
    read = [_read(*mark.args) for mark in reversed(tables)]
    names = {name for examples in read if examples for name in examples[0][1]}
    if None in read or not inspect.signature(obj).parameters.keys() <= names | SHARED:
        return None
    return pytest.Function.from_parent(collector, name=name, callobj=_together(obj, names, read))  # type: ignore[arg-type]


def _read(names: str | list[str] | tuple[str, ...], rows: Any) -> Examples | None:
    """The examples of one table; None if it is empty or there is more to one than its parameters."""
    parts = [part.strip() for part in names.split(",") if part.strip()] if isinstance(names, str) else list(names)
    alone, read = isinstance(names, str) and len(parts) == 1, []
    for row in rows:
        values = row.values if (marked := hasattr(row, "marks")) else (row,) if alone else tuple(row)
        if marked and row.marks:
            return None
        told = row.id if marked and row.id else ", ".join(map(repr, values))
        read.append((str(told), dict(zip(parts, values, strict=True))))
    return read or None


def _together(test: Callable[..., None], names: set[str], tables: list[Examples]) -> Callable[..., None]:
    """The test over all examples, or over each combination of those of several tables."""

    def together(**fixtures: object) -> None:
        ended = list(_ended_early(test, tables, fixtures))
        wrong = [error for error in ended if not isinstance(error, pytest.skip.Exception)]
        if len(wrong) > 1:
            raise BaseExceptionGroup(f"{len(wrong)} examples fail", wrong)
        for error in wrong or ended:
            raise error

    own = inspect.signature(test)
    kept = [inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY) for name in own.parameters if name not in names]
    together.__signature__ = own.replace(parameters=kept)  # type: ignore[attr-defined]
    together.__name__, together.__doc__, together.__module__ = test.__name__, test.__doc__, test.__module__
    together.pytestmark = [mark for mark in test.pytestmark if mark.name != "parametrize"]  # type: ignore[attr-defined]
    return together


def _ended_early(
    test: Callable[..., None], tables: list[Examples], fixtures: dict[str, object]
) -> Iterator[BaseException]:
    """What examples fail with, or are left out for; that is told where no other fails."""
    for combined in product(*tables):
        parameters = {name: value for _, one in combined for name, value in one.items()}
        try:
            test(**parameters, **fixtures)
        except (Exception, pytest.fail.Exception, pytest.skip.Exception) as error:
            error.add_note(f"with {'; '.join(told for told, _ in combined)}")
            yield error
