"""The bar below: how many events there are, what is being done, and whether the work is on the disk."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar

from timeline_app.ui.core.session import Session
from timeline_app.ui.jobs.jobs import Jobs
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.elided import ElidedLabel

SHOW_PROGRESS_AFTER_MS = 300


class Status:
    """Fills a window's status bar; whatever takes longer than 0.3 s has its progress there and can be cancelled."""

    def __init__(self, bar: QStatusBar, session: Session) -> None:
        self._bar = bar
        self._session = session
        self._jobs: list[Jobs] = []
        self.counts = QLabel(bar)
        self.kept = ElidedLabel(bar)
        self.work = ElidedLabel(bar)
        self.progress = QProgressBar(bar)
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(180)
        self.progress.setAccessibleName(tr("Progress"))
        self.cancel = QPushButton(tr("Cancel"), bar)
        self.cancel.clicked.connect(self.cancel_all)
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(10, 0, 10, 0)
        bar.addWidget(self.counts, 1)
        for widget in (self.kept, self.work, self.progress, self.cancel):
            bar.addPermanentWidget(widget)
        self._timer = QTimer(bar, singleShot=True, interval=SHOW_PROGRESS_AFTER_MS)
        self._timer.timeout.connect(self._show_progress)
        self._show_progress(False)
        self._saving = QTimer(bar, singleShot=True, interval=SHOW_PROGRESS_AFTER_MS)
        self._saving.timeout.connect(self._update_kept)
        session.changed.connect(self._on_session_changed)
        self._update_kept()

    @property
    def is_busy(self) -> bool:
        return any(jobs.is_busy for jobs in self._jobs)

    def watch(self, watched: Sequence[Jobs]) -> None:
        """Show the progress of these jobs too."""
        for jobs in watched:
            # Several run at once, and one bar tells of them: it goes when the last one has ended.
            self._jobs.append(jobs)
            jobs.started.connect(self._on_work_started)
            jobs.progressed.connect(self._on_work_progressed)
            jobs.ended.connect(self._on_work_ended)
            # Files that the program was started with are being read before there is a window.
            if jobs.is_busy:
                self._on_work_started(jobs.title)

    def cancel_all(self) -> None:
        self._session.cancel()
        for jobs in self._jobs:
            jobs.cancel()

    def update_counts(self) -> None:
        """Tell how many events there are, with a place and without."""
        timeline = self._session.timeline
        events, unplaced = len(timeline.events), len(timeline.unplaced)
        parts = [tr("%Ln event(s)", "", events)]
        if timeline.folder is None:
            parts.append(tr("%Ln without a fixed date", "", unplaced))
        if hidden := len(timeline.rows.hidden_by_hand()):
            parts.append(tr("%Ln hidden by hand", "", hidden))
        self.counts.setText(" · ".join(parts) if timeline.documents else "")

    def _on_session_changed(self) -> None:
        """Most steps are on the disk before anybody could read that they are being written."""
        if self._session.autosave.is_busy:
            self._saving.start()
        else:
            self._saving.stop()
            self._update_kept()

    def _update_kept(self) -> None:
        """Where the work is, and whether all of it is there."""
        autosave = self._session.autosave
        if not self._session.workspace.steps:
            text = ""
        elif autosave.is_read_only:
            text = tr("read-only: {path}")
        elif autosave.is_busy:
            text = tr("saving …")
        elif autosave.is_in_memory:
            text = tr("not saved")
        elif autosave.path is not None:
            text = tr("saved: {path}")
        else:
            text = tr("kept without a name")
        name = autosave.path.name if autosave.path else ""
        self.kept.set_text(text.format(path=name), text.format(path=autosave.path))
        self.kept.setMaximumWidth(self.kept.fontMetrics().averageCharWidth() * 60)

    def _on_work_started(self, title: str) -> None:
        self.work.set_text(title)
        self.work.setMaximumWidth(self.work.fontMetrics().averageCharWidth() * 40)
        self.progress.setValue(0)
        self._timer.start()

    def _on_work_progressed(self, share: float) -> None:
        self.progress.setValue(round(share * 1000))

    def _on_work_ended(self) -> None:
        if not self.is_busy:
            self._timer.stop()
            self._show_progress(False)

    def _show_progress(self, shown: bool = True) -> None:
        for widget in (self.work, self.progress, self.cancel):
            widget.setVisible(shown)
