"""Lines that begin with "3.4.": days, or sections."""

from collections.abc import Callable

import pytest

Values = Callable[..., list[str]]


def test_rows_of_days_are_a_log(values: Values) -> None:
    text = "28.6. Beginn\n30.6. Regen\n2.7. Sonne\n5.7. Ende"
    assert values("de", text) == ["2021-06-28", "2021-06-30", "2021-07-02", "2021-07-05"]


@pytest.mark.parametrize(
    "text",
    ["1.1. Zweck\n1.2. Sitz\n1.3. Organe\n2.1. Vorstand", "13.1. Kosten\n13.2. Haftung\n13.3. Gericht", "4.5. Form"],
)
def test_sections_are_no_days(values: Values, text: str) -> None:
    assert values("de", text) == []
