"""A picture with all its parts: as high as it has to be on a screen, as large as it can be on paper."""

import pytest
from made_pictures import spread
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QImage

from timeline_app.layout.items import items_of
from timeline_app.layout.lanes import extent, lanes_of
from timeline_app.layout.names import names_of
from timeline_app.layout.viewport import Viewport, fitted
from timeline_app.paint.composition import POSTER_SCALES, Picture
from timeline_app.paint.imprint import Imprint
from timeline_app.paint.lane_frames import LaneLook
from timeline_app.paint.painting import painting
from timeline_app.paint.paper import paper_of
from timeline_app.paint.sheet import Sheet
from timeline_app.paint.theme import load_theme

pytestmark = pytest.mark.usefixtures("qapp")
LIGHT, FONT = load_theme(dark=False), QFont("Sans", 10)
TOLD = Imprint("The title", "What is below it", "Source: a.txt")


def _picture(count: int = 24, size: str = "screen", sheets: int = 1, **more: object) -> Picture:
    events = spread(count)
    items = items_of(events, [0] * count)
    lanes = lanes_of(items, None)
    sheet = Sheet(items, lanes, [LaneLook("", str(count))], lambda at: (events[at].label,), names_of("en"))

    def view(width: float) -> Viewport:
        low, high = extent(lane.index for lane in lanes) or (0, 1)
        return fitted(low, high, width, 20.0, 200.0)

    return Picture(sheet, view, paper_of(size, sheets), LIGHT, FONT)._replace(**more)  # type: ignore[arg-type]


def test_a_screen_is_as_high_as_its_labels_need() -> None:
    few, many = (_picture(count).composed() for count in (3, 60))
    assert few.paper.height < many.paper.height
    assert few.tells_all()
    assert many.tells_all()
    assert (few.events, many.events) == (3, 60)


def test_paper_keeps_its_size() -> None:
    made = _picture(60, "a4").composed()
    assert made.paper == paper_of("a4")
    assert (made.above + made.body + made.below) * made.scale <= made.paper.height + 1


def test_what_is_written_takes_its_room_above_and_below() -> None:
    bare, told = _picture().composed(), _picture(imprint=TOLD).composed()
    assert bare.above == bare.below == 0
    assert told.above > told.below > 0
    assert told.paper.height == pytest.approx(bare.paper.height + told.above + told.below, abs=2)


def test_a_poster_is_as_large_as_all_of_it_can_be_told() -> None:
    few, many = (_picture(count, "a3", scales=POSTER_SCALES).composed() for count in (3, 60))
    assert few.scale == POSTER_SCALES[0]
    assert many.scale < few.scale
    assert few.tells_all()


def test_a_file_is_called_by_its_title_or_else_by_its_name() -> None:
    assert _picture(imprint=TOLD, name="a.txt").composed().title == "The title"
    assert _picture(name="a.txt").composed().title == "a.txt"


def test_all_of_the_paper_is_painted() -> None:
    made = _picture(imprint=TOLD).composed()
    wide, high = (round(side) for side in made.paper.size)
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    with painting(image) as painter:
        made.draw(painter)
    corners = [(0, 0), (wide - 1, 0), (0, high - 1), (wide - 1, high - 1)]
    assert QColor(Qt.GlobalColor.magenta) not in [image.pixelColor(*corner) for corner in corners]
    # The title stands in the head, the source in the foot.
    ground = image.pixelColor(wide - 1, 0)
    for first, last in ((0, int(made.above)), (high - int(made.below), high)):
        assert any(image.pixelColor(x, y) != ground for y in range(first, last) for x in range(200))
