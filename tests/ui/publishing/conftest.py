"""What a bridge's timeline is exported and printed by, without a window around it."""

import pytest
from PySide6.QtWidgets import QWidget

from timeline_app.layout.names import names_of
from timeline_app.paint.theme import load_theme
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.publishing.exporting import Exporter
from timeline_app.ui.timeline.arrangement import Arrangement
from timeline_app.ui.timeline.canvas import TimelineCanvas
from timeline_app.ui.workbench import Workbench


@pytest.fixture
def exporter(bench: Workbench, bridge: AnalysisTable, holder: QWidget) -> Exporter:
    """Of a dark window: what is written and printed is light all the same."""
    canvas = TimelineCanvas(bench.session, Arrangement(bench.session), load_theme(dark=True), names_of("en"), holder)
    canvas.resize(500, 300)
    bench.session.open_documents([bridge], add=False)
    canvas.grab()
    return Exporter(bench, canvas)
