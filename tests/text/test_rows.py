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
        [
            "seit 03/2021    leitung",
            "09/2017 – 02/2021   vertretung in einem fernen ort im westen",
            "WS 2009/10   in rom",
        ],
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


@pytest.mark.parametrize(
    "rows",
    [
        ["12. Mai 1990 umzug", "Juni 1991 neubau", "Ende Juli 1992 brand", "12.IV.1945 ende"],
        ["Am 5. Mai 1901 beginnt der bau", "Im Jahr 1902 ist er fertig", "ca. 1903 brennt es", "Seit 1904 nicht mehr"],
        ["14 Uhr eröffnung", "15.30 Uhr führung", "17 Uhr ende"],
        ["May 12th 1990 a move", "1st June 1991 a fire"],
        ["13.–15. Oktober 1990 messe", "1.-3.5.1991 fest", "01.2004 lehrerin", "06/2005 leiterin", "7. März 2006 ende"],
        ["12 May 1641 – fire in mill 3", "c. 1700 – new church", "~1750 school", "1800-02 war"],
        ["977 – erste nennung", "1123 – kirche"],
        ["**1949:** gründung", "**1951:** umzug", "*1952* verkauf", "_1953_ abriss"],
        ["1848. Gründung des Vereins", "12. Mai 1849. Erstes Fest"],
        ["> 1914 krieg", "> 1918 frieden"],
        ["> Gestern kam er.", ">> und das war gut", "> sagte sie"],
        ["er fragte", "> kommst du", "ich sagte ja"],
        ["**Die Jahre in Bonn**", "im Mai kam er."],
    ],
)  # fmt: skip
def test_what_begins_anew(rows: list[str]) -> None:
    assert _sentences("\n".join(rows)) == rows


def test_an_empty_quoted_line_parts_paragraphs() -> None:
    assert _sentences("> das erste\n>\n> das zweite") == ["> das erste\n>", "> das zweite"]


@pytest.mark.parametrize(
    "text",
    [
        "Er kam am\n12. Mai 1990 nach Bonn und blieb\nlange dort.",
        "Das geschah in der\n2. Hälfte des Jahres.",
        "> Er kam im Frühjahr\n> 1914 und blieb dort.",
        "28.08.2019\n-\n09:30",
    ],
)
def test_an_ordinal_at_the_beginning_of_a_line_is_no_item(text: str) -> None:
    assert _sentences(text) == [text]


def test_wrapped_prose_that_tells_of_years_stays_whole() -> None:
    text = (
        "Im Jahr 1913 kam er mit seiner Frau und den beiden Kindern nach Bonn und bis zum\n"
        "Ende Mai 1914 lebten sie dort, wie auch die Eltern, die in der Stadt geblieben waren und\n"
        "1915 nach Köln gingen."
    )
    assert _sentences(text) == [text]


@pytest.mark.parametrize("begin", ["Am 28. Oktober\n1940", "Am 28.\nOktober 1940", "Im Oktober\n1940", "3. Mai\n1940"])
def test_a_date_goes_on_in_the_next_line_though_its_sentence_begins_with_it(begin: str) -> None:
    text = f"Die Fähren kamen in jenen Jahren zweimal in der Woche herüber. {begin} wurde der Hafen\nzerstört."
    assert len(split_sentences(text, "de")) == 2


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("1189 urkundlich bezeugt.\num 1225 Pest\n1301 Stadtrecht.", 3),
        ("1189 urkundlich bezeugt.\nvor 1225 Bau einer Kirche.\nnach 1230 Verfall\n1301 Stadtrecht.", 4),
        ("Das Haus stand lange\num 1225 noch im Dorf\nab 1230 nicht mehr.", 1),
        ("1189 wurde der Ort bezeugt, und\num 1225 verfiel er.\n1301 kam das Stadtrecht.", 2),
    ],
)
def test_a_small_word_before_a_date_begins_an_entry_where_the_line_before_has_ended(text: str, sentences: int) -> None:
    assert len(split_sentences(text, "de")) == sentences
