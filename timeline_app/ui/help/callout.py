"""A note in the window that points at a part of it, and a frame around the part that it is about."""

from enum import Enum

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from timeline_app.paint.painting import painting
from timeline_app.ui.text.translation import tr

_ARROW = 11
_CORNER = 8.0
_AWAY = 3


class Side(Enum):
    """On which side of the note its target is."""

    LEFT = "left"
    RIGHT = "right"
    ABOVE = "above"
    BELOW = "below"
    NOWHERE = "nowhere"


class Callout(QWidget):
    """Asks to go on, to go back or to end; it is a part of the window, so the rest of that can be used."""

    wanted = Signal(int)
    """1 for the next note, -1 for the one before."""
    ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("callout")
        self._side, self._tip = Side.NOWHERE, QPoint()
        self.step, self.title, self.text = QLabel(self), QLabel(self), QLabel(self)
        self.step.setProperty("role", "muted")
        self.title.setProperty("role", "title")
        for label in (self.title, self.text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.skip = QPushButton(tr("S&kip"), self)
        self.back = QPushButton(tr("&Back"), self)
        self.next = QPushButton(self)
        self.next.setProperty("primary", True)
        self.skip.clicked.connect(self.ended)
        self.back.clicked.connect(lambda: self.wanted.emit(-1))
        self.next.clicked.connect(lambda: self.wanted.emit(1))
        for button in (self.skip, self.back, self.next):
            button.installEventFilter(self)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[_ARROW + 14] * 4)
        column.setSpacing(6)
        for label in (self.step, self.title, self.text):
            column.addWidget(label)
        column.addSpacing(6)
        column.addLayout(buttons)

    def say(self, number: int, count: int, title: str, text: str) -> None:
        """Show a note; the last of them can only be ended."""
        self.step.setText(tr("Step {number} of {count}").format(number=number, count=count))
        self.title.setText(title)
        self.text.setText(text)
        self.back.setEnabled(number > 1)
        self.next.setText(tr("&Done") if number == count else tr("&Next"))
        self.skip.setVisible(number < count)
        self.setAccessibleName(f"{self.step.text()}: {title}")
        self.setAccessibleDescription(text)
        # What has the focus is what a screen reader tells of.
        self.next.setAccessibleDescription(f"{self.accessibleName()}. {text}")
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * 52 + 2 * _ARROW)

    def point_at(self, target: QRect, room: QRect) -> None:
        """Stand beside a target where there is most room for it."""
        place, self._side = placed(target, QSize(self.width(), self.heightForWidth(self.width())), room)
        self.setGeometry(place)
        inner = target.intersected(room)
        self._tip = self.mapFromParent(inner.center())
        self.raise_()
        self.update()

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else super().heightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().accent().color(), 1.5))
            painter.setBrush(self.palette().base())
            body = self.rect().adjusted(_ARROW, _ARROW, -_ARROW, -_ARROW)
            painter.drawRoundedRect(body, _CORNER, _CORNER)
            arrow = _arrow(body, self._side, self._tip)
            if arrow is not None:
                # The outline without its base, then the fill over the body's own line there.
                painter.drawPolyline(arrow)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawPolygon(arrow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and Right are back and next, not another button."""
        ways = {Qt.Key.Key_Right: self.next, Qt.Key.Key_Left: self.back}
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in ways:
            button = ways[Qt.Key(event.key())]
            # The last note has no "Skip": there the arrow must not end what only a press on "Done" should.
            if button.isEnabled() and not (button is self.next and self.skip.isHidden()):
                button.click()
            return True
        return super().eventFilter(watched, event)


class Spot(QWidget):
    """A frame around what a note is about, through which the pointer reaches what is below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def surround(self, target: QRect) -> None:
        self.setGeometry(target)
        self.setVisible(not target.isEmpty())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().accent().color(), 3))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), _CORNER, _CORNER)


def placed(target: QRect, size: QSize, room: QRect) -> tuple[QRect, Side]:
    """Where a note of a size stands beside a target inside a room, and on which side of it the target then is.

    Where no side has room enough it stands in the target's lower right corner and points nowhere.
    """
    target = target.intersected(room)
    spare = {
        Side.ABOVE: room.bottom() - target.bottom() - size.height(),
        Side.RIGHT: target.left() - room.left() - size.width(),
        Side.LEFT: room.right() - target.right() - size.width(),
        Side.BELOW: target.top() - room.top() - size.height(),
    }
    side = next((one for one, left in spare.items() if left >= 0), Side.NOWHERE)
    middle = target.center() - QPoint(size.width() // 2, size.height() // 2)
    corners = {
        Side.ABOVE: QPoint(middle.x(), target.bottom() + _AWAY),
        Side.RIGHT: QPoint(target.left() - size.width() - _AWAY, middle.y()),
        Side.LEFT: QPoint(target.right() + _AWAY, middle.y()),
        Side.BELOW: QPoint(middle.x(), target.top() - size.height() - _AWAY),
        Side.NOWHERE: target.bottomRight() - QPoint(size.width(), size.height()),
    }
    return _inside(QRect(corners[side], size), room), side


def _inside(place: QRect, room: QRect) -> QRect:
    """Moved no farther than is needed to lie inside."""
    x = max(min(place.left(), room.right() - place.width() + 1), room.left())
    y = max(min(place.top(), room.bottom() - place.height() + 1), room.top())
    return QRect(QPoint(x, y), place.size())


def _arrow(body: QRect, side: Side, tip: QPoint) -> QPolygonF | None:
    """The corner that points out of a body, from one end over the tip to the other."""
    free = body - QMargins(*[round(_CORNER) + _ARROW] * 4)
    x, y = max(min(tip.x(), free.right()), free.left()), max(min(tip.y(), free.bottom()), free.top())
    ends = {
        Side.ABOVE: ((x - _ARROW, body.top()), (x, body.top() - _ARROW), (x + _ARROW, body.top())),
        Side.BELOW: ((x - _ARROW, body.bottom()), (x, body.bottom() + _ARROW), (x + _ARROW, body.bottom())),
        Side.LEFT: ((body.left(), y - _ARROW), (body.left() - _ARROW, y), (body.left(), y + _ARROW)),
        Side.RIGHT: ((body.right(), y - _ARROW), (body.right() + _ARROW, y), (body.right(), y + _ARROW)),
    }.get(side)
    return QPolygonF([QPointF(*point) for point in ends]) if ends else None
