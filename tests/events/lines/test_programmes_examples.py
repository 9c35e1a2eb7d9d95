"""The pieces of an entry, between commas and before what an "und" adds."""

import pytest
from parses import items_of, said

from timeline_app.events.lines.programmes import pieces_of
from timeline_app.grammar.parsing import parsed


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Lesung, Konzert und Tanz", "Lesung / Konzert / und Tanz"),
        ("Gold 2007, Silber 2011 und Bronze 2013", "Gold 2007 / Silber 2011 / und Bronze 2013"),
        ("Sowie Lesung am Abend", "Sowie Lesung am Abend"),
    ],
)
def test_pieces(text: str, pieces: str) -> None:
    parse = parsed(text, "de")
    own = [place for place in items_of(parse) if parse.kind(place) != "stop"]
    assert " / ".join(said(parse, piece) for piece in pieces_of(parse, own)) == pieces
