"""What a quoted mail says counts from the day on which it was written, and what follows it does not."""

from collections.abc import Callable
from datetime import date

Values = Callable[..., list[str]]
PUBLISHED = date(2024, 10, 14)

QUOTED = """Hallo Tom, wir sehen uns morgen.

Am Fr., 4. Okt. 2024 um 16:20 schrieb Tom Kurz:
> Hallo Anna,
> gestern war ich dort. Am Montag rufe ich an.

Gestern kam noch Post. Um 9 Uhr war sie da.
"""
FORWARDED = """Hallo Tom, siehe unten.

Von: Paul Stein
Gesendet: Dienstag, 3. September 2024 10:15
An: Tom Kurz
Betreff: Termin

Gestern habe ich den Vertrag unterschrieben. Heute um 14 Uhr ist Besichtigung.
"""


def test_marks_of_quotation(values: Values) -> None:
    assert values("de", QUOTED, published=PUBLISHED) == [
        "2024-10-15", "2024-10-04", "2024-10-04T16:20", "2024-10-03", "2024-10-07", "2024-10-13", "2024-10-13T09:00",
    ]  # fmt: skip


def test_a_head_within_the_text(values: Values) -> None:
    assert values("de", FORWARDED, published=PUBLISHED) == [
        "2024-09-03", "2024-09-03T10:15", "2024-09-02", "2024-09-03", "2024-09-03T14:00",
    ]  # fmt: skip


def test_a_date_above_a_list_quotes_nobody(values: Values) -> None:
    text = "Am 4. Oktober 2024 war Markt:\n- Obst\n- Brot\n\nGestern kam Post."
    assert values("de", text, published=PUBLISHED) == ["2024-10-04", "2024-10-13"]
