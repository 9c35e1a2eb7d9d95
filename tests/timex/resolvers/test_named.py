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
