"""What is exported of a folder: events in date order, some thousands of them in memory at a time."""

from collections.abc import Iterator

import numpy as np

from timeline_app.export.content import Content, Reiterable
from timeline_app.layout.arrays import Positions
from timeline_app.model.event import Event
from timeline_app.services.event_folder.timeline import FolderTimeline
from timeline_app.services.export_content import in_words

_FIRST, _MOST = 500, 200_000
"""Events that are read together: few at first, for a preview; then many, for those of one day stand in all files."""


def content_of_folder(timeline: FolderTimeline, positions: Positions | None, interface: str) -> Content:
    """The events at some positions, all where these are None, with reasons in the language `interface`."""
    return Content(
        events=Reiterable(lambda: _events(timeline, positions)),
        in_words=in_words,
        interface=interface,
    )


def _events(timeline: FolderTimeline, positions: Positions | None) -> Iterator[Event]:
    events = timeline.folder_events
    begin, size, count = 0, _FIRST, len(events) if positions is None else len(positions)
    while begin < count:
        stretch = slice(begin, begin + size)
        rows = events.order[stretch] if positions is None else events.order[positions[stretch]]
        made = np.empty(len(rows), object)
        for place, event, _page in events.words.events(rows):
            made[place] = event
        yield from made
        begin, size = begin + size, min(size * 8, _MOST)
