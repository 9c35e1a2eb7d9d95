"""Stretches with names of their own: seasons, quarters, weeks, decades, centuries."""

from collections.abc import Callable
from datetime import date

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.calendar import Civil
from timeline_app.model.granularity import Granularity
from timeline_app.model.span import Span
from timeline_app.model.timex import Mod, Timex
from timeline_app.timex.context import Context
from timeline_app.timex.finder import find
from timeline_app.timex.resolvers.named import resolve_semester
from timeline_app.timex.tokens import tokenise

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "im Sommer 1998", "1998-SU"), ("de", "im Winter 1998", "1998-WI"), ("en", "in spring 1998", "1998-SP"),
        ("de", "im dritten Quartal 1998", "1998-Q3"), ("en", "in the second quarter of 1998", "1998-Q2"),
        ("de", "in der ersten Hälfte 1998", "1998-H1"), ("de", "in der Kalenderwoche 12", "2021-W12"),
        ("de", "in den 1920er-Jahren", "192"), ("de", "in den Neunzigern", "199"), ("en", "in the 1960s", "196X"),
        ("de", "im 19. Jahrhundert", "18"), ("en", "in the 4th century BC", "BC03"),
    ],
)  # fmt: skip
def test_named_stretches(values: Values, language: str, text: str, value: str) -> None:
    assert values(language, f"Es war {text}." if language == "de" else f"It was {text}.") == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Im Frühjahr kam er.", "2021-SP"), ("Im Herbst kam er.", "2020-FA"), ("Im Herbst wird er kommen.", "2021-FA"),
        ("Im vergangenen Sommer kam er.", "2020-SU"),
    ],
)  # fmt: skip
def test_the_nearest_where_the_year_is_left_out(values: Values, text: str, value: str) -> None:
    assert values("de", text) == [value]


@pytest.mark.parametrize("text", ["im 41. Jahrhundert", "im 0. Jahrhundert", "in der Kalenderwoche 54"])
def test_what_there_is_none_of(values: Values, text: str) -> None:
    assert values("de", f"Es war {text}.") == []


def test_without_a_publication_date_a_season_has_no_year(values: Values) -> None:
    assert values("de", "Im Herbst kam er.", published=None) == ["XXXX-FA"]


@pytest.mark.parametrize(
    ("text", "value", "told"),
    [
        ("im Wintersemester 1998/99", "1998-WI", Civil(1998, 10, 1)),
        ("im Sommersemester 2001", "2001-SU", Civil(2001, 4, 1)),
    ],
)
def test_a_semester_is_told_by_its_first_day(text: str, value: str, told: Civil) -> None:
    grammar, sentences = load_grammar("de"), (Span(0, len(text)),)
    context = Context(grammar, tokenise(text, grammar.lexicon), None, sentences)
    (found,) = find(context.tokens, grammar, sentences)
    resolution = resolve_semester(found, context)
    assert resolution is not None
    assert (resolution.value, resolution.told, resolution.granularity) == (value, told, Granularity.HALF_YEAR)


