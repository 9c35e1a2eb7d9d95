"""What the canvas tells of events."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from timeline_app.layout.framing import Beyond
from timeline_app.model.calendar import DAY_SECONDS, days_from_civil
from timeline_app.ui.timeline.tellings import Tellings
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


@pytest.fixture
def shown(window: MainWindow, article: Path, opened: Open) -> MainWindow:
    opened(article)
    return window


def _tellings(window: MainWindow) -> Tellings:
    return Tellings(window.session, window.session.timeline, window.canvas.names)


def test_what_was_checked_or_sorted_weighs_more(shown: MainWindow) -> None:
    events = shown.session.timeline.events
    shown.session.select(events[0].id)
    shown.commands.check()
    shown.commands.set_text_of(shown.session.subject([events[1].id]), "category", "law")
    weights = _tellings(shown).weights()(np.arange(3))
    assert weights[0] > weights[1] > weights[2]
    assert len(_tellings(shown).weights()(np.arange(0))) == 0


def test_a_card_tells_date_and_sentence_and_no_title_twice(shown: MainWindow) -> None:
    tellings, events = _tellings(shown), shown.session.timeline.events
    for position, event in enumerate(events):
        facts = tellings.facts(position)
        assert str(event.interval.first_day.year) in facts.date
        assert "bridge.txt" not in facts.date
        assert facts.sentence == "" or facts.sentence[:20] != event.label[:20]


def test_what_lies_beyond_says_how_many_and_when(shown: MainWindow) -> None:
    low, high = (days_from_civil(year, 1, 1) * DAY_SECONDS for year in (1595, 1619))
    words = _tellings(shown).beyond
    assert words(Beyond(True, 3, low, high)) == "← 3 earlier, 1595\u2009–\u20091618"
    assert words(Beyond(False, 1, low, high)) == "1 later, 1595\u2009–\u20091618 →"


def test_one_chosen_event_is_only_the_selected_one(shown: MainWindow) -> None:
    events = shown.session.timeline.events
    shown.session.choose([events[0].id])
    assert _tellings(shown).chosen() is None
    shown.session.choose([events[0].id, events[2].id])
    flags = _tellings(shown).chosen()
    assert flags is not None
    assert np.flatnonzero(flags).tolist() == [0, 2]
