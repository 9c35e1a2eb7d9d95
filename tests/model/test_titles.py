"""A title for the room that there is: a whole clause as long as one fits."""

import pytest
from workbench import event, read

from timeline_app.model.titles import cut_text, title_within, titles

TEXT = (
    "Der von der Polizei am Bahnhof in Wien gesuchte Mann wurde am 3. Mai 2021 in einem sehr kleinen Haus am Rand der "
    "Stadt gefunden."
)


@pytest.fixture(scope="module")
def found():
    return event(read(TEXT, language="de"), "3. Mai 2021")


def test_an_event_has_shorter_titles_from_the_longest_to_the_shortest(found) -> None:
    assert titles(found)[1:] == (
        "Der Mann wurde in einem Haus am Rand der Stadt gefunden",
        "Der Mann wurde in einem Haus gefunden",
    )
    assert len(titles(found)[0]) > 60


@pytest.mark.parametrize("characters", range(1, 100))
def test_no_word_is_cut_while_a_whole_title_fits(found, characters: int) -> None:
    told = title_within(found, characters)
    assert len(told) <= characters
    fitting = [title for title in titles(found) if len(title) <= characters]
    assert told == fitting[0] if fitting else told.endswith("…")


def test_what_is_cut_ends_at_a_word() -> None:
    assert cut_text("Der Mann wurde gefunden", 16) == "Der Mann wurde…"
