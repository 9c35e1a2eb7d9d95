"""Languages that documents read together are likely in, for those among them that are too short to tell."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from timeline_app.language.detect import plain_language

_SAMPLE = 4_096


def likely_languages(paths: Iterable[Path], known: Iterable[str] = ()) -> tuple[str, ...]:
    """The `known` languages of documents and those that these files are plainly in, the most frequent first."""
    found = Counter(known)
    found.update(filter(None, map(plain_language, map(_beginning, paths))))
    return tuple(code for code, _ in found.most_common())


def _beginning(path: Path) -> str:
    """What a file begins with, in any encoding that is like ASCII; "" where it cannot be read."""
    try:
        # A pipe may have nobody who writes into it.
        if not path.is_file():
            return ""
        with path.open("rb") as file:
            # The words that tell a language are mostly ASCII, in whatever encoding.
            return file.read(_SAMPLE).decode("utf-8", "replace")
    except OSError:
        return ""