def test_the_next_season_of_a_diary_is_counted_from_its_entry(values: Callable[..., list[str]]) -> None:
    diary = "Reisetagebuch 2019\n\n12. Juni. Ankunft, es regnet.\n\n14. Juni. Nächsten Sommer fahren wir wieder her."
    assert values("de", diary, None)[-1] == "2020-SU"


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Im Sommer 2020 war es heiß.", ["2020-SU 2020-06-01/2020-08-31"]),
        ("de", "Im Herbst 2019 zog er um.", ["2019-FA 2019-09-01/2019-11-30"]),
        ("de", "Im Winter 2019/20 war es kalt.", ["2019-WI 2019-12-01/2020-02-29"]),
        ("de", "Im ersten Quartal 2020 stieg der Gewinn.", ["2020-Q1 2020-01-01/2020-03-31"]),
        ("de", "Im zweiten Halbjahr 2020 stieg der Gewinn.", ["2020-H2 2020-07-01/2020-12-31"]),
        ("de", "Im 19. Jahrhundert stand dort ein Turm.", ["18 1800-01-01/1899-12-31"]),
        ("de", "In den 1920er Jahren stand dort ein Turm.", ["192 1920-01-01/1929-12-31"]),
        ("de", "In den Achtzigern stand dort ein Turm.", ["198 1980-01-01/1989-12-31"]),
        ("de", "Anfang 2020 zog er um.", ["2020 2020-01-01/2020-04-30"]),
        ("de", "Mitte 2020 zog er um.", ["2020 2020-05-01/2020-08-31"]),
        ("de", "Ende 2020 zog er um.", ["2020 2020-09-01/2020-12-31"]),
        ("de", "Ende Mai 2020 zog er um.", ["2020-05 2020-05-22/2020-05-31"]),
        ("de", "Im Frühjahr zog er um.", ["2021-SP 2021-03-01/2021-05-31"]),
        ("en", "In the summer of 2020 it was hot.", ["2020-SU 2020-06-01/2020-08-31"]),
        ("en", "In the first quarter of 2020 it rose.", ["2020-Q1 2020-01-01/2020-03-31"]),
        ("en", "In the second half of 2020 it rose.", ["2020-H2 2020-07-01/2020-12-31"]),
        ("en", "In the 19th century a mill stood there.", ["18XX 1800-01-01/1899-12-31"]),
        ("en", "In the 1920s a mill stood there.", ["192X 1920-01-01/1929-12-31"]),
        ("en", "In early 2020 he left.", ["2020 2020-01-01/2020-04-30"]),
        ("en", "In late May 2020 he left.", ["2020-05 2020-05-22/2020-05-31"]),
        ("en", "In mid-2020 he left.", ["2020 2020-05-01/2020-08-31"]),
        ("en", "By the end of 2020 he had left.", ["2020 2020-09-01/2020-12-31"]),
    ],
)
def test_seasons_quarters_and_halves(
    dates: Callable[..., list[str]], language: str, text: str, expected: list[str]
) -> None:
    assert dates(language, text) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It was founded in March 1793. In autumn the walls stood.", "1793-FA"),
        ("It was founded in May 1793. In spring the walls stood.", "1793-SP"),
        ("It was founded in June 1793. In spring the walls stood.", "1794-SP"),
        ("It was founded in 1793. In spring the walls stood.", "1793-SP"),
        # A whole decade tells no year.
        ("It was founded in the 1790s. In spring the walls stood.", "XXXX-SP"),
    ],
)
def test_a_tale_without_a_day_of_publication_goes_on_with_its_seasons(values: Values, text: str, value: str) -> None:
    assert values("en", text, None)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Dear Ann,\n\nin winter we will come.", "2019-WI"),
        ("Dear Ann,\n\nin spring we will come.", "2020-SP"),
        ("Dear Ann,\n\nnext summer we will come.", "2020-SU"),
        ("Dear Ann,\n\nlast winter we were ill.", "2018-WI"),
    ],
)
def test_a_letter_speaks_of_the_seasons_around_its_day(values: Values, text: str, value: str) -> None:
    assert values("en", f"Berlin, 12 June 2019\n\n{text}")[-1] == value


