"""What people change by hand: corrections of events, events of their own, and the documents that they keep."""

from collections.abc import Mapping

from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.role import Role
from timeline_app.model.span import Span
from timeline_app.model.timex import Mod
from timeline_app.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Dating:
    """A date set by hand: what it means, and the words that it was told in."""

    interval: Interval
    granularity: Granularity
    mod: Mod | None = None
    value: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What was changed of one expression; None and "" leave what the program found."""

    dating: Dating | None = None
    label: str | None = None
    category: str = ""
    notes: str = ""
    hidden: bool | None = None
    """Left out, or shown though the program would leave it out."""
    checked: bool = False
    """Looked at by a person, who found it right."""
    joined_to: str = ""
    """The event that this one is the same as, and stands behind."""
    unlike: frozenset[str] = frozenset()
    """Events of other documents that look alike and are others."""
    role: Role | None = None

    @property
    def place(self) -> tuple[object, ...]:
        """What decides where an event stands, and how it is seen, if at all; the rest is words."""
        return self.dating, self.hidden, self.joined_to, self.role

    def __bool__(self) -> bool:
        return self != _NOTHING


_NOTHING = Correction()


@dataclass(frozen=True, slots=True, kw_only=True)
class Addition:
    """The place of an event added by hand; its date and label are in the correction of the same id."""

    document: int
    """The key of its document in the workspace."""
    span: Span
    sentence_span: Span
    sentence_no: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDocument:
    """A document in a workspace: its place among the others, and the analysis that is in force."""

    place: int
    analysis: int


@dataclass(frozen=True, slots=True)
class Edits:
    """What people changed, by ids; additions name their document by its number among the open ones."""

    corrections: Mapping[str, Correction]
    additions: Mapping[str, Addition]


NO_EDITS = Edits({}, {})
