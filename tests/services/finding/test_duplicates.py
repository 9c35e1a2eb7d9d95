"""The same event told by two articles: found where it is the same, and not where only the day or the topic is."""

import tomllib
from pathlib import Path

import pytest
from workbench import event, opened, read, shown

from timeline_app.services import edits
from timeline_app.services.finding.duplicates import Likeness, likenesses
from timeline_app.services.manual_dates import dating_of
from timeline_app.services.workspace import Workspace

PAIRS: dict[str, list[list[str]]] = tomllib.loads(
    Path(__file__).with_name("alike.toml").read_text(encoding="utf-8")
)  # fmt: skip
FIRST = "Am 3. Mai 1998 wurde die neue Brücke über die Elbe eröffnet.\n\nAm 7. Juni 1999 brannte das Rathaus ab."
SECOND = "Die neue Elbbrücke, eine Brücke aus Stahl, wurde am 3. Mai 1998 eröffnet.\n\nAm 7. Juni 1999 regnete es viel."


def _found(workspace: Workspace) -> list[Likeness]:
    return likenesses(shown(workspace), workspace.edits().corrections)


@pytest.fixture
def two() -> Workspace:
    return opened(read(FIRST, "a"), read(SECOND, "b"))


def _dated(pairs: list[list[str]], code: str, side: int) -> str:
    """One paper's sentences, those of each pair on a day of their own."""
    form = {"de": "{day}.{month}.{year}", "en": "{year}-{month:02}-{day:02}"}[code]
    days = [form.format(day=7 + n % 20, month=1 + n % 12, year=1990 + n // 12) for n in range(len(pairs))]
    return "\n\n".join(pair[side].format(date=day) for pair, day in zip(pairs, days, strict=True))


def _count(code: str, kind: str) -> int:
    """How many of the pairs are found."""
    pairs = PAIRS[f"{code}_{kind}"]
    papers = [read(_dated(pairs, code, side), f"{side}", language=code) for side in (0, 1)]
    found = _found(opened(*papers))
    assert len({like.first for like in found}) == len(found) <= len(pairs)
    return len(found)


@pytest.mark.parametrize("code", ["de", "en"])
def test_one_event_told_twice_is_found(code: str) -> None:
    assert _count(code, "same") >= len(PAIRS[f"{code}_same"]) - 1


@pytest.mark.parametrize("code", ["de", "en"])
def test_different_events_of_a_day_and_topic_are_not(code: str) -> None:
    assert _count(code, "other") <= 2


def test_there_are_many_pairs_of_either_kind() -> None:
    assert all(len(pairs) >= 10 for pairs in PAIRS.values())


def test_the_earlier_document_comes_first(two: Workspace) -> None:
    (found,) = _found(two)
    timeline = shown(two)
    assert [timeline.page_of(found.first), timeline.page_of(found.second)] == [0, 1]
    assert 66 <= found.score <= 100


def test_the_most_alike_come_first() -> None:
    bridge = "\n\nAm 7. Juni 1999 wurde die Brücke über die Elbe gesprengt."
    first = "Am 3. Mai 1998 brannte das Rathaus von Kassel." + bridge
    second = "Am 3. Mai 1998 stand in Kassel das Rathaus in Flammen." + bridge
    found = _found(opened(read(first, "a"), read(second, "b")))
    assert [like.score for like in found] == sorted((like.score for like in found), reverse=True)
    assert len(found) == 2
    assert found[0].score == 100 > found[1].score


def test_one_document_alone_has_none() -> None:
    text = "Am 3. Mai 1998 brannte das Rathaus.\n\nDas Rathaus brannte am 3. Mai 1998.\n"
    assert _found(opened(read(text))) == []


def test_no_document_has_none() -> None:
    assert _found(Workspace()) == []


def test_another_day_is_another_event() -> None:
    papers = [read(f"Am {day}. Mai 1998 wurde die Brücke eröffnet.", f"{day}") for day in (3, 4)]
    assert _found(opened(*papers)) == []


def test_the_words_of_the_date_alone_are_no_likeness() -> None:
    text = "Am Sonntag, dem 3. Mai 1998, um 12 Uhr {}."
    papers = [read(text.format(told), told) for told in ("brannte Kassel", "tagte Weimar")]
    assert _found(opened(*papers)) == []


@pytest.mark.parametrize(
    ("date", "count"), [("am 3. Mai 1998", 1), ("im Mai 1998", 1), ("im Sommer 1998", 0), ("1998", 0)]
)
def test_coarse_dates_are_left_out(date: str, count: int) -> None:
    papers = [read(f"Die Brücke wurde {date} eröffnet.", name) for name in "ab"]
    assert all(len(paper.mentions) == 1 for paper in papers)
    assert len(_found(opened(*papers))) == count


def test_a_joined_one_is_gone(two: Workspace) -> None:
    first, second = (event(one.analysis, "Mai 1998") for one in two.documents)
    two.do(edits.join(two, second, [first]))
    assert _found(two) == []
    two.undo()
    assert len(_found(two)) == 1


def test_a_hidden_one_is_gone(two: Workspace) -> None:
    two.do(edits.correct(two, "hide", [event(two.documents[0].analysis, "Mai 1998")], hidden=True))
    assert _found(two) == []


@pytest.mark.parametrize("turned", [False, True])
def test_what_was_told_apart_is_gone(two: Workspace, turned: bool) -> None:
    pair = [event(one.analysis, "Mai 1998") for one in two.documents]
    two.do(edits.tell_apart(two, *(pair[::-1] if turned else pair)))
    assert _found(two) == []


def test_what_was_told_apart_stays_so_when_the_documents_change_their_order(two: Workspace) -> None:
    pair = [event(one.analysis, "Mai 1998") for one in two.documents]
    two.do(edits.tell_apart(two, *pair))
    article = two.documents[0]
    two.do(edits.close_document(two, article.key))
    two.do(edits.open_documents(two, [article.analysis], kept=True))
    assert [one.analysis.document.name for one in two.documents] == ["b", "a"]
    assert _found(two) == []


def test_a_date_set_by_hand_counts(two: Workspace) -> None:
    brand = event(two.documents[0].analysis, "Juni 1999")
    bridge = event(two.documents[0].analysis, "Mai 1998")
    two.do(edits.correct(two, "date", [bridge], dating=dating_of(brand.interval.first_day)))
    assert _found(two) == []


def test_the_share_done_is_told(two: Workspace) -> None:
    shares: list[float] = []
    likenesses(shown(two), {}, shares.append)
    assert shares == [0.0, 0.5]


def test_the_search_ends_when_it_is_cancelled(two: Workspace) -> None:
    def cancel(share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        likenesses(shown(two), {}, cancel)


def test_many_events_of_a_day_are_no_trouble() -> None:
    text = "\n".join(f"Am 3. Mai 1998 brannte Haus {number}." for number in range(400))
    found = _found(opened(read(text, "a"), read("Am 3. Mai 1998 brannte Haus 7.", "b")))
    assert len(found) <= 5_000
