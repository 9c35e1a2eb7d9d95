"""The speaker's name before a colon stays before what he says; other labels stay away as before."""

import pytest
from titles import title


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("Kern: Wir haben [1998] den Laden übernommen.", "Kern: Wir haben den Laden übernommen"),
        ("Anna Kern: Das ist einfach: Wir haben [1998] geheiratet.", "Anna Kern: Wir haben geheiratet"),
        ("Frage: Wann haben Sie mich im [Mai 1998] gesehen?", "Frage: Wann haben Sie mich gesehen?"),
        ("Berlin: Am [Montag] wurde der Turm gesprengt.", "Berlin: Der Turm wurde gesprengt"),
        ("Kern: Im [Mai 1998] kam mein Bruder nach Hause.", "Kern: Mein Bruder kam nach Hause"),
    ],
)
def test_whose_words_they_are(marked: str, told: str) -> None:
    assert title("de", marked) == told


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("Umbau: Der Rat hat am [Montag] den Plan beschlossen.", "Der Rat hat den Plan beschlossen"),
        ("Mai: Der Rat hat am [Montag] den Plan beschlossen.", "Der Rat hat den Plan beschlossen"),
    ],
)
def test_what_names_nobody_goes(marked: str, told: str) -> None:
    assert title("de", marked) == told


def test_a_name_gives_way_to_what_was_done() -> None:
    marked = (
        "Zeuge: Ich habe am [3. Mai] den alten Wagen des Wirts und das neue Fahrrad seiner Tochter aus dem Hof des "
        "Hauses geholt."
    )
    assert "geholt" in title("de", marked)
