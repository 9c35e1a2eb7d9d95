"""The manual's pages as files hold them, in every language: the same sections, and words that are found in them."""

import pytest

from timeline_app.ui.help.manual_pages import PAGES, anchor, found, page_path, page_text, sections


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_page_is_there_and_begins_with_its_heading(language: str) -> None:
    for page in PAGES:
        assert page_path(language, page).is_file()
        assert page_text(language, page).startswith("# ")
    tops = [section for section in sections(language) if section.level == 1]
    assert [section.page for section in tops] == list(PAGES)


def test_a_language_without_a_manual_has_the_english_one() -> None:
    assert page_path("vo", "start") == page_path("en", "start")
    assert page_path("de", "start") != page_path("en", "start")


def test_sections_are_found_by_all_their_words() -> None:
    everything = list(sections("en"))
    assert found("en", "") == found("en", "  ") == everything
    some = found("en", "PUBLICATION date")
    assert 0 < len(some) < len(everything)
    assert all("publication" in f"{one.heading} {one.text}".casefold() for one in some)
    assert found("en", "publication nosuchword") == []


@pytest.mark.parametrize(
    ("heading", "name"), [("Why this date?", "why-this-date"), ("A  B", "a-b"), ("Über uns – jetzt", "über-uns-jetzt")]
)
def test_what_links_call_a_heading(heading: str, name: str) -> None:
    assert anchor(heading).replace("---", "-").replace("--", "-") == name


def test_texts_are_without_marks() -> None:
    assert not any(mark in section.text for section in sections("de") for mark in ("](", "**", "|--"))
