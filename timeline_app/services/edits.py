"""The steps that people can take: each function plans one, from the workspace as it is."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from timeline_app.model.calendar import Civil
from timeline_app.model.correction import Addition, Correction, Dating, Shelved
from timeline_app.model.document import Document
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.services.carrying import carried_over, touched_ids, touches
from timeline_app.services.current import Open
from timeline_app.services.redate import EXACTNESS, dating_of
from timeline_app.services.told import Told
from timeline_app.services.workspace import Plan, Workspace
from timeline_app.storage.packed import Packed, new_id
from timeline_app.storage.values import Change, Key, StepName, Value


def correct(workspace: Workspace, kind: str, told: Sequence[Told], *, typed: bool = False, **fields: Any) -> Plan:
    """Change fields of the corrections of some expressions; what is `typed` letter by letter becomes one step."""
    changes = tuple(_corrected(workspace, one.id, **fields) for one in told)
    group = f"{kind} {told[0].id}" if typed and len(told) == 1 else ""
    return Plan(StepName(kind, _about(told[0]), len(told)), _real(changes), group=group)


def revert(workspace: Workspace, told: Sequence[Told]) -> Plan:
    """Take back all that was changed of some expressions; events added by hand stay as they are."""
    ids = [one.id for one in told if ("addition", one.id) not in workspace.state]
    changes = [Change(("correction", told_id), workspace.state.get(("correction", told_id)), None) for told_id in ids]
    return Plan(StepName("revert", _about(told[0]), len(told)), _real(changes))


def join(workspace: Workspace, kept: Told, others: Sequence[Told]) -> Plan:
    """Let one event stand for others that tell of the same; what stood behind those stands behind it as well."""
    ids = {one.id for one in others} - {kept.id}
    corrections = workspace.edits().corrections
    behind = [key for key, value in corrections.items() if value.joined_to in ids and key != kept.id]
    changes = [_corrected(workspace, told_id, joined_to=kept.id) for told_id in sorted({*ids, *behind})]
    changes.append(_corrected(workspace, kept.id, joined_to=""))
    return Plan(StepName("join", _about(kept), len(ids) + 1), _real(changes))


def part(workspace: Workspace, kept: Told) -> Plan:
    """Let all that stands behind an event stand by itself again."""
    behind = behind_of(workspace, kept.id)
    changes = [_corrected(workspace, told_id, joined_to="") for told_id in behind]
    return Plan(StepName("part", _about(kept), len(behind) + 1), _real(changes))


def behind_of(workspace: Workspace, told_id: str) -> list[str]:
    """The ids of what stands behind an event."""
    return [key for key, value in workspace.edits().corrections.items() if value.joined_to == told_id]


def tell_apart(workspace: Workspace, one: Told, other: Told) -> Plan:
    """Say that two events that look alike are not the same."""
    unlike = workspace.correction(one.id).unlike | {other.id}
    return Plan(StepName("apart", _about(one)), _real([_corrected(workspace, one.id, unlike=unlike)]))


def split(workspace: Workspace, event: Event, document: int) -> Plan:
    """Make two events of one: of a stretch its first and its last unit, else the same date twice, to be changed."""
    halves, second = _halves(event), new_id()
    whole = Dating(interval=event.interval, granularity=event.granularity, mod=event.mod, value=event.value)
    place = Addition(
        document=document, span=event.span, sentence_span=event.sentence_span, sentence_no=event.sentence_no
    )
    changes = (
        _corrected(workspace, event.id, **({"dating": halves[0]} if halves else {})),
        Change(("addition", second), None, place),
        Change(("correction", second), None, Correction(
            dating=halves[1] if halves else whole, label=event.label, category=event.category
        )),
    )  # fmt: skip
    return Plan(StepName("split", _about(event)), _real(changes))


def _halves(event: Event) -> tuple[Dating, Dating] | None:
    """The first and the last unit of a stretch; None where it is none, or is no longer than one unit."""
    interval = event.interval
    first = _unit(event, interval.first_day, lambda unit: unit.start == interval.start)
    last = _unit(event, interval.last_day, lambda unit: unit.end == interval.end)
    is_stretch = event.is_range and event.granularity > Granularity.PART_OF_DAY
    return (first, last) if is_stretch and first and last and first != last else None


def _unit(event: Event, day: Civil, is_at_the_end: Callable[[Interval], bool]) -> Dating | None:
    """The event's own unit around a day if that reaches to the end of the event, else a smaller one."""
    sizes = dict.fromkeys((event.granularity, Granularity.YEAR, Granularity.MONTH, Granularity.DAY))
    for size in sizes:
        dating = dating_of(day, size) if size in EXACTNESS and size <= event.granularity else None
        if dating is not None and is_at_the_end(dating.interval):
            return dating
    return None


def add(place: Addition, dating: Dating, label: str) -> tuple[str, Plan]:
    """An event of one's own at a place in a text; returns its id as well."""
    told_id = new_id()
    correction = Correction(dating=dating, label=label)
    changes = (Change(("addition", told_id), None, place), Change(("correction", told_id), None, correction))
    return told_id, Plan(StepName("add", label), changes)


