"""What a date is in its text: of something that happened, is planned, lasts, or of no happening at all."""

from enum import StrEnum
from typing import NamedTuple


class Role(StrEnum):
    """What the text tells of a date."""

    HAPPENING = "happening"
    PLAN = "plan"
    STATE = "state"
    MENTION = "mention"


class Because(StrEnum):
    """Why a date has its role."""

    TOLD = "told"  # nothing speaks against it
    LATER = "later"  # it lies after the day of publication
    INTENDED = "intended"  # a verb of the future or of intention
    LASTS = "lasts"  # "since 1871 it is the capital"
    ALONE = "alone"  # nothing else is said
    DATELINE = "dateline"
    DOCUMENT = "document"  # of a letter, a law, a book, or of the text itself
    NAME = "name"  # part of a name, or of what somebody is called
    LIFE = "life"  # from birth to death
    COMPARISON = "comparison"


class RoleReason(NamedTuple):
    """A role with its reason."""

    role: Role
    because: Because
