"""The one table of formats: what each is called, its file endings and its reader; and which one a file is in.

Readers are imported when they are called, because their libraries take longer to load than a window to open.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from timeline_app.documents.content import Content, Unreadable, protected
from timeline_app.documents.decoding import OLE, ZIP, decode_markup, is_binary
from timeline_app.documents.names import TIMEML_ENDINGS
from timeline_app.documents.plain import read_markdown, read_tagged, read_text
from timeline_app.errors import Place, TimelineError
from timeline_app.translatable import translatable

_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,500}?-->\s*)?(?:<!doctype html|<html[\s>])",
    re.I | re.S,
)
_TAGGED = re.compile(rb"<TimeML[\s>]")
# Among the names of its parts.
_OF_OUTLOOK = "__properties_version1.0".encode("utf-16-le")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
# What old office programs write that are not for articles, by the names of their parts.
_OLD = {
    "Workbook\0".encode("utf-16-le"): (
        translatable("it is an old spreadsheet (such as .xls)"),
        translatable("Open it in the program that it came from, or in LibreOffice, and save it as .xlsx or .csv."),
    ),
    "PowerPoint Document\0".encode("utf-16-le"): (
        translatable("it is an old presentation (such as .ppt)"),
        translatable("Open it in the program that it came from, or in LibreOffice, and save it as PDF."),
    ),
}
_HEAD = 1024


class Format(NamedTuple):
    """A format of articles: how people call it, its file endings, and its reader, which gets bytes and their file."""

    name: str
    endings: tuple[str, ...]
    read: Callable[[bytes, Place], Content]


def _html(data: bytes, name: Place) -> Content:
    from timeline_app.documents.web import read_html

    return read_html(decode_markup(data, name))


def _pdf(data: bytes, name: Place) -> Content:
    from timeline_app.documents.pdf import read_pdf

    return read_pdf(data)


def _docx(data: bytes, name: Place) -> Content:
    from timeline_app.documents.word import read_docx

    return read_docx(data)


def _odt(data: bytes, name: Place) -> Content:
    from timeline_app.documents.opendocument import read_odt

    return read_odt(data)


def _rtf(data: bytes, name: Place) -> Content:
    from timeline_app.documents.rtf import read_rtf

    return read_rtf(data)


def _epub(data: bytes, name: Place) -> Content:
    from timeline_app.documents.book import read_epub

    return read_epub(data, name)


def _mail(data: bytes, name: Place) -> Content:
    from timeline_app.documents.mail import read_mail

    return read_mail(data, name)


def _outlook(data: bytes, name: Place) -> Content:
    from timeline_app.documents.outlook import read_outlook

    return read_outlook(data, name)


def _saved_page(data: bytes, name: Place) -> Content:
    from timeline_app.documents.mail import read_saved_page

    return read_saved_page(data, name)


TEXT = Format(translatable("text"), (".txt", ".text"), read_text)
MARKDOWN = Format("Markdown", (".md", ".markdown"), read_markdown)
TIMEML = Format("TimeML", TIMEML_ENDINGS, read_tagged)
HTML = Format("HTML", (".html", ".htm", ".xhtml"), _html)
PDF = Format("PDF", (".pdf",), _pdf)
WORD = Format("Word", (".docx", ".docm", ".dotx"), _docx)
OPENDOCUMENT = Format("OpenDocument", (".odt", ".ott"), _odt)
RTF = Format("RTF", (".rtf",), _rtf)
EPUB = Format("EPUB", (".epub",), _epub)
OUTLOOK = Format(translatable("Outlook e-mail"), (".msg",), _outlook)
FORMATS = (
    TEXT,
    MARKDOWN,
    HTML,
    PDF,
    WORD,
    OPENDOCUMENT,
    RTF,
    EPUB,
    Format(translatable("e-mail"), (".eml",), _mail),
    OUTLOOK,
    Format(translatable("saved web page"), (".mht", ".mhtml"), _saved_page),
    TIMEML,
)
BY_ENDING = {ending: kind for kind in FORMATS for ending in kind.endings}
"""The format of each ending, in lower case."""
_OF_ARCHIVES = {"word": WORD, "application/vnd.oasis.opendocument.text": OPENDOCUMENT, "application/epub+zip": EPUB}
_SHEET = translatable("a spreadsheet")
_NO_ARTICLES = {
    "xl": _SHEET,
    "ppt": translatable("a presentation"),
    "application/vnd.oasis.opendocument.spreadsheet": _SHEET,
    "application/vnd.oasis.opendocument.presentation": translatable("a presentation"),
    "application/vnd.oasis.opendocument.graphics": translatable("a drawing"),
}
_OF_OFFICE = frozenset([".xlsx", ".xlsm", ".xls", ".ods", ".pptx", ".ppt", ".odp", ".odg", ".doc", ".dot"])
"""Endings of what is no article, whose first bytes tell what it is."""


def format_of(ending: str, data: bytes) -> Format:
    """The format that the first bytes tell of, else the one of the ending; text for what nobody knows.

    Raises Unreadable for files of office programs that are no articles, or that are too old or protected.
    """
    by_ending = BY_ENDING.get(ending.lower(), TEXT)
    # OLE, in which Outlook writes mails and old Office its documents, and new Office what has a password.
    if data.startswith(OLE):
        if _OF_OUTLOOK in data:
            return OUTLOOK
        raise _old(data, ending)
    if data.startswith(ZIP):
        return _of_archive(data, by_ending)
    head = data[:_HEAD].lstrip()
    if head.startswith(b"%PDF"):
        return PDF
    if head.startswith(b"{\\rtf"):
        return RTF
    # Not for Markdown, which may begin with HTML, nor for mails.
    if by_ending in (TEXT, PDF, WORD, OPENDOCUMENT, RTF, EPUB) and _PAGE.match(head):
        return HTML
    if ending.lower() in _OF_OFFICE and is_binary(data):
        raise Unreadable("it does not begin as files of its kind do")
    return TIMEML if by_ending is TEXT and _TAGGED.search(head) else by_ending


def _of_archive(data: bytes, by_ending: Format) -> Format:
    from timeline_app.documents.archive import kind_of_archive

    kind = kind_of_archive(data)
    if what := _NO_ARTICLES.get(kind):
        # A sheet may be a table with an article a row, which is read as CSV.
        advice = (
            TimelineError("Save it as CSV, with an article a row, or as PDF, and open that.")
            if what == _SHEET
            else TimelineError("Save it as PDF, or its text as .txt, and open that.")
        )
        raise Unreadable("it is {what}", advice, what=TimelineError(what))
    return _OF_ARCHIVES.get(kind, by_ending)


def _old(data: bytes, ending: str) -> Unreadable:
    if _ENCRYPTED in data:
        return protected()
    if ending.lower() in OUTLOOK.endings:
        advice = TimelineError("Save it anew in Outlook, or its text as .txt, and open that.")
        return Unreadable("it is damaged, or no e-mail of Outlook", advice)
    for name, (what, told) in _OLD.items():
        if name in data:
            return Unreadable(what, TimelineError(told))
    return Unreadable(
        "it is an old office document (such as .doc)",
        TimelineError("Open it in the program that it came from, or in LibreOffice, and save it as .docx or .odt."),
    )
