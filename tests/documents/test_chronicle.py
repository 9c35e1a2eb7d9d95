"""A chronicle of 200 entries gives the same events, each with its own entry, in whatever format it is written."""

import html
import re
from collections.abc import Callable
from datetime import date

import pytest

from tests.documents.making import docx, epub, odt, pdf
from timeline_app.analysis.pipeline import analyse
from timeline_app.documents.reader import from_text, read_bytes

_MONTHS = ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November")
# Entries as chroniclers write them: without verbs, with numbers at their ends, with and without a stop.
_WORDS = (
    "Umzug in das Haus {n}",
    "Gründung des Vereins mit {n} Mitgliedern",
    "Der Rat beschließt den Bau der Brücke.",
    "Brand in der Mühlgasse {n}; zwei Häuser werden zerstört",
    "Bau der Schule für {n} Kinder, Kosten: 4.500 Taler",
    "Wahl von Dr. Anna Berg zur Vorsitzenden.",
    "Einweihung des Denkmals am Markt {n}",
    "Das Hochwasser steht in der Kirche, Abschnitt {n}",
)
Entry = tuple[str, str, str]
"""The date as it is written, its value, and what happened."""


def _entry(number: int) -> Entry:
    year, day, month = 1801 + number, 1 + number % 28, number % 11
    words = _WORDS[number % len(_WORDS)].format(n=2 + number % 97)
    iso = f"{year}-{month + 1:02d}"
    dates = [
        (f"{year}", f"{year}"),
        (f"{day}. {_MONTHS[month]} {year}", f"{iso}-{day:02d}"),
        (f"{day}.{month + 1}.{year}", f"{iso}-{day:02d}"),
        (f"{_MONTHS[month]} {year}", iso),
        (f"{year}", f"{year}"),
    ]
    return *dates[number % len(dates)], words


ENTRIES = [_entry(number) for number in range(200)]


def _lines(pattern: str, kind: Callable[[str], str] = str) -> str:
    return "\n".join(pattern.format(kind(when), kind(words)) for when, _, words in ENTRIES)


def _page(body: str) -> bytes:
    return f"<!DOCTYPE html><html lang='de'><body><h1>Chronik</h1>{body}</body></html>".encode()


def _rtf(text: str) -> bytes:
    escaped = "".join(one if ord(one) < 128 else f"\\u{ord(one)}?" for one in text)
    return ("{\\rtf1\\ansi\\ansicpg1252 Chronik\\par\n" + escaped + "}").encode()


def _pages() -> bytes:
    lines = [f"{when} {words}" for when, _, words in ENTRIES]
    return pdf([[(72, 760 - 16 * row, 11, line) for row, line in enumerate(lines[first : first + 40])]
                for first in range(0, 200, 40)])  # fmt: skip


