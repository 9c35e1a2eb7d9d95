"""XML and HTML as trees, unless they are made to do harm; and all text of a tree.

A tree takes some 200 bytes of memory for each tag and each attribute, however short they are in the file, so those are
counted before a parser makes anything of them: at the limits below, a tree takes less than 700 MB.
"""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree, html

from timeline_app.documents.content import Unreadable
from timeline_app.documents.headings import DEEPEST, mark

MOST_TAGS = 1_000_000
"""Tags of an HTML page, opening and closing ones; the longest pages of books have some 300,000."""
LONGEST_PAGE = 20 * 2**20
"""Characters of an HTML page without the pictures that are written into it."""
_DEEPEST = 500
"""Tags within tags; pages have up to 60."""
_LONGEST_CELL = 300
_LONGEST_MARK = 6
_MOST_MARKS = 3_000_000
"""Tags and attributes of an XML part; a book of 1,000 pages has about a third of it."""
# A document type may define entities that grow without end, or that name files of this computer.
_ENTITIES = tuple("<!ENTITY".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_PICTURE = re.compile(r"data:[\w/.+-]{1,60}(?:;[\w=-]{1,30}){0,3};base64,[A-Za-z0-9+/=%]+")
# An XML declaration, because lxml does not want to hear the encoding of a text, and a document type with definitions in
# it, of which HTML knows nothing.
_PROLOGUE = re.compile(r"\s*(?:<\?xml[^>]*>)?\s*(?:<!DOCTYPE[^>\[]*\[[^\]]*\]\s*>)?", re.I)
_SPACES = re.compile(r" {2,}")
_EMPTY_LINES = re.compile(r"\n{3,}")
# Scripts write what they put into the page later as `<\/div>`.
_TAG = re.compile(r"<(\\?/|)([a-zA-Z][a-zA-Z0-9]*)(?![a-zA-Z0-9])[^<>]*>")
# What lxml takes for no character of XML.
_CONTROLS = re.compile("[\0-\x08\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_BLANK = re.compile(r"[ \t\r\n\f\v]+")
# fmt: off
_EMPTY = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    "p", "li", "td", "tr", "th", "dt", "dd", "option",
))
_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "caption", "dd", "div", "dl", "dt", "fieldset", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p",
    "pre", "section", "table", "tr", "ul", "title",
))
_NO_TEXT = frozenset(("script", "style", "head", "template", "noscript", "nav", "svg", "select", "button"))
# fmt: on
_LEVELS = {f"h{level}": level for level in range(1, DEEPEST + 1)}
_PAIR = ("dt", "dd")


