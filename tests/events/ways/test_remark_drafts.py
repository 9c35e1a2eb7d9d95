"""What a remark between commas tells of the subject becomes a clause; what tells of another word does not."""

import pytest
from drafts import dated
from titles import title

from timeline_app.events.ways.remark_drafts import remark_drafts
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Die Halle, [1909] erbaut und 1950 verkauft, steht leer.", "Die Halle wurde erbaut"),
        ("Die Halle, 1909 erbaut und [1950] verkauft, steht leer.", "Die Halle wurde verkauft"),
        ("Das Haus, seit [1972] im Besitz der Stadt, wurde abgerissen.", "Das Haus war seit 1972 im Besitz der Stadt"),
        ("Die Mühle, seit [1998] ein Hotel, steht leer.", "Die Mühle ist seit 1998 ein Hotel"),
        ("Die Halle (erbaut [1909]) brannte 1950 ab.", "Die Halle wurde erbaut"),
        ("Dem Verein, [1991] gegründet, gehören 300 Leute an.", "Der Verein wurde gegründet"),
        ("Anna Kern, [1990] nach Olm gezogen, leitet das Amt.", "Anna Kern ist nach Olm gezogen"),
    ],
)
def test_a_clause(marked: str, expected: str) -> None:
    assert title("de", marked) == expected


@pytest.mark.parametrize(
    "marked",
    [
        # The noun before the date says who it is, and not what it was then.
        "Karl Kern, Jahrgang [1943], trat bei.",
        # "With" tells no place.
        "Der Verein, [2003] mit 400 Leuten, hat sich aufgelöst.",
    ],
)
def test_no_clause(marked: str) -> None:
    assert " war " not in title("de", marked)


# What a remark with the date in brackets tells of the subject, as clauses of their own.
@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("Die Halle, [1909] erbaut, steht leer.", ["Die Halle wurde erbaut", "Die Halle wurde 1909 erbaut"]),
        ("Die Halle (erbaut [1909]) brannte ab.", ["Die Halle wurde erbaut", "Die Halle wurde 1909 erbaut"]),
        ("Er kam, [1909], nach Olm.", []),
        ("Die Hallen, [1909] erbaut, stehen leer.", ["Die Hallen wurden erbaut", "Die Hallen wurden 1909 erbaut"]),
    ],
)
def test_remarks(marked: str, told: list[str]) -> None:
    drafts = remark_drafts(*dated("de", marked), wordlists("de"))
    assert [draft.text() for draft in drafts] == told
