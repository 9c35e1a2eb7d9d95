"""Takes what was changed by hand from one analysis of a document to the next one."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from timeline_app.model.correction import Addition, Correction
from timeline_app.services.comparison import match_mentions
from timeline_app.services.corrected import dating_of_event, label_of
from timeline_app.services.mention_table import Mention
from timeline_app.storage.analysis_table import AnalysisTable, id_number, id_text
from timeline_app.storage.values import Key, Value

State = Mapping[Key, Value]


def rebase_corrections(state: State, document: int, before: AnalysisTable, after: AnalysisTable) -> dict[Key, Value]:
    """A workspace's state with every correction of a document kept, when another analysis of its text takes over.

    One of an expression that is found at the same place by other words goes over to that, and so does what refers to
    it; one of an expression that is found no more stays as an event of its own, at the date that it had.
    """
    carried = _without_found_again(state, document, after)
    rows = {number: row for row, number in enumerate(before.mentions.numbers["id"].tolist())}
    concerned = [mention_id for mention_id in _concerned(carried) if id_number(mention_id) in rows]
    if not concerned:
        return carried
    # Only now: most documents that are read again have nothing that was changed.
    followers = match_mentions(before, after)
    moved: dict[str, str] = {}
    for mention_id in concerned:
        row = rows[id_number(mention_id)]
        new_id = id_text(after.mentions.numbers["id"][followers[row]]) if row in followers else ""
        correction = carried.get(("correction", mention_id))
        # Found again as it was: its correction holds without being touched.
        if new_id == mention_id:
            continue
        # One that was changed itself, and is found again at this very moment, has no room for another's corrections.
        if new_id and not (correction and ("correction", new_id) in carried):
            moved[mention_id] = new_id
        elif isinstance(correction, Correction):
            carried |= _left_alone(correction, document, before.row(row))
    return _moved(carried, moved)


def touched_ids(state: State) -> frozenset[int]:
    """The numbers of all ids that something was changed of by hand, that were added, or that somebody referred to."""
    added = (key for kind, key in state if kind == "addition")
    return frozenset(map(id_number, (*_concerned(state), *added)))


def touches(touched: frozenset[int], *analyses: AnalysisTable) -> bool:
    """Whether any of the ids is that of an expression of these analyses; if none is, nothing is carried over."""
    return bool(touched) and any(not touched.isdisjoint(one.mentions.numbers["id"].tolist()) for one in analyses)


def _without_found_again(state: State, document: int, after: AnalysisTable) -> dict[Key, Value]:
    """Without the places of their own that events had only because they were found no more."""
    ids = set(after.mentions.numbers["id"].tolist())
    again = {key for key, value in state.items()
             if isinstance(value, Addition) and value.document == document and id_number(key[1]) in ids}  # fmt: skip
    return {key: value for key, value in state.items() if key not in again}


def _concerned(state: State) -> Iterator[str]:
    """The ids that were changed by hand or that somebody referred to, each once."""
    found: dict[str, None] = {}
    for (_, key), value in state.items():
        if isinstance(value, Correction):
            found |= dict.fromkeys((key, value.joined_to, *value.unlike))
    return iter(found)


def _left_alone(correction: Correction, document: int, mention: Mention) -> dict[Key, Value]:
    """An event of one's own of a corrected one that is found no more, looking as it did."""
    place = Addition(
        document=document, span=mention.span, sentence_span=mention.sentence_span, sentence_no=mention.sentence_no
    )  # fmt: skip
    dating, label = correction.dating or dating_of_event(mention), correction.label
    if dating is not None and label is None:
        label = label_of(mention)
    hidden = mention.hidden or None if correction.hidden is None else correction.hidden
    kept = replace(correction, dating=dating, label=label, hidden=hidden)
    return {("addition", mention.id): place, ("correction", mention.id): kept}


def _moved(state: dict[Key, Value], moved: Mapping[str, str]) -> dict[Key, Value]:
    """Corrections under their new ids, and what refers to these."""
    if not moved:
        return state
    result: dict[Key, Value] = {}
    for (kind, key), value in state.items():
        if isinstance(value, Correction):
            key = moved.get(key, key)
            value = _referring(value, moved, key)
        result[kind, key] = value
    return result


def _referring(correction: Correction, moved: Mapping[str, str], own: str) -> Correction:
    joined_to = moved.get(correction.joined_to, correction.joined_to)
    unlike = frozenset(moved.get(one, one) for one in correction.unlike) - {own}
    return replace(correction, joined_to="" if joined_to == own else joined_to, unlike=unlike)
