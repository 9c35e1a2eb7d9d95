"""Texts that need no library: plain ones, Markdown with its front matter, TimeML."""

import re

from timeline_app.documents.content import Content, Unreadable
from timeline_app.documents.decoding import decode
from timeline_app.documents.flow import language_of
from timeline_app.documents.published import from_words
from timeline_app.documents.timeml import read_timeml
from timeline_app.errors import DocumentError, Place

# In YAML between lines of ---, in TOML between lines of +++.
_FRONT_MATTER = re.compile(
    r"(?P<fence>---|\+\+\+)[ \t]*\r?\n(?P<body>.{0,5000}?)\r?\n(?P=fence)[ \t]*(?:\r?\n|\Z)", re.S
)
_FIELD = re.compile(
    r"^(?P<key>date|published|pub(?:lish)?date|title|lang|language)[ \t]*[:=][ \t]*(?P<value>[^\r\n]*)", re.M | re.I
)
_DATES = ("date", "published", "publishdate", "pubdate")


def read_text(data: bytes, name: Place) -> Content:
    """A text as it stands."""
    return Content(text=decode(data, name))


def read_markdown(data: bytes, name: Place) -> Content:
    """A text as it stands, marks included; what its front matter says of it."""
    text = decode(data, name)
    front = _FRONT_MATTER.match(text)
    fields = _fields(front["body"]) if front else {}
    return Content(
        text=text,
        title=fields.get("title", ""),
        language=language_of(fields.get("lang", fields.get("language"))),
        published=from_words(next(filter(None, map(fields.get, _DATES)), "")),
        place="front matter",
        body=front.end() if front else 0,
    )


def read_tagged(data: bytes, name: Place) -> Content:
    """The text of a TimeML file and its creation time. Raises DocumentError, Unreadable."""
    found = read_timeml(decode(data, name))
    if not found.is_whole:
        raise Unreadable("it was cut off before the end of its text")
    if not found.text.strip():
        raise DocumentError("{name} holds no text. A TimeML file has its article in a TEXT element.", name=name)
    return Content(text=found.text, published=found.created, place="creation time")


def _fields(front_matter: str) -> dict[str, str]:
    """The fields that matter, without the quotation marks around their values."""
    return {field["key"].lower(): _unquoted(field["value"].strip()) for field in _FIELD.finditer(front_matter)}


def _unquoted(value: str) -> str:
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
