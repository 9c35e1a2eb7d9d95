"""What stands beside a stretch of a text in its line, as far as anyone looks."""

from timeline_app.model.span import Span


def line_before(text: str, span: Span, reach: int) -> str:
    """The line from its beginning up to a span, of a longer one its last `reach` code points."""
    return text[max(0, span.begin - reach) : span.begin].rpartition("\n")[2]


def line_after(text: str, span: Span, reach: int) -> str:
    """The rest of the line behind a span, of a longer one its first `reach` code points."""
    return text[span.end : span.end + reach].partition("\n")[0]
