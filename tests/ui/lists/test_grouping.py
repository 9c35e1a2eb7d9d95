"""Events are grouped by the unit that their stretch of time asks for."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetrics

from timeline_app.layout.names import names_of
from timeline_app.model.granularity import Granularity
from timeline_app.ui.lists.grouping import Grouping
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]
TEXTS = {
    Granularity.DAY: (
        "It began on 3 May 2019. On 5 May 2019 it ended. In May 2019 it rained.",
        ["3 May 2019", "5 May 2019", "May 2019"],
    ),
    Granularity.MONTH: ("It began on 3 May 2019. On 5 May 2019 it went on. In 2020 it ended.", ["May 2019", "2020"]),
    Granularity.YEAR: ("It began on 3 May 1919. In March 1919 it rained. In the 1960s it ended.", ["1919", "1960s"]),
}
PARTS = {
    Granularity.DAY: ("It began on 3 May 2019. In early May 2019 it rained.", ["3 May 2019", "May 2019"]),
    Granularity.YEAR: ("It began on 3 May 1919. In the late 1960s it ended. In the early 18th century it was told.",
                       ["1919", "1960s", "18th century"]),
}  # fmt: skip


@pytest.mark.parametrize(("unit", "told"), [*TEXTS.items(), *PARTS.items()])
def test_headings_are_of_the_unit_that_fits(
    window: MainWindow, tmp_path: Path, opened: Open, unit: Granularity, told: tuple[str, list[str]]
) -> None:
    text, headings = told
    path = tmp_path / "told.txt"
    path.write_text(text, encoding="utf-8")
    opened(path, language="en")
    grouping, timeline = Grouping(names_of("en")), window.session.timeline
    grouping.follow(timeline.items)
    assert grouping.unit is unit
    assert {grouping.heading(event) for event in timeline.events} == set(headings)
    metrics = QFontMetrics(window.font())
    assert all(metrics.horizontalAdvance(one) <= grouping.width(metrics) for one in headings)
