"""HTML by trafilatura: the article of a page, without menus, comment forms and cookie notices."""

import copy
import re
from typing import Any

from lxml import etree

from timeline_app.documents.content import Content, Unreadable
from timeline_app.documents.flow import language_of
from timeline_app.documents.headings import mark, marked_content
from timeline_app.documents.trees import all_text, html_tree, is_note_mark, paragraphs
from timeline_app.documents.webdate import page_dates

_MOST_ELEMENTS = 100_000
"""Elements of a page of which the main text is looked for; a larger one is a book and has nothing around it."""
_LARGE = 20_000
"""Elements of a page of which it is looked for in one way only; trafilatura's others take time with their square."""
_MOST_ANCESTORS = 3_000_000
"""Elements above each element, added up: trafilatura looks at all of them. A long page has half a million."""
_LEAST = 250
"""Characters of main text that speak for themselves; less may be a leftover of what was not understood."""
_MORE = 1.2
"""How much longer a text may become by its headings."""
_HEADINGS = ("h1", "h2", "h3", "h4")
_OUTSIDE = ("nav", "aside", "footer")
_AROUND = ("nav", "header", "footer", "aside", "form", "button", "iframe", "script")
_SPACE = re.compile(r"\s+")
_LINE_SPACE = re.compile(r"[^\S\n]+")
_BLOCKS = ("head", "p", "item", "quote", "row", "code")


def read_html(source: str) -> Content:
    """The main text of a page; where none can be told apart, all of its text.

    The date is that of the page's metadata. One that stands anywhere else on the page, in the footer for instance, is
    a guess.
    """
    tree = html_tree(source)
    if tree is None:
        raise Unreadable("no page can be made of it")
    dates = page_dates(tree)
    return marked_content(
        text=_text(tree),
        title=_title(tree),
        language=language_of(tree.get("lang") or tree.get("xml:lang")),
        published=dates.published,
        place=dates.place,
        guess=dates.guess,
        guess_place=dates.guess_place,
    )


def _text(tree: Any) -> str:
    """The text of the article alone; all of it where it cannot be told apart, or where the page is nothing else."""
    elements, ancestors = _extent(tree)
    # Counted first, for deep pages take trafilatura far too long.
    if elements > _MOST_ELEMENTS or ancestors > _MOST_ANCESTORS or _is_bare(tree):
        return all_text(tree)
    page = _prepared(tree)
    whole = all_text(page)
    text, has_headings = _told_apart(page, is_large=elements > _LARGE)
    body = page.find("body")
    if text and not has_headings and body is not None and next(body.iter(*_HEADINGS), None) is not None:
        # Of a page without containers, trafilatura takes the paragraphs alone.
        body.tag = "article"
        other, _ = _told_apart(page, is_large=elements > _LARGE)
        text = other if len(text) < len(other) < _MORE * len(text) else text
    # Better menus beside the article than no article.
    return text if len(text) >= _LEAST else whole


def _is_bare(tree: Any) -> bool:
    """Is there nothing around the text, as in what office programs save as a page?"""
    if next(tree.iter(*_AROUND), None) is not None:
        return False
    links = sum(len("".join(link.itertext())) for link in tree.iter("a"))
    return links * 10 < len("".join(tree.itertext()))


def _prepared(tree: Any) -> Any:
    """A copy of a page with what trafilatura would leave out of the article, and without what it would leave in."""
    page = copy.deepcopy(tree)
    for node in page.iter("figure", "figcaption"):
        # Captions tell of events as well.
        node.tag = "div" if node.tag == "figure" else "p"
    for node in [node for node in page.iter("sup", *_OUTSIDE) if node.tag != "sup" or is_note_mark(node)]:
        node.drop_tree()
    return page


def _told_apart(page: Any, is_large: bool) -> tuple[str, bool]:
    """What trafilatura takes for the article, and whether there are headings in it."""
    import trafilatura

    try:
        found = trafilatura.bare_extraction(page, include_comments=False, favor_recall=True, fast=is_large)
    except Exception:  # it is made for pages as they are; of odd ones, all text is better than none
        return "", False
    body = getattr(found, "body", None)
    return ("", False) if body is None else (_written(body), next(body.iter("head"), None) is not None)


def _extent(tree: Any) -> tuple[int, int]:
    """The number of elements of a page, and of those above each of them, added up."""
    elements = ancestors = depth = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        elements += event == "start"
        ancestors += depth if event == "start" else 0
    return elements, ancestors


def _written(body: Any) -> str:
    """The paragraphs, headings, list items and rows that trafilatura found; the cells of a row are parted by tabs."""
    pieces: list[str] = []
    kept = 0
    for event, node in etree.iterwalk(body, events=("start", "end")):
        is_start = event == "start"
        kept += (1 if is_start else -1) * (node.tag in ("quote", "code"))
        if is_start and node.tag == "item" and str(node.get("rend")).startswith("dd"):
            pieces.append("\t")
        elif node.tag in _BLOCKS and not _is_in_row(node):
            pieces.append("" if str(node.get("rend")).startswith("dt") and not is_start else "\n\n")
        elif node.tag == "lb" and is_start:
            pieces.append("\n")
        elif node.tag == "cell" and not is_start:
            pieces.append("\t")
        if is_start and node.tag == "head" and "".join(node.itertext()).strip():
            pieces.append(mark(_level(node)))
        words = (node.text if is_start else node.tail) or ""
        pieces.append((_LINE_SPACE if kept else _SPACE).sub(" ", words))
    return paragraphs("".join(pieces))


def _level(heading: Any) -> int:
    """The level of a heading, of which trafilatura keeps the name: h2."""
    level = str(heading.get("rend"))[1:]
    return int(level) if level in ("1", "2", "3", "4", "5", "6") else 1


def _is_in_row(node: Any) -> bool:
    parent = node.getparent()
    return parent is not None and parent.tag == "cell"


def _title(tree: Any) -> str:
    """What the page says it is called: for others to link to it, else its heading, else its window title."""
    for path in ("//meta[@property='og:title']/@content", "//h1//text()", "//title/text()"):
        words = " ".join(" ".join(map(str, tree.xpath(path)[:20])).split())
        if words:
            return words
    return ""
