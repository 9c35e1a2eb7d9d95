"""Two expressions side by side: a range, a row, or each for itself."""

from collections.abc import Callable

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.calendar import DAY_SECONDS
from timeline_app.model.edtf import bounds
from timeline_app.model.granularity import Granularity
from timeline_app.model.span import Span
from timeline_app.model.timex import Timex
from timeline_app.timex.ranges import Joint, joint

Tagged = Callable[..., list[Timex]]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [("de", "<2001> bis <2005>", Joint.RANGE), ("de", "<2001>–<2005>", Joint.RANGE),
     ("de", "<2001> - <2005>", Joint.RANGE),
     ("de", "zwischen <2001> und <2005>", Joint.RANGE), ("de", "Zwischen <2001> und <2005>", Joint.RANGE),
     ("de", "<2001> und <2005>", Joint.ROW), ("de", "<2001>. <2005>", None), ("de", "<2001> oder auch <2005>", None),
     ("en", "<2001> to <2005>", Joint.RANGE), ("en", "between <2001> and <2005>", Joint.RANGE),
     ("en", "<2001> and <2005>", Joint.ROW), ("en", "<2001> when <2005>", None),
     ("de", "<2001>\nbis <2005>", Joint.RANGE), ("de", "<2001>\n\nbis <2005>", None),
     ("de", "<2001>" + " " * 30 + "bis <2005>", None)],
)  # fmt: skip
def test_the_words_between_say_what_two_are(language: str, text: str, expected: Joint | None) -> None:
    plain = text.replace("<", "").replace(">", "")
    begin, after = plain.index("2001"), plain.index("2005")
    first, second = Span(begin, begin + 4), Span(after, after + 4)
    assert joint(plain, first, second, load_grammar(language)) is expected
    assert joint(plain, second, first, load_grammar(language)) is None


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [("de", "Vom 3. bis 5. Mai 2019 war Messe.", ("2019-05-03", "2019-05-05")),
     ("de", "2001–2005 regierte sie.", ("2001-01-01", "2005-12-31")),
     ("en", "The fair was held from 3 to 5 May 2019.", ("2019-05-03", "2019-05-05")),
     ("en", "She ruled between 2001 and 2005.", ("2001-01-01", "2005-12-31"))],
)  # fmt: skip
def test_the_first_has_the_whole_and_the_last_tells_nothing_more(
    tagged: Tagged, language: str, text: str, expected: tuple[str, str]
) -> None:
    first, second = tagged(language, text)
    assert first.interval is not None
    assert first.granularity is not None
    assert bounds(first.interval, first.granularity) == expected
    assert first.range_end == second.span
    assert not first.in_range
    assert second.in_range
    assert second.range_end is None


def test_two_in_a_row_stand_each_for_itself(tagged: Tagged) -> None:
    first, second = tagged("de", "Die Jahre 2001 und 2005 waren gut.")
    assert first.range_end is second.range_end is None
    assert not first.in_range
    assert not second.in_range


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "Das galt 2005–2001."), ("de", "Das galt von 2005 bis 2001."), ("en", "It held from 2005 to 2001.")],
)
def test_what_ends_before_it_begins_is_one_range_and_a_contradiction(tagged: Tagged, language: str, text: str) -> None:
    first, second = tagged(language, text)
    assert first.interval is not None
    assert bounds(first.interval, first.granularity or Granularity.YEAR) == ("2001-01-01", "2005-12-31")
    assert first.conflict is not None
    assert (first.conflict.kind, first.conflict.facts["first"], first.conflict.facts["last"]) == (
        "backwards",
        "2005",
        "2001",
    )
    assert first.range_end == second.span
    assert second.in_range


def test_a_dash_between_clauses_makes_no_range_of_what_runs_backwards(tagged: Tagged) -> None:
    assert all(timex.range_end is None for timex in tagged("de", "Das galt 2005 – 2001 war es neu."))


def test_the_end_of_one_range_begins_no_other(tagged: Tagged) -> None:
    first, second, third = tagged("de", "2001–2005–2009 steht auf dem Stein.")
    assert first.range_end == second.span
    assert second.range_end is None
    assert not third.in_range


@pytest.mark.parametrize(
    ("text", "is_range"),
    [
        ("The match was moved from Friday to Monday.", False),
        ("They postponed the vote from Friday to Monday.", False),
        ("The fair lasted from Friday to Monday.", True),
    ],
)
def test_what_a_date_is_moved_from_and_to_is_no_range(tagged: Tagged, text: str, is_range: bool) -> None:
    first, last = tagged("en", text)
    assert (first.range_end is not None, last.in_range) == (is_range, is_range)
    assert first.interval is not None
    assert not first.interval.open_end


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The sale runs from today to Wednesday."),
        ("de", "Der Ausverkauf dauert von heute bis Mittwoch."),
        ("de", "Der Ausverkauf dauerte von Mittwoch bis heute."),
    ],
)
def test_from_a_day_to_its_weekday_is_a_week(tagged: Tagged, language: str, text: str) -> None:
    first, _ = tagged(language, text)
    assert first.interval is not None
    assert (first.interval.end - first.interval.start) // DAY_SECONDS == 8


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Vom 3. bis 5. Mai 2020 war Markt.", ["2020-05-03 2020-05-03/2020-05-05", "2020-05-05"]),
        ("de", "Vom 3. Mai bis 5. Juni 2020 war Markt.", ["2020-05-03 2020-05-03/2020-06-05", "2020-06-05"]),
        ("de", "Von Mai bis Juni 2020 war Markt.", ["2020-05 2020-05-01/2020-06-30", "2020-06 2020-06-01/2020-06-30"]),
        ("de", "Zwischen 1990 und 1994 war er dort.", ["1990 1990-01-01/1994-12-31", "1994 1994-01-01/1994-12-31"]),
        ("de", "Bis 1994 war er dort.", ["1994 1994-01-01/1994-12-31"]),
        ("de", "Seit 1994 ist er dort.", ["1994 1994-01-01/1994-12-31"]),
        ("de", "Ab 1994 war er dort.", ["1994 1994-01-01/1994-12-31"]),
        ("de", "3.–5. Mai 2020", ["2020-05-03 2020-05-03/2020-05-05", "2020-05-05"]),
        ("en", "From 3 to 5 May 2020 there was a fair.", ["2020-05-03 2020-05-03/2020-05-05", "2020-05-05"]),
        (
            "en",
            "From May to June 2020 there was a fair.",
            ["2020-05 2020-05-01/2020-06-30", "2020-06 2020-06-01/2020-06-30"],
        ),
        ("en", "Between 1990 and 1994 he was there.", ["1990 1990-01-01/1994-12-31", "1994 1994-01-01/1994-12-31"]),
        ("en", "Until 1994 he was there.", ["1994 1994-01-01/1994-12-31"]),
        ("en", "Since 1994 he has been there.", ["1994 1994-01-01/1994-12-31"]),
        ("en", "May 3-5, 2020", ["2020-05-03 2020-05-03/2020-05-05", "2020-05-05"]),
    ],
)
def test_ranges(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
