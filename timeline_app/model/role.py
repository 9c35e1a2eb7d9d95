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
    UNREAL = "unreal"  # of what did not come to pass: "hätte es 2011 geregnet"
    MAIL = "mail"  # of a mail that is quoted or passed on
    UNREAD = "unread"  # the text was read by a version that did not ask
    BY_HAND = "by_hand"
    TABLE = "table"  # a table of events has it so, and says no more


class RoleReason(NamedTuple):
    """A role with its reason."""

    role: Role
    because: Because


ROLES = tuple(Role)
ROLE_REASONS = (
    RoleReason(Role.HAPPENING, Because.UNREAD),
    RoleReason(Role.HAPPENING, Because.TOLD),
    RoleReason(Role.PLAN, Because.LATER),
    RoleReason(Role.PLAN, Because.INTENDED),
    RoleReason(Role.STATE, Because.LASTS),
    RoleReason(Role.MENTION, Because.ALONE),
    RoleReason(Role.MENTION, Because.DATELINE),
    RoleReason(Role.MENTION, Because.DOCUMENT),
    RoleReason(Role.MENTION, Because.NAME),
    RoleReason(Role.MENTION, Because.LIFE),
    RoleReason(Role.MENTION, Because.COMPARISON),
    *(RoleReason(role, Because.BY_HAND) for role in ROLES),
    RoleReason(Role.MENTION, Because.MAIL),
    *(RoleReason(role, Because.TABLE) for role in ROLES if role is not Role.HAPPENING),
    RoleReason(Role.MENTION, Because.UNREAL),
)
"""All that there are. Files keep their numbers: new ones go to the end, and the first stands for what says none."""
