"""Takes what was changed by hand from one analysis of a document to the next one."""

from dataclasses import replace

from timeline_app.model.correction import Addition, Correction, Dating
from timeline_app.model.event import Event
from timeline_app.services.comparison import successors
from timeline_app.services.told import Told
from timeline_app.services.workspace import Workspace
from timeline_app.storage.packed import Packed, id_number, id_text
from timeline_app.storage.values import Change


def carried_over(workspace: Workspace, document: int, before: Packed, after: Packed) -> list[Change]:
    """Changes that keep every correction of a document.

    One of an expression that is found at the same place by other words goes over to that; one of an expression that
    is found no more stays as an event of its own, at the date that it had.
    """
    rows = {int(number): row for row, number in enumerate(before.told.numbers["id"].tolist())}
    corrected = {key: rows[id_number(key)] for (kind, key), value in workspace.state.items()
                 if kind == "correction" and isinstance(value, Correction) and id_number(key) in rows}  # fmt: skip
    changes = _found_again(workspace, document, after)
    if not corrected:
        return changes
    followers = successors(before, after)
    moved: dict[str, str] = {}
    for told_id, row in corrected.items():
        new = followers.get(row)
        if new is None:
            changes += _left_alone(workspace, document, before.row(row))
        elif (new_id := id_text(after.told.numbers["id"][new])) != told_id:
            moved[told_id] = new_id
    return changes + _moved(workspace, moved)


def _found_again(workspace: Workspace, document: int, after: Packed) -> list[Change]:
    """Takes away the places of one's own that events had only because they were found no more."""
    ids = set(after.told.numbers["id"].tolist())
    return [Change((kind, key), value, None) for (kind, key), value in workspace.state.items()
            if isinstance(value, Addition) and value.document == document and id_number(key) in ids]  # fmt: skip


def _left_alone(workspace: Workspace, document: int, told: Told) -> list[Change]:
    """Makes an event of one's own of a corrected one that is found no more."""
    correction = workspace.correction(told.id)
    dating = correction.dating or _dating(told)
    if dating is None:
        return []
    label = correction.label if correction.label is not None or not isinstance(told, Event) else told.label
    place = Addition(
        document=document, span=told.span, sentence_span=told.sentence_span, sentence_no=told.sentence_no
    )  # fmt: skip
    kept = replace(correction, dating=dating, label=label)
    return [
        Change(("addition", told.id), workspace.state.get(("addition", told.id)), place),
        Change(("correction", told.id), correction, kept),
    ]


def _dating(told: Told) -> Dating | None:
    if not isinstance(told, Event):
        return None
    return Dating(interval=told.interval, granularity=told.granularity, mod=told.mod, value=told.value)


def _moved(workspace: Workspace, moved: dict[str, str]) -> list[Change]:
    """The corrections of ids under their new ones, and what refers to these."""
    changes = []
    for (kind, key), value in workspace.state.items():
        if kind != "correction" or not isinstance(value, Correction):
            continue
        referring = replace(
            value,
            joined_to=moved.get(value.joined_to, value.joined_to),
            unlike=frozenset(moved.get(one, one) for one in value.unlike),
        )
        if key in moved:
            changes.append(Change((kind, key), value, None))
            changes.append(Change((kind, moved[key]), workspace.state.get((kind, moved[key])), referring))
        elif referring != value:
            changes.append(Change((kind, key), value, referring))
    return changes
