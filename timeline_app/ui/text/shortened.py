"""Names of any length in a line of their own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from timeline_app.model.titles import broken_off

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QFontMetrics

    from timeline_app.model.document import Document

_MORE, _LOOSE = "\u2009…", " ,;:–—-(["
MOST = 60
"""So many characters are shown of a name."""


def shortened(text: str, most: int = MOST) -> str:
    """Text with an ellipsis for the middle where it is longer; names differ at their beginnings and ends."""
    if len(text) <= most:
        return text
    end = most // 3
    return f"{text[: most - end - 1]}…{text[-end:]}"


def beginning(text: str, metrics: "QFontMetrics", room: int) -> str:
    """The text, or as many of its first words as have room; half a word only where there is no room for one."""
    if metrics.horizontalAdvance(text) <= room:
        return text
    words, count = text.split(), 0
    while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1]).rstrip(_LOOSE) + _MORE) <= room:
        count += 1
    if not count:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room + 1, 0))
    return broken_off(" ".join(words[:count]).rstrip(_LOOSE), _MORE)


def short_path(path: "Path") -> str:
    """A file by its folder's name and its own: nobody reads all that leads there, but two may have one name."""
    return "/".join(part for part in path.parts[-2:] if part != path.anchor)


def titled(document: "Document") -> str:
    """What a document is called where there is a line for it: by its title, else by its name."""
    return shortened(" ".join(document.title.split()) if document.title else document.name)
