"""Where something stands in a text."""

from typing import NamedTuple


class Span(NamedTuple):
    """Half-open range of code points in a document's original text."""

    begin: int
    end: int

    def of(self, text: str) -> str:
        """The piece of `text` that the span covers."""
        return text[self.begin : self.end]

    def overlaps(self, other: "Span") -> bool:
        return self.begin < other.end and other.begin < self.end
