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


@pytest.mark.parametrize(
    ("text", "days"),
    [
        # A day may have several lines, and one line of a log may be out of order.
        ("28.6. Beginn\n28.6. Regen\n28.6. Sonne\n29.6. Ende", True),
        ("28.6. Beginn\n2.5. Nachtrag\n3.5. Regen", True),
        ("28.6. Beginn\n2.5. Nachtrag\n1.5. Regen", False),
        ("28.6. Beginn\n29.6. Ende", False),
        ("30.12. Beginn\n31.12. Regen\n2.1. Ende", True),
        ("28.11. Beginn\n30.11. Regen\n2.12. Ende", True),
        # Two months on, or on the same day of the next one, nobody goes on with a log.
        ("1.4. Beginn\n1.5. Regen\n1.6. Ende", False),
        ("5.4. Beginn\n4.6. Regen\n3.8. Ende", False),
    ],
)
def test_days_of_a_log_follow_each_other(values: Values, text: str, days: bool) -> None:
    assert len(values("de", text)) == (len(text.splitlines()) if days else 0)


def test_a_section_does_not_go_on_from_days_that_a_text_tells(values: Values) -> None:
    assert values("de", "Vom 12.10. auf den 13.10. wurde getagt.\n2.1. Zweck") == ["2020-10-12", "2020-10-13"]
