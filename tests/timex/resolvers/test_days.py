"""Days whose year, or whose month too, is left out."""

from collections.abc import Callable
from datetime import date

import pytest

from timeline_app.model.timex import Timex

Tagged = Callable[..., list[Timex]]
Values = Callable[..., list[str]]


def test_a_day_alone_is_of_the_month_told(tagged: Tagged) -> None:
    _, second = tagged("de", "Er kam am 3. Mai 1998. Am 15. ging er.")
    assert (second.value, second.reason.kind, second.reason.facts["anchor"]) == (
        "1998-05-15",
        "month_told",
        (1998, 5, 3),
    )


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        # 16 March 1962 was a Friday.
        ("Seit 1962 war er Mitglied. Das Fest ist am Dienstag, 16. März.", date(2021, 3, 10), "2021-03-16"),
        ("Seit 1962 war er Mitglied. Das Fest war am Freitag, 16. März.", date(2021, 3, 10), "1962-03-16"),
        # It fits neither year: the tale is believed, and the contradiction told.
        ("Seit 1962 war er Mitglied. Das Fest war am Samstag, 16. März.", date(2021, 3, 10), "1962-03-16"),
        # A heading is no guess.
        ("1962\n\nDas Fest war am Dienstag, 16. März.", date(2021, 3, 10), "1962-03-16"),
        ("Seit 1962 war er Mitglied. Das Fest war am Dienstag, 16. März.", None, "1962-03-16"),
    ],
)
def test_a_weekday_chooses_between_the_tale_and_now(
    tagged: Tagged, text: str, published: date | None, value: str
) -> None:
    last = tagged("de", text, published)[-1]
    assert last.value == value
    assert (last.conflict is None) == ("Samstag" not in text and not (value[:4] == "1962" and "Dienstag" in text))


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "1941 kam er, am 3. Mai ging er.", "1941-05-03"),
        ("en", "In May 1919 they met. On 15 May they parted.", "1919-05-15"),
        ("de", "Am 29. Februar kam er.", "2020-02-29"),
    ],
)
def test_a_day_and_its_month(values: Values, language: str, text: str, value: str) -> None:
    assert values(language, text)[-1] == value


@pytest.mark.parametrize(("text", "value"), [("Am 3. Mai kam er.", "XXXX-05-03"), ("Am 15. kam er.", "XXXX-XX-15")])
def test_without_a_publication_date_nothing_completes_it(tagged: Tagged, text: str, value: str) -> None:
    (timex,) = tagged("de", text, None)
    assert (timex.value, timex.reason.kind) == (value, "no_publication_date")


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Vorgestern kam er.", ["2021-07-05"]),
        ("de", "Heute kommt er.", ["PRESENT_REF"]),
        ("de", "Morgen kommt er.", ["2021-07-08"]),
        ("de", "Übermorgen kommt er.", ["2021-07-09"]),
        ("de", "Gestern Abend kam er.", ["2021-07-06TEV 2021-07-06"]),
        ("de", "Heute Morgen kam er.", ["2021-07-07TMO 2021-07-07"]),
        ("de", "Morgen früh kommt er.", ["2021-07-08TMO 2021-07-08"]),
        ("de", "Vor drei Tagen kam er.", ["P3D 2021-07-04"]),
        ("de", "In drei Tagen kommt er.", ["P3D 2021-07-10"]),
        ("de", "Vor einer Woche kam er.", ["P1W 2021-06-27/2021-07-03"]),
        ("de", "In zwei Wochen kommt er.", ["P2W 2021-07-18/2021-07-24"]),
        ("de", "Vor drei Monaten kam er.", ["P3M 2021-04-01/2021-04-30"]),
        ("de", "Vor zwei Jahren kam er.", ["P2Y 2019-01-01/2019-12-31"]),
        ("de", "Heute vor einem Jahr kam er.", ["2020-07-07"]),
        ("en", "He came yesterday.", ["2021-07-06"]),
        ("en", "He came the day before yesterday.", ["2021-07-05"]),
        ("en", "He comes today.", ["2021-07-07"]),
        ("en", "He comes tomorrow.", ["2021-07-08"]),
        ("en", "He comes the day after tomorrow.", ["2021-07-09"]),
        ("en", "He came last night.", ["2021-07-06TNI 2021-07-06/2021-07-07"]),
        ("en", "He came this morning.", ["2021-07-07TMO 2021-07-07"]),
        ("en", "He came three days ago.", ["2021-07-04"]),
        ("en", "He comes in three days.", ["2021-07-10"]),
        ("en", "He came a week ago.", ["2021-W26 2021-06-28/2021-07-04"]),
        ("en", "He comes in two weeks.", ["2021-W29 2021-07-19/2021-07-25"]),
        ("en", "He came two years ago.", ["2019 2019-01-01/2019-12-31"]),
    ],
)
def test_days_around_today(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
