"""What a picture shows: a stretch of days, lanes, hidden events, the language of its axis, labels as far as can be."""

from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import pytest
from browser import greys
from lxml import etree
from made_events import content, event, source
from made_pictures import COUNT, HEIGHT, LABELS, in_documents, long_one, picture, spread
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from timeline_app.export.content import Written
from timeline_app.interfaces import interfaces
from timeline_app.layout.ticks import LEVELS, Unit
from timeline_app.paint.picture_words import scale_words
from timeline_app.services.formats.table import FORMATS

pytestmark = pytest.mark.usefixtures("qapp")


def _texts(*given: Any, **options: Any) -> list[str]:
    tree = etree.fromstring(picture("svg", *given, **options))
    return ["".join(one.itertext()) for one in tree.iter("{*}text")]


def _height(*given: Any, **options: Any) -> float:
    return float(etree.fromstring(picture("svg", *given, **options)).get("viewBox").split()[3])


def _labels(texts: list[str]) -> list[str]:
    return [label for label in LABELS if label in texts]


@pytest.mark.parametrize(
    ("first", "last", "seen"),
    [
        (None, None, range(COUNT)),
        (date(1970, 6, 1), None, range(10, COUNT)),
        (date(1970, 6, 2), None, range(11, COUNT)),
        (None, date(1970, 6, 1), range(11)),
        (None, date(1970, 5, 31), range(10)),
        (date(1970, 1, 1), date(1979, 12, 31), range(10, 15)),
        (date(1970, 6, 1), date(1970, 6, 1), range(10, 11)),
    ],
)
def test_only_the_stretch_from_the_first_day_to_the_last(first: date | None, last: date | None, seen: range) -> None:
    assert _labels(_texts(spread(), first=first, last=last)) == [LABELS[number] for number in seen]


def test_the_axis_is_that_of_the_stretch() -> None:
    texts = _texts(spread(), first=date(1970, 1, 1), last=date(1979, 12, 31))
    years = {int(text) for text in texts if text.isdigit() and len(text) == 4}
    assert {1970, 1975, 1979} <= years <= set(range(1970, 1981))


def test_what_began_before_and_goes_on_is_seen() -> None:
    texts = _texts([long_one(1960, 1990)], first=date(1970, 1, 1), last=date(1979, 12, 31))
    assert "Lang" in texts
    assert "Lang" not in _texts([long_one(1960, 1990)], first=date(1991, 1, 1), last=date(1999, 12, 31))


def test_how_many_are_written() -> None:
    import io

    assert FORMATS["svg"].load()(content(spread()), io.BytesIO(), first=date(1970, 1, 1)) == Written(14)


def test_a_stretch_without_events_is_an_axis() -> None:
    assert "2001" in _texts(spread(), first=date(2001, 1, 1), last=date(2009, 12, 31))


def test_lanes_are_documents_or_one() -> None:
    names = [f"Akte {number}.txt" for number in range(3)]
    assert [text for text in _texts(in_documents(3)) if text in names] == names
    assert [text for text in _texts(in_documents(3), lanes="none") if text in names] == []
    # One document needs no lane that says so.
    assert "Akte 0.txt" not in _texts(in_documents(1))


def test_lanes_have_colours_of_their_own() -> None:
    tree = etree.fromstring(picture("svg", in_documents(3)))
    fills = {one.get("fill") for one in tree.iter("{*}g")}
    alone = {one.get("fill") for one in etree.fromstring(picture("svg", in_documents(1))).iter("{*}g")}
    assert len(fills) > len(alone)


def test_hidden_events_are_left_out_unless_they_are_asked_for() -> None:
    events = [event(id="a", label="Gezeigt"), event(id="b", label="Versteckt", hidden=True)]
    assert {"Gezeigt", "Versteckt"} & set(_texts(events)) == {"Gezeigt"}
    assert {"Gezeigt", "Versteckt"} & set(_texts(events, hidden=True)) == {"Gezeigt", "Versteckt"}


@pytest.mark.parametrize(("interface", "month"), [("en", "June 1970"), ("de", "Juni 1970")])
def test_the_axis_speaks_the_language_that_was_chosen(interface: str, month: str) -> None:
    assert month in _texts(spread(), first=date(1970, 6, 1), last=date(1970, 6, 30), interface=interface)


def test_a_picture_is_as_high_as_its_labels_need() -> None:
    """There is no zooming into it later; what is too much for any height is counted, and the count explained."""
    crowd = [event(id=f"{number:012x}", label=f"Fall {number}") for number in range(60)]
    assert _height(spread()) == HEIGHT
    assert 900 < _height(crowd) <= 2700
    assert {f"Fall {number}" for number in range(60)} <= set(_texts(crowd))
    assert _height(crowd, size="a4") == pytest.approx(718, abs=1)
    throng = [event(id=f"{number:012x}", label=f"Fall {number}") for number in range(3000)]
    assert _height(throng) == 900


