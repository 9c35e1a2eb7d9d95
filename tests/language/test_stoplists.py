"""The frequent words of languages, and the words that readers of files know in all of them."""

import pytest

from timeline_app.language.detect import function_words
from timeline_app.language.locales import MONTHS, WEEKDAYS, has_locale, locale_data
from timeline_app.language.stoplists import frequent_words
from timeline_app.language.wording import words


@pytest.mark.parametrize(
    ("code", "some"),
    [("de", {"und", "der", "nicht"}), ("en", {"and", "the", "not"}), ("fr", {"et", "dans"}), ("ru", {"и", "не"})],
)
def test_the_most_frequent_words_are_among_them(code: str, some: set[str]) -> None:
    found = frequent_words(code)
    assert some <= set(found[:100])
    assert 300 <= len(found) <= 700
    assert all(word == word.lower() and not any(char.isspace() for char in word) for word in found)


@pytest.mark.parametrize("code", ["", "ja", "xx", "../de", "DE"])
def test_a_language_without_a_list_has_none(code: str) -> None:
    assert list(frequent_words(code)) == []


def test_every_language_that_is_told_apart_has_a_list() -> None:
    assert [code for code in function_words() if not frequent_words(code)] == []


@pytest.mark.parametrize(
    ("kind", "some"),
    [("eras", {"BC", "v. Chr."}), ("after_hours", {"uhr"}), ("no such heading", set())],
)
def test_words_of_all_languages_under_a_heading(kind: str, some: set[str]) -> None:
    assert some <= words(kind)
    assert words(kind) is words(kind)
    assert kind != "no such heading" or words(kind) == frozenset()


@pytest.mark.parametrize(
    ("code", "month", "weekday"),
    [("de", "mai", "montag"), ("en", "may", "monday"), ("fr", "mai", "lundi"), ("pl", "maj", "poniedziałek")],
)
def test_a_locale_names_all_months_and_weekdays(code: str, month: str, weekday: str) -> None:
    data = locale_data(code)
    assert data is not None
    assert all(data[key] for key in (*MONTHS, *WEEKDAYS))
    assert month in data["may"]
    assert weekday in data["monday"]


@pytest.mark.parametrize("code", ["", "x", "xyzq", "de_DE", "../en", "de-at", "DE", "en\n", "qq"])
def test_what_is_no_code_has_no_locale(code: str) -> None:
    assert not has_locale(code)
    assert locale_data(code) is None
