"""Days that are counted from one that the text has told."""

from timeline_app.model.calendar import Civil, civil_from_days
from timeline_app.model.timex import Reason, TimexType
from timeline_app.timex.found import Resolution
from timeline_app.timex.value import format_day


def from_told_day(
    anchor: Civil, offset: int, relative: bool, kind: TimexType = TimexType.DATE, suffix: str = ""
) -> Resolution:
    """So many days after a day told; `relative` if that one hangs on the publication date, `suffix` a time of day."""
    day = civil_from_days(anchor.days + offset)
    reason = Reason("told_day", {"offset": offset, "anchor": anchor})
    return Resolution(kind, format_day(day) + suffix, reason, relative=relative, computed=True, told=day)
