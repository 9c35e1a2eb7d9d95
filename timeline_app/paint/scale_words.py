"""What the full height of counted bins stands for, in the languages of pictures that are made without a window."""

from timeline_app.layout.ticks import Level, Unit

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


def scale_words(level: Level, peak: int, interface: str) -> str:
    """As the window says it."""
    one, several = _STRETCHES[interface][level.unit]
    stretch = one if level.step == 1 else several.format(n=level.step)
    return _SENTENCES[interface][peak != 1].format(peak=peak, stretch=stretch)
