"""Which years below 100 a document tells of: there, "24 August 79" is a day of the year 79."""

import numpy as np

from timeline_app.model.calendar import DAY_SECONDS, civil_from_days, days_from_civil
from timeline_app.storage.analysis_table import PLACED, AnalysisTable

_ALL = frozenset(range(1, 100))
_EARLY, _LATE = (days_from_civil(year, 1, 1) * DAY_SECONDS for year in (1, 100))
_MEDIEVAL = days_from_civil(1000, 1, 1) * DAY_SECONDS


def short_years(analysis: AnalysisTable) -> frozenset[int]:
    """The years of 1 to 99 in which events begin; all of them where most events lie before the year 1000."""
    numbers = analysis.mentions.numbers
    starts = numbers["start"][(numbers["flags"] & PLACED) != 0]
    if not len(starts):
        return frozenset()
    # In a text about Rome any two digits are such a year.
    if np.median(starts) < _MEDIEVAL:
        return _ALL
    days = np.unique(starts[(starts >= _EARLY) & (starts < _LATE)] // DAY_SECONDS)
    return frozenset(civil_from_days(day).year for day in days.tolist())
