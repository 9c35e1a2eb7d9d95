"""TimeML files: the text of their TEXT element and their creation time; the annotations are left aside."""

import html
import re
from datetime import date
from typing import NamedTuple

from timeline_app.documents.published import from_iso

# A tag that the end of the file cut off.
_CUT_TAG = r"</?[A-Z][\w:]*(?:\s[^<>]*)?\Z"
_MARKUP = re.compile(
    # Tags first, for most markup is tags.
    r"</?[A-Za-z][^<>\"']*(?:(?:\"[^\"]*\"|'[^']*')[^<>\"']*)*>"
    # What is opened and never closed reaches to the end.
    r"|<!--.*?(?:-->|\Z)|<!\[CDATA\[(?P<raw>.*?)(?:\]\]>|\Z)|<\?.*?(?:\?>|\Z)"
    rf"|{_CUT_TAG}",
    re.S,
)
_CUT = re.compile(_CUT_TAG)
_TEXT = re.compile(r"<TEXT(?:\s[^<>]*)?>")
_TEXT_END = "</TEXT>"
_ROOT, _ROOT_END = "<TimeML", "</TimeML>"
_DCT = re.compile(r"<DCT\b.*?</DCT>", re.S)
_CREATION = re.compile(r"<TIMEX3\b[^>]*functionInDocument\s*=\s*[\"'](?:CREATION|PUBLICATION)_TIME[\"'][^>]*>")
_VALUE = re.compile(r"\bvalue\s*=\s*[\"']([^\"']*)[\"']")


class TimeMl(NamedTuple):
    """The plain text and, if the file says it, the day of creation; what was cut off is not whole."""

    text: str
    created: date | None
    is_whole: bool = True


def read_timeml(source: str) -> TimeMl:
    """Tags out, entities decoded, line ends LF; a file that is not well-formed is read as far as it goes."""
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    match = _TEXT.search(source)
    # A corpus of bare annotated texts has no TEXT element.
    content, end, _ = source[match.end() :].partition(_TEXT_END) if match else (source, "", "")
    # What has its text to the end lacks at most what is left aside.
    is_whole = bool(end) if match else _is_closed(source)
    return TimeMl(_plain(content), _created(source), is_whole)


def _is_closed(source: str) -> bool:
    """Whether a file without a TEXT element, as corpora of bare texts have them, has its end."""
    return _CUT.search(source) is None and (_ROOT not in source or _ROOT_END in source)


def _plain(content: str) -> str:
    # In most there is none of these, and to leave the tags out is all that is to be done.
    if "&" not in content and "<!" not in content:
        return _MARKUP.sub("", content)
    pieces, position = [], 0
    for markup in _MARKUP.finditer(content):
        pieces.append(html.unescape(content[position : markup.start()]))
        pieces.append(markup["raw"] or "")
        position = markup.end()
    pieces.append(html.unescape(content[position:]))
    return "".join(pieces)


def _created(source: str) -> date | None:
    for pattern in (_DCT, _CREATION):
        place = pattern.search(source)
        value = _VALUE.search(place[0]) if place else None
        if value and (day := from_iso(value[1])):
            return day
    return None
