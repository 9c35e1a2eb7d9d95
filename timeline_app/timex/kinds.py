"""The table of kinds: which resolver a rule's `kind` names. Every language uses the same ones."""

from collections.abc import Callable

from timeline_app.timex.amounts import resolve_duration, resolve_ref, resolve_set
from timeline_app.timex.clock import resolve_clock, resolve_dated_part, resolve_night, resolve_part
from timeline_app.timex.context import Context, Found, Resolution
from timeline_app.timex.dates import (
    resolve_date,
    resolve_month,
    resolve_month_of_year,
    resolve_relative_month,
    resolve_year,
)
from timeline_app.timex.named import (
    resolve_century,
    resolve_decade,
    resolve_half,
    resolve_holiday,
    resolve_quarter,
    resolve_season,
    resolve_week,
)
from timeline_app.timex.relative import (
    resolve_ago,
    resolve_ahead,
    resolve_day,
    resolve_relative,
    resolve_shifted,
    resolve_today,
    resolve_told_day,
    resolve_told_unit,
    resolve_weekend,
)
from timeline_app.timex.weekdays import resolve_weekday

Resolver = Callable[[Found, Context], Resolution | None]


def resolve_none(found: Found, context: Context) -> Resolution | None:
    """What looks like a date and is none: its tokens are used up, nothing is reported."""
    return None


RESOLVERS: dict[str, Resolver] = {
    "ago": resolve_ago,
    "ahead": resolve_ahead,
    "century": resolve_century,
    "clock": resolve_clock,
    "date": resolve_date,
    "dated_part": resolve_dated_part,
    "day": resolve_day,
    "decade": resolve_decade,
    "duration": resolve_duration,
    "half": resolve_half,
    "holiday": resolve_holiday,
    "month": resolve_month,
    "month_of_year": resolve_month_of_year,
    "night": resolve_night,
    "none": resolve_none,
    "part": resolve_part,
    "quarter": resolve_quarter,
    "ref": resolve_ref,
    "relative": resolve_relative,
    "relative_month": resolve_relative_month,
    "season": resolve_season,
    "set": resolve_set,
    "shifted": resolve_shifted,
    "today": resolve_today,
    "told_day": resolve_told_day,
    "told_unit": resolve_told_unit,
    "week": resolve_week,
    "weekday": resolve_weekday,
    "weekend": resolve_weekend,
    "year": resolve_year,
}
