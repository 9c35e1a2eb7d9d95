"""Names of any length in a line of their own."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from timeline_app.model.document import Document

MOST = 60
"""So many characters are shown of a name."""


def shortened(text: str, most: int = MOST) -> str:
    """Text with an ellipsis for the middle where it is longer; names differ at their beginnings and ends."""
    if len(text) <= most:
        return text
    end = most // 3
    return f"{text[: most - end - 1]}…{text[-end:]}"


def short_path(path: "Path") -> str:
    """A file by its folder's name and its own: nobody reads all that leads there, but two may have one name."""
    return "/".join(part for part in path.parts[-2:] if part != path.anchor)


def titled(document: "Document") -> str:
    """What a document is called where there is a line for it: by its title, else by its name."""
    return shortened(" ".join(document.title.split()) if document.title else document.name)
