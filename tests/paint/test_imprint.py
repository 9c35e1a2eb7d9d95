"""What is written around pictures: titles above, sources below, in the language of the picture, or nothing at all."""

from datetime import date
from typing import Any

import pytest
from lxml import etree
from made_events import content, source
from made_pictures import HEIGHT, picture, spread
from PySide6.QtGui import QFont

from timeline_app.export.content import Content
from timeline_app.layout.names import ENGLISH
from timeline_app.paint.imprint import Imprint, heights
from timeline_app.paint.imprint_words import Extent, Origin, proposed_imprint, proposed_title

pytestmark = pytest.mark.usefixtures("qapp")


def _drawn(**options: Any) -> tuple[str, float]:
    tree = etree.fromstring(picture("svg", spread(), **options))
    texts = ["".join(one.itertext()) for one in tree.iter("{*}text")]
    return "\n".join(texts), float(tree.get("viewBox").split()[3])


@pytest.mark.parametrize("name", ["title", "subtitle", "source"])
def test_what_is_written_is_drawn_and_takes_room(name: str) -> None:
    texts, height = _drawn(**{name: "Das Jahr der Flut"})
    assert "Das Jahr der Flut" in texts
    assert HEIGHT < height < HEIGHT + 80


def test_what_is_too_long_for_a_line_goes_on_in_the_next() -> None:
    long = " ".join(["Flut"] * 120)
    texts, height = _drawn(title=long)
    assert texts.count("Flut") == 120
    assert height > _drawn(title="Flut")[1] + 30


@pytest.mark.parametrize(
    ("interface", "told", "from_where"), [("en", "24 events", "Source: "), ("de", "24 Ereignisse", "Quelle: ")]
)
def test_what_nobody_says_is_proposed(interface: str, told: str, from_where: str) -> None:
    texts, _ = _drawn(title=None, subtitle=None, source=None, interface=interface)
    assert told in texts
    assert from_where in texts


def test_the_legend_can_be_left_out() -> None:
    words = "stated in the text"
    assert words in _drawn()[0]
    assert words not in _drawn(legend=False)[0]


def test_the_file_says_what_it_is_called() -> None:
    sources: Content = content(spread(), sources=[source()])
    assert b"<title>Die Flut</title>" in picture("svg", sources, title="Die Flut")


def test_nothing_takes_no_room() -> None:
    font = QFont()
    assert heights(Imprint(), 800.0, font) == (0.0, 0.0)
    assert heights(Imprint("  "), 800.0, font) == (0.0, 0.0)
    assert heights(Imprint("a", "b", "c"), 800.0, font)[0] > heights(Imprint("a"), 800.0, font)[0] > 0


def test_a_single_document_is_told_by_its_title_and_its_day() -> None:
    one = Origin("flut.txt", "Die Flut", date(2021, 7, 16))
    told = proposed_imprint([one], Extent(1, 1, None), ENGLISH, "en")
    assert told == Imprint("Die Flut", "1 event", "Source: “Die Flut” (flut.txt), 16 July 2021")
    assert proposed_imprint([one], Extent(3, 12, None), ENGLISH, "en", "Akte").title == "Akte"


def test_a_part_is_told_as_a_part() -> None:
    told = proposed_imprint([Origin("a.txt")], Extent(3, 1200, (0, 86400)), ENGLISH, "en")
    assert told.subtitle == "1 January 1970 · 3 of 1,200 events"


def test_of_many_documents_the_first_are_named() -> None:
    many = [Origin(f"{name}.txt", published=date(2021, 7, 1)) for name in "abcdef"]
    assert proposed_title(many) == "a.txt, b.txt, c.txt …"
    told = proposed_imprint(many, Extent(2, 2, None), ENGLISH, "de").source
    assert told.startswith("Quellen: a.txt, 1 July 2021; b.txt")
    assert told.endswith("; und 3 weitere")
    assert proposed_imprint([], Extent(0, 0, None), ENGLISH, "de").source == ""


def test_a_sentence_for_a_title_is_cut_between_words() -> None:
    one = Origin("a.txt", "Wort " * 60)
    title = proposed_imprint([one], Extent(1, 1, None), ENGLISH, "en").title
    assert len(title) <= 110
    assert title.endswith("Wort …")
