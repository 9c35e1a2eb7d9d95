"""The languages of articles that can be chosen, under the names that they have themselves."""

from PySide6.QtCore import QLocale

from timeline_app.paths import resources

# Qt's names of these two name a country as well.
_WITHOUT_COUNTRY = {"en": "English", "es": "Español"}


def languages(with_rules: bool = False) -> list[tuple[str, str]]:
    """Codes and names of the languages that have files of their own, those with rules first, or only those."""
    needed = ("words.toml", "rules.toml") if with_rules else ("words.toml",)
    folders = [folder for folder in (resources() / "languages").iterdir()
               if all((folder / name).is_file() for name in needed)]  # fmt: skip
    folders.sort(key=lambda folder: (not (folder / "rules.toml").is_file(), language_name(folder.name).casefold()))
    return [(folder.name, language_name(folder.name)) for folder in folders]


def language_name(code: str) -> str:
    """For example `Deutsch`; the code itself where Qt knows no name."""
    if code in _WITHOUT_COUNTRY:
        return _WITHOUT_COUNTRY[code]
    name = QLocale(code).nativeLanguageName() if QLocale(code).language() != QLocale.Language.C else ""
    return name[:1].upper() + name[1:] if name else code
