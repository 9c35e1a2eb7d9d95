"""The user's settings while the program runs; each change is written at once."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from timeline_app.errors import TimelineError
from timeline_app.services.settings import MOST_RECENT, Settings, save_settings
from timeline_app.ui.text.translation import translated_error


class Preferences(QObject):
    """Settings that views can listen to."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._told = ""

    def set(self, **values: Any) -> None:
        """Change settings and write them down."""
        changed = replace(self.settings, **values)
        if changed != self.settings:
            self.settings = changed
            self._save()
            self.changed.emit()

    def remember(self, paths: Sequence[Path]) -> None:
        """Put files on top of those that were opened."""
        settings = self.settings
        # The last one that is put on top is the first of the list.
        for path in reversed(paths[:MOST_RECENT]):
            settings = settings.opened(path)
        self.set(recent=settings.recent)

    def _save(self) -> None:
        """Settings change by themselves with every file that is opened: the same failure is told once."""
        before, self._told = self._told, ""
        try:
            save_settings(self.settings)
        except TimelineError as error:
            self._told = translated_error(error)
            if self._told != before:
                self.failed.emit(self._told)
