"""The cells of tables: on the ground of their row, with titles in as many words as there is room for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from timeline_app.model.event import Event
from timeline_app.model.titles import titles
from timeline_app.ui.lists.mention_model import Index, MentionModel

_BESIDE_TITLE = 20
"""Pixels of a cell that its words do not get."""


class Cells(QStyledItemDelegate):
    """Cells on the ground of their row, which a style sheet would not paint."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if ground is not None:
            painter.fillRect(option.rect, ground)
        super().paint(painter, option, index)


class TitleCells(Cells):
    """A title in as many words as there is room for."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        model = index.model()
        event = model.mention(index.row()) if isinstance(model, MentionModel) else None
        if isinstance(event, Event):
            room = option.rect.width() - _BESIDE_TITLE
            fitting = (title for title in titles(event) if option.fontMetrics.horizontalAdvance(title) <= room)
            option.text = next(fitting, titles(event)[-1])