# Published on 7 July 2021.
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Im ersten Quartal kam er.", "2021-Q1"),
        # It has just begun.
        ("Im dritten Quartal kam er.", "2021-Q3"),
        ("Im vierten Quartal kam er.", "2020-Q4"),
        ("Im dritten Quartal wird er kommen.", "2021-Q3"),
        ("Im zweiten Quartal wird er kommen.", "2022-Q2"),
        ("Im zweiten Halbjahr kam er.", "2021-H2"),
        ("Im ersten Halbjahr wird er kommen.", "2022-H1"),
        ("Im ersten Quartal des Vorjahres kam er.", "2020-Q1"),
        ("Im Sommer des vergangenen Jahres kam er.", "2020-SU"),
        ("Nächsten Sommer kommt er.", "2022-SU"),
        ("Nächsten Herbst kommt er.", "2021-FA"),
        ("Letzten Frühling kam er.", "2021-SP"),
        ("Letzten Winter kam er.", "2020-WI"),
        ("Diesen Sommer kam er.", "2021-SU"),
        ("Diesen Herbst wird er kommen.", "2021-FA"),
        ("Diesen Winter kam er.", "2020-WI"),
        ("Diesen Frühling wird er kommen.", "2022-SP"),
        ("In KW 26 kam er.", "2021-W26"),
        ("In KW 27 wird er kommen.", "2021-W27"),
        # 2021 has no week of that number.
        ("In KW 53 kam er.", "2020-W53"),
    ],
)
def test_a_part_of_a_year_around_the_day_of_publication(values: Values, text: str, value: str) -> None:
    assert values("de", text) == [value]


def test_a_line_with_its_day_speaks_of_the_last_quarter_that_was_over(values: Values) -> None:
    lines = "11.05.2023  Mitteilung Q1\n\n30.06.2023  Mitteilung Q2\n\n30.07.2023  Mitteilung Q2\n"
    assert values("de", lines)[1::2] == ["2023-Q1", "2022-Q2", "2023-Q2"]


@pytest.mark.parametrize(
    ("text", "values_found"),
    [
        ("2019 stieg der Umsatz. Im ersten Quartal fiel er.", ["2019", "2019-Q1"]),
        ("Im ersten Quartal fiel der Umsatz.", ["XXXX-Q1"]),
        ("Geliefert wird in KW 7.", ["XXXX-W07"]),
    ],
)
def test_parts_of_a_year_without_a_day_of_publication(values: Values, text: str, values_found: list[str]) -> None:
    assert values("de", text, None) == values_found


@pytest.mark.parametrize(
    ("text", "year", "value"),
    [
        # Nearly over.
        ("In den Zwanzigern kam er.", 2027, "192"),
        ("In den Zwanzigern kam er.", 2028, "202"),
        ("In den Dreißigern kam er.", 2029, "193"),
        ("In den Dreißigern kam er.", 2030, "203"),
    ],
)
def test_a_decade_is_the_last_ones_until_it_is_nearly_over(values: Values, text: str, year: int, value: str) -> None:
    assert values("de", text, date(year, 7, 7)) == [value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in the first third of the 19th century", "18XX 1800-01-01/1832-12-31"),
        ("in the second third of the 19th century", "18XX 1833-01-01/1866-12-31"),
        ("in the last third of the 19th century", "18XX 1867-01-01/1899-12-31"),
        ("in the second half of the 1920s", "192X 1925-01-01/1929-12-31"),
        ("at the turn of the 20th century", "1900 1900-01-01/1900-12-31"),
        ("in the 40th century", "39XX 3900-01-01/3999-12-31"),
    ],
)
def test_parts_of_decades_and_centuries(dates: Callable[..., list[str]], text: str, expected: str) -> None:
    assert dates("en", f"It was {text}.") == [expected]


def test_a_part_of_a_century_is_its_beginning_its_middle_or_its_end(tagged: Callable[..., list[Timex]]) -> None:
    parts = (f"in the {part} third of the 19th century" for part in ("first", "second", "last"))
    assert [tagged("en", f"It was {part}.")[0].mod for part in parts] == [Mod.START, Mod.MID, Mod.END]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2019\n\nIm ersten Quartal stieg der Umsatz.", "2019-Q1"),
        ("2019: Im zweiten Halbjahr stieg der Umsatz.", "2019-H2"),
        ("2019\n\nIn KW 12 stieg der Umsatz.", "2019-W12"),
        ("2019\n\nIm Winter stieg der Umsatz.", "2019-WI"),
        # Its own year is nearer.
        ("2019\n\nIm ersten Quartal 2018 stieg der Umsatz.", "2018-Q1"),
    ],
)
def test_below_a_year_a_part_of_a_year_is_of_it(values: Values, text: str, value: str) -> None:
    assert values("de", text)[-1] == value
