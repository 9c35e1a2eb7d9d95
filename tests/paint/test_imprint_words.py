"""What is proposed to be written around a picture: a title, how much it tells, and from where."""

from datetime import date
from typing import Any

import pytest
from lxml import etree
from made_pictures import picture, spread

from timeline_app.layout.names import names_of
from timeline_app.paint.imprint import Imprint
from timeline_app.paint.imprint_words import Extent, Origin, proposed_imprint

pytestmark = pytest.mark.usefixtures("qapp")


def _drawn(**options: Any) -> tuple[str, float]:
    tree = etree.fromstring(picture("svg", spread(), **options))
    texts = ["".join(one.itertext()) for one in tree.iter("{*}text")]
    return "\n".join(texts), float(tree.get("viewBox").split()[3])


@pytest.mark.parametrize(
    ("interface", "told", "from_where"), [("en", "24 events", "Source: "), ("de", "24 Ereignisse", "Quelle: ")]
)
def test_what_nobody_says_is_proposed(interface: str, told: str, from_where: str) -> None:
    texts, _ = _drawn(title=None, subtitle=None, source=None, interface=interface)
    assert told in texts
    assert from_where in texts


def test_a_single_document_is_told_by_its_title_and_its_day() -> None:
    one = Origin("flut.txt", "Die Flut", date(2021, 7, 16))
    told = proposed_imprint([one], Extent(1, 1, None), names_of("en"), "en")
    assert told == Imprint("Die Flut", "1 event", "Source: “Die Flut” (flut.txt), 16 July 2021")
    assert proposed_imprint([one], Extent(3, 12, None), names_of("en"), "en", "Akte").title == "Akte"


def test_a_part_is_told_as_a_part() -> None:
    told = proposed_imprint([Origin("a.txt")], Extent(3, 1200, (0, 86400)), names_of("en"), "en")
    assert told.subtitle == "1 January 1970 · 3 of 1,200 events"


def test_of_many_documents_the_first_are_named() -> None:
    many = [Origin(f"{name}.txt", published=date(2021, 7, 1)) for name in "abcdef"]
    few = proposed_imprint(many[:3], Extent(2, 2, None), names_of("en"), "de")
    assert few.title == "a · b · c"
    whole = proposed_imprint(many, Extent(2, 2, None), names_of("en"), "de")
    assert whole.title == "Zeitleiste aus 6 Dokumenten"
    told = whole.source
    assert told.startswith("Quellen: a.txt, 1 July 2021; b.txt")
    assert told.endswith("; und 3 weitere")
    assert proposed_imprint([], Extent(0, 0, None), names_of("en"), "de").source == ""


def test_a_sentence_for_a_title_is_cut_between_words() -> None:
    one = Origin("a.txt", "Wort " * 60)
    title = proposed_imprint([one], Extent(1, 1, None), names_of("en"), "en").title
    assert len(title) <= 110
    assert title.endswith("Wort …")
