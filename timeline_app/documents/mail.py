"""E-mails and web pages that were saved as one (MHTML): the text of the body, without attachments."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from io import BytesIO
from typing import Any

from timeline_app.documents.content import Content, Unreadable
from timeline_app.documents.decoding import decode, decode_as, decode_markup
from timeline_app.documents.flow import language_of
from timeline_app.documents.headings import marked_content
from timeline_app.documents.trees import all_text, html_tree
from timeline_app.documents.web import read_html
from timeline_app.errors import Place

_NESTING = re.compile(rb"boundary\s{0,9}\*?\d?\*?=|content-type:\s{0,9}message/", re.I)
_MOST_NESTED = 100
"""Parts within parts: the parser calls itself for each. A forwarded e-mail with pictures has some six."""
_MOST_COMPARED = 50_000_000
"""Lines times boundaries, because the parser compares each line with each boundary that is open."""
_MOST_LINES = 4_000_000
"""Each line becomes an object of some 60 bytes; an attachment of 100 MB has 1.3 million."""
_READ = ("text/plain", "text/html", "multipart/mixed", "multipart/alternative", "multipart/related")
"""Kinds of parts without parts; where a boundary is missing, what was to be several parts is one text."""
_PASSED_ON = ("Subject", "Date")
_LONGEST_HEADER = 2000
_LONGEST_HEAD = 2**20
_BODY = re.compile(rb"\n\r?\n")


def read_mail(data: bytes, name: Place) -> Content:
    """The plain text of the body, else that of its HTML; e-mails that were forwarded with it follow."""
    message = _parsed(data)
    return marked_content(
        text="\n\n".join(filter(None, (text.strip("\n") for text in _texts(message, name)))),
        title=_header(message, "Subject"),
        language=language_of(_header(message, "Content-Language")),
        published=_sent(message),
        place="date of sending",
    )


def read_saved_page(data: bytes, name: Place) -> Content:
    """The page that a browser saved with everything that belongs to it."""
    message = _parsed(data)
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    if page is None:
        raise Unreadable("it holds no page")
    content = read_html(_source(page, name))
    if not (content.published or content.guess):
        content = replace(content, guess=_sent(message), guess_place="date of saving")
    return content if content.title else replace(content, title=_header(message, "Subject"))


def _parsed(data: bytes) -> "Message[str, str]":
    nested, lines = len(_NESTING.findall(data)), data.count(b"\n")
    if nested > _MOST_NESTED or nested * lines > _MOST_COMPARED or lines > _MOST_LINES:
        raise Unreadable("it has more parts and lines than any e-mail")
    if len(data) > _LONGEST_HEAD and not _BODY.search(data, 0, _LONGEST_HEAD):
        raise Unreadable("its header is longer than that of any e-mail")
    # Not from bytes at once, which takes six times their memory.
    message = BytesParser().parse(BytesIO(data))
    if not message.keys():
        raise Unreadable("it has no header lines as an e-mail has")
    return message


def _header(message: Any, name: str) -> str:
    """A header's words, decoded as far as that works."""
    value = str(message[name] or "")[:_LONGEST_HEADER]
    # An unknown charset, or a word that is not encoded as it says, is shown as it stands.
    with suppress(LookupError, ValueError, MessageError):
        value = str(make_header(decode_header(value)))
    return " ".join(value.split())


def _sent(message: Any) -> date | None:
    try:
        return parsedate_to_datetime(str(message["Date"])[:_LONGEST_HEADER]).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _texts(message: Any, name: Place) -> Iterator[str]:
    """The texts of a message in their order."""
    kind = message.get_content_type()
    if message.is_multipart() and kind == "message/rfc822":
        for forwarded in message.get_payload():
            # They tell that what follows is another mail, and of which day; its sender and addressees are no article.
            told = {field: _header(forwarded, field) for field in _PASSED_ON}
            yield "\n".join(f"{field}: {value}" for field, value in told.items() if value)
            yield from _texts(forwarded, name)
    elif message.is_multipart() and kind == "multipart/alternative":
        yield _best(message, name)
    elif message.is_multipart():
        for part in message.get_payload():
            yield from _texts(part, name)
    elif kind in _READ and not _is_attached(message):
        yield _text(message, name)


def _best(message: Any, name: Place) -> str:
    """The plain one of several forms of a text, unless there is nothing in it."""
    # Sorting is stable: of several HTML forms the first is asked first.
    parts = sorted(message.get_payload(), key=lambda part: part.get_content_type() != "text/plain")
    texts = ("\n\n".join(_texts(part, name)) for part in parts)
    return next((text for text in texts if text.strip()), "")


def _is_attached(part: Any) -> bool:
    return part.get_content_disposition() == "attachment" or part.get_filename() is not None


def _text(part: Any, name: Place) -> str:
    if part.get_content_type() == "text/html":
        tree = html_tree(_source(part, name))
        return all_text(tree) if tree is not None else ""
    return _source(part, name).replace("\r\n", "\n")


def _source(part: Any, name: Place) -> str:
    """The text of a part in the charset that it says, else in the one that it turns out to be in."""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    charset = part.get_content_charset()
    if charset:
        return decode_as(payload, charset, name)
    return decode_markup(payload, name) if part.get_content_type() == "text/html" else decode(payload, name)
