"""Stretches with names of their own: seasons, quarters, weeks, decades, centuries."""

from collections.abc import Callable

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.calendar import Civil
from timeline_app.model.granularity import Granularity
from timeline_app.model.span import Span
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
