"""Dates in the words and orders of every locale that Qt knows."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from timeline_app.layout.dates import date_text
from timeline_app.model.calendar import days_from_civil
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import days_interval
from timeline_app.paint.calendar_names import calendar_names


def test_every_locale_has_patterns_that_can_be_filled(qapp: QApplication) -> None:
    every = QLocale.matchingLocales(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript,
                                    QLocale.Country.AnyCountry)  # fmt: skip
    names = {locale.name() for locale in every}
    assert len(names) > 300
    for name in names:
        words = calendar_names(name)
        for pattern in (words.date, words.day_month, words.month_year):
            filled = pattern.format(day=7, month="M", year=1999)
            assert "{" not in filled
        assert "7" in words.day_month.format(day=7, month="M", year=1999)
        assert "1999" not in words.day_month.format(day=7, month="M", year=1999)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en_GB", "28 June – 5 July 2019"),
        ("de_DE", "28. Juni – 5. Juli 2019"),
        ("fr_FR", "28 juin – 5 juillet 2019"),
        ("pt_BR", "28 de junho – 5 de julho de 2019"),
        ("C", "28 June – 5 July 2019"),
    ],
)
def test_a_stretch_of_days(qapp: QApplication, locale: str, text: str) -> None:
    days = days_interval(days_from_civil(2019, 6, 28), days_from_civil(2019, 7, 6))
    assert date_text(days, Granularity.DAY, None, calendar_names(locale)).replace("\u2009", " ") == text
