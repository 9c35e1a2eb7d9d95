"""Looks for words anywhere in a text, events or not: case, accents and the spelling of umlauts do not count."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from timeline_app.model.span import Span
from timeline_app.services.finding.search import folded, spellings


class _Bare(dict[int, str]):
    """For each character the one without case and accent; always one for one, so that offsets stay what they are."""

    def __missing__(self, code: int) -> str:
        bare = folded(chr(code))
        # A ligature has two letters and stays what it is.
        self[code] = bare if len(bare) == 1 else chr(code)
        return self[code]


_BARE = _Bare()
_PIECE, _SHORT = 1 << 16, 1 << 10


def places_of(text: str, words: str) -> Iterator[Span]:
    """Where the words stand in a text, one after the other with blanks between, in its order; none for no words."""
    wanted = unicodedata.normalize("NFC", words).split()
    if wanted:
        pattern = r"\s+".join(f"(?:{'|'.join(map(re.escape, spellings(word)))})" for word in wanted)
        # A few words are made bare faster than whole texts, which they would drive out, are again.
        bare = text.translate(_BARE) if len(text) <= _SHORT else _bare(text)
        yield from (Span(*match.span()) for match in re.finditer(pattern, bare))


@lru_cache(2)
def _bare(text: str) -> str:
    """A whole text so, kept for the next letter that is typed; in pieces, between which the window has its turn."""
    return "".join(text[begin : begin + _PIECE].translate(_BARE) for begin in range(0, len(text), _PIECE))
