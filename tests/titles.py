"""The title of a sentence whose expression stands in square brackets."""

from parses import unmarked

from timeline_app.events.title import title_of
from timeline_app.model.titles import LONGEST

# Sentences that are too long for any title, with a date each.
GERMAN = (
    "Der von der Polizei am Bahnhof in Wien gesuchte Mann wurde am [3. Mai 2021] in einem sehr kleinen Haus am Rand "
    "der Stadt gefunden."
)
ENGLISH = (
    "The old bridge over the river Elm in the town of Ashford was closed on [3 May 2021] after a flood that had lasted "
    "for three weeks and damaged many houses."
)


def title(language: str, marked: str, width: int = LONGEST) -> str:
    return title_of(*unmarked(marked), language, width)
