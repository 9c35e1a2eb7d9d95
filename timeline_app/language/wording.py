"""Words of all languages that readers of files know: they meet them before the language of a text is told."""

import tomllib
from functools import cache

from timeline_app.paths import resources


@cache
def words(kind: str) -> frozenset[str]:
    """The words under a heading of all languages' `boilerplate.toml`."""
    files = sorted((resources() / "languages").glob("*/boilerplate.toml"))
    return frozenset(word for file in files for word in tomllib.loads(file.read_text(encoding="utf-8")).get(kind, ()))
