"""The names of events in columns say what the events say, through undo, other documents and what is hidden."""

from collections import Counter

import invented
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.model.correction import Correction, Edits
from timeline_app.services.finding.filters import Facets, Filters
from timeline_app.services.naming.events import MOST_LANES
from timeline_app.services.timeline import Timeline, timeline_of


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    """Up to three documents, some of their events hidden or merged with another."""
    articles = [invented.article(pieces, str(number)) for number, pieces in
                enumerate(draw(st.lists(invented.ANALYSES, min_size=1, max_size=3)))]  # fmt: skip
    whole = timeline_of(articles)
    ids = [one.id for one in whole.events]
    some = st.builds(Correction, hidden=st.just(True)) | st.builds(Correction, joined_to=st.sampled_from(ids or [""]))
    corrections = draw(st.dictionaries(st.sampled_from(ids), some)) if ids else {}
    return timeline_of(articles, Edits(corrections, {}), before=whole.rows.joined)


@settings(deadline=None, max_examples=100)
@given(timelines(), st.frozensets(st.sampled_from(invented.NAMES)))
def test_columns_say_what_events_say(timeline: Timeline, wanted: frozenset[str]) -> None:
    names, told = timeline.events.names(), [one.names for one in timeline.events]
    counts = Counter(name for one in told for name in one)
    assert list(names.values) == sorted(counts, key=lambda name: (-counts[name], name.casefold(), name))
    assert names.having(wanted).tolist() == [bool(wanted & set(one)) for one in told]
    everything = np.ones(len(told), np.bool_)
    assert dict(zip(names.values, names.counts(everything).tolist(), strict=True)) == counts
    lanes, codes = names.lanes
    assert lanes == (*names.values[:MOST_LANES], "")
    first = [next((lane for lane in lanes if lane in one), "") for one in told]
    assert [lanes[code] for code in codes.tolist()] == first


@settings(deadline=None, max_examples=50)
@given(timelines(), st.frozensets(st.sampled_from(invented.NAMES), max_size=2))
def test_a_count_is_what_would_be_seen(timeline: Timeline, wanted: frozenset[str]) -> None:
    facets, filters = Facets(timeline), Filters(names=wanted, needs_checking=True)
    counts = facets.counts(filters, None)["names"].tolist()
    for name, count in zip(facets.names.values, counts, strict=True):
        shown = facets.shown(Filters(names=frozenset({name}), needs_checking=True), None)
        assert shown is not None
        assert shown.sum() == count


def test_names_without_a_lane_share_the_last_one() -> None:
    pieces = [invented.Piece(place, names=(f"Name {place:02}",)) for place in range(invented.PLACES)]
    more = [invented.Piece(0, names=("Name 00", "Name 99"))]
    timeline = timeline_of([invented.article(pieces, "a"), invented.article(more, "b")])
    lanes, codes = timeline.events.names().lanes
    assert (lanes[0], lanes[-1], len(lanes)) == ("Name 00", "", MOST_LANES + 1)
    assert Counter(codes.tolist())[0] == 2


def test_filters_by_name_come_back_from_a_file() -> None:
    filters = Filters(names=frozenset({"Ute", "Ärzte e.V."}))
    assert Filters.from_json(filters.to_json()) == filters
    assert (filters.count, Filters().count) == (1, 0)
    # What was written before there were names.
    old = '{"off": [], "traits": 0, "first": null, "after": null, "needs_checking": true, "words": "", "only": false}'
    assert Filters.from_json(old) == Filters(needs_checking=True)
    assert Filters.from_json(old.replace('"off"', '"names": 3, "off"')) == Filters()