_W_ROW = "<w:tr><w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc></w:tr>"
_W_P = (
    "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>{}</w:t></w:r><w:r><w:tab/><w:t>{}</w:t></w:r></w:p>"
)
_W_BR = "<w:r><w:t>{} </w:t></w:r><w:r><w:t>{}</w:t><w:br/></w:r>"
_O_ROW = (
    "<table:table-row><table:table-cell><text:p>{}</text:p></table:table-cell>"
    "<table:table-cell><text:p>{}</text:p></table:table-cell></table:table-row>"
)
FILES = {
    "lines.txt": lambda: f"Chronik\n\n{_lines('{} {}')}".encode(),
    "tabs.txt": lambda: _lines("{}\t{}").encode(),
    "crlf.txt": lambda: _lines("{}: {}").replace("\n", "\r\n").encode(),
    "apart.txt": lambda: _lines("{}\n{}\n").encode(),
    "mail.eml": lambda: f"Subject: Chronik\nContent-Type: text/plain; charset=utf-8\n\n{_lines('> {} {}')}".encode(),
    "list.md": lambda: f"# Chronik\n\n{_lines('* **{}** {}')}".encode(),
    "bold.md": lambda: f"# Chronik\n\n{_lines('**{}:** {}')}".encode(),
    "table.md": lambda: f"# Chronik\n\n| Jahr | Was |\n| --- | --- |\n{_lines('| {} | {} |')}".encode(),
    "list.html": lambda: _page(f"<ul>{_lines('<li><b>{}</b> {}</li>', html.escape)}</ul>"),
    "table.html": lambda: _page(f"<table>{_lines('<tr><td>{}</td><td>{}</td></tr>', html.escape)}</table>"),
    "terms.html": lambda: _page(f"<dl>{_lines('<dt>{}</dt><dd>{}</dd>', html.escape)}</dl>"),
    "breaks.html": lambda: _page(f"<p>{_lines('{} {}<br>', html.escape)}</p>"),
    "around.html": lambda: _page(
        f"<nav><a href='/'>Start</a></nav><article>{_lines('<p><strong>{}</strong> {}</p>', html.escape)}</article>"
        "<footer>Impressum</footer>"
    ),
    "around_breaks.html": lambda: _page(
        f"<nav><a href='/'>Start</a></nav><article><p>{_lines('{} {}<br/>', html.escape)}</p></article>"
        "<footer>Impressum</footer>"
    ),
    "around_terms.html": lambda: _page(
        f"<nav><a href='/'>Start</a></nav><main><dl>{_lines('<dt>{}</dt><dd>{}</dd>', html.escape)}</dl></main>"
        "<footer>Impressum</footer>"
    ),
    "around_table.html": lambda: _page(
        f"<nav><a href='/'>Start</a></nav><main><table>{_lines('<tr><td>{}</td><td>{}</td></tr>', html.escape)}</table>"
        "</main><footer>Impressum</footer>"
    ),
    "list.docx": lambda: docx(_lines(_W_P, html.escape)),
    "table.docx": lambda: docx(f"<w:tbl>{_lines(_W_ROW, html.escape)}</w:tbl>"),
    "breaks.docx": lambda: docx(f"<w:p>{_lines(_W_BR, html.escape)}</w:p>"),
    "list.odt": lambda: odt(
        f"<text:list>{_lines('<text:list-item><text:p>{} {}</text:p></text:list-item>', html.escape)}</text:list>"
    ),
    "table.odt": lambda: odt(f"<table:table>{_lines(_O_ROW, html.escape)}</table:table>"),
    "breaks.odt": lambda: odt(f"<text:p>{_lines('{} {}<text:line-break/>', html.escape)}</text:p>"),
    "paragraphs.rtf": lambda: _rtf(_lines("{{\\listtext\\bullet\\tab }}{}\\tab {}\\par")),
    "table.rtf": lambda: _rtf(_lines("\\trowd {}\\cell {}\\cell\\row")),
    "breaks.rtf": lambda: _rtf(_lines("{} {}\\line")),
    "list.epub": lambda: epub([f"<h1>Chronik</h1><ul>{_lines('<li>{} {}</li>', html.escape)}</ul>"]),
    "terms.epub": lambda: epub([f"<dl>{_lines('<dt>{}</dt><dd>{}</dd>', html.escape)}</dl>"]),
    "pages.pdf": _pages,
}  # fmt: skip


def _bare(words: str) -> str:
    """Without the marks of lists, tables and bold type, and with one blank between words."""
    return " ".join(re.sub(r"[*|>•#]|:(?=\s)|:(?=\*)", " ", words).split())


@pytest.mark.parametrize("name", FILES)
def test_every_entry_is_the_sentence_of_its_own_event(name: str) -> None:
    # A day of publication is given, because the first of these entries could be taken for one.
    analysis = analyse(read_bytes(FILES[name](), name), published=date(2020, 1, 1), language="de")
    told = {(event.value, _bare(event.sentence)) for event in analysis.events}
    assert told == {(value, _bare(f"{when} {words}")) for when, value, words in ENTRIES}
    assert len(analysis.events) == len(ENTRIES)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_number_at_the_end_of_a_line_is_none_of_the_next_date(end: str) -> None:
    text = end.join(f"{1201 + number} Umzug in das Haus {number % 99 + 1}" for number in range(800))
    analysis = analyse(from_text(text, "haus"), language="de")
    assert [event.value for event in analysis.events] == [str(1201 + number) for number in range(800)]
    assert [event.sentence for event in analysis.events] == text.split(end)


def test_no_expression_goes_on_in_the_next_entry() -> None:
    text = "1920 Fest der Klasse 3\nMai 1921 Umzug in Haus 4\n5. Juni 1922 Wahl, Ergebnis 12\nJuli 1923 Brand"
    events = analyse(from_text(text, "fest"), language="de").events
    assert [event.value for event in events] == ["1920", "1921-05", "1922-06-05", "1923-07"]
