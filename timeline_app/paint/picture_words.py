"""What is written in pictures besides events, in both languages: what bins stand for, and what the looks mean."""

from PySide6.QtCore import QLocale

from timeline_app.layout.ticks import Level, Unit
from timeline_app.paint.calendar_names import LOCALES
from timeline_app.paint.legend import Look

_STRETCHES = {
    "en": {
        Unit.SECOND: ("a second", "{n} seconds"),
        Unit.MINUTE: ("a minute", "{n} minutes"),
        Unit.HOUR: ("an hour", "{n} hours"),
        Unit.DAY: ("a day", "{n} days"),
        Unit.MONTH: ("a month", "{n} months"),
        Unit.YEAR: ("a year", "{n} years"),
    },
    "de": {
        Unit.SECOND: ("einer Sekunde", "{n} Sekunden"),
        Unit.MINUTE: ("einer Minute", "{n} Minuten"),
        Unit.HOUR: ("einer Stunde", "{n} Stunden"),
        Unit.DAY: ("einem Tag", "{n} Tagen"),
        Unit.MONTH: ("einem Monat", "{n} Monaten"),
        Unit.YEAR: ("einem Jahr", "{n} Jahren"),
    },
}
_SENTENCES = {
    "en": ("full height: {peak} event in {stretch}", "full height: {peak} events in {stretch}"),
    "de": ("volle Höhe: {peak} Ereignis in {stretch}", "volle Höhe: {peak} Ereignisse in {stretch}"),
}
_LOOKS = {
    "en": {
        Look.STATED: "stated in the text", Look.COMPUTED: "computed from another date",
        Look.INFERRED: "rests on an inferred date", Look.GIVEN: "set by hand", Look.APPROXIMATE: "approximate",
        Look.OPEN: "open", Look.CONTRADICTION: "contradiction in the text",
    },
    "de": {
        Look.STATED: "im Text genannt", Look.COMPUTED: "aus einem anderen Datum errechnet",
        Look.INFERRED: "beruht auf einem erschlossenen Datum", Look.GIVEN: "von Hand gesetzt",
        Look.APPROXIMATE: "ungefähr", Look.OPEN: "offen", Look.CONTRADICTION: "Widerspruch im Text",
    },
}  # fmt: skip


def look_words(look: Look, interface: str) -> str:
    """As the window's legend says it, at more length: nobody can point at paper to have more told."""
    return _LOOKS[interface][look]


def scale_words(level: Level, peak: int, interface: str) -> str:
    """What the full height of the bins stands for."""
    one, several = _STRETCHES[interface][level.unit]
    stretch = one if level.step == 1 else several.format(n=level.step)
    return _SENTENCES[interface][peak != 1].format(peak=QLocale(LOCALES[interface]).toString(peak), stretch=stretch)
