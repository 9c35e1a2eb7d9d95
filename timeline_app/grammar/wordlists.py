"""What the titles of a language need to know of its words, from `titles.toml` and its neighbours in
`resources/languages/<code>/`."""

import tomllib
from dataclasses import field
from functools import cache
from typing import Any

from timeline_app.paths import resources
from timeline_app.records import dataclass


class _Lists(dict[str | tuple[str, ...], frozenset[str]]):
    """Several names at once are the words of all these lists, which are put together once."""

    def __missing__(self, name: str | tuple[str, ...]) -> frozenset[str]:
        if isinstance(name, str):
            return frozenset()
        self[name] = frozenset().union(*(self[one] for one in name))
        return self[name]


@dataclass(frozen=True, slots=True)
class Wordlists:
    """Kinds of tags and words, and the lists by their names; a list that a language lacks is empty.

    `answers` are the words that take the place of others in a clause of its own: "wo", "dort".
    """

    kinds: dict[str, str] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)
    lists: _Lists = field(default_factory=_Lists)
    answers: dict[str, str] = field(default_factory=dict)
    verb_second: bool = False

    def kind_of(self, word: str, tag: str) -> str:
        """The kind of a word in small letters with this tag."""
        return self.words.get(word) or self.kinds.get(tag, "other")

    def __getitem__(self, name: str | tuple[str, ...]) -> frozenset[str]:
        return self.lists[name]


@cache
def wordlists(language: str) -> Wordlists:
    """The word lists of a language; empty for one without a file."""
    data = _read(f"{language}/titles")
    files = [data, *(_read(f"{language}/{name}") for name in ("names", "referents", "genders"))]
    files.append(_read("first_names") if data else {})
    return Wordlists(
        {tag: kind for kind, tags in data.get("tags", {}).items() for tag in tags},
        {word: kind for kind, words in data.get("words", {}).items() for word in words},
        _Lists({name: frozenset(words) for one in files for name, words in one.get("lists", {}).items()}),
        data.get("answers", {}),
        data.get("verb_second", False),
    )


def _read(name: str) -> dict[str, Any]:
    path = resources() / "languages" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
