"""A column is declared once: its values come by its path, and tables show each kind in their way."""

from datetime import date
from typing import Any

import pytest
from made_events import event

from timeline_app.export.column import Column, Kind, Told, Values
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Mod, Reason


def _told(columns: list[Column], shown: bool = True, page: int = 0, language: str = "en", **fields: Any) -> list[Any]:
    return Values(columns, shown)(event(**fields), page, language)


@pytest.mark.parametrize(
    ("kind", "path", "fields", "value", "cell"),
    [
        (Kind.TEXT, "event.label", {"label": "Der Damm brach"}, "Der Damm brach", "Der Damm brach"),
        (Kind.NUMBER, "event.sentence_no", {"sentence_no": 0}, 0, 0),
        (Kind.COUNT, "event.sentence_no", {"sentence_no": 0}, 0, ""),
        (Kind.COUNT, "event.sentence_no", {"sentence_no": 7}, 7, 7),
        (Kind.SECONDS, "event.interval.end", {"interval": Interval(-9, -8)}, -8, -8),
        (Kind.FLAG, "event.checked", {"checked": True}, True, "yes"),
        (Kind.FLAG, "event.checked", {}, False, ""),
        (Kind.DAY, "event.published", {"published": date(1904, 2, 8)}, date(1904, 2, 8), "1904-02-08"),
        (Kind.DAY, "event.published", {}, None, ""),
        (Kind.NAMES, "event.names", {"names": ("Ute Kern", "Graz")}, ("Ute Kern", "Graz"), "Ute Kern; Graz"),
        (Kind.NAMES, "event.names", {}, (), ""),
    ],
)
def test_a_kind_of_column_has_its_values_and_its_cells(
    kind: Kind, path: str, fields: dict[str, Any], value: object, cell: object
) -> None:
    assert _told([Column(path, kind)], shown=False, **fields) == [value]
    assert _told([Column(path, kind)], **fields) == [cell]


def test_values_come_in_the_order_of_the_columns() -> None:
    columns = [Column("page", Kind.COUNT), Column("dates.end"), Column("mod"), Column("dates.start"), Column("page")]
    assert _told(columns, page=3, mod=Mod.END) == [3, "1994-12-31", "END", "1994-01-01", 3]


def test_reasons_are_said_in_the_language_and_kept_as_facts() -> None:
    columns = [Column("explanation"), Column("reason"), Column("conflict"), Column("conflict_reason")]
    found = Reason("stated", {"expression": "1994"})
    german, english = (_told(columns, language=language, explanation=found) for language in ("de", "en"))
    assert german[0] != english[0]
    assert german[1] == english[1] == '{"stated":{"expression":"1994"}}'
    assert german[2:] == english[2:] == ["", ""]


def test_a_date_is_told_in_edtf_as_well() -> None:
    assert _told([Column("dates.edtf")], mod=Mod.APPROX) == ["1994~"]
    assert {"event", "page", "language", "dates"} == set(Told._fields)
