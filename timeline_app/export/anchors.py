"""Which expression of a document, or its creation time, the value of another one was counted from."""

from datetime import date

from timeline_app.model.calendar import Civil
from timeline_app.model.timex import Certainty, Timex

CREATION = "t0"
"""The id of the creation time."""


class Anchors:
    """Expressions by the first day that they name, gone through in the order of the text."""

    def __init__(self, created: date | None) -> None:
        self._told = {Civil(created.year, created.month, created.day): CREATION} if created else {}

    def of(self, timex: Timex, own: str) -> str:
        """The id of what an expression counts from, "" where nothing told before is known; `own` is its id."""
        anchor = timex.reason.facts.get("anchor") if timex.certainty != Certainty.STATED else None
        known = self._told.get(anchor, "") if isinstance(anchor, Civil) else ""
        # The latest one that names a day stands for it, but the creation time stays what "today" counts from.
        if timex.interval is not None and self._told.get(timex.interval.first_day) != CREATION:
            self._told[timex.interval.first_day] = own
        return known
