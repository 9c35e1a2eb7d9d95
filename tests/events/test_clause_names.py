"""The names of a date: of its clause, of what its title shows, and not of what has a date of its own."""

import pytest
from parses import unmarked

from timeline_app.events.clause_names import names_beside
from timeline_app.model.span import Span


def _names(language: str, marked: str, title: str = "", *others: str) -> list[str]:
    sentence, date = unmarked(marked)
    dates = (date, *(Span(sentence.index(one), sentence.index(one) + len(one)) for one in others))
    return [" ".join(name.words) for name in names_beside(sentence, date, tuple(sorted(dates)), title, language)]


@pytest.mark.parametrize(
    ("language", "marked", "names"),
    [
        ("en", "On [3 May] Anna Low flew to Paris.", ["Anna Low", "Paris"]),
        ("de", "Am [3. Mai] kam Anna Weber nach Graz.", ["Anna Weber", "Graz"]),
        ("en", "On [3 May] she left.", []),
    ],
)
def test_of_the_clause(language: str, marked: str, names: list[str]) -> None:
    assert _names(language, marked) == names


def test_what_hangs_on_the_clause_is_of_it_unless_it_has_a_date_of_its_own() -> None:
    marked = "On [3 May] she left because Anna Low had come in 1990."
    assert _names("en", marked) == ["Anna Low"]
    assert _names("en", marked, "", "1990") == []


def test_the_clause_around_is_of_it_only_where_the_title_says_so() -> None:
    marked = "Anna Low heard that Paul Cole left in [May]."
    assert _names("en", marked) == ["Paul Cole"]
    assert _names("en", marked, "Anna Low heard that Paul Cole left") == ["Anna Low", "Paul Cole"]


def test_of_a_bracket_those_of_its_host() -> None:
    assert _names("en", "Anna Low (born in [May] in Paris) left.") == ["Anna Low", "Paris"]


def test_where_there_is_no_clause_those_that_are_near() -> None:
    far = " ".join(["old mill"] * 12)
    assert _names("en", f"[3 May]: Anna Low, {far}, Paul Cole") == ["Anna Low"]


def test_a_language_without_a_grammar_has_none() -> None:
    assert _names("fr", "Le [3 mai] Anne Dupont arrive à Lyon.") == []
