"""Patterns read into trees: each sign means what the notation says, and whatever is wrong is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.language.notation import (
    Either,
    Group,
    Inside,
    Mark,
    Node,
    Not,
    PatternError,
    Reference,
    Row,
    Step,
    Times,
    parse,
)


def _row(*steps: Node | tuple[bool, Node]) -> Row:
    return Row(tuple(Step(*step) if type(step) is tuple else Step(False, step) for step in steps))  # type: ignore[arg-type]


MONTH, DAY = Reference("month", "m"), Reference("number", "d")


@pytest.mark.parametrize(
    ("pattern", "tree"),
    [
        ("{month}", _row(Reference("month"))),
        ("{month:m}", _row(MONTH)),
        ("vor", _row(Reference("=vor"))),
        ("20", _row(Reference("=20"))),
        (r"\(", _row(Mark("("))),
        ("–", _row(Mark("–"))),
        ("{number:d}.{month:m}", _row(DAY, Mark("."), MONTH)),
        ("{number:d} {month:m}", _row(DAY, (True, MONTH))),
        (" {month:m} ", _row((True, MONTH))),
        ("am|im", Either((_row(Reference("=am")), _row(Reference("=im"))))),
        ("(am|im)", _row(Group(Either((_row(Reference("=am")), _row(Reference("=im"))))))),
        ("am?", _row(Times(Reference("=am"), 1))),
        ("(am)^3", _row(Times(Group(_row(Reference("=am"))), 3))),
        ("!(am)im", _row(Not(_row(Reference("=am"))), Reference("=im"))),
        ("am [{month:m}]", _row(Reference("=am"), (True, Inside(_row(MONTH))))),
        ("", _row()),
        ("am|", Either((_row(Reference("=am")), _row()))),
    ],
)
def test_each_sign_means_what_the_notation_says(pattern: str, tree: Node) -> None:
    assert parse(pattern) == tree


@pytest.mark.parametrize(
    ("pattern", "told"),
    [("(am", "')' is missing"), ("[am", "']' is missing"), ("!(am", "')' is missing"), ("am)", "unexpected"),
     ("am]", "unexpected"), ("?", "unexpected"), ("am??", "unexpected"), ("^2", "unexpected")],
)  # fmt: skip
def test_what_cannot_be_read_is_told(pattern: str, told: str) -> None:
    with pytest.raises(PatternError) as error:
        parse(pattern)
    assert told in str(error.value)


@given(st.text(st.sampled_from("ab1 (|)?[]!{}:^2.\\")))
def test_any_text_is_a_tree_or_an_error(pattern: str) -> None:
    try:
        tree = parse(pattern)
    except PatternError:
        return
    assert isinstance(tree, Row | Either)


@given(st.text(st.sampled_from("ab|?[]! (2)")))
def test_more_blanks_say_the_same(pattern: str) -> None:
    try:
        tree = parse(pattern)
    except PatternError:
        return
    assert parse(pattern.replace(" ", "   ")) == tree
