"""Paragraphs of office documents become one text, and pages are found again where the file tells of them."""

import re
from collections.abc import Iterable, Iterator

PAGE = "\f"
"""Stands in a paragraph where the program that saved it began a new page. XML cannot hold this character."""
_AROUND = " \t\n\xa0" + PAGE
_BLANK = re.compile(r"[ \t\r\n]+")


def flowing(blocks: Iterable[str], page_count: str) -> tuple[str, tuple[int, ...]]:
    """The text, paragraphs apart by an empty line, and the offsets at which pages begin.

    Programs do not mark every page that begins. The marks are taken only if they come to the number of pages that the
    file says it has, for a wrong page is worse than none.
    """
    parts = "\n\n".join(_marked(blocks)).split(PAGE)
    begins = [0]
    for part in parts[:-1]:
        begins.append(begins[-1] + len(part))
    return "".join(parts), tuple(begins) if 1 < len(parts) == _number(page_count) else ()


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 9 else 0


def _marked(blocks: Iterable[str]) -> Iterator[str]:
    """Blocks without blanks around them, and none that are empty; every mark stands before the words that follow it."""
    waiting = ""
    for block in blocks:
        words = block.strip(_AROUND)
        # Marks before the first word belong to this paragraph, those behind the last one to the next.
        begin = len(block) - len(block.lstrip(_AROUND)) if words else len(block)
        waiting += PAGE * block.count(PAGE, 0, begin)
        if words:
            yield waiting + words
            waiting = PAGE * block.count(PAGE, begin + len(words))
    if waiting:
        yield waiting


def collapsed(text: str | None) -> str:
    """Text of an element in which line ends and several blanks count as one blank."""
    return _BLANK.sub(" ", text or "")


def language_of(code: str | None) -> str:
    """`de` of `de-DE`; '' for what is no code of a language."""
    code = (code or "").replace("_", "-").split("-")[0].strip().lower()
    return code if 2 <= len(code) <= 3 and code.isalpha() and code.isascii() else ""
