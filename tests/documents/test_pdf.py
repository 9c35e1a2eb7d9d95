"""PDF: words, paragraphs and columns as they were printed, without what returns on every page."""

from datetime import date

import pytest
from making import Placed, page_content, pdf, pdf_of

from timeline_app.documents.content import Unreadable
from timeline_app.documents.pdf import read_pdf

WORDS = "Am 3. Mai 1907 kam der Mann wieder in die Stadt und blieb dort bis zum Ende des Jahres, wie es hieß"


def _lines(*lines: str, left: float = 60, top: float = 780, size: float = 11, step: float = 14) -> list[Placed]:
    return [(left, top - step * number, size, words) for number, words in enumerate(lines)]


def _text(*pages: list[Placed]) -> str:
    return read_pdf(pdf(pages)).text


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["Das alte Ge-", "bäude steht"], "Das alte Gebäude steht"),
        (["Die Nord-", "und Südbahn fuhr"], "Die Nord- und Südbahn fuhr"),
        (["Die Nord- und Süd-", "bahn fuhr"], "Die Nord- und Südbahn fuhr"),
        (["Der Komet Arend-", "Roland kam"], "Der Komet Arend-Roland kam"),
        (["Eine US-", "amerikanische Bahn"], "Eine US-amerikanische Bahn"),
        (["Eine 20-", "jährige Frau"], "Eine 20-jährige Frau"),
        (["Der Krieg 1914-", "1918 war lang"], "Der Krieg 1914-1918 war lang"),
        (["Der Krieg 1914\x96", "1918 war lang"], "Der Krieg 1914–1918 war lang"),
        (["Am 2019-", "03-14 kam er"], "Am 2019-03-14 kam er"),
        (["Er kam \x96", "und ging"], "Er kam – und ging"),
        (["Er kam -", "und ging"], "Er kam - und ging"),
        (["Das steht fest -"], "Das steht fest -"),
        (["A well-known man is well-", "known here"], "A well-known man is well-known here"),
        (["Er sagte: (a) \\ b", "und ging"], "Er sagte: (a) \\ b und ging"),
    ],
)
def test_words_at_the_ends_of_lines(lines: list[str], text: str) -> None:
    assert _text(_lines(*(line.replace("\x96", "–") for line in lines))) == text


LONG = [WORDS, WORDS, "und er ging."]


@pytest.mark.parametrize(
    ("lines", "paragraphs"),
    [
        (_lines(*LONG) + _lines(*LONG, top=720), 2),
        (_lines(*LONG, *LONG), 2),
        (_lines(WORDS, WORDS, WORDS) + _lines(WORDS, WORDS, top=738), 1),
        # The first line further to the right.
        ([*_lines(WORDS, WORDS + "."), (75, 752, 11, WORDS[:-6] + "."), *_lines(WORDS, WORDS, top=738)], 2),
        # Headings: larger, on one line or two.
        (_lines("Ein Brand", size=18) + _lines(*LONG, top=755), 2),
        (_lines("Ein Brand und", "seine Folgen", size=18, step=22) + _lines(*LONG, top=730), 2),
        (_lines("Ein Brand", size=18) + _lines("und", size=14, top=756) + _lines(*LONG, top=736), 3),
        # Lists.
        (_lines("• Eins " + WORDS, "• Zwei " + WORDS, "• Drei"), 3),
        (_lines("1. " + WORDS + ".", "2. " + WORDS + "."), 2),
    ],
)
def test_paragraphs(lines: list[Placed], paragraphs: int) -> None:
    assert len(_text(lines).split("\n\n")) == paragraphs


def test_a_paragraph_goes_on_on_the_next_page() -> None:
    assert _text(_lines(WORDS, WORDS), _lines("und dort", "blieb er.")) == f"{WORDS} {WORDS} und dort blieb er."
    assert _text(_lines(WORDS, "Ende."), _lines("Neues", "kam.")) == f"{WORDS} Ende.\n\nNeues kam."


def _book(number: int, head: str, foot: str) -> list[Placed]:
    words = [f"{line} auf {number} {WORDS}" for line in ("Eins", "Zwei", "Drei", "Vier", "Ende.")]
    return [(60, 810, 9, head), *_lines(*words, top=780), (290, 40, 9, foot)]


