"""HTML by trafilatura: the article of a page, without menus, comment forms and "read also" links."""

import re
from datetime import date
from typing import Any

from timeline_app.documents.content import Content, Unreadable
from timeline_app.documents.published import from_iso

_MOST_TAGS = 1_000_000
_DEEPEST = 2000
_LANGUAGE = re.compile(r"<html\b[^>]{0,2000}?\blang\s*=\s*[\"']?([a-zA-Z]{2,3})\b", re.I)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*?(/?)>")
# fmt: off
_EMPTY = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    "p", "li", "td", "tr", "th", "dt", "dd",
))
_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "br", "dd", "div", "dl", "dt", "fieldset", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p",
    "pre", "section", "table", "td", "th", "tr", "ul", "title",
))
# fmt: on
_BLANK = re.compile(r"[ \t\r\n\f\v]+")


def read_html(source: str) -> Content:
    """The main text of a page; where none can be told apart, all of its text.

    The date is that of the page's metadata. One that stands anywhere else on the page, in the footer for instance, is
    a guess.
    """
    _check(source)
    import trafilatura
    from htmldate import find_date

    tree = trafilatura.load_html(source)
    if tree is None:
        raise Unreadable("no page can be made of it")
    found = trafilatura.bare_extraction(source, include_comments=False, favor_recall=True, with_metadata=False)
    text = _separated(str(getattr(found, "text", None) or ""))
    stated = _day(find_date, tree, extensive_search=False)
    guess = None if stated else _day(find_date, tree, extensive_search=True)
    return Content(
        text=text or all_text(tree),
        title=_title(tree),
        language=language[1].lower() if (language := _LANGUAGE.search(source)) else None,
        published=stated,
        place="metadata of the page",
        guess=guess,
        guess_place="somewhere on the page",
    )


def parsed(source: str | bytes) -> Any:
    """The tree of a page or a part of one; None if there is nothing in it."""
    from lxml import html

    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)
    try:
        return html.document_fromstring(source, parser=parser)
    except Exception:  # lxml raises ParserError, ValueError and others for what is empty or odd
        return None


def all_text(tree: Any) -> str:
    """All text of a tree, blocks apart; scripts and styles are no text."""
    pieces: list[str] = []
    for event, node in _walk(tree):
        if event == "start":
            pieces.append("\n\n" if node.tag in _BLOCKS else "")
            pieces.append(_BLANK.sub(" ", node.text or ""))
        else:
            pieces.append("\n\n" if node.tag in _BLOCKS else "")
            pieces.append(_BLANK.sub(" ", node.tail or ""))
    return _separated("".join(pieces))


def _walk(tree: Any) -> Any:
    """Starts and ends of all nodes that are read, in the order of the page."""
    from lxml import etree

    hidden = 0
    for event, node in etree.iterwalk(tree, events=("start", "end")):
        if not isinstance(node.tag, str) or node.tag in ("script", "style", "head", "template", "noscript"):
            hidden += 1 if event == "start" else -1
            if event == "end" and not hidden and node.tail:
                yield "end", node
        elif not hidden:
            yield event, node


def _separated(text: str) -> str:
    """Each paragraph on a line of its own, an empty one between them."""
    return "\n\n".join(filter(None, map(str.strip, text.split("\n"))))


def _day(find_date: Any, tree: Any, extensive_search: bool) -> date | None:
    import copy

    # It takes parts out of the tree that it searches.
    return from_iso(find_date(copy.deepcopy(tree), extensive_search=extensive_search, original_date=True) or "")


def _title(tree: Any) -> str:
    """What the page says it is called: for others to link to it, else its heading, else its window title."""
    for path in ("//meta[@property='og:title']/@content", "//h1//text()", "//title/text()"):
        words = " ".join(" ".join(map(str, tree.xpath(path)[:20])).split())
        if words:
            return words
    return ""


def _check(source: str) -> None:
    """Refuses what no page of an article looks like, before a parser fills the memory with it."""
    if source.count("<") > _MOST_TAGS:
        raise Unreadable(f"it has more than {_MOST_TAGS:,} tags, which no article has")
    depth = 0
    for tag in _TAG.finditer(source):
        if tag[3] or tag[2].lower() in _EMPTY:
            continue
        depth = max(depth - 1, 0) if tag[1] else depth + 1
        if depth > _DEEPEST:
            raise Unreadable(f"its tags are nested more than {_DEEPEST} deep, which no article does")
