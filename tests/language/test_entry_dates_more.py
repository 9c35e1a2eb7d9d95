"""What stands before and behind the dates of lines, and lines of other languages."""

import pytest

from timeline_app.language.entry_dates import EntryDate, entry_date, month_names

MONTHS = month_names("de")


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("3.5.1901 Bau", "3.5.1901"),
        ("3. 5. 1901 Bau", "3. 5. 1901"),
        ("03.05. Bau", "03.05."),
        ("5/1901 Bau", "5/1901"),
        ("3. V. 1901 Bau", "3. V. 1901"),
        ("1901-05-03 Bau", "1901-05-03"),
        ("3/5/1901 Bau", "3/5/1901"),
        ("3rd May 1901 built", "3rd May 1901"),
        ("May 3, 1901 built", "May 3, 1901"),
        ("May 3rd, 1901 built", "May 3rd, 1901"),
        ("3.–5. Mai 1901 Fest", "3.–5. Mai 1901"),
        ("1901–1905 Bau", "1901–1905"),
        ("1901/02 Bau", "1901/02"),
        ("962: Krönung", "962"),
        ("962 | Krönung", "962"),
        ("17:30 Beginn", "17:30"),
        ("20 Uhr Konzert", "20 Uhr"),
        ("20.30 Uhr Konzert", "20.30 Uhr"),
        ("– 1901 Bau", "– 1901"),
        ("* 1901 in Olm", "* 1901"),
        ("(1901) Bau", "(1901"),
        ("Montag, 3. Mai: Fest", "Montag, 3. Mai"),
        ("Sa. 3. Mai Fest", "Sa. 3. Mai"),
    ],
)
def test_dates_in_many_ways(line: str, date: str) -> None:
    found = entry_date(line, 0, MONTHS)
    assert found is not None
    assert line[: found.end] == date


@pytest.mark.parametrize(
    "line",
    ["", "Bau der Halle", "962 Gäste", "17 Gäste", "3 Häuser 1901", "3. Haus", "1901er Wein", "19012",
     "Die große Halle von 1901", "20 Meter", "1.234 Euro", "3,5 Mio."],
)  # fmt: skip
def test_what_begins_with_no_date(line: str) -> None:
    assert entry_date(line, 0, MONTHS) is None


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("1901 Bau", EntryDate(4, True)),
        ("um 1225 wird gebaut", EntryDate(7, False, may_go_on=True)),
        ("ca. 1225 Bau", EntryDate(8, False)),
        ("1901  Bau", EntryDate(4, True, in_column=True)),
        ("1901\tBau", EntryDate(4, True, in_column=True)),
        ("um 1225  Bau", EntryDate(7, False, may_go_on=False, in_column=True)),
        ("1901–05  Bau", EntryDate(7, True, in_column=True)),
        ("1901", EntryDate(4, True)),
        ("1901  ", EntryDate(4, True)),
    ],
)
def test_what_stands_around_a_date_is_told(line: str, found: EntryDate) -> None:
    assert entry_date(line, 0, MONTHS) == found


def test_a_line_inside_a_text() -> None:
    text = "Chronik\n1901 Bau\n1950 Brand"
    for line in ("1901", "1950"):
        begin = text.index(line)
        found = entry_date(text, begin, MONTHS)
        assert found == EntryDate(begin + 4, True)
    assert entry_date(text, 0, MONTHS) is None


@pytest.mark.parametrize(
    ("code", "some", "others"),
    [
        ("de", {"mai", "märz", "may", "march"}, {"mars", "marzo"}),
        ("fr", {"mai", "mars", "août", "may"}, {"marzo"}),
        ("", {"mai", "may"}, {"août"}),
        ("xx", {"mai", "may"}, {"août"}),
    ],
)
def test_months_are_those_of_the_language_and_of_those_that_all_quote(
    code: str, some: set[str], others: set[str]
) -> None:
    names = month_names(code)
    assert some <= names
    assert names.isdisjoint(others)
    assert all(name == name.lower() and not name.endswith(".") for name in names)


def test_a_very_long_line_is_read_no_further_than_its_beginning() -> None:
    assert entry_date(" " * 1000 + "1901 Bau", 0, MONTHS) is None
    assert entry_date("1901 " + "Bau " * 100_000, 0, MONTHS) == EntryDate(4, True)
