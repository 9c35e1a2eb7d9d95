"""Names of what events are sorted by: how exact a date is, how it is known, and what is told of it."""

from timeline_app.model.granularity import Granularity
from timeline_app.model.role import Role
from timeline_app.model.timex import Certainty, TimexType
from timeline_app.ui.text.translation import tr


def granularity_text(granularity: Granularity) -> str:
    return {
        Granularity.SECOND: tr("second"),
        Granularity.MINUTE: tr("minute"),
        Granularity.HOUR: tr("hour"),
        Granularity.PART_OF_DAY: tr("part of the day"),
        Granularity.DAY: tr("day"),
        Granularity.WEEKEND: tr("weekend"),
        Granularity.WEEK: tr("week"),
        Granularity.MONTH: tr("month"),
        Granularity.SEASON: tr("season"),
        Granularity.QUARTER: tr("quarter"),
        Granularity.HALF_YEAR: tr("half-year"),
        Granularity.YEAR: tr("year"),
        Granularity.DECADE: tr("decade"),
        Granularity.CENTURY: tr("century"),
        Granularity.MILLENNIUM: tr("millennium"),
    }[granularity]


def certainty_text(certainty: Certainty) -> str:
    return {
        Certainty.STATED: tr("Stated in the text"),
        Certainty.COMPUTED: tr("Computed"),
        Certainty.INFERRED: tr("Inferred"),
        Certainty.GIVEN: tr("Set by hand"),
    }[certainty]


def kind_text(kind: TimexType) -> str:
    """What an expression tells of time, whether or not it has a place on a timeline."""
    return {
        TimexType.DATE: tr("Date"),
        TimexType.TIME: tr("Time of day"),
        TimexType.DURATION: tr("Length of time"),
        TimexType.SET: tr("Repeated time"),
    }[kind]


def role_name(role: Role) -> str:
    """What the text tells of a date."""
    return {
        Role.HAPPENING: tr("Happening"),
        Role.PLAN: tr("Plan"),
        Role.STATE: tr("State"),
        Role.MENTION: tr("Mention"),
    }[role]


def capitalised(text: str) -> str:
    """With a capital letter at the beginning."""
    return text[:1].upper() + text[1:]
