"""Words before and behind a date that say until or from when, and words that only seem to."""

from collections.abc import Callable

import pytest

from timeline_app.model.timex import Timex

Tagged = Callable[..., list[Timex]]


def _sides(timex: Timex) -> str:
    assert timex.interval is not None
    return "←" * timex.interval.open_start + timex.value + "→" * timex.interval.open_end


@pytest.mark.parametrize(
    ("language", "text", "sides"),
    [
        ("en", "He must pay by 3 May 2021 at the latest.", "←2021-05-03"),
        ("en", "He pays on 3 May 2021 at the earliest.", "2021-05-03→"),
        ("en", "It opens no later than 3 May 2021.", "←2021-05-03"),
        ("en", "It opens no earlier than 3 May 2021.", "2021-05-03→"),
        ("en", "It was built later than 1850.", "1850→"),
        ("en", "It was built earlier than 1850.", "←1850"),
        ("en", "It was built in 1850 or later.", "1850→"),
        ("en", "It was built in 1850.", "1850"),
        ("de", "Er zahlt spätestens am 3. Mai 2021.", "←2021-05-03"),
        ("de", "Er zahlt frühestens am 3. Mai 2021.", "2021-05-03→"),
        ("de", "Es wurde 1850 oder später gebaut.", "1850→"),
        ("de", "Es wurde nicht später als 1850 gebaut.", "←1850"),
        ("de", "Es wurde nicht früher als 1850 gebaut.", "1850→"),
        ("de", "Es wurde früher als 1850 gebaut.", "←1850"),
        ("de", "Kurz nach dem 3. Mai 2021 fiel er.", "2021-05-03"),
        ("de", "Nach dem 3. Mai 2021 fiel er.", "2021-05-03→"),
        ("en", "Shortly after 3 May 2021 he fell.", "2021-05-03"),
        ("en", "After 3 May 2021 he fell.", "2021-05-03→"),
    ],
)
def test_until_and_from_when(tagged: Tagged, language: str, text: str, sides: str) -> None:
    assert [_sides(timex) for timex in tagged(language, text)] == [sides]


def test_what_was_moved_lasts_from_neither_day(tagged: Tagged) -> None:
    assert [_sides(one) for one in tagged("en", "The match was moved from 3 May 2021 to 7 June 2021.")] == [
        "2021-05-03", "2021-06-07",
    ]  # fmt: skip


def test_a_limit_of_what_follows_is_none_of_what_stands_before(tagged: Tagged) -> None:
    found = tagged("de", "Er kommt am 3. Mai 2021, spätestens um 12 Uhr.")
    assert _sides(found[0]) == "2021-05-03"