def xml_tree(data: bytes, name: str) -> Any:
    """The root of an XML part of an archive. Raises Unreadable where it is damaged, defines entities or is too large.

    Office formats and e-books are in UTF-8 or UTF-16. What a part declares besides is not followed: in other
    encodings, tags could not be counted.
    """
    if any(mark in data for mark in _ENTITIES):
        raise Unreadable("its part {name} defines entities, which honest files of its kind do not", name=name)
    if data.count(b"<") + data.count(b"=") > _MOST_MARKS:
        raise Unreadable("its part {name} has more than {most:,} tags and attributes", name=name, most=_MOST_MARKS)
    encoding = None if data.startswith(_UTF_16) else "utf-8"
    # Without `huge_tree`, lxml refuses more than 256 levels, and entities that grow.
    parser = etree.XMLParser(
        encoding=encoding, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise Unreadable("its part {name} is damaged", name=name) from error


def html_tree(source: str) -> Any:
    """The root of a page, None if there is nothing in it. Raises Unreadable for what no page of an article is like."""
    prologue = _PROLOGUE.match(source)
    source = _PICTURE.sub("data:,", source[prologue.end() if prologue else 0 :])
    _check(source)
    # lxml would silently leave out what is nested deeper than 256; how deep this page goes is known by now.
    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        return html.document_fromstring(_CONTROLS.sub("\ufffd", source), parser=parser)
    except Exception:  # lxml raises ParserError, ValueError and others for what is empty or odd
        return None


def _check(source: str) -> None:
    """Refuses a page before a parser fills the memory with it."""
    if len(source) > LONGEST_PAGE:
        raise Unreadable("the page has more than {most} MB of text and tags", most=LONGEST_PAGE // 2**20)
    if source.count("<") > MOST_TAGS:
        raise Unreadable("it has more than {most:,} tags, which no article has", most=MOST_TAGS)
    if source.count("=") > 2 * MOST_TAGS:
        raise Unreadable("it has more than {most:,} attributes, which no article has", most=2 * MOST_TAGS)
    depth = 0
    for tag in _TAG.finditer(source):
        if tag[2].lower() in _EMPTY or tag[0].endswith("/>"):
            continue
        depth = max(depth - 1, 0) if tag[1] else depth + 1
        if depth > _DEEPEST:
            raise Unreadable("its tags are nested more than {most:,} deep, which no article does", most=_DEEPEST)


def all_text(tree: Any) -> str:
    """All text of a tree that is to be read, paragraphs apart, the cells of a row by tabs, and headings marked."""
    pieces: list[str] = []
    cell: Any = None
    for is_start, node in _walk(tree):
        # Within a short cell blocks are but blanks, so that the row stays one line.
        if node is cell and not is_start:
            cell = None
        if node.tag in ("td", "th") or _is_of_pair(node):
            pieces.append(_around(node.tag, is_start))
            cell = node if is_start and _is_short(node) else cell
        elif node.tag in _BLOCKS or node.tag == "br":
            pieces.append(" " if cell is not None else _between(node.tag, is_start))
        if is_start and cell is None and node.tag in _LEVELS and "".join(node.itertext()).strip():
            pieces.append(mark(_LEVELS[node.tag]))
        words = (node.text if is_start else node.tail) or ""
        pieces.append(words if node.tag == "pre" and is_start else _BLANK.sub(" ", words))
    return paragraphs("".join(pieces))


def _around(tag: str, is_start: bool) -> str:
    """What stands before or after a cell; a term and its description are the cells of one row."""
    if tag in _PAIR and is_start == (tag == "dt"):
        return "\n\n"
    return "" if is_start else "\t"


def _is_of_pair(node: Any) -> bool:
    """Is it a term with its description right behind it, or the description?"""
    if node.tag not in _PAIR:
        return False
    other = node.getnext() if node.tag == "dt" else node.getprevious()
    return other is not None and other.tag in _PAIR and other.tag != node.tag


def _between(tag: str, is_start: bool) -> str:
    if tag == "br":
        return "\n" if is_start else ""
    return "\n\n"


def _is_short(cell: Any) -> bool:
    """Is it the cell of a table, whose paragraphs are no more than its lines? In long ones, whole e-mails stand."""
    return cell.find(".//td") is None and len("".join(cell.itertext())) <= _LONGEST_CELL


def paragraphs(text: str) -> str:
    """Text of which lines and the cells in them are trimmed, with one empty line between paragraphs and none around."""
    lines = ["\t".join(cell.strip(" \r\f\v\xa0") for cell in line.split("\t")).strip("\t") for line in text.split("\n")]
    return _EMPTY_LINES.sub("\n\n", _SPACES.sub(" ", "\n".join(lines))).strip("\n")


def _walk(tree: Any) -> Iterator[tuple[bool, Any]]:
    """Starts and ends of all nodes that are read, in the order of the page."""
    hidden: Any = None
    for event, node in etree.iterwalk(tree, events=("start", "end")):
        if hidden is None and event == "start" and is_hidden(node):
            # The outermost hidden element: what is in it is not asked again.
            hidden = node
        if hidden is None:
            yield event == "start", node
        elif node is hidden and event == "end":
            hidden = None
            # What follows a hidden element is text of its parent.
            yield False, node


def is_note_mark(node: Any) -> bool:
    """Is it the raised number of a note, which would make another year of "1945"?"""
    if node.tag != "sup" or len("".join(node.itertext()).strip()) > _LONGEST_MARK:
        return False
    links = [*node.iter("a"), *node.iterancestors("a")]
    return any("#" in link.get("href", "") for link in links)


def is_hidden(node: Any) -> bool:
    """Is the element one that is not read as text of the page?"""
    if not isinstance(node.tag, str) or node.tag in _NO_TEXT or node.get("hidden") is not None or is_note_mark(node):
        return True
    return "display:none" in node.get("style", "").replace(" ", "").lower()
