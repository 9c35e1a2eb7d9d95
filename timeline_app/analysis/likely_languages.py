"""Languages that documents read together are likely in, for those among them that are too short to tell."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from timeline_app.language.detect import plain_language

_MOST_FILES = 8
_SAMPLE = 4_096
_PLAIN = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".tml", ".eml")


def companions(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Some of the files that are read together, which each other's languages can be told from; one alone has none."""
    plain = [path for path in paths if path.suffix.lower() in _PLAIN] if len(paths) > 1 else ()
    return tuple(plain[:_MOST_FILES])


def likely_languages(paths: Iterable[Path], known: Iterable[str] = ()) -> tuple[str, ...]:
    """The `known` languages of documents and those that these files are plainly in, the most frequent first."""
    found = Counter(known)
    found.update(filter(None, map(plain_language, map(_beginning, paths))))
    return tuple(code for code, _ in found.most_common())


def _beginning(path: Path) -> str:
    """What a file begins with, in any encoding that is like ASCII; "" where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(_SAMPLE).decode("utf-8", "replace")
    except OSError:
        return ""