@pytest.mark.parametrize(
    ("heads", "feet"),
    [
        (["Blatt"] * 4, ["1", "2", "3", "4"]),
        (["Blatt · 3. Mai 2019"] * 4, ["Seite 7 von 99", "Seite 8 von 99", "Seite 9 von 99", "Seite 10 von 99"]),
        (["Links", "Rechts", "Links", "Rechts"], ["– 1 –", "– 2 –", "– 3 –", "– 4 –"]),
    ],
)
def test_what_returns_on_every_page_is_left_out(heads: list[str], feet: list[str]) -> None:
    text = _text(*(_book(number, head, foot) for number, (head, foot) in enumerate(zip(heads, feet, strict=True), 1)))
    assert not any(words in text for words in ("Blatt", "Links", "Rechts", "Seite", "–"))
    assert [text.count(f"Eins auf {number}") for number in (1, 2, 3, 4)] == [1, 1, 1, 1]
    assert text.endswith("Ende. auf 4 " + WORDS)


def test_lines_that_only_look_alike_stay() -> None:
    """At the same height on two pages, but the numbers do not grow as those of pages do."""
    text = _text(_lines("Im Mai 1907", "kam er", WORDS), _lines("Im Mai 1945", "ging er", WORDS))
    assert "1907" in text
    assert "1945" in text


def test_columns_that_were_written_one_after_the_other() -> None:
    left, right = _lines(*["links " + WORDS[:30]] * 6), _lines(*["rechts " + WORDS[:30]] * 6, left=320)
    text = _text(left + right)
    assert text.index("rechts") > text.rindex("links")


def test_columns_that_were_written_line_by_line() -> None:
    left, right = _lines(*["links " + WORDS[:30]] * 6), _lines(*["rechts " + WORDS[:30]] * 6, left=320)
    title = [(60.0, 812.0, 20.0, "Ein Titel über beide Spalten hinweg")]
    text = _text(title + [line for pair in zip(left, right, strict=True) for line in pair])
    assert text.startswith("Ein Titel über beide Spalten hinweg\n\nlinks")
    assert text.index("rechts") > text.rindex("links")
    assert (text.count("links"), text.count("rechts")) == (6, 6)


def test_three_columns() -> None:
    columns = [
        _lines(*[f"{name} Text der Spalte" for _ in range(6)], left=60 + 170 * n) for n, name in enumerate("abc")
    ]
    text = _text([line for row in zip(*columns, strict=True) for line in row])
    assert [text.index(f"{name} Text") for name in "abc"] == sorted(text.index(f"{name} Text") for name in "abc")
    assert text.rindex("a Text") < text.index("b Text") < text.rindex("b Text") < text.index("c Text")


def test_a_table_is_read_row_by_row() -> None:
    rows = [
        ("1907", "Bau der Halle"),
        ("1945", "Brand in der Nacht"),
        ("1983", "Ende"),
        ("2003", "Kauf"),
        ("2019", "Fest"),
    ]
    lines = [
        line
        for n, (year, what) in enumerate(rows)
        for line in ((60, 700 - 14 * n, 11, year), (160, 700 - 14 * n, 11, what))
    ]
    assert _text(lines).split("\n\n") == [f"{year}\t{what}" for year, what in rows]


def test_the_last_cell_of_a_row_goes_on_below_itself() -> None:
    lines = [
        (60, 700, 11, "1907"),
        (160, 700, 11, "Bau der Halle durch die"),
        (160, 686, 11, "Brüder"),
        (60, 672, 11, "1945"),
        (160, 672, 11, "Brand"),
    ]
    assert _text(lines) == "1907\tBau der Halle durch die Brüder\n\n1945\tBrand"


def test_raised_numbers_make_no_other_year() -> None:
    lines: list[Placed] = [(60, 700, 11, "Das war 1945"), (124.2, 704, 6, "1"), (130, 700, 11, "und 1983")]
    assert _text(lines) == "Das war 1945 und 1983"


def test_notes_do_not_tear_a_paragraph() -> None:
    first = [*_lines(WORDS, WORDS, WORDS), (60, 80, 7, "1"), (64, 77, 8, "Urteil vom 22. Januar 1906.")]
    content = read_pdf(pdf([first, _lines("weiter und weiter", "bis zum Ende.")]))
    assert content.text == f"Urteil vom 22. Januar 1906.\n\n{' '.join([WORDS] * 3)} weiter und weiter bis zum Ende."
    assert content.pages == (0, content.text.index("weiter und"))


