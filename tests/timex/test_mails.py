"""Mails that are quoted or passed on below another one: what they tell counts from their own day."""

from collections.abc import Callable
from datetime import date

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.span import Span
from timeline_app.model.timex import Timex
from timeline_app.timex.mails import heads_text, mail_end

Values = Callable[..., list[str]]
ABOVE = "They will meet tomorrow.\n\n"
NESTED = """On Mon, 4 May 2020 at 10:00, Jane Doe <jane@example.org> wrote:
> I fell ill yesterday.
>
> On 2 May 2020, Tom Smith wrote:
> > I came back yesterday.
>
> He left the day before yesterday.

Yesterday it rained.
"""


@pytest.mark.parametrize(
    ("text", "values_of"),
    [
        (NESTED,
         ["2020-05-04", "2020-05-04T10:00", "2020-05-03", "2020-05-02", "2020-05-01", "2020-05-02", "2021-07-06"]),
        ("On 4 May 2020, Jane Doe\n<jane@example.org> wrote:\n\n> I fell ill yesterday.", ["2020-05-04", "2020-05-03"]),
        ("Jane Doe wrote on 4 May 2020:\nI fell ill yesterday.", ["2020-05-04", "2020-05-03"]),
        ("From: Jane\nSent: Monday, May 4, 2020\nTo: Tom\n\nI fell ill yesterday.", ["2020-05-04", "2020-05-03"]),
        ("> From: Jane\n> Date: 4 May 2020\n>\n> I fell ill yesterday.\n\nYesterday it rained.",
         ["2020-05-04", "2020-05-03", "2021-07-06"]),
        ("From: A\nDate: 4 May 2020\n\nIt rained yesterday.\n\nFrom: B\nDate: 2 May 2020\n\nIt rained yesterday.",
         ["2020-05-04", "2020-05-03", "2020-05-02", "2020-05-01"]),
        ("Posted by kelly67 on Mon 4 May 2020, 19:44\nIt rained yesterday.",
         ["2020-05-04", "2020-05-04T19:44", "2020-05-03"]),
        ("Lena, May 4, 2020: It rained yesterday.\nTom, May 2, 2020: It rained yesterday.",
         ["2020-05-04", "2020-05-03", "2020-05-02", "2020-05-01"]),
        # Whoever writes on a Monday calls it today.
        ("From: Jane\nDate: 4 May 2020\n\nWork will begin on Monday.", ["2020-05-04", "2020-05-11"]),
    ],
)  # fmt: skip
def test_what_a_quoted_mail_tells(values: Values, text: str, values_of: list[str]) -> None:
    assert values("en", ABOVE + text) == ["2021-07-08", *values_of]


@pytest.mark.parametrize(
    "text",
    [
        "On 4 May 2020 the club met. It rained yesterday.",
        "Date: 4 May 2020\nVenue: town hall\n\nIt rained yesterday.",
        "On 4 May 2020, as Jane Doe wrote: nobody came. It rained yesterday.",
    ],
)
def test_what_is_no_mail(values: Values, text: str) -> None:
    assert values("en", text) == ["2020-05-04", "2021-07-06"]


def test_where_a_mail_ends() -> None:
    text, date = f"Hello\n{NESTED}", "Mon, 4 May 2020"
    begin = text.index(date)
    end = mail_end(text, Span(begin, begin + len(date)), load_grammar("en"))
    assert end == text.index("\nYesterday")


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("From: Jane\nDate: 4 May 2020\nTo: Tom\n\nIt rained.", True),
        ("Date: 4 May 2020\nFrom: Jane\n\nIt rained.", True),
        ("It rained.\n\nFrom: Jane\nDate: 4 May 2020\n\nIt rained.", False),
        ("Date: 4 May 2020\nVenue: town hall", False),
        ("On 4 May 2020, Jane wrote:\n> It rained.", False),
    ],
)
def test_the_mail_that_a_text_is(text: str, heads: bool) -> None:
    begin = text.index("4 May 2020")
    assert heads_text(text, Span(begin, begin + 10), load_grammar("en")) is heads


def test_the_reason_says_so(tagged: Callable[..., list[object]]) -> None:
    march = tagged("en", "From: Jane\nDate: 4 May 2020\n\nThey met in March.")[-1]
    assert (march.value, march.reason.facts["frame"]) == ("2020-03", "mail")  # type: ignore[attr-defined]


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


def test_a_mail_is_looked_at_so_far_only() -> None:
    text = "> From: Jane\n> Date: 4 May 2020\n" + "> It rained all day long.\n" * 2000
    begin = text.index("4 May")
    end = mail_end(text, Span(begin, begin + 10), load_grammar("en"))
    assert end is not None
    assert begin < end < len(text)


def test_the_next_week_is_explained_as_such(tagged: Callable[..., list[Timex]]) -> None:
    """In a mail of a Tuesday: the reason tells of the day that was meant, not of the day of the mail."""
    text = "Von: Anna\nGesendet: Dienstag, 12. März 2024\n\nHallo Tom, am Dienstag kommt der Rat."
    (timex,) = (one for one in tagged("de", text, date(2024, 3, 12)) if one.text == "Dienstag")
    assert (timex.value, timex.reason.kind) == ("2024-03-19", "weekday")


def test_an_empty_quoted_line_ends_no_mail(values: Values) -> None:
    text = "Hi,\n\n> On Mon, 5 July 2021, Ann Marsh wrote:\n>\n> I can come tomorrow.\n\nI leave tomorrow."
    assert values("en", text) == ["2021-07-05", "2021-07-06", "2021-07-08"]


# The heads of mails and of what is quoted in them.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Date: Mon, 3 May 2021 10:00:00 +0200\n\nHe came yesterday.",
            ["2021-05-03T10:00:00 2021-05-03", "2021-07-06"],
        ),
        ("en", "On Mon, 3 May 2021, Ann Low wrote:\n> He came yesterday.", ["2021-05-03", "2021-05-02"]),
        ("de", "Datum: 3. Mai 2021\n\nGestern kam er.", ["2021-05-03", "2021-07-06"]),
        (
            "de",
            "Betreff: Brand\nDatum: Mon, 3 May 2021 10:00:00 +0200\n\nGestern kam er.",
            ["2021-05-03T10:00:00 2021-05-03", "2021-05-02"],
        ),
        ("de", "Am 3. Mai 2021 schrieb Anna Kern:\n> Gestern kam er.", ["2021-05-03", "2021-05-02"]),
    ],
)
def test_dates_of_mails(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
