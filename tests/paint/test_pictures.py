"""Pictures of fixed timelines against stored references: what stands where, and a PNG of each to look at.

References hold the structure, laid out with fixed sizes so that no font of a machine changes it. After a change that is
meant, `TIMELINE_PICTURES=new pytest tests/paint/test_pictures.py` writes them and the PNGs anew; look at them then.
"""

import itertools
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from timeline_app.layout.framing import whole
from timeline_app.layout.items import SOFT, Items, Trait
from timeline_app.layout.lanes import LaneKey, codes_of, extent, lanes_of
from timeline_app.layout.scene import Frame, Scene, SceneMaker
from timeline_app.layout.strips import Sizes
from timeline_app.layout.ticks import lay_out_axis
from timeline_app.layout.viewport import Viewport
from timeline_app.layout.ways import Form
from timeline_app.model.calendar import DAY_SECONDS, days_from_civil
from timeline_app.model.granularity import Granularity
from timeline_app.paint.calendar_names import calendar_names
from timeline_app.paint.labels import Labels
from timeline_app.paint.lane_frames import LaneLook
from timeline_app.paint.theme import load_theme
from timeline_app.paint.timeline import Highlights, Overlays, TimelinePicture

FOLDER = Path(__file__).parent / "pictures"
SIZE = (1100.0, 420.0)
SIZES = Sizes(row=28, bar=20, header=25)
Row = tuple[int, int, int, int, int]
"""Start and end in days, certainty, traits, document."""


def _day(year: int, month: int = 1, day: int = 1) -> int:
    return days_from_civil(year, month, day)


def three_events() -> list[Row]:
    july = _day(2021, 7)
    conflict = int(Trait.CONFLICT)
    return [(july + 1, july + 2, 0, 0, 0), (july + 4, july + 5, 2, 0, 0), (july + 6, july + 7, 1, conflict, 0)]


def a_dense_year() -> list[Row]:
    first = _day(1989)
    return [(first + n * 37 % 365, first + n * 37 % 365 + 1 + 29 * (n % 9 == 0), n % 3, 0, n % 2) for n in range(140)]


def ages() -> list[Row]:
    """2,500 years, the turn of the eras among them."""
    years = [-489, -479, -43, -30, 14, 79, 476, 800, 1066, 1215, 1492, 1517, 1789, 1871, 1989, 2007]
    return [(_day(year), _day(year + 1), n % 3, 0, 0) for n, year in enumerate(years)]


def fuzzy_decades() -> list[Row]:
    traits = [int(Trait.SOFT_END), int(Trait.SOFT_START), int(SOFT), int(Trait.OPEN_END), int(Trait.OPEN_START), 0]
    return [(_day(1900 + 10 * n), _day(1910 + 10 * n), n % 3, traits[n % 6], 0) for n in range(12)]


def hundred_thousand() -> list[Row]:
    rng = np.random.default_rng(11)
    starts = rng.integers(_day(1950), _day(2020), 100_000)
    starts[:30_000] = _day(1989, 6) + rng.integers(0, 400, 30_000)
    lengths = rng.choice([1, 1, 1, 30, 365], 100_000)
    return list(zip(starts.tolist(), (starts + lengths).tolist(), (starts % 3).tolist(), [0] * 100_000,
                    (starts % 4).tolist(), strict=True))  # fmt: skip


CASES: dict[str, tuple[Callable[[], list[Row]], LaneKey, str, bool]] = {
    "three_events": (three_events, LaneKey.NONE, "en_GB", False),
    "dense_year": (a_dense_year, LaneKey.NONE, "de_DE", False),
    "ages": (ages, LaneKey.NONE, "de_DE", False),
    "fuzzy_decades": (fuzzy_decades, LaneKey.CERTAINTY, "en_GB", False),
    "hundred_thousand": (hundred_thousand, LaneKey.DOCUMENT, "en_GB", False),
    "hundred_thousand_one_lane": (hundred_thousand, LaneKey.NONE, "de_DE", True),
    "dark": (a_dense_year, LaneKey.NONE, "en_GB", True),
}


def _items(rows: list[Row]) -> Items:
    start, end, certainty, trait, document = np.array(sorted(rows), dtype=np.int64).T
    codes = np.full(len(start), int(Granularity.DAY), np.uint8)
    return Items(start * DAY_SECONDS, end * DAY_SECONDS, certainty.astype(np.uint8), codes, trait.astype(np.uint8),
                 document.astype(np.uint16))  # fmt: skip


def _size(position: int, form: Form) -> tuple[float, int]:
    return 60.0 + position * 31 % 140, {Form.LINES: 2, Form.CARD: 4}.get(form, 1)


