"""Takes over what was changed in an exported file, in one step.

A field that is set back to what the program found leaves no correction behind.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from timeline_app.export.incoming.edited import DATE
from timeline_app.model.event import Event
from timeline_app.services.corrected import is_date_of, label_of
from timeline_app.services.edited_import import JOINED, Changes, Difference, FieldValue, NewEvent
from timeline_app.services.mention_table import MentionTable
from timeline_app.services.workspace import Transaction, Workspace
from timeline_app.storage.values import Change, StepName, Value


def accept(
    workspace: Workspace, changes: Changes, chosen: Collection[Difference | NewEvent] | None = None
) -> Transaction:
    """The step that takes over all differences and new events, or those that were `chosen`.

    It is a step of the workspace that the file was compared with; another one does not accept it.
    """
    wanted = None if chosen is None else set(chosen)
    fields: dict[str, dict[str, FieldValue]] = {}
    for one in changes.differences:
        if wanted is None or one in wanted:
            fields.setdefault(one.id, {})["dating" if one.field == DATE else one.field] = one.after
    new = [one for one in changes.new if wanted is None or one in wanted]
    rows = MentionTable(workspace.current.tables, workspace.edits())
    made = [_corrected(workspace, rows, mention_id, given) for mention_id, given in fields.items()]
    for event in new:
        before = workspace.state.get(("correction", event.id))
        made.append(Change(("addition", event.id), None, event.place))
        made.append(Change(("correction", event.id), before, event.correction))
    name = StepName("import", changes.name, len(fields) + len(new))
    # The workspace that was compared, and not the one that is open now, which may be another.
    return Transaction(changes.workspace, name, tuple(one for one in made if one.before != one.after))


def _corrected(workspace: Workspace, rows: MentionTable, mention_id: str, given: Mapping[str, Any]) -> Change:
    """The correction with some fields; one that says what was found says nothing."""
    found, fields = rows.found(mention_id), dict(given)
    if found is not None and fields.get("label") == label_of(found):
        # Nothing is kept, so that a better title of a later version comes through.
        fields["label"] = None
    if isinstance(found, Event) and fields.get("role") == found.role:
        fields["role"] = None
    if found is not None and is_date_of(fields.get("dating"), found):
        fields["dating"] = None
    if fields.get("hidden") is False:
        # Nor may it stand behind another event.
        fields.setdefault(JOINED, "")
    if fields.get("hidden") is (found is not None and found.hidden):
        fields["hidden"] = None
    after: Value | None = replace(workspace.correction(mention_id), **fields)
    return Change(("correction", mention_id), workspace.state.get(("correction", mention_id)), after or None)
