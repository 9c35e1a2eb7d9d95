"""The words by which pages tell of dates, in several languages."""

import pytest

from timeline_app.documents.page_words import page_words


@pytest.mark.parametrize(
    "label", ["Veröffentlicht am", "STAND:", "Posted on", "Publié le", "Pubblicato il", "Publicado el"]
)
def test_labels_of_publication(label: str) -> None:
    assert page_words().published.search(label)


@pytest.mark.parametrize("label", ["Verstanden", "updates", "Standort"])
def test_they_are_whole_words(label: str) -> None:
    assert not page_words().published.search(label)


def test_what_else_is_said_of_a_date() -> None:
    words = page_words()
    assert words.changed.search("Zuletzt aktualisiert")
    assert words.other.search("abgerufen am")
    assert words.comments.search("comment-list")
    assert not words.comments.search("uncommented")
    assert words.beside.search("navbar")
    assert not words.beside.search("nav-page")