def _laid_out(name: str) -> tuple[SceneMaker, Scene, Viewport]:
    rows, key, _, _ = CASES[name]
    items = _items(rows())
    lanes = lanes_of(items, codes_of(items, key))
    reach = extent(lane.index for lane in lanes)
    assert reach is not None
    view = whole(*reach, SIZE[0])
    maker = SceneMaker(items, lanes, _size)
    return maker, maker.scene(view, Frame(SIZES, SIZE[1] - 50, 50)), view


def _structure(name: str) -> dict[str, Any]:
    """Everything that is drawn, in whole pixels."""
    _, scene, view = _laid_out(name)
    axis = lay_out_axis(view, calendar_names(CASES[name][2]))
    strips = []
    for strip in scene.strips:
        marks = [[mark.position, *map(round, (mark.left, mark.right, mark.y, mark.label_left, mark.label_right)),
                  mark.form.name] for mark in strip.marks]  # fmt: skip
        counts = strip.histogram
        strips.append({
            "top": strip.strip.top, "bottom": strip.strip.bottom, "share": round(strip.share, 2), "marks": marks,
            "chips": [[round(chip.x), round(chip.y), len(chip.positions)] for chip in strip.chips],
            "beginning": counts.beginning.tolist() if counts else [],
            "ongoing": counts.ongoing.tolist() if counts else [],
        })  # fmt: skip
    return {
        "peak": scene.peak,
        "ticks": [[round(view.x(tick.second)), tick.label] for tick in axis.ticks],
        "bands": [band.label for band in axis.bands],
        "strips": strips,
    }


@pytest.fixture(scope="module")
def update() -> bool:
    return os.environ.get("TIMELINE_PICTURES") == "new"


@pytest.mark.parametrize("name", CASES)
def test_what_stands_where(qapp: QApplication, name: str, update: bool) -> None:
    path = FOLDER / f"{name}.json"
    found = _structure(name)
    if update:
        lines = json.dumps(found, ensure_ascii=False, separators=(",", ":")).replace('{"top"', '\n{"top"')
        path.write_text(lines + "\n", encoding="utf-8")
    assert found == json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", CASES)
def test_labels_are_on_screen_and_apart(qapp: QApplication, name: str) -> None:
    _, scene, _ = _laid_out(name)
    for strip in scene.strips:
        labelled = [mark for mark in strip.marks if mark.labelled]
        assert all(0 <= mark.label_left < mark.label_right <= SIZE[0] for mark in labelled)
        for one, other in itertools.combinations(labelled, 2):
            apart = one.label_right <= other.label_left or other.label_right <= one.label_left
            assert apart or one.top >= other.bottom - 1 or other.top >= one.bottom - 1


@pytest.mark.parametrize("name", CASES)
def test_everything_is_drawn_or_counted(qapp: QApplication, name: str) -> None:
    maker, scene, _ = _laid_out(name)
    for strip, lane in zip(scene.strips, maker.lanes, strict=True):
        if strip.histogram is not None:
            assert strip.histogram.beginning.sum() == len(lane)
        if strip.share > 0:
            drawn = {mark.position for mark in strip.marks}
            told = {mark.position for mark in strip.marks if mark.labelled}
            counted = [position for chip in strip.chips for position in chip.positions]
            assert drawn | set(counted) == set(lane.positions.tolist())
            # What is drawn without its title is counted as well, once.
            assert sorted(counted) == sorted(set(lane.positions.tolist()) - told)


@pytest.mark.parametrize("name", CASES)
def test_a_picture_to_look_at(qapp: QApplication, name: str, update: bool, tmp_path: Path) -> None:
    """Painted with this machine's font; with fewer colours than a theme has, something would be missing."""
    image = _painted(name)
    if update:
        image.save(str(FOLDER / f"{name}.png"))
    assert (FOLDER / f"{name}.png").stat().st_size > 3000
    bits = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
    assert len(np.unique(bits)) > 40
    assert len(np.unique(bits[60:])) > 8


def _painted(name: str) -> QImage:
    maker, _, view = _laid_out(name)
    _, key, locale, dark = CASES[name]
    theme, font = load_theme(dark), QFont()
    labels = Labels(lambda at: (f"event number {at} and what came of it"[: 16 + at % 25],), font, 390.0)
    one = len(maker.lanes) == 1
    looks = [LaneLook("" if one else f"{key.value} {lane.code + 1}", f"{len(lane):,} events",
                      None if one else theme.lanes[lane.code]) for lane in maker.lanes]  # fmt: skip
    picture = TimelinePicture(maker.items, labels, theme, font, looks)
    painted = SceneMaker(maker.items, maker.lanes, labels.size)
    scene = painted.scene(view, Frame(picture.sizes, SIZE[1] - picture.top, picture.top))
    image = QImage(int(SIZE[0]), int(SIZE[1]), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    names = calendar_names(locale)
    more = Overlays("full height" if scene.bins else "")
    picture.draw(painter, SIZE, scene, lay_out_axis(view, names), Highlights(), more)
    painter.end()
    return image
