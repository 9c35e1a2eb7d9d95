"""The steps that people can take: each function plans one, from the workspace as it is."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from timeline_app.model.calendar import Civil
from timeline_app.model.correction import Addition, Correction, Dating, OpenDocument
from timeline_app.model.document import Document
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.services.current import Open
from timeline_app.services.manual_dates import EXACTNESS, dating_of
from timeline_app.services.mention_table import Mention
from timeline_app.services.naming.documents import named_apart
from timeline_app.services.rebase import rebase_corrections, touched_ids, touches
from timeline_app.services.workspace import Transaction, Workspace
from timeline_app.storage.analysis_table import AnalysisTable, new_id
from timeline_app.storage.values import Change, Key, StepName, Value


def correct(
    workspace: Workspace, kind: str, mentions: Sequence[Mention], *, typed: bool = False, **fields: Any
) -> Transaction:
    """Change fields of the corrections of some expressions; what is `typed` letter by letter becomes one step."""
    changes = tuple(_corrected(workspace, one.id, **fields) for one in mentions)
    group = f"{kind} {mentions[0].id}" if typed and len(mentions) == 1 else ""
    return Transaction(workspace.id, StepName(kind, _about(mentions[0]), len(mentions)), _real(changes), group=group)


def revert(workspace: Workspace, mentions: Sequence[Mention]) -> Transaction:
    """Take back all that was changed of some expressions; events added by hand stay as they are."""
    # Without its correction an added event would have neither date nor title.
    ids = [one.id for one in mentions if ("addition", one.id) not in workspace.state]
    changes = [
        Change(("correction", mention_id), workspace.state.get(("correction", mention_id)), None) for mention_id in ids
    ]
    return Transaction(workspace.id, StepName("revert", _about(mentions[0]), len(mentions)), _real(changes))


def join(workspace: Workspace, kept: Mention, others: Sequence[Mention]) -> Transaction:
    """Let one event stand for others that tell of the same; what stood behind those stands behind it as well."""
    ids = {one.id for one in others} - {kept.id}
    behind = [key for key, first in workspace.current.joined.items() if first in ids and key != kept.id]
    changes = [_corrected(workspace, mention_id, joined_to=kept.id) for mention_id in sorted({*ids, *behind})]
    changes.append(_corrected(workspace, kept.id, joined_to=""))
    return Transaction(workspace.id, StepName("join", _about(kept), len(ids) + 1), _real(changes))


def part(workspace: Workspace, kept: Mention) -> Transaction:
    """Let all that stands behind an event stand by itself again."""
    behind = behind_of(workspace, kept.id)
    changes = [_corrected(workspace, mention_id, joined_to="") for mention_id in behind]
    return Transaction(workspace.id, StepName("part", _about(kept), len(behind) + 1), _real(changes))


def behind_of(workspace: Workspace, mention_id: str) -> list[str]:
    """The ids of what stands behind an event."""
    return [key for key, first in workspace.current.joined.items() if first == mention_id]


def tell_apart(workspace: Workspace, one: Mention, other: Mention) -> Transaction:
    """Say that two events that look alike are not the same."""
    unlike = workspace.correction(one.id).unlike | {other.id}
    changes = _real([_corrected(workspace, one.id, unlike=unlike)])
    return Transaction(workspace.id, StepName("apart", _about(one)), changes)


class Second(NamedTuple):
    """What becomes an event of its own: its words, its date and its title."""

    span: Span
    dating: Dating
    label: str


def split(workspace: Workspace, event: Event, document: int, second: Second | None = None) -> Transaction:
    """Make two events of one. Where nothing is said of the second, it has the same words, and the last of two dates.

    Of a stretch whose last unit the second takes, the first keeps its first unit.
    """
    halves, added = _halves(event), new_id()
    whole = Dating(interval=event.interval, granularity=event.granularity, mod=event.mod, value=event.value)
    span, dating, label = second or Second(event.span, halves[1] if halves else whole, event.label)
    is_halved = halves is not None and dating.interval == halves[1].interval
    place = Addition(document=document, span=span, sentence_span=event.sentence_span, sentence_no=event.sentence_no)
    changes = (
        _corrected(workspace, event.id, **({"dating": halves[0]} if halves and is_halved else {})),
        Change(("addition", added), None, place),
        Change(("correction", added), None, Correction(
            dating=dating, label=label, category=event.category, role=event.role
        )),
    )  # fmt: skip
    return Transaction(workspace.id, StepName("split", _about(event)), _real(changes))


def _halves(event: Event) -> tuple[Dating, Dating] | None:
    """The first and the last unit of a stretch; None where it is none, or is no longer than one unit."""
    interval = event.interval
    first = _unit(event, interval.first_day, lambda unit: unit.start == interval.start)
    last = _unit(event, interval.last_day, lambda unit: unit.end == interval.end)
    is_stretch = event.is_range and event.granularity > Granularity.PART_OF_DAY
    return (first, last) if is_stretch and first and last and first != last else None


def _unit(event: Event, day: Civil, is_at_the_end: Callable[[Interval], bool]) -> Dating | None:
    """The event's own unit around a day if that reaches to the end of the event, else a smaller one."""
    # From the event's own unit down to a day: the last year of a stretch may end in May.
    sizes = dict.fromkeys((event.granularity, Granularity.YEAR, Granularity.MONTH, Granularity.DAY))
    for size in sizes:
        dating = dating_of(day, size) if size in EXACTNESS and size <= event.granularity else None
        if dating is not None and is_at_the_end(dating.interval):
            return dating
    return None


