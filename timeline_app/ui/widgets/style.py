"""The look of the window: a palette and a style sheet made from the theme's colours."""

from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from timeline_app.paint.theme import Theme, load_theme
from timeline_app.paths import resources
from timeline_app.ui.text.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QDialogButtonBox, QSpinBox

SHEET = """
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {hairline}; padding: 6px 8px; }}
QMenuBar {{ background: {window}; padding: 2px 6px; }}
QMenuBar::item {{ padding: 4px 9px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {selection}; color: {text}; }}
QFrame#popup {{ background: {window}; border: 1px solid {faint}; }}
QComboBox QAbstractItemView {{ border: 1px solid {faint}; }}
QMainWindow::separator {{ background: {hairline}; width: 1px; height: 1px; }}
QMainWindow::separator:hover {{ background: {accent}; }}
QDockWidget {{ font-weight: 600; color: {text}; titlebar-close-icon: url("{icons}/close-{look}.svg");
    titlebar-normal-icon: url("{icons}/float-{look}.svg"); }}
QDockWidget::title {{ background: {window}; padding: 7px 12px 6px; text-align: left;
    border-bottom: 1px solid {hairline}; }}
QTabBar::tab {{ background: transparent; color: {muted}; padding: 7px 14px; border: none;
    border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:focus {{ background: {hover}; }}
QTabWidget::pane {{ border: none; }}
QTableView, QTreeView, QListView, QPlainTextEdit, QScrollArea, QTextBrowser {{ background: {surface};
    border: none; color: {text}; selection-background-color: {selection}; selection-color: {text}; }}
QTableView::item {{ padding: 3px 8px; border-bottom: 1px solid {grid}; }}
QTableView::item:hover {{ background: {hover}; }}
QTableView::item:selected {{ background: {selection}; color: {text}; }}
QScrollArea#options {{ background: {window}; }}
QScrollArea#preview, QScrollArea#preview > QWidget {{ background: {raised}; }}
QCalendarWidget QAbstractItemView::item {{ padding: 0; border: none; }}
QCalendarWidget QAbstractItemView:disabled {{ color: {other}; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {raised}; }}
QCalendarWidget QToolButton {{ color: {text}; }}
QHeaderView {{ background: {surface}; }}
QHeaderView::section {{ background: {surface}; color: {muted}; border: none; border-bottom: 1px solid {hairline};
    padding: 5px 8px 5px 12px; }}
QTableCornerButton::section {{ background: {surface}; border: none; border-bottom: 1px solid {hairline}; }}
QWidget#legend {{ background: {surface}; border-top: 1px solid {hairline}; }}
QToolButton {{ background: transparent; color: {muted}; border: 1px solid transparent; border-radius: 4px;
    padding: 2px 5px; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:checked {{ color: {text}; }}
QWidget#looks QToolButton:checked {{ background: {selection}; }}
QToolButton:focus {{ border: 1px solid {accent}; }}
QToolButton:disabled {{ color: {faint}; }}
QLineEdit {{ background: {surface}; color: {text}; border: 1px solid {faint}; border-radius: 5px; padding: 4px 7px;
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit, QPlainTextEdit, QTableView, QTreeView {{ placeholder-text-color: {muted}; }}
QLineEdit:focus {{ border: 2px solid {accent}; padding: 3px 6px; }}
QComboBox QLineEdit, QComboBox QLineEdit:focus, QSpinBox QLineEdit, QSpinBox QLineEdit:focus {{ border: none;
    background: transparent; padding: 0; }}
QFrame#form QPlainTextEdit, QDialog#splitting QPlainTextEdit {{ border: 1px solid {faint}; border-radius: 5px;
    padding: 2px 4px; }}
QFrame#form QPlainTextEdit:focus, QDialog#splitting QPlainTextEdit:focus {{ border: 2px solid {accent};
    padding: 1px 3px; }}
QFrame#card {{ background: {surface}; border: 1px solid {faint}; border-radius: 8px; }}
QFrame#card QFrame#form {{ border-top: none; background: transparent; }}
QFrame#card QTextBrowser {{ background: transparent; }}
QFrame#card QToolButton {{ color: {text}; padding: 3px 6px; }}
QFrame#card QToolButton:disabled {{ color: {faint}; }}
QFrame#card QToolButton:checked {{ background: {selection}; }}
QComboBox, QSpinBox {{ background: {surface}; color: {text}; border: 1px solid {faint}; border-radius: 5px;
    padding: 4px 2px 4px 7px; }}
QComboBox:hover {{ background: {hover}; }}
QComboBox:focus, QSpinBox:focus {{ border: 2px solid {accent}; padding: 3px 1px 3px 6px; }}
QComboBox:disabled {{ color: {faint}; border-color: {hairline}; }}
QComboBox::drop-down, QSpinBox::up-button, QSpinBox::down-button {{ border: none; width: 16px; }}
QComboBox::down-arrow, QSpinBox::down-arrow {{ image: url("{icons}/down-{look}.svg"); width: 10px; height: 10px; }}
QSpinBox::up-arrow {{ image: url("{icons}/up-{look}.svg"); width: 10px; height: 10px; }}
QFrame#form {{ background: {surface}; border-top: 1px solid {hairline}; }}
QListWidget#names {{ border: 1px solid {faint}; border-radius: 5px; padding: 2px; }}
QListView::item {{ padding: 4px 6px; }}
QListView::item:selected {{ background: {selection}; color: {text}; }}
QListView::item:focus {{ border: 1px solid {accent}; padding: 3px 5px; }}
QTreeView, QTableView, QListView {{ outline: none; }}
QTableView::item:focus {{ border: 1px solid {accent}; }}
QTableView#chronology::item:focus {{ border: none; }}
QTreeView::item {{ padding: 2px 0; }}
QTreeView::item:focus {{ border: 1px solid {accent}; border-radius: 3px; padding: 1px 0; color: {text}; }}
QCheckBox:focus {{ color: {accent}; }}
QCheckBox::indicator, QTreeView::indicator, QListView::indicator {{ width: 14px; height: 14px;
    border: 1px solid {muted}; border-radius: 3px; background: {surface}; }}
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked {{ background: {accent};
    border-color: {accent}; image: url("{icons}/check-{marks}.svg"); }}
QTreeView::indicator:indeterminate {{ background: {accent}; border-color: {accent};
    image: url("{icons}/partly-{marks}.svg"); }}
QCheckBox::indicator:disabled {{ border-color: {hairline}; }}
QPushButton {{ background: {surface}; color: {text}; border: 1px solid {faint}; border-radius: 5px;
    padding: 5px 13px; }}
QPushButton:hover {{ background: {hover}; border-color: {accent}; }}
QPushButton:pressed {{ background: {selection}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 4px 12px; }}
QPushButton:disabled {{ color: {faint}; border-color: {hairline}; }}
QPushButton[primary="true"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600; }}
QPushButton[primary="true"]:focus {{ border-color: {text}; }}
QPushButton[primary="true"]:disabled {{ background: {raised}; color: {faint}; border-color: {raised}; }}
QPushButton[link="true"] {{ background: transparent; border-color: transparent; color: {accent}; padding: 3px 5px; }}
QPushButton[link="true"]:hover {{ border-color: {hairline}; }}
QPushButton[link="true"]:focus {{ border: 2px solid {accent}; padding: 2px 4px; }}
QWidget#presentation {{ background: {surface}; }}
QLabel[told="date"] {{ color: {accent}; }}
QLabel[told="muted"] {{ color: {muted}; }}
QLabel[told="note"] {{ color: {text}; background: {raised}; border-radius: 6px; padding: 12px; }}
QLabel[role="title"] {{ font-weight: 600; }}
QLabel[role="muted"] {{ color: {muted}; }}
QToolBar {{ background: {window}; border: none; border-bottom: 1px solid {hairline}; spacing: 2px; padding: 2px 8px; }}
QToolBar QToolButton {{ color: {text}; padding: 1px 7px; }}
QToolBar QToolButton:disabled {{ color: {faint}; }}
QToolBar QToolButton::menu-indicator {{ image: none; }}
QToolBar#review_room {{ background: {raised}; padding: 0; }}
QFrame#review QToolButton {{ padding: 1px 7px; }}
QToolBar::separator {{ background: {hairline}; width: 1px; margin: 5px 6px; }}
QTreeView#suggestions {{ background: {raised}; border: 1px solid {faint}; border-radius: 7px; padding: 4px; }}
QTreeView#suggestions::item {{ padding: 4px 6px; }}
QFrame#bar {{ background: {window}; border-bottom: 1px solid {hairline}; }}
QFrame#bar[floats="true"] {{ background: {raised}; border: 1px solid {faint}; border-radius: 7px; }}
QFrame#banner {{ background: {conflict}; }}
QFrame#banner QLabel {{ color: {on_conflict}; }}
QFrame#banner[calm="true"] {{ background: {selection}; }}
QFrame#banner[calm="true"] QLabel {{ color: {text}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QFrame#welcome {{ background: {surface}; }}
QFrame#target {{ border: 2px dashed {faint}; border-radius: 12px; }}
QFrame#target[active="true"] {{ border-color: {accent}; background: {hover}; }}
QStatusBar {{ background: {window}; color: {muted}; border-top: 1px solid {hairline}; }}
QStatusBar::item {{ border: none; }}
QProgressBar {{ background: {raised}; border: none; border-radius: 3px; max-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {faint}; border-radius: 3px; min-height: 28px; margin: 2px 3px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {faint}; border-radius: 3px; min-width: 28px; margin: 3px 2px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none;
    width: 0; height: 0; }}
"""

