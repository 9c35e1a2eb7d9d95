"""What hangs on the publication date of a document: which dates move with it, and which get a place by it."""

from typing import NamedTuple

from timeline_app.model.calendar import Civil
from timeline_app.model.reasons import explanation_of
from timeline_app.model.timex import Certainty, Reason
from timeline_app.storage.analysis_table import CERTAINTIES, PLACED, AnalysisTable

_COUNTED = {CERTAINTIES.index(one) for one in (Certainty.COMPUTED, Certainty.INFERRED)}


class Dependents(NamedTuple):
    """How many dates move when another day of publication is set, and how many have no place for want of one."""

    moving: int
    waiting: int


def dependents_of(analysis: AnalysisTable) -> Dependents:
    """Counts the dates that are reckoned from the day itself; what is reckoned from these in turn moves as well."""
    mentions, day = analysis.mentions, analysis.published.day
    anchor = Civil(day.year, day.month, day.day) if day is not None else None
    placed = (mentions.numbers["flags"] & PLACED) != 0
    moving = waiting = 0
    for number, certainty in enumerate(mentions.numbers["certainty"].tolist()):
        if placed[number] and certainty not in _COUNTED:
            continue
        why = explanation_of(mentions.texts["explanation"][number])
        if isinstance(why, Reason):
            moving += bool(placed[number]) and anchor is not None and why.facts.get("anchor") == anchor
            waiting += not placed[number] and why.kind == "no_publication_date"
    return Dependents(moving, waiting)
