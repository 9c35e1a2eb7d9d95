"""Dates as 03/04/2013, of which the text, its weekday or nothing tells the order."""

from collections.abc import Callable

import pytest

from timeline_app.model.timex import Certainty, Timex
from timeline_app.timex.explain import explain, render

Tagged = Callable[..., list[Timex]]
OPENED = "It was opened on 03/04/2013"


@pytest.mark.parametrize(
    ("text", "value", "told"),
    [
        (f"{OPENED} and closed on 25/04/2013.", "2013-04-03", "as another date in the text tells"),
        (f"{OPENED} and closed on 04/25/2013.", "2013-03-04", "as another date in the text tells"),
        (f"{OPENED}. The neighbours asked the councillor for £20.", "2013-04-03", "as the text’s way of writing tells"),
        (f"{OPENED}. The neighbors liked its color.", "2013-03-04", "as the text’s way of writing tells"),
        (f"{OPENED} and closed on 7 May 2014.", "2013-04-03", "as the text’s way of writing tells"),
        (f"{OPENED} and closed on the 7th of May 2014.", "2013-04-03", "as the text’s way of writing tells"),
        (f"{OPENED} and closed on May 7th, 2014.", "2013-03-04", "as the text’s way of writing tells"),
        ("It was opened on Wednesday, 03/04/2013.", "2013-04-03", "as the weekday tells"),
        ("It was opened on Monday, 03/04/2013.", "2013-03-04", "as the weekday tells"),
        ("Opened on Monday, 03/04/2013, closed on 25/04/2013.", "2013-03-04", "as the weekday tells"),
    ],
)
def test_what_tells_the_order(tagged: Tagged, text: str, value: str, told: str) -> None:
    timex = tagged("en", text)[0]
    assert (timex.value, timex.conflict, timex.certainty) == (value, None, Certainty.STATED)
    assert told in explain(timex, timex.text)


@pytest.mark.parametrize("text", [f"{OPENED}.", f"{OPENED}, in any colour, labelled gray by a senator."])
def test_where_nothing_tells_the_order(tagged: Tagged, text: str) -> None:
    (timex,) = tagged("en", text)
    assert (timex.value, timex.certainty) == ("2013-03-04", Certainty.COMPUTED)
    assert timex.conflict is not None
    assert "It may also be Wednesday 3 April 2013" in render(timex.conflict)
    assert "Mittwoch, 3. April 2013" in render(timex.conflict, "de")


@pytest.mark.parametrize(
    ("text", "value"),
    [("on 04/04/2013", "2013-04-04"), ("on 04/25/2013", "2013-04-25"), ("on 25/04/2013", "2013-04-25")],
)
def test_a_date_in_one_order_only_needs_nothing(tagged: Tagged, text: str, value: str) -> None:
    (timex,) = tagged("en", text)
    assert (timex.value, timex.conflict, timex.reason.kind) == (value, None, "stated")


def test_a_year_that_is_left_out(tagged: Tagged) -> None:
    found = tagged("en", "Open until 3/4, closed on 25/04/2021.")
    assert [timex.value for timex in found] == ["2022-04-03", "2021-04-25"]
    assert tagged("en", "It was open on 3/4.")[0].conflict is not None


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "5/2021", ["2021-05 2021-05-01/2021-05-31"]),
        ("de", "3/5/2021", ["2021-05-03"]),
        ("de", "2020/21", ["2020 2020-01-01/2021-12-31"]),
        ("en", "5/2021", ["2021-05 2021-05-01/2021-05-31"]),
        ("en", "3/5/2021", ["2021-03-05"]),
        ("en", "13/5/2021", ["2021-05-13"]),
        ("en", "2020/21", ["2020 2020-01-01/2021-12-31"]),
    ],
)
def test_numbers_with_strokes(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
