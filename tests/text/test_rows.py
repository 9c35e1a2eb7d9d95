"""Rows of tables and lines that begin with a date are sentences of their own; wrapped paragraphs stay whole."""

import pytest

from timeline_app.text.sentences import split_sentences


def _sentences(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text, "de")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    "rows",
    [
        ["| Jahr | Was |", "|------|-----|", "| 1914 | krieg in europa |", "| 1918 | ende des krieges |"],
        ["Date | What", "---|---", "1608 | a captain explores the river", "1634 | a colony"],
        ["Datum\tWas", "3.5.1999\tsitzung", "4.5.1999\tsitzung"],
        ["3.5.1999 sitzung", "4.5. sitzung", "1999-05-06 sitzung", "7/5/99 sitzung"],
        ["1998 - DMCA", "1995 - Digital Performance Right", "1992 – Audio Home Recording Act"],
        ["May 3, 1999 a meeting", "4 May 1999 a meeting", "5. Mai 1999 sitzung"],
        ["[00:12:05] also ich war da", "[00:12:31] und dann ging ich", "00:13:00 ja"],
    ],
)
def test_entries(rows: list[str], end: str) -> None:
    assert _sentences(end.join(rows)) == rows


def test_an_entry_may_have_several_lines() -> None:
    text = "3.5.1999 sitzung\nüber viele zeilen\nhinweg\n4.5.1999 sitzung"
    assert _sentences(text) == [text[:41], "4.5.1999 sitzung"]


def test_a_heading_is_none_of_the_entries() -> None:
    assert _sentences("chronik der stadt\n1914 krieg\n1918 frieden") == [
        "chronik der stadt",
        "1914 krieg",
        "1918 frieden",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Er kam nach Bonn im Frühjahr\n1914 und blieb dort noch\nlange Zeit.",
        "The river is | here and\nflows on there.",
        "Er zahlte 1914 die\n3.000 Mark zurück und im Mai\n1918 den Rest.",
        "Es waren am Ende nur noch\n12:30 Minuten bis zum Schluss.",
    ],
)
def test_wrapped_lines_are_one_sentence(text: str) -> None:
    assert _sentences(text) == [text]


def test_wiki_tables_have_a_row_between_two_marks() -> None:
    text = "{|\n|-\n|rowspan=2|2003\n|Daegu, Korea\n|-\n|2005\n|Madrid\n|}"
    assert _sentences(text) == ["{|", "|-\n|rowspan=2|2003\n|Daegu, Korea", "|-\n|2005\n|Madrid\n|}"]


def test_a_line_without_end_is_looked_at_only_where_it_begins() -> None:
    text = "\t".join(["1914"] * 10_000) + "\n" + "\t".join(["1918"] * 10_000)
    assert sum(sentence.count("19") for sentence in _sentences(text)) == 20_000