def test_what_is_high_already_does_not_grow() -> None:
    """An image of several times the height might be none that a program can open."""
    names = [f"Akte {number}.txt" for number in range(60)]
    one_each = [event(id=f"{number:012x}", document=name) for number, name in enumerate(names)]
    five_each = [replace(one, id=f"{number}{one.id}") for one in one_each for number in range(5)]
    sources = [source(name) for name in names]
    heights = [_height(content(events, sources=sources)) for events in (one_each, five_each)]
    assert heights[0] == heights[1] > 4000


@pytest.mark.parametrize(
    ("interface", "told"),
    [
        ("en", "A bar up to this line: 3,000 events in a year"),
        ("de", "Ein Balken bis zu dieser Linie: 3.000 Ereignisse in einem Jahr"),
    ],
)
def test_what_the_height_of_counts_stands_for(interface: str, told: str) -> None:
    throng = [event(id=f"{number:012x}") for number in range(3000)]
    assert [text for text in _texts(throng, interface=interface) if "000" in text and " in " in text] == [told]


def test_long_labels_are_whole_where_there_is_room() -> None:
    long = "Ein Ereignis mit einem langen Namen, den der Bildschirm kürzt, bis jemand darauf zeigt"
    events = spread()
    events[5] = replace(events[5], label=long)
    assert long in _texts(events)
    events[5] = replace(events[5], label=long * 4)
    (cut,) = (text for text in _texts(events) if text.startswith(long[:20]))
    assert cut.endswith("…")


def test_the_last_label_has_room_as_well() -> None:
    long = "Ein Ereignis mit einem langen Namen am Ende"
    assert long in _texts([event(label=long)])
    assert long in _texts([event(label=long)], first=date(1990, 1, 1), last=date(1994, 12, 31))


def test_another_program_draws_the_svg() -> None:
    """Qt's own reader of SVG, which knows no fonts of its files but the shapes and places."""
    renderer = QSvgRenderer(QByteArray(picture("svg", spread())))
    assert renderer.isValid()
    assert (renderer.viewBox().width(), renderer.viewBox().height()) == (1600, HEIGHT)
    image = QImage(1600, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(0xFFFF00FF)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    drawn = greys(QImage.fromData(picture("png", spread())).scaled(1600, HEIGHT))
    shown = greys(image)
    assert np.ptp(shown) > 100
    assert np.abs(shown - drawn).mean() < 4


def test_hostile_labels_change_nothing_but_themselves() -> None:
    hostile = "</text><script>alert(1)</script>&#0; ]]> %s {0} \u202e"
    whole = content([*spread(22), event(label=hostile)], sources=[source()])
    data = picture("svg", whole)
    tree = etree.fromstring(data)
    assert not list(tree.iter("{*}script"))
    assert any(text.startswith("</text><script>alert(1)") for text in _texts(whole))
    assert _labels(_texts(whole)) == LABELS[:22]
    # It asks for nothing that lies elsewhere.
    assert all(value.startswith(("#", "http://www.w3.org/")) for one in tree.iter() if isinstance(one.tag, str)
               for name, value in one.attrib.items() if name.endswith("href"))  # fmt: skip
    assert b"url(http" not in data


@pytest.mark.parametrize(("interface", "stated", "set_by_hand"), [
    ("en", "stated in the text", "set by hand"), ("de", "im Text genannt", "von Hand gesetzt"),
])  # fmt: skip
def test_a_legend_explains_the_looks_that_there_are(interface: str, stated: str, set_by_hand: str) -> None:
    texts = _texts(spread(), interface=interface)
    assert {stated, set_by_hand} <= set(texts)
    only = _texts([event(label="Allein")], interface=interface)
    assert stated in only
    assert set_by_hand not in only


@pytest.mark.parametrize(("interface", "told"), [
    ("en", "A bar up to this line: 1,234 events in 6 hours"),
    ("de", "Ein Balken bis zu dieser Linie: 1.234 Ereignisse in 6 Stunden"),
])  # fmt: skip
def test_the_scale_of_bins_is_told_as_the_language_writes_numbers(interface: str, told: str) -> None:
    level = next(level for level in LEVELS if (level.unit, level.step) == (Unit.HOUR, 6))
    assert scale_words(level, 1234, interface) == told


@pytest.mark.parametrize("interface", interfaces())
def test_each_unit_of_bins_has_its_words(interface: str) -> None:
    told = [scale_words(level, 2, interface) for level in LEVELS]
    assert len(set(told)) == len(LEVELS)
