"""Pictures of the window: just what is seen, all of it, a poster; and previews that are what is written."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from timeline_app.layout.ways import Form
from timeline_app.model.role import Role
from timeline_app.paint.files import save_png
from timeline_app.paint.sheet import in_pixels, laid_out
from timeline_app.services.formats.table import FORMATS
from timeline_app.ui.publishing.export_request import Scope
from timeline_app.ui.publishing.picturing import picture_of, proposed
from timeline_app.ui.publishing.previewing import image_of, told
from timeline_app.ui.window.main_window import MainWindow

OPTIONS = {**FORMATS["png"].chosen({}), "title": "Die Brücke"}


@pytest.fixture
def filled(window: MainWindow, article: Path, second: Path, opened: Callable[..., None], qtbot: QtBot) -> MainWindow:
    opened(article, second)
    qtbot.waitUntil(lambda: bool(window.canvas.scene.strips))
    return window


def _places(window: MainWindow, scope: Scope) -> list[tuple[object, ...]]:
    composition = picture_of(window.canvas, OPTIONS, scope).composed()
    _, scene = laid_out(composition.picture.sheet, composition.view, in_pixels(window.canvas.font()), composition.body)
    return [_place(mark) for mark in scene.marks]


def _place(mark: object) -> tuple[object, ...]:
    return tuple(round(one) if isinstance(one, float) else one for one in tuple(mark))[:5]  # type: ignore[arg-type]


@pytest.mark.parametrize("zoom", [1.0, 3.0])
def test_this_view_has_every_mark_where_the_canvas_has_it(filled: MainWindow, zoom: float, qtbot: QtBot) -> None:
    canvas = filled.canvas
    canvas.motion.go_to(canvas.view.zoomed(zoom, canvas.width() / 2), at_once=True)
    with qtbot.waitSignal(canvas.painted):
        canvas.update()
    assert sorted(map(str, _places(filled, Scope.VIEW))) == sorted(map(str, map(_place, canvas.scene.marks)))


def test_this_view_is_as_large_as_on_the_screen_and_counts_what_is_in_it(filled: MainWindow, qtbot: QtBot) -> None:
    canvas = filled.canvas
    canvas.navigation.fit(at_once=True)
    bare = {**OPTIONS, "title": "", "legend": False}
    whole = picture_of(canvas, bare, Scope.VIEW).composed()
    assert whole.paper.height == canvas.height()
    assert canvas.width() < whole.paper.width < canvas.width() + 300
    canvas.motion.go_to(canvas.view.zoomed(40.0, canvas.width() * 0.97), at_once=True)
    part = picture_of(canvas, bare, Scope.VIEW).composed()
    assert part.paper.size == whole.paper.size
    assert 0 < part.events < whole.events == len(filled.session.timeline.events)
    assert proposed(canvas, Scope.VIEW).subtitle.endswith(f"{part.events} of {whole.events} events")
    assert proposed(canvas, Scope.ALL).subtitle.endswith(f"· {whole.events} events")


def test_on_paper_the_view_fills_the_width_or_the_height(filled: MainWindow) -> None:
    one = picture_of(filled.canvas, {**OPTIONS, "size": "a3"}, Scope.VIEW).composed()
    wide = (one.view.width + (one.picture.sheet.seen.column if one.picture.sheet.seen else 0)) * one.scale
    high = (one.above + one.body + one.below) * one.scale
    assert wide == pytest.approx(one.paper.width) or high == pytest.approx(one.paper.height)
    assert wide <= one.paper.width + 1
    assert high <= one.paper.height + 1


def test_a_poster_is_larger_and_tells_more(filled: MainWindow) -> None:
    page, poster = (picture_of(filled.canvas, {**OPTIONS, "size": "a2"}, scope).composed()
                    for scope in (Scope.ALL, Scope.POSTER))  # fmt: skip
    assert poster.scale > page.scale == 1.0
    forms = []
    for one in (page, poster):
        _, scene = laid_out(one.picture.sheet, one.view, in_pixels(filled.canvas.font()), one.body)
        forms.append(max(mark.form for mark in scene.marks))
    assert forms == [Form.LINE, Form.CARD]


@pytest.mark.parametrize("scope", [Scope.VIEW, Scope.ALL, Scope.POSTER])
def test_the_preview_is_what_is_written(filled: MainWindow, scope: Scope) -> None:
    composition = picture_of(filled.canvas, OPTIONS, scope).composed()
    stream = BytesIO()
    save_png(composition, stream)
    written = QImage.fromData(stream.getvalue()).convertToFormat(QImage.Format.Format_RGB32)
    close = image_of(composition, QSize(200, 200), 2.0, close=True)
    close.setDevicePixelRatio(1.0)
    written.setDevicePixelRatio(1.0)
    assert close.size() == written.size()
    assert bytes(close.constBits()) == bytes(written.constBits())
    small = image_of(composition, QSize(300, 300), 1.0, close=False)
    assert max(small.width(), small.height()) <= 300
    assert f"{composition.events} event" in told(composition)


def test_what_is_only_mentioned_is_counted_and_seen(
    window: MainWindow, tmp_path: Path, opened: Callable[..., None], qtbot: QtBot
) -> None:
    path = tmp_path / "bescheid.txt"
    text = "Am 4. Mai 1998 wurde die Mühle verkauft. Am 6. Juni 1999 brach es. Der Bescheid vom 9. Juli 2006 gilt.\n"
    path.write_text(text, encoding="utf-8")
    opened(path)
    qtbot.waitUntil(lambda: bool(window.canvas.scene.strips))
    mention = next(one for one in window.session.timeline.events if one.role is Role.MENTION)
    whole = picture_of(window.canvas, OPTIONS, Scope.ALL).composed()
    assert whole.view.start <= mention.interval.start < mention.interval.end <= whole.view.end
    assert proposed(window.canvas, Scope.ALL).subtitle == "1998\u2009–\u20092006 · 3 events"
