"""The title of an event in the room that there is for it.

Square brackets in a title hold what its sentence does not say itself: whom a pronoun stands for.
"""

import re

from timeline_app.model.event import Event

LONGEST = 90
_OMITTED = " \u2009…"
_BRACKETS = re.compile(r"\[[^\[\]]*\]")


def titles(event: Event) -> tuple[str, ...]:
    """All titles of an event, the longest first."""
    return (event.label, *event.shorter)


def cut_text(text: str, width: int = LONGEST) -> str:
    """A text without known parts, cut at a word."""
    if len(text) <= width:
        return text
    piece = text[:width]
    piece = piece.rsplit(" ", 1)[0] if " " in piece else piece[: width - 1]
    return broken_off(piece[: width - 1].rstrip(' ,;:.–—-(„“"['), "…")


def broken_off(text: str, more: str) -> str:
    """The beginning of a text with `more` for what is left out, and without half a pair of square brackets.

    A beginning that ends where words were left out already has no second mark for it.
    """
    text = text.rstrip(_OMITTED)
    return f"{text}{more}]" if text.rfind("[") > text.rfind("]") else text + more


def has_filling(event: Event) -> bool:
    """Does the title name in square brackets what the sentence does not?"""
    return any(words not in event.sentence for words in _BRACKETS.findall(event.label))
