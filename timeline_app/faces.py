"""What programs ask in the words of other libraries, and how they name days and languages."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING

from timeline_app.model.calendar import DAY_SECONDS, civil_from_days
from timeline_app.model.document import Document

if TYPE_CHECKING:
    from timeline_app.analysis.choices import Choices


def search_dates(
    text: str, languages: Iterable[str] | None = None, *, published: date | str | None = None
) -> list[tuple[str, datetime]] | None:
    """As `dateparser.search.search_dates`: the words of each date or time, and its first moment; None without any.

    Of `languages` the first counts. What Python's datetime has no year for is left out.

    >>> search_dates("Der Rat tagte am 3. Mai 2021. Es regnet seit gestern.", ["de"], published="2021-07-07")
    [('3. Mai 2021', datetime.datetime(2021, 5, 3, 0, 0)), ('gestern', datetime.datetime(2021, 7, 6, 0, 0))]
    """
    from timeline_app.analysis.pipeline import tag_document

    several = [languages] if isinstance(languages, str) else languages
    code = code_of_language(next(iter(several or ()), None))
    found: list[tuple[str, datetime]] = []
    for timex in tag_document(Document("", text), published=day_of(published), language=code).timexes:
        if timex.interval is None or timex.in_range:
            continue
        day, second = divmod(timex.interval.start, DAY_SECONDS)
        year, month, number = civil_from_days(day)
        if 0 < year <= 9999:
            moment = datetime(year, month, number, second // 3600, second // 60 % 60, second % 60)
            found.append((timex.text, moment))
    return found or None


def choices_of(published: date | str | None, language: str | None, interface: str) -> "Choices":
    """What a program chose for its articles. Raises ValueError for a day or a language that is none."""
    from timeline_app.analysis.choices import Choices

    return Choices(published=day_of(published), language=code_of_language(language), interface=interface)


def code_of_language(language: str | None) -> str | None:
    """The code of a language whose dates are known. Raises ValueError."""
    if language is None:
        return None
    code = known_language(language)
    if code is None:
        raise ValueError(f"{language!r} is no language whose dates are known; write de or en, for example")
    return code


def known_language(language: str) -> str | None:
    """The code of a language if its dates are known; what is said of a country does not count."""
    from timeline_app.language.files import has_rules
    from timeline_app.language.locales import has_locale

    code = language.replace("_", "-").partition("-")[0].lower()
    return code if has_rules(code) or has_locale(code) else None


def day_of(published: date | str | None) -> date | None:
    """A day as programs have it: of a table it is often a text, or a moment. Raises ValueError for what is none."""
    try:
        if isinstance(published, str):
            return date.fromisoformat(published)
        day = published.date() if isinstance(published, datetime) else published
    except ValueError as error:
        raise ValueError(f"{published!r} is no day; write it as 2021-07-02") from error
    # What pandas has for a moment that is missing is one as well, and is not itself.
    if day is None or day != day:
        return None
    if not isinstance(day, date):
        raise ValueError(f"{published!r} is no day; give a date, or write it as '2021-07-02'")
    return day
