"""The most frequent words of languages, counted in their Wikipedias, from the lists that jusText carries."""

from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_NAMES = {
    "de": "German", "en": "English", "fr": "French", "es": "Spanish", "it": "Italian", "nl": "Dutch", "pl": "Polish",
    "pt": "Portuguese", "cs": "Czech", "sk": "Slovak", "sv": "Swedish", "da": "Danish", "nb": "Norwegian_Bokmal",
    "fi": "Finnish", "ro": "Romanian", "hu": "Hungarian", "tr": "Turkish", "ru": "Russian", "uk": "Ukrainian",
}  # fmt: skip
_MOST = 700
"""Words of a language that are taken; the lists differ in length."""


def frequent_words(code: str) -> Sequence[str]:
    """In lower case, the most frequent first; none for a language without a list."""
    folder = _folder()
    path = folder / f"{_NAMES[code]}.txt" if folder and code in _NAMES else None
    return path.read_text(encoding="utf-8").lower().split()[:_MOST] if path and path.is_file() else ()


@cache
def _folder() -> Path | None:
    """Found without importing the package, which takes longer than all lists do."""
    spec = find_spec("justext")
    places = spec.submodule_search_locations if spec else None
    return Path(places[0]) / "stoplists" if places else None
