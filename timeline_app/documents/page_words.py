"""The words by which web pages tell of dates and name their parts, from `resources/languages/page_words.toml`."""

import re
import tomllib
from functools import cache
from typing import NamedTuple

from timeline_app.paths import resources

Pattern = re.Pattern[str]


class PageWords(NamedTuple):
    """What labels say of a date; `comments` and `beside` are looked for in the classes and ids of elements."""

    published: Pattern
    changed: Pattern
    other: Pattern
    comments: Pattern
    beside: Pattern


@cache
def page_words() -> PageWords:
    """Those of all languages together, because pages mix them."""
    told = tomllib.loads((resources() / "languages" / "page_words.toml").read_text(encoding="utf-8"))
    told["published"] = [rf"\b(?:{'|'.join(told['published'])})\b"]
    return PageWords(**{name: re.compile("|".join(parts), re.IGNORECASE) for name, parts in told.items()})
