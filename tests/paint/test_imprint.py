"""What is written around pictures: titles above, sources below, in the language of the picture, or nothing at all."""

from typing import Any

import pytest
from lxml import etree
from made_events import content, source
from made_pictures import HEIGHT, picture, spread
from PySide6.QtGui import QFont

from timeline_app.export.content import Content
from timeline_app.paint.imprint import Imprint, heights

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