def add(workspace: Workspace, place: Addition, dating: Dating, label: str) -> tuple[str, Transaction]:
    """An event of one's own at a place in a text; returns its id as well."""
    mention_id = new_id()
    correction = Correction(dating=dating, label=label)
    changes = (Change(("addition", mention_id), None, place), Change(("correction", mention_id), None, correction))
    return mention_id, Transaction(workspace.id, StepName("add", label), changes)


def remove_added(workspace: Workspace, mentions: Sequence[Mention]) -> Transaction:
    """Take events of one's own away."""
    keys = [(kind, one.id) for one in mentions for kind in ("addition", "correction")]
    changes = [Change(key, workspace.state.get(key), None) for key in keys]
    return Transaction(workspace.id, StepName("remove", _about(mentions[0]), len(mentions)), _real(changes))


def open_documents(workspace: Workspace, read: Sequence[AnalysisTable], kept: bool) -> Transaction:
    """Put documents after those that are open, or in place of all; a file that was open is there once, as read now.

    A document whose name another one has or had gets a name of its own.
    """
    paths = {analysis.document.path for analysis in read if analysis.document.path is not None}
    open_ones = {key: value for key, value in workspace.state.items() if isinstance(value, OpenDocument)}
    gone = {key for key, opened in open_ones.items()
            if not kept or workspace.analyses[opened.analysis].document.path in paths}  # fmt: skip
    state = {key: value for key, value in workspace.state.items() if key not in gone}
    stay = [opened.analysis for key, opened in open_ones.items() if key not in gone]
    read = list(named_apart(workspace.analyses, stay, read))
    analyses = dict(enumerate(read, workspace.new_analysis()))
    last = max((opened.place for opened in open_ones.values()), default=0)
    # A file that comes back gets its old key, by which its added events know it.
    former_ones = _former_ones(workspace, read)
    touched = touched_ids(state)
    for place, (number, analysis) in enumerate(analyses.items(), last + 1):
        former = former_ones.get((analysis.document.path, analysis.document.text))
        document = workspace.new_key() if former is None else former.key
        if former is not None and touches(touched, former.analysis, analysis):
            state = rebase_corrections(state, document, former.analysis, analysis)
            touched = touched_ids(state)
        state["document", str(document)] = OpenDocument(place=place, analysis=number)
    name = StepName("open", read[0].document.name, len(read))
    return Transaction(workspace.id, name, _changes(workspace.state, state), analyses)


