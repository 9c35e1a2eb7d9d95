"""The title of a sentence whose expression stands in square brackets."""

from timeline_app.events.shortening import LONGEST
from timeline_app.events.title import title_of
from timeline_app.model.span import Span


def title(language: str, marked: str, width: int = LONGEST) -> str:
    begin, end = marked.index("["), marked.index("]") - 1
    return title_of(marked.replace("[", "", 1).replace("]", "", 1), Span(begin, end), language, width)
