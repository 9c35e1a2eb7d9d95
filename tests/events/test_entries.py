"""Entries of a chronology: a noun and a date, and no verb."""

import pytest
from titles import title


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("en", "[1874] – Opening of the bridge", "Opening of the bridge"),
        ("en", "Opening of the bridge, [1874]", "Opening of the bridge"),
        ("de", "[3. Mai 2021]: Eröffnung der Brücke", "Eröffnung der Brücke"),
        ("de", "[1999] Verkauf der Mühle", "Verkauf der Mühle"),
        ("en", "[1999] opening", "1999 opening"),
        ("en", "[1999] sale", "1999 sale"),
        ("de", "Gründung der Mühle am [3. Mai 2021]", "Gründung der Mühle am 3. Mai 2021"),
    ],
)
def test_the_date_is_left_out_where_it_stands_by_itself(language: str, marked: str, expected: str) -> None:
    assert title(language, marked) == expected
