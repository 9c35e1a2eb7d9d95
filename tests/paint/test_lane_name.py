"""The column of lane names."""

from PySide6.QtGui import QFont, QFontMetricsF

from timeline_app.paint.lane_name import NAME, column_width


def test_a_name_of_usual_length_is_whole_in_bold_type_too(qapp: object) -> None:
    """That of the lane in which one works is bold."""
    bold = QFont()
    bold.setBold(True)
    name = "Mitgliederliste.txt"
    assert column_width([name], QFont()) - NAME - 8 >= QFontMetricsF(bold).horizontalAdvance(name)


def test_a_long_name_does_not_take_the_width_of_the_timeline(qapp: object) -> None:
    assert column_width(["x" * 400], QFont()) < 400
