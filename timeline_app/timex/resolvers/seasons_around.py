"""The year of a month or day that goes on from a season told just now: "next summer we go there, maybe in June"."""

from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Reason
from timeline_app.timex.context import Context
from timeline_app.timex.found import Found

# So many months are a season, and a year.
_SEASON, _YEAR = 3, 12


def year_of_season(found: Found, context: Context, month: int) -> tuple[int, Reason, bool] | None:
    """That of the season just told in which a month is, its reason, and whether it hangs on the publication date."""
    for told in reversed(context.discourse.recent):
        back = found.sentence - told.sentence
        if back > 1 or (back and told is not context.discourse.focus):
            return None
        if told.granularity == Granularity.SEASON and (month - told.day.month) % _YEAR < _SEASON:
            year = told.day.year + (month < told.day.month)
            return year, Reason("year_told", {"anchor": year}), not told.explicit
    return None
