"""Resolvers of weekdays: near the publication date, on the side that the tense or an adjective says."""

from timeline_app.model.calendar import civil_from_days, iso_week, weekday
from timeline_app.model.timex import Reason, TimexType
from timeline_app.timex.context import Context
from timeline_app.timex.found import Facts, Found, Resolution
from timeline_app.timex.tense import Direction
from timeline_app.timex.value import format_day, format_year


def weekday_and_part(facts: Facts) -> tuple[int, str | None]:
    if "wp" in facts:
        return facts["wp"][0], facts["wp"][1]
    return facts["wd"], facts.get("part")


def resolve_weekday(found: Found, context: Context) -> Resolution | None:
    """A weekday near the publication date, on the side that the tense or an adjective says."""
    facts = found.facts
    number, part = weekday_and_part(facts)
    kind = TimexType.TIME if part else TimexType.DATE
    suffix = f"T{part}" if part else ""
    if context.discourse.weekly == found.sentence and "rel" not in facts:
        return Resolution(TimexType.SET, f"XXXX-WXX-{number}{suffix}", Reason("set"))
    if context.published is None:
        return Resolution(kind, f"XXXX-WXX-{number}{suffix}", Reason("no_publication_date"), relative=True)
    today = context.published
    back = (weekday(today) - number) % 7
    direction = context.direction(found)
    rel = facts.get("rel")
    if "unit" in facts and rel is not None:
        day = today - weekday(today) + number + 7 * rel
        reason = Reason("weekday_of_week", {"weekday": number, "anchor": civil_from_days(today), "rel": rel})
    elif rel is not None:
        day = _relative_weekday(today, back, rel, direction)
        reason = Reason("weekday_relative", {"weekday": number, "anchor": civil_from_days(today), "rel": rel})
    else:
        day = today - back + (7 if direction.sign > 0 and back else 0)
        reason = Reason(
            "weekday",
            {
                "weekday": number,
                "anchor": civil_from_days(today),
                "direction": direction.sign or -1,
                "verb": direction.word,
            },
        )
    civil = civil_from_days(day)
    return Resolution(kind, format_day(civil) + suffix, reason, relative=True, computed=True, told=civil)


def _relative_weekday(today: int, back: int, rel: int, direction: Direction) -> int:
    """ "vergangenen Freitag" is before today, "kommenden Freitag" after, "diesen" in this week or by tense."""
    if rel < 0:
        return today - (back or 7) + 7 * (rel + 1)
    if rel > 0:
        # Nobody calls tomorrow the next Friday.
        tomorrow = 7 if rel == 1 and back == 6 else 0
        return today + (7 - back) + 7 * (rel - 1) + tomorrow
    if direction.sign < 0:
        return today - back
    return today + (-back) % 7


def week_value(day: int) -> str:
    year, week = iso_week(day)
    return f"{format_year(year)}-W{week:02d}"
