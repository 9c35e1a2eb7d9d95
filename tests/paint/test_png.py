"""A PNG: its pixels, how large they are on paper, and that something is seen in every look."""

from typing import Any

import numpy as np
import pytest
from browser import greys
from made_events import content, event
from made_pictures import HEIGHT, in_documents, picture, spread
from PySide6.QtGui import QImage

from timeline_app.errors import ExportError
from timeline_app.paint.theme import load_theme

pytestmark = pytest.mark.usefixtures("qapp")


def _image(*given: Any, **options: Any) -> QImage:
    data = picture("png", *given, **options)
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    return QImage.fromData(data)


@pytest.mark.parametrize(
    ("options", "pixels"),
    [
        ({}, (3200, 2 * HEIGHT)),
        ({"sheets": 2}, (6400, 2 * HEIGHT)),
        ({"size": "a4"}, (2094, 1436)),
        ({"size": "a3", "sheets": 2}, (6047, 2094)),
    ],
)
def test_it_has_two_pixels_for_each_of_a_screen(options: dict[str, Any], pixels: tuple[int, int]) -> None:
    image = _image(spread(), **options)
    assert (image.width(), image.height()) == pytest.approx(pixels, abs=1)


def test_printed_as_it_is_it_has_the_size_of_its_paper() -> None:
    image = _image(spread(), size="a4")
    assert image.dotsPerMeterX() == image.dotsPerMeterY()
    dots = image.dotsPerMeterX() * 0.0254
    assert dots == pytest.approx(192, abs=0.5)
    assert image.width() / dots * 25.4 == pytest.approx(297 - 20, abs=0.5)


@pytest.mark.parametrize("look", ["light", "dark", "light_contrast", "dark_contrast"])
def test_it_has_the_colours_that_were_chosen(look: str) -> None:
    image = _image(spread(), look=look)
    theme = load_theme(look.startswith("dark"), look.endswith("contrast"))
    assert image.pixelColor(image.width() - 1, 0) == theme.surface
    shades = np.unique(greys(image))
    assert len(shades) > 40
    assert np.ptp(shades) > 150


def test_looks_are_not_the_same() -> None:
    images = [_image(spread(), look=look) for look in ("light", "dark", "light_contrast", "dark_contrast")]
    assert len({bytes(image.constBits()) for image in images}) == 4


def test_marks_are_spread_over_the_picture() -> None:
    grey = greys(_image(spread()))
    above_the_axis = grey[: len(grey) - 120]
    dark = (above_the_axis < 150).any(axis=0)
    fifths = np.array_split(dark, 5)
    assert all(fifth.any() for fifth in fifths)


def test_what_no_image_can_be_is_told() -> None:
    with pytest.raises(ExportError, match=r"A PNG of 35346 × 6206 pixels is too large\. Choose a smaller paper, fewer"):
        _image(spread(), size="a0", sheets=4)


def test_without_events_there_is_an_axis() -> None:
    grey = greys(_image(content([])))
    assert np.ptp(grey[:100]) > 50
    assert np.ptp(greys(_image(in_documents(2)))) > 50


def test_an_event_of_one_second_and_one_of_all_time() -> None:
    from made_events import FARTHEST

    from timeline_app.model.interval import Interval

    for interval in (Interval(0, 1), Interval(-FARTHEST, FARTHEST)):
        assert np.ptp(greys(_image([event(interval=interval)]))) > 50
