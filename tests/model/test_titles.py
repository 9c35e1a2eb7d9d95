"""The titles of an event, and texts that are cut at a word."""

import pytest
from workbench import event, read

from timeline_app.model.titles import broken_off, cut_text, has_filling, titles

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


def test_what_is_cut_ends_at_a_word() -> None:
    assert cut_text("Der Mann wurde gefunden", 16) == "Der Mann wurde…"


@pytest.mark.parametrize("width", range(8, 40))
def test_no_half_of_a_pair_of_square_brackets_is_left(width: int) -> None:
    told = cut_text("1904 zog [Hannah Fuchs] nach Paris", width)
    assert told.count("[") == told.count("]")
    assert "[]" not in told


def test_a_title_tells_more_than_its_sentence_where_a_pronoun_is_named() -> None:
    mentions = read("Hannah Fuchs kam 1900 nach Ulm. 1904 zog sie nach Paris.", language="de")
    assert [has_filling(event(mentions, year)) for year in ("1900", "1904")] == [False, True]
    assert not has_filling(event(read("Am 3. Mai 2021 ging [sic] der Rat.", language="de"), "3. Mai 2021"))


@pytest.mark.parametrize(
    ("text", "told"),
    [("dass der Abbau", "dass der Abbau …"), ("dass der Abbau…", "dass der Abbau …"),
     ("[Die Klägerin…", "[Die Klägerin …]"), ("dass der Abbau\u2009…", "dass der Abbau …")],
)  # fmt: skip
def test_what_is_left_out_is_marked_once(text: str, told: str) -> None:
    assert broken_off(text, " …") == told