def _former_ones(workspace: Workspace, read: Sequence[AnalysisTable]) -> dict[tuple[Path | None, str], Open]:
    """The documents of files with their texts, open or closed by now: their keys are those that events of one's own
    go by. Of several that are the same file and text, the one that was there last.
    """
    wanted: dict[Path | None, list[Document]] = {}
    for analysis in read:
        if analysis.document.path is not None:
            wanted.setdefault(analysis.document.path, []).append(analysis.document)
    if not wanted:
        return {}
    changes = [change for step in workspace.steps[: workspace.position] for change in step.changes]
    values = [(change.key, value) for change in changes for value in change[1:]]
    looked_at: set[int] = set()
    found: dict[tuple[Path | None, str], Open] = {}
    # The state is the newest, then the steps from the last to the first.
    for (_, key), opened in reversed([*values, *workspace.state.items()]):
        if not isinstance(opened, OpenDocument) or opened.analysis in looked_at:
            continue
        looked_at.add(opened.analysis)
        for document in wanted.get(workspace.analyses.path_of(opened.analysis), ()):
            one = document.path, document.text
            if one not in found and workspace.analyses.is_of(opened.analysis, document):
                found[one] = Open(int(key), workspace.analyses[opened.analysis])
    return found


def close_document(workspace: Workspace, key: int) -> Transaction:
    """Take a document out; what was changed of it stays for when it comes back."""
    opened = workspace.state[("document", str(key))]
    name = _document_name(workspace, opened)
    return Transaction(workspace.id, StepName("close", name), (Change(("document", str(key)), opened, None),))


def analyse_anew(workspace: Workspace, kind: str, anew: Mapping[int, AnalysisTable]) -> Transaction:
    """Other analyses for documents, by their keys; what was changed by hand goes with the expressions that it is of."""
    state = dict(workspace.state)
    touched = touched_ids(state)
    analyses = dict(enumerate(anew.values(), workspace.new_analysis()))
    for key, (number, analysis) in zip(anew, analyses.items(), strict=True):
        opened = state["document", str(key)]
        assert isinstance(opened, OpenDocument)
        state["document", str(key)] = replace(opened, analysis=number)
        before = workspace.analyses[opened.analysis]
        if touches(touched, before, analysis):
            state = rebase_corrections(state, key, before, analysis)
            touched = touched_ids(state)
    name = next(iter(anew.values())).document.name
    return Transaction(workspace.id, StepName(kind, name, len(anew)), _changes(workspace.state, state), analyses)


def place_of(analysis: AnalysisTable, document: int, span: Span) -> Addition:
    """Where an event of one's own would stand."""
    number, sentence = analysis.sentence_at(span)
    return Addition(document=document, span=span, sentence_span=sentence, sentence_no=number)


def _corrected(workspace: Workspace, mention_id: str, **fields: Any) -> Change:
    before = workspace.state.get(("correction", mention_id))
    after: Value | None = replace(workspace.correction(mention_id), **fields)
    return Change(("correction", mention_id), before, after or None)


def _changes(before: Mapping[Key, Value], after: Mapping[Key, Value]) -> tuple[Change, ...]:
    """What leads from one state to another."""
    # By identity first, which a thousand corrections that stayed pass in no time.
    other = [Change(key, value, after.get(key)) for key, value in before.items() if after.get(key) is not value]
    return (*_real(other), *(Change(key, None, value) for key, value in after.items() if key not in before))


def _real(changes: Sequence[Change]) -> tuple[Change, ...]:
    """Without those that change nothing."""
    return tuple(one for one in changes if one.before != one.after)


def _about(mention: Mention) -> str:
    """What a person would call an event in a short phrase."""
    text = mention.label if isinstance(mention, Event) else " ".join(mention.expression.split())
    return text if len(text) <= 40 else text[:39].rstrip() + "…"


def _document_name(workspace: Workspace, opened: Value) -> str:
    assert isinstance(opened, OpenDocument)
    return workspace.analyses[opened.analysis].document.name
