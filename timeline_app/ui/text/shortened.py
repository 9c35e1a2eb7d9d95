"""Names of any length in a line of their own."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline_app.model.document import Document

MOST = 60
"""So many characters are shown of a name."""


def shortened(text: str, most: int = MOST) -> str:
    """Text with an ellipsis for the middle where it is longer; names differ at their beginnings and ends."""
    if len(text) <= most:
        return text
    end = most // 3
    return f"{text[: most - end - 1]}…{text[-end:]}"


def titled(document: "Document") -> str:
    """What a document is called where there is a line for it: by its title, else by its name."""
    return shortened(" ".join(document.title.split()) if document.title else document.name)