def test_pages() -> None:
    content = read_pdf(pdf([[], _lines(WORDS, "Zwei."), [], _lines(f"Vier {WORDS}", "Ende.")]))
    assert content.text == f"{WORDS} Zwei.\n\nVier {WORDS} Ende."
    assert content.pages == (0, 0, content.text.index("Vier"), content.text.index("Vier"))


def test_empty_pages_at_the_end_begin_within_the_text() -> None:
    """A workspace refuses a document whose pages begin outside of it."""
    content = read_pdf(pdf([_lines(*LONG), [], []]))
    assert content.pages == (0, len(content.text), len(content.text))


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_pages_that_are_turned(rotation: int) -> None:
    matrix = {0: "1 0 0 1", 90: "0 1 -1 0", 180: "-1 0 0 -1", 270: "0 -1 1 0"}[rotation]
    step = {0: (0, -14), 90: (14, 0), 180: (0, 14), 270: (-14, 0)}[rotation]
    places = [(300 + step[0] * n, 400 + step[1] * n) for n in range(3)]
    shown = (f"/F1 11 Tf {matrix} {x} {y} Tm ({words}) Tj\n" for (x, y), words in zip(places, LONG, strict=True))
    content = f"BT\n{''.join(shown)}ET".encode("cp1252")
    assert read_pdf(pdf_of([content], page=f"/Rotate {rotation}")).text == " ".join(LONG)


@pytest.mark.parametrize(
    ("facts", "title", "guess"),
    [
        ({"Title": "Die R\xfcckkehr", "CreationDate": "D:20190314090000+01'00'"}, "Die Rückkehr", date(2019, 3, 14)),
        ({"Title": "Microsoft Word - brief.doc", "CreationDate": "D:2019"}, "", None),
        ({"Title": "Dokument1", "CreationDate": "D:20190231"}, "", None),
        ({}, "", None),
    ],
)
def test_what_it_says_of_itself(facts: dict[str, str], title: str, guess: date | None) -> None:
    content = read_pdf(pdf([_lines("Ein Brand", size=18) + _lines(*LONG, top=750)], **facts))
    assert (content.title, content.heading) == (title, "Ein Brand")
    assert (content.published, content.guess, content.guess_place) == (None, guess, "file made")


def test_text_in_one_size_has_no_heading() -> None:
    assert read_pdf(pdf([_lines(*LONG)])).heading == ""


def test_pictures_of_pages() -> None:
    with pytest.raises(Unreadable, match="its pages are pictures without text") as caught:
        read_pdf(pdf_of([b"10 10 50 50 re f"]))
    assert "OCR" in str(caught.value.advice)


@pytest.mark.parametrize("data", [b"", b"Text", b"%PDF-1.4\n", b"%PDF-1.4\n" + bytes(2000)])
def test_what_is_no_pdf(data: bytes) -> None:
    with pytest.raises(Unreadable, match=r"it does not begin as a PDF file|it is damaged"):
        read_pdf(data)


@pytest.mark.parametrize("scheme", [b"Adobe.PubSec", b"FOPN_fLock"])
def test_what_only_programs_of_its_seller_open_is_not_called_damaged(scheme: bytes) -> None:
    locked = b"trailer << /ID [<00> <00>] /Encrypt << /Filter /%s /V 1 >>" % scheme
    whole = pdf([_lines("Text.")])
    data = whole.replace(b"trailer <<", locked)
    assert data != whole
    with pytest.raises(Unreadable, match="encrypted by a copy protection"):
        read_pdf(data)


def test_pages_that_a_file_only_says_it_has() -> None:
    with pytest.raises(Unreadable, match="more than 20,000 pages"):
        read_pdf(pdf_of([page_content(_lines("Text."))], count=20_001))
    assert read_pdf(pdf_of([page_content(_lines("Text."))], count=50)).text == "Text."


def test_a_thousand_pages() -> None:
    content = read_pdf(pdf([_lines(f"{number} war {number * 7} wichtig", *LONG) for number in range(1000)]))
    assert len(content.pages) == 1000
    assert content.text[content.pages[700] :].startswith("700 war 4900")
