"""The steps that people take on what they have chosen: each plans a step and has the session do it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from timeline_app.model.event import Event
from timeline_app.model.span import Span
from timeline_app.services import edits

if TYPE_CHECKING:
    from timeline_app.model.correction import Dating
    from timeline_app.model.role import Role
    from timeline_app.services.mention_table import Mention
    from timeline_app.services.workspace import Subject, Transaction
    from timeline_app.ui.core.session import Session


class Commands(QObject):
    """What can be done with the chosen events; `can_` says whether it makes sense now."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session

    @property
    def chosen(self) -> "list[Mention]":
        return self._session.chosen_mentions()

    def can_change(self) -> bool:
        return self._session.can_edit and bool(self._session.chosen)

    def can_change_one(self) -> bool:
        return self._session.can_edit and len(self._session.chosen) == 1

    def can_join(self) -> bool:
        return self._session.can_edit and sum(isinstance(one, Event) for one in self.chosen) > 1

    def can_part(self) -> bool:
        return self.can_change_one() and bool(self._behind())

    def can_split(self) -> bool:
        return self.can_change_one() and isinstance(self._session.selected_mention(), Event)

    def can_remove(self) -> bool:
        return self._session.can_edit and any(map(self._is_added, self._session.chosen))

    def can_revert(self) -> bool:
        """Whether the program found something that a person has changed; what is added by hand has nothing below."""
        found = [one for one in self._session.chosen if not self._is_added(one)]
        return self._session.can_edit and any(map(self._session.workspace.correction, found))

    def is_hidden(self) -> bool:
        """Whether all that is chosen is hidden."""
        chosen = self.chosen
        return bool(chosen) and all(one.hidden for one in chosen)

    def is_checked(self) -> bool:
        chosen = self._session.chosen
        return bool(chosen) and all(self._session.workspace.correction(one).checked for one in chosen)

    def set_dating_of(self, subject: "Subject", dating: "Dating") -> None:
        """Give events this date, whatever is chosen by now."""
        if mentions := self._mentions_of(subject):
            self._do(edits.correct(self._session.workspace, "date", mentions, dating=dating))

    def set_role_of(self, subject: "Subject", role: "Role") -> None:
        """Say what the text tells of events."""
        if mentions := [one for one in self._mentions_of(subject) if isinstance(one, Event)]:
            self._do(edits.correct(self._session.workspace, "role", mentions, role=role))

    def set_text_of(self, subject: "Subject", field: str, text: str) -> None:
        """Set `label`, `category` or `notes` of events; what is typed letter by letter becomes one step."""
        mentions = self._mentions_of(subject)
        # Without a label of its own an event has the one that was found.
        content = text or (None if field == "label" else "")
        if mentions:
            self._do(edits.correct(self._session.workspace, field, mentions, typed=True, **{field: content}))

    def hide(self) -> None:
        """Hide what is chosen and go on with the next event, or show it again if all of it is hidden."""
        if self.is_hidden():
            self._correct("show", hidden=False)
        elif self.chosen:
            transaction = edits.correct(self._session.workspace, "hide", self.chosen, hidden=True)
            # Asked before the step, after which what is chosen stands nowhere.
            goal = self._session.filter.beside(self._session.chosen)
            if goal and self._session.can_edit:
                self._session.select(goal)
            self._do(transaction)

    def check(self) -> None:
        """Say of what is chosen that it was looked at and is right, or take that back."""
        self._correct("checked", checked=not self.is_checked())

    def decide(self, mention_id: str, kind: str, **fields: Any) -> None:
        """Say several things of one event in one step."""
        mention = self._session.timeline.find(mention_id)
        if mention is not None:
            self._do(edits.correct(self._session.workspace, kind, [mention], **fields))

    def join(self) -> None:
        """Let the selected event stand for all that are chosen."""
        events = [one for one in self.chosen if isinstance(one, Event)]
        if len(events) > 1:
            self._join(events[0], events[1:])

    def join_of(self, kept: "Subject", others: "Subject") -> None:
        """Let one event stand for others that a question was about."""
        events = [one for one in (*self._mentions_of(kept), *self._mentions_of(others)) if isinstance(one, Event)]
        if len(events) > 1:
            self._join(events[0], events[1:])

    def _join(self, kept: Event, others: Sequence[Event]) -> None:
        self._do(edits.join(self._session.workspace, kept, others))
        self._session.select(kept.id)

    def part(self) -> None:
        """Let what stands behind the selected event stand by itself."""
        mention = self._session.selected_mention()
        if mention is not None:
            self._do(edits.part(self._session.workspace, mention))

    def split_of(self, subject: "Subject", second: "edits.Second") -> None:
        """Make two events of one that a question was about; the second of them is as it was answered."""
        event = next(iter(self._mentions_of(subject)), None)
        if isinstance(event, Event):
            self._do(edits.split(self._session.workspace, event, subject.document, second))

    def add(self, subject: "Subject", span: Span, dating: "Dating", label: str) -> None:
        """Add an event at a place in the text of a document that is open, whichever is shown, and select it."""
        analysis = self._session.analysis_of(subject)
        if analysis is not None and self._session.can_edit:
            place = edits.place_of(analysis, subject.document, span)
            mention_id, transaction = edits.add(self._session.workspace, place, dating, label)
            self._do(transaction)
            self._session.select(mention_id)

    def remove(self) -> None:
        """Take away the chosen events that were added by hand."""
        added = [one for one in self.chosen if self._is_added(one.id)]
        if added:
            self._do(edits.remove_added(self._session.workspace, added))

    def revert(self) -> None:
        """Take back all that was changed of what is chosen."""
        if self.chosen:
            self._do(edits.revert(self._session.workspace, self.chosen))

    def close_document(self) -> None:
        """Take the shown document out of the workspace."""
        self._session.close_document(self._session.page_number)

    def _behind(self) -> Sequence[str]:
        return edits.behind_of(self._session.workspace, self._session.selection)

    def _is_added(self, mention_id: str) -> bool:
        return ("addition", mention_id) in self._session.workspace.state

    def _mentions_of(self, subject: "Subject") -> "list[Mention]":
        """The events of a subject, as they are now; none where it is not of this workspace."""
        if not self._session.workspace.has(subject):
            return []
        return [one for one in map(self._session.timeline.find, subject.ids) if one is not None]

    def _correct(self, kind: str, *, typed: bool = False, **fields: Any) -> None:
        if self.chosen:
            self._do(edits.correct(self._session.workspace, kind, self.chosen, typed=typed, **fields))

    def _do(self, transaction: "Transaction") -> None:
        """What is planned from what is shown is done only where that is what is worked on."""
        if self._session.can_edit:
            self._session.do(transaction)
