"""The languages of articles: to choose from, under the names that they have themselves, and as others call them."""

from PySide6.QtCore import QLocale

from timeline_app.interfaces import interface_words
from timeline_app.language.files import has_rules
from timeline_app.paths import resources

# Qt's names of these two name a country as well.
_WITHOUT_COUNTRY = {"en": "English", "es": "Español"}


def languages(with_rules: bool = False) -> list[tuple[str, str]]:
    """Codes and names of the languages that have files of their own, those with rules first, or only those."""
    folders = (resources() / "languages").iterdir()
    codes = [folder.name for folder in folders if (folder / "words.toml").is_file()]
    if with_rules:
        codes = [code for code in codes if has_rules(code)]
    codes.sort(key=lambda code: (not has_rules(code), language_name(code).casefold()))
    return [(code, language_name(code)) for code in codes]


def language_name(code: str) -> str:
    """For example `Deutsch`; the code itself where Qt knows no name."""
    if code in _WITHOUT_COUNTRY:
        return _WITHOUT_COUNTRY[code]
    name = QLocale(code).nativeLanguageName() if QLocale(code).language() != QLocale.Language.C else ""
    return name[:1].upper() + name[1:] if name else code


def called_in(interface: str, code: str) -> str:
    """As a sentence in a language of the program calls it, `Englisch`; under its own name where that has no word."""
    return str(interface_words(interface, "language")["articles"].get(code, language_name(code)))
