"""Fields for the options of a format, made of the table that the command line is made of as well."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from timeline_app.services.formats.options import MOST, Kind, Option
from timeline_app.ui.text.formats import choice_text, column_text, option_text
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.style import like_a_field

_NAME = Qt.ItemDataRole.UserRole


class OptionFields(QWidget):
    """One field an option; `values` are those that differ from the defaults."""

    changed = Signal()

    def __init__(self, options: tuple[Option, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._options = {option.name: option for option in options}
        self.fields: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        form = self.form = QFormLayout()
        column.addLayout(form)
        column.addStretch(1)
        for option in options:
            field = self.fields[option.name] = _field(option, self)
            field.setToolTip(tr(option.help))
            field.setAccessibleName(option_text(option.name))
            _watch(field, self.changed.emit)
            form.addRow("" if option.kind is Kind.FLAG else option_text(option.name), field)

    def set_values(self, values: dict[str, object]) -> None:
        """Show these in place of the defaults."""
        for name, value in values.items():
            if name in self.fields:
                _show(self.fields[name], value)

    def values(self) -> dict[str, object]:
        """What was chosen. Raises ExportError for a day that cannot be read."""
        return {name: _value(self._options[name], field) for name, field in self.fields.items()}


def align_labels(forms: Sequence[QFormLayout]) -> None:
    """Have the fields of forms that stand below each other begin at one edge."""
    items = [form.itemAt(row, QFormLayout.ItemRole.LabelRole) for form in forms for row in range(form.rowCount())]
    labels = [label for item in items if item is not None and (label := item.widget()) is not None]
    widest = max((label.sizeHint().width() for label in labels), default=0)
    for label in labels:
        label.setMinimumWidth(widest)


def _watch(field: QWidget, changed: Callable[[], object]) -> None:
    """Have it told when something else is chosen."""
    if isinstance(field, QCheckBox):
        field.toggled.connect(lambda _on: changed())
    elif isinstance(field, QComboBox):
        field.currentIndexChanged.connect(lambda _at: changed())
    elif isinstance(field, QSpinBox):
        field.valueChanged.connect(lambda _value: changed())
    # A tick is a change of data; dragging moves rows and changes none.
    elif isinstance(field, QListWidget):
        field.model().dataChanged.connect(lambda *_of: changed())
        field.model().rowsMoved.connect(lambda *_of: changed())
    elif isinstance(field, QLineEdit):
        field.textChanged.connect(lambda _text: changed())


def _field(option: Option, parent: QWidget) -> QWidget:
    if option.kind is Kind.FLAG:
        box = QCheckBox(option_text(option.name), parent)
        box.setChecked(bool(option.default))
        return box
    if option.kind is Kind.CHOICE:
        choices = QComboBox(parent)
        for value in option.choices:
            choices.addItem(choice_text(value), value)
        choices.setCurrentIndex(option.choices.index(str(option.default)))
        return choices
    if option.kind is Kind.NUMBER:
        number = QSpinBox(parent)
        like_a_field(number)
        number.setRange(1, MOST)
        number.setValue(int(str(option.default)))
        return number
    if option.kind is Kind.NAMES:
        return _names(option, parent)
    if option.kind is Kind.TEXT:
        return QLineEdit(parent)
    day = QLineEdit(parent)
    day.setPlaceholderText(tr("2021-07-02, or empty"))
    return day


def _names(option: Option, parent: QWidget) -> QListWidget:
    """Names with a tick each, to be dragged into another order."""
    names = QListWidget(parent)
    names.setObjectName("names")
    for name in option.choices:
        _add(names, name, ticked=False)
    _tick(names, option.default if isinstance(option.default, tuple) else ())
    names.setDragDropMode(QListWidget.DragDropMode.InternalMove)
    names.setFixedHeight(names.fontMetrics().height() * 8)
    return names


def _tick(names: QListWidget, chosen: tuple[str, ...]) -> None:
    """Put the chosen ones first, in their order and with a tick."""
    others = [name for row in range(names.count()) if (name := names.item(row).data(_NAME)) not in chosen]
    names.clear()
    for name in (*chosen, *others):
        _add(names, name, name in chosen)


def _add(names: QListWidget, name: str, ticked: bool) -> None:
    """A line that says what a column is called in the language of the window."""
    item = QListWidgetItem(column_text(name), names)
    item.setData(_NAME, name)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)


def _show(field: QWidget, value: object) -> None:
    if isinstance(field, QCheckBox):
        field.setChecked(bool(value))
    elif isinstance(field, QComboBox):
        field.setCurrentIndex(max(field.findData(value), 0))
    elif isinstance(field, QSpinBox):
        field.setValue(int(str(value)))
    elif isinstance(field, QListWidget) and isinstance(value, tuple):
        _tick(field, value)
    elif isinstance(field, QLineEdit):
        field.setText(value.isoformat() if isinstance(value, date) else str(value or ""))
        field.setCursorPosition(0)


def _value(option: Option, field: QWidget) -> object:
    if isinstance(field, QCheckBox):
        return field.isChecked()
    if isinstance(field, QComboBox):
        return field.currentData()
    if isinstance(field, QSpinBox):
        return field.value()
    if isinstance(field, QListWidget):
        items = (field.item(row) for row in range(field.count()))
        return option.checked([one.data(_NAME) for one in items if one.checkState() == Qt.CheckState.Checked])
    assert isinstance(field, QLineEdit)
    text = field.text().strip()
    if option.kind is Kind.TEXT:
        # What somebody emptied is not to be there; what nobody touched is as the option is by itself.
        # Qt counts a field as modified once somebody typed in it, not when the program wrote to it.
        return text if text or field.isModified() else option.default
    return option.read(text) if text else None
