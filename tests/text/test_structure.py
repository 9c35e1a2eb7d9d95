"""The kind of the block that each sentence stands in, and its level."""

import pytest

from timeline_app.model.document import Heading
from timeline_app.model.span import Span
from timeline_app.text.sentences import split_sentences
from timeline_app.text.structure import Block, Kind, Structure

MARKDOWN = """# Chronik

Der Verein ist alt. Er hat viele Mitglieder.

## 1936

- 4. März: Brand
  - Schaden 100 Mark
1. Erstens

| 1848 | Gründung |

**Die Jahre danach**
Es war still.

> Am 5. Mai kam er.
>> Wirklich?
"""


def _blocks(text: str, headings: tuple[Heading, ...] = ()) -> list[Block]:
    structure = Structure(text, headings, "de")
    return [structure.block(sentence) for sentence in split_sentences(text, "de")]


def test_markdown() -> None:
    assert _blocks(MARKDOWN) == [
        Block(Kind.HEADING, 1),
        Block(Kind.PARAGRAPH),
        Block(Kind.PARAGRAPH),
        Block(Kind.HEADING, 2),
        Block(Kind.ENTRY),
        Block(Kind.ENTRY, 1),
        Block(Kind.ENTRY),
        Block(Kind.ROW),
        Block(Kind.HEADING),
        Block(Kind.PARAGRAPH),
        Block(Kind.PARAGRAPH, 0, 1),
        Block(Kind.PARAGRAPH, 0, 2),
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_plain_text(end: str) -> None:
    text = end.join(
        ["Die Geschichte der Brücke", "", "Sie ist alt.", "", "1936", "", "4. März: Brand", "5. Mai: Neubau", "",
         "Datum: 3. Mai 2019", "Ort: Bonn", "", "1901\tBau", "1902\tEnde"]
    )  # fmt: skip
    assert [block.kind for block in _blocks(text)] == [
        Kind.HEADING, Kind.PARAGRAPH, Kind.HEADING, Kind.ENTRY, Kind.ENTRY, Kind.FIELD, Kind.FIELD, Kind.ROW, Kind.ROW,
    ]  # fmt: skip


def test_a_heading_stands_over_something() -> None:
    assert [block.kind for block in _blocks("Es war schön.\n\nMit Gruß\n")] == [Kind.PARAGRAPH, Kind.PARAGRAPH]


def test_what_a_file_marks_counts_most() -> None:
    text = "Das war es.\n\nVorbei? Ja.\n\nText."
    assert _blocks(text, (Heading(0, 3), Heading(13, 2)))[:2] == [Block(Kind.HEADING, 3), Block(Kind.HEADING, 2)]
    assert _blocks(text)[0] == Block(Kind.PARAGRAPH)


@pytest.mark.parametrize(
    ("begin", "kind"), [(9, Kind.PARAGRAPH), (10, Kind.HEADING), (14, Kind.HEADING), (15, Kind.PARAGRAPH)]
)
def test_a_mark_is_of_the_sentence_that_it_begins_in(begin: int, kind: Kind) -> None:
    assert Structure("Ein Haus. Zwei. Drei.", (Heading(begin, 2),), "de").block(Span(10, 15)).kind == kind


# Up to 80 characters, alone in a paragraph, over something, and no sentence.
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Die Brücke\n\nSie ist alt.", Kind.HEADING),
        ("Die Brücke\nSie ist alt.", Kind.PARAGRAPH),
        (f"{'B' * 80}\n\nSie ist alt.", Kind.HEADING),
        (f"{'B' * 81}\n\nSie ist alt.", Kind.PARAGRAPH),
        ("Die Brücke.\n\nSie ist alt.", Kind.PARAGRAPH),
        ("Die Brücke:\n\nSie ist alt.", Kind.PARAGRAPH),
        ("**Die Brücke**\nSie ist alt.", Kind.HEADING),
        ("3. Mai 1998: Bau\nSie ist alt.", Kind.ENTRY),
        ("## Die Brücke\nSie ist alt.", Kind.HEADING),
        ("| Die Brücke | 3 |\n\nSie ist alt.", Kind.ROW),
        ("Die Brücke\t3\n\nSie ist alt.", Kind.ROW),
        ("Ort: Bonn\nSie ist alt.", Kind.FIELD),
        ("Die Brücke\n\n  \n", Kind.PARAGRAPH),
    ],
)
def test_what_the_first_line_is(text: str, kind: Kind) -> None:
    assert _blocks(text)[0].kind == kind


def test_a_long_line_costs_no_more_than_a_short_one() -> None:
    text = "1914 " * 100_000
    assert _blocks(text)[-1].kind == Kind.PARAGRAPH