def remove_added(workspace: Workspace, told: Sequence[Told]) -> Plan:
    """Take events of one's own away."""
    keys = [(kind, one.id) for one in told for kind in ("addition", "correction")]
    changes = [Change(key, workspace.state.get(key), None) for key in keys]
    return Plan(StepName("remove", _about(told[0]), len(told)), _real(changes))


def open_documents(workspace: Workspace, read: Sequence[Packed], kept: bool) -> Plan:
    """Put documents after those that are open, or in place of all; a file that was open is there once, as read now."""
    paths = {packed.document.path for packed in read if packed.document.path is not None}
    shelved = {key: value for key, value in workspace.state.items() if isinstance(value, Shelved)}
    gone = {key for key, shelf in shelved.items()
            if not kept or workspace.analyses[shelf.analysis].document.path in paths}  # fmt: skip
    state = {key: value for key, value in workspace.state.items() if key not in gone}
    analyses = dict(enumerate(read, workspace.new_analysis()))
    last = max((shelf.place for shelf in shelved.values()), default=0)
    former_ones = _former_ones(workspace, read)
    touched = touched_ids(state)
    for place, (number, packed) in enumerate(analyses.items(), last + 1):
        former = former_ones.get((packed.document.path, packed.document.text))
        document = workspace.new_key() if former is None else former.key
        if former is not None and touches(touched, former.packed, packed):
            state = carried_over(state, document, former.packed, packed)
            touched = touched_ids(state)
        state["document", str(document)] = Shelved(place=place, analysis=number)
    return Plan(StepName("open", read[0].document.name, len(read)), _changes(workspace.state, state), analyses)


def _former_ones(workspace: Workspace, read: Sequence[Packed]) -> dict[tuple[Path | None, str], Open]:
    """The documents of files with their texts, open or closed by now: their keys are those that events of one's own
    go by. Of several that are the same file and text, the one that was there last.
    """
    wanted: dict[Path | None, list[Document]] = {}
    for packed in read:
        if packed.document.path is not None:
            wanted.setdefault(packed.document.path, []).append(packed.document)
    if not wanted:
        return {}
    changes = [change for step in workspace.steps[: workspace.position] for change in step.changes]
    values = [(change.key, value) for change in changes for value in change[1:]]
    looked_at: set[int] = set()
    found: dict[tuple[Path | None, str], Open] = {}
    for (_, key), shelf in reversed([*values, *workspace.state.items()]):
        if not isinstance(shelf, Shelved) or shelf.analysis in looked_at:
            continue
        looked_at.add(shelf.analysis)
        for document in wanted.get(workspace.analyses.path_of(shelf.analysis), ()):
            one = document.path, document.text
            if one not in found and workspace.analyses.is_of(shelf.analysis, document):
                found[one] = Open(int(key), workspace.analyses[shelf.analysis])
    return found


def close_document(workspace: Workspace, key: int) -> Plan:
    """Take a document out; what was changed of it stays for when it comes back."""
    shelved = workspace.state[("document", str(key))]
    name = _document_name(workspace, shelved)
    return Plan(StepName("close", name), (Change(("document", str(key)), shelved, None),))


def analyse_anew(workspace: Workspace, kind: str, anew: Mapping[int, Packed]) -> Plan:
    """Other analyses for documents, by their keys; what was changed by hand goes with the expressions that it is of."""
    state = dict(workspace.state)
    touched = touched_ids(state)
    analyses = dict(enumerate(anew.values(), workspace.new_analysis()))
    for key, (number, packed) in zip(anew, analyses.items(), strict=True):
        shelf = state["document", str(key)]
        assert isinstance(shelf, Shelved)
        state["document", str(key)] = replace(shelf, analysis=number)
        before = workspace.analyses[shelf.analysis]
        if touches(touched, before, packed):
            state = carried_over(state, key, before, packed)
            touched = touched_ids(state)
    name = next(iter(anew.values())).document.name
    return Plan(StepName(kind, name, len(anew)), _changes(workspace.state, state), analyses)


def place_of(packed: Packed, document: int, span: Span) -> Addition:
    """Where an event of one's own would stand."""
    number, sentence = packed.sentence_at(span)
    return Addition(document=document, span=span, sentence_span=sentence, sentence_no=number)


def _corrected(workspace: Workspace, told_id: str, **fields: Any) -> Change:
    before = workspace.state.get(("correction", told_id))
    after: Value | None = replace(workspace.correction(told_id), **fields)
    return Change(("correction", told_id), before, after or None)


def _changes(before: Mapping[Key, Value], after: Mapping[Key, Value]) -> tuple[Change, ...]:
    """What leads from one state to another."""
    keys = [key for key in {**before, **after} if before.get(key) is not after.get(key)]
    return _real([Change(key, before.get(key), after.get(key)) for key in keys])


def _real(changes: Sequence[Change]) -> tuple[Change, ...]:
    """Without those that change nothing."""
    return tuple(one for one in changes if one.before != one.after)


def _about(told: Told) -> str:
    """What a person would call an event in a short phrase."""
    text = told.label if isinstance(told, Event) else " ".join(told.expression.split())
    return text if len(text) <= 40 else text[:39].rstrip() + "…"


def _document_name(workspace: Workspace, shelved: Value) -> str:
    assert isinstance(shelved, Shelved)
    return workspace.analyses[shelved.analysis].document.name
