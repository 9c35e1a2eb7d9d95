"""The title of an event in the room that there is for it."""

from timeline_app.model.event import Event
from timeline_app.model.role import Role

LONGEST = 90


def title_within(event: Event, characters: int) -> str:
    """The longest title of an event that a room holds; cut at a word only where no whole one fits."""
    whole = next((title for title in titles(event) if len(title) <= characters), None)
    return cut_text(titles(event)[-1], characters) if whole is None else whole


def titles(event: Event) -> tuple[str, ...]:
    """All titles of an event, the longest first."""
    return (event.label, *event.shorter)


def titles_beside(event: Event) -> tuple[str, ...]:
    """What is written beside an event, the longest first: nothing where it is no more than a mention."""
    return ("",) if event.role is Role.MENTION else titles(event)


def cut_text(text: str, width: int = LONGEST) -> str:
    """A text without known parts, cut at a word."""
    if len(text) <= width:
        return text
    piece = text[:width]
    piece = piece.rsplit(" ", 1)[0] if " " in piece else piece[: width - 1]
    return piece[: width - 1].rstrip(' ,;:.–—-(„“"') + "…"
