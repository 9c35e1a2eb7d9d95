"""Words are found in the events of a folder as they are in those of a workspace."""

from collections.abc import Callable

import pytest

from timeline_app.services.event_folder.search import matching
from timeline_app.services.event_folder.timeline import FolderTimeline


def _found(timeline: FolderTimeline, words: str) -> list[str]:
    events = timeline.folder_events
    events.keep(events.read(range(len(events))))
    flags = matching(timeline, words)
    return [event.sentence for event, found in zip(events, flags.tolist(), strict=True) if found]


@pytest.mark.parametrize("words", ["Müller", "mueller", "MULLER", "müll", "sold mill", "9 May mill"])
def test_case_accents_umlauts_and_pieces_of_words(timeline: FolderTimeline, words: str) -> None:
    assert _found(timeline, words) == ["Müller sold the mill on 9 May 1936."]


@pytest.mark.parametrize("words", ["cafe", "CAFÉ", "afé"])
def test_an_accent_may_be_left_out(timeline: FolderTimeline, words: str) -> None:
    assert {"café" in sentence for sentence in _found(timeline, words)} == {True}


def test_all_words_must_be_there(timeline: FolderTimeline) -> None:
    assert _found(timeline, "mill frozen") == []
    assert _found(timeline, "   ") == []
    assert _found(timeline, "?!") == []


def test_a_short_word_must_begin_one(timeline: FolderTimeline) -> None:
    assert _found(timeline, "wu") == ["Der Turm wurde im März 1899 vollendet."]
    assert _found(timeline, "ur") == []


def test_the_name_of_a_document_finds_its_events(timeline: FolderTimeline) -> None:
    assert len(_found(timeline, "tower")) == 2


def test_signs_of_expressions_are_letters_here(timeline: FolderTimeline) -> None:
    assert _found(timeline, "m.ll") == []
    assert _found(timeline, "(Müller)") == ["Müller sold the mill on 9 May 1936."]


def test_it_tells_how_far_it_is_and_can_be_ended(timeline: FolderTimeline) -> None:
    shares: list[float] = []
    matching(timeline, "mill", shares.append)
    assert shares == [1 / 3, 2 / 3, 1.0]
    with pytest.raises(KeyboardInterrupt):
        matching(timeline, "mill", _ending())


def _ending() -> Callable[[float], object]:
    def reached(share: float) -> None:
        raise KeyboardInterrupt

    return reached
