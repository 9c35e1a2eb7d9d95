"""What the reason of a date keeps of the one from which it is counted."""

from timeline_app.model.calendar import Civil
from timeline_app.model.granularity import Granularity


def anchor_facts(day: Civil | None, granularity: Granularity | None) -> dict[str, object]:
    """The first day of what was told, and of which unit it is where nobody has named that day: "1830", "May 1830"."""
    if granularity is None or granularity < Granularity.MONTH:
        return {"anchor": day}
    return {"anchor": day, "anchor_unit": granularity.label}
