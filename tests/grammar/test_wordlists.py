"""The word lists of a language, several at once, and of a language that has none."""

from pathlib import Path

import pytest

from timeline_app.grammar.wordlists import wordlists
from timeline_app.language import kept


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_word_has_the_kind_of_its_tag_unless_it_has_one_of_its_own(language: str) -> None:
    lists = wordlists(language)
    (word, kind), *_ = lists.words.items()
    (tag, other), *_ = ((tag, one) for tag, one in lists.kinds.items() if one != kind)
    assert lists.kind_of(word, tag) == kind
    assert lists.kind_of("xorvath", tag) == other
    assert lists.kind_of("xorvath", "no such tag") == "other"


def test_several_names_are_one_list() -> None:
    lists = wordlists("en")
    assert lists["months", "weekdays"] == lists["months"] | lists["weekdays"]
    assert "may" in lists["months"]
    assert lists["months", "no such list"] == lists["months"]


def test_a_list_that_a_language_lacks_is_empty() -> None:
    assert wordlists("en")["no such list"] == frozenset()
    nothing = wordlists("xx")
    assert not any(nothing.values())
    assert nothing["months"] == frozenset()
    assert nothing.kind_of("may", "NP0") == "other"


def test_a_language_is_read_once() -> None:
    assert wordlists("de") is wordlists("de")
    assert wordlists("de")["months", "weekdays"] is wordlists("de")["months", "weekdays"]


def test_order_is_said_for_german_alone() -> None:
    assert (wordlists("de").verb_second, wordlists("en").verb_second) == (True, False)


def test_names_come_from_their_own_files() -> None:
    for language in ("de", "en"):
        assert {"anna", "maria"} <= wordlists(language)["female_names"]
        assert wordlists(language)["forms_of_address"]


def test_kept_lists_are_those_of_the_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "user_cache", lambda: tmp_path)
    read, taken = (wordlists.__wrapped__("en") for _ in range(2))
    (file,) = tmp_path.iterdir()
    assert file.name.startswith("titles-en")
    assert dict(read) == dict(taken) != {}
    assert (read.kinds, read.words, read.answers) == (taken.kinds, taken.words, taken.answers)
