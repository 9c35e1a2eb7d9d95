"""What the titles of a language need to know of its words, from `titles.toml` and its neighbours in
`resources/languages/<code>/`."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from timeline_app.language.kept import keep, kept
from timeline_app.paths import resources


class Wordlists(dict[str | tuple[str, ...], frozenset[str]]):
    """The lists of words by their names, and the kinds of tags and words; a list that a language lacks is empty.

    Several names at once are the words of all these lists, which are put together once. `answers` are the words that
    take the place of others in a clause of its own: "wo", "dort". Rules ask for lists all the time, so that this is a
    dictionary, which costs no call.
    """

    def __init__(self, lists: Mapping[str, Iterable[str]], data: Mapping[str, Any]) -> None:
        """`data` is the content of a language's `titles.toml`; `lists` has all its lists, those of other files too."""
        super().__init__({name: frozenset(words) for name, words in lists.items()})
        self.kinds: dict[str, str] = {tag: kind for kind, tags in data.get("tags", {}).items() for tag in tags}
        self.words: dict[str, str] = {word: kind for kind, words in data.get("words", {}).items() for word in words}
        self.answers: dict[str, str] = data.get("answers", {})
        self.verb_second: bool = data.get("verb_second", False)

    def __missing__(self, name: str | tuple[str, ...]) -> frozenset[str]:
        names = () if isinstance(name, str) else name
        self[name] = frozenset().union(*(self[one] for one in names))
        return self[name]

    def kind_of(self, word: str, tag: str) -> str:
        """The kind of a word in small letters with this tag."""
        return self.words.get(word) or self.kinds.get(tag, "other")


@cache
def wordlists(language: str) -> Wordlists:
    """The word lists of a language; empty for one without a file."""
    names = [f"{language}/{name}" for name in ("titles", "names", "referents", "genders")]
    paths = [resources() / "languages" / f"{name}.toml" for name in (*names, "first_names")]
    if not paths[0].is_file():
        return Wordlists({}, {})
    sources = tuple(path.read_bytes() if path.is_file() else b"" for path in paths)

    def read() -> list[dict[str, Any]]:
        return [tomllib.loads(source.decode("utf-8")) for source in sources]

    # To read them as TOML takes as long as a page of titles.
    files = kept(f"titles-{language}", sources) or keep(f"titles-{language}", sources, read) or read()
    return Wordlists({name: words for one in files for name, words in one.get("lists", {}).items()}, files[0])
