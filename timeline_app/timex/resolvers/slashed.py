"""Dates as 03/04/2013, which are in one of two orders.

The weekday beside such a date tells which, or the order of the text. Where nothing does, the month is taken to be
first, and the date says which other one it may be.
"""

from dataclasses import replace

from timeline_app.model.timex import Reason
from timeline_app.timex.context import Context
from timeline_app.timex.found import Found, Resolution
from timeline_app.timex.resolvers.dates import resolve_date

_MONTHS = 12


def resolve_date_in_order(found: Found, context: Context) -> Resolution | None:
    """A date, those with slashes in the order of the text."""
    facts = found.facts
    day, month = facts.get("d", 0), facts.get("m", 0)
    if not facts.get("slashed") or day > _MONTHS or day == month:
        return resolve_date(found, context)
    turned = replace(found, facts={**facts, "d": month, "m": day})
    order = context.order
    read, other = (resolve_date(one, context) for one in ((turned, found) if order.day_first else (found, turned)))
    if read is None or other is None:
        return read or other
    if read.conflict and not other.conflict:
        # "Wednesday 03/04/2013": the other order has that weekday.
        return _explained(other, not order.day_first, "weekday")
    if "wd" in facts and not read.conflict:
        return _explained(read, order.day_first, "weekday")
    if order.by:
        return _explained(read, order.day_first, order.by)
    unsure = Reason("order_unsure", {"day": other.told})
    return replace(read, computed=True, conflict=read.conflict or unsure)


def _explained(read: Resolution, day_first: bool, by: str) -> Resolution:
    """The same, with what told the order where the date is stated whole."""
    if read.reason.kind not in ("stated", "stated_short_year"):
        return read
    return replace(read, reason=Reason("stated_in_order", {"first": int(day_first), "told_by": by}))
