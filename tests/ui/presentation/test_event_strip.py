"""The strip of a presentation: what is in view around the event that is told, and that this one is lit."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from timeline_app.layout.names import names_of
from timeline_app.paint.theme import load_theme
from timeline_app.services.timeline import Timeline, timeline_of
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.presentation.event_strip import EventStrip


@pytest.fixture
def timeline(bridge: AnalysisTable) -> Timeline:
    return timeline_of([bridge])


@pytest.fixture
def strip(timeline: Timeline, holder: QWidget, qtbot: QtBot) -> EventStrip:
    holder.resize(700, 200)
    positions = range(0, len(timeline.events), 2)
    strip = EventStrip(timeline, positions, load_theme(dark=False), names_of("en"), holder)
    strip.motion.reduced = True
    strip.resize(700, strip.height())
    holder.show()
    qtbot.waitExposed(holder)
    return strip


def test_all_of_a_few_events_are_in_view(strip: EventStrip, timeline: Timeline) -> None:
    view = strip.motion.view
    for position in strip._positions:
        interval = timeline.events[position].interval
        assert view.start <= interval.start
        assert interval.end <= view.end


def test_only_what_is_told_is_drawn(strip: EventStrip) -> None:
    strip.show_event(0)
    strip.repaint()
    drawn = {mark.position for mark in strip.scene.marks}
    assert drawn
    assert drawn <= set(strip._positions)


@pytest.mark.parametrize("number", [0, 1, -1])
def test_the_event_that_is_told_is_drawn_wherever_others_crowd(strip: EventStrip, number: int) -> None:
    number %= len(strip._positions)
    strip.show_event(number)
    strip.repaint()
    (lit,) = strip.scene.promoted
    assert lit[1].position == strip._positions[number]


def test_another_event_is_lit_in_other_pixels(strip: EventStrip) -> None:
    strip.show_event(0)
    first = strip.grab().toImage()
    strip.show_event(1)
    assert strip.grab().toImage() != first
    strip.show_event(0)
    assert strip.grab().toImage() == first


def test_larger_type_needs_a_higher_strip(strip: EventStrip) -> None:
    strip.set_size(12)
    low = strip.height()
    strip.set_size(30)
    assert strip.height() > low
    strip.repaint()


def test_another_width_has_the_same_events_in_view(strip: EventStrip, timeline: Timeline) -> None:
    strip.resize(300, strip.height())
    test_all_of_a_few_events_are_in_view(strip, timeline)
    assert strip.motion.view.width == 300
