"""Dates with which lines of chronicles begin."""

import pytest

from timeline_app.language.entry_dates import entry_date, month_names

MONTHS = month_names("de")


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("44 v. Chr. fällt er", "44 v. Chr."),
        ("300 v.Chr. entsteht ein Dorf", "300 v.Chr."),
        ("9 n. Chr. wird gekämpft", "9 n. Chr."),
        ("218–201 v. Chr. Zweiter Krieg", "218–201 v. Chr."),
        ("44 BC he falls", "44 BC"),
        ("312 apr. J.-C. il entre", "312 apr. J.-C."),
        ("1848 wird gewählt", "1848"),
        ("3. Mai 1901 wird gebaut", "3. Mai 1901"),
        ("Ende Mai 1901 wird gebaut", "Ende Mai 1901"),
    ],
)
def test_what_begins_a_line(line: str, date: str) -> None:
    found = entry_date(line, 0, MONTHS)
    assert found is not None
    assert line[: found.end] == date


@pytest.mark.parametrize("line", ["44 Vereine kamen", "9 Chr. Müller", "12 vor allem große"])
def test_what_is_no_date(line: str) -> None:
    assert entry_date(line, 0, MONTHS) is None


def test_words_before_a_date_are_told() -> None:
    first, later = entry_date("Am 3. Mai 1901", 0, MONTHS), entry_date("3. Mai 1901", 0, MONTHS)
    assert first is not None
    assert later is not None
    assert not first.is_first
    assert later.is_first