_FIELD_PADDING = 5
"""Pixels between the edge of a field and its text, beside those that a line of text has anyway."""


def primary_button(text: str, parent: QWidget) -> QPushButton:
    """The one button of a dialog that Return presses, in the colour that says so."""
    button = QPushButton(text, parent)
    # Before it gets its place: a button box has it dressed at once.
    button.setProperty("primary", True)
    button.setDefault(True)
    return button


def like_a_field(box: "QSpinBox") -> None:
    """Have its number begin where the text of other fields does: the padding of a sheet does not reach into it."""
    box.lineEdit().setTextMargins(_FIELD_PADDING, 0, 0, 0)


def take_or_leave(dialog: "QDialog", take: str) -> "tuple[QDialogButtonBox, QPushButton]":
    """Buttons that accept a dialog of changes or reject it, and of them the one that accepts."""
    buttons = QtWidgets.QDialogButtonBox(dialog)
    taking = primary_button(take, dialog)
    buttons.addButton(taking, QtWidgets.QDialogButtonBox.ButtonRole.AcceptRole)
    buttons.addButton(tr("&Leave everything as it is"), QtWidgets.QDialogButtonBox.ButtonRole.RejectRole)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons, taking


def system_is_dark() -> bool:
    """Whether the desktop asks for dark windows."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def system_wants_contrast() -> bool:
    """Whether the desktop asks for high contrast."""
    # The one would be gone with the other if nothing held it.
    hints = QGuiApplication.styleHints()
    return bool(hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def dress_as(application: QApplication, look: str) -> Theme:
    """Give all windows a look of the settings; `system` is that of the desktop."""
    if look == "system":
        return dress(application, system_is_dark(), system_wants_contrast())
    return dress(application, look.startswith("dark"), look.endswith("contrast"))


def dress(application: QApplication, dark: bool, contrast: bool = False) -> Theme:
    """Give all windows the light or the dark look, and return its colours."""
    theme = load_theme(dark, contrast)
    palette = _palette(theme)
    application.setPalette(palette)
    # Menus draw their edges a little darker than the window, which is hardly anything where that is dark.
    palette.setColor(QPalette.ColorRole.Window, theme.faint if dark or contrast else theme.window)
    application.setPalette(palette, "QMenu")  # type: ignore[arg-type]
    # A colour that is written on the accent is dark where the accent is light.
    marks = "dark" if theme.on_accent.lightnessF() < 0.5 else "light"
    icons = (resources() / "icons").as_posix()
    look = "dark" if dark else "light"
    # What is muted is hardly told from other text where the contrast is high.
    other = (theme.faint if contrast else theme.muted).name()
    sheet = SHEET.format(**theme.plain(), icons=icons, marks=marks, look=look, other=other)
    # Qt makes all looks anew even for the sheet that it has.
    if application.styleSheet() != sheet:
        application.setStyleSheet(sheet)
    return theme


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(theme.window)
    colours: dict[QPalette.ColorRole, QColor] = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.raised,
        role.Text: theme.text,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
    }
    for which, colour in colours.items():
        palette.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, theme.faint)
    return palette
