"""Makes what somebody selected in a text begin and end with whole words."""

from timeline_app.model.span import Span


def whole_words(text: str, span: Span) -> Span:
    """The span without the blanks at its ends, and with all of the words that it holds a part of; it may be empty."""
    words = span.of(text)
    begin = span.begin + len(words) - len(words.lstrip())
    end = max(begin, span.begin + len(words.rstrip()))
    while begin and begin < end and _is_within_word(text, begin):
        begin -= 1
    while begin < end and _is_within_word(text, end):
        end += 1
    return Span(begin, end)


def _is_within_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()
