"""What the tests of this folder share."""

import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from timeline_app.language import borrowed, grammar, schema
from timeline_app.language import files as written
from timeline_app.language.grammar import grammar_code, load_grammar
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.model.span import Span
from timeline_app.model.timex import Reason, Timex
from timeline_app.paths import resources
from timeline_app.timex.tagger import tag

sys.path.insert(0, str(Path(__file__).parent))

PUBLISHED = PublicationDate(date(2021, 7, 2), Origin.GIVEN, Reason("given"))  # a Friday


@pytest.fixture
def tagged() -> Callable[[str, str], list[Timex]]:
    """Tags one sentence, published on 2 July 2021."""
    return lambda code, text: tag(text, [Span(0, len(text))], load_grammar(code), PUBLISHED)


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the language files that a test may break."""
    shutil.copytree(resources() / "languages", tmp_path / "languages")
    for module in (written, grammar, schema, borrowed):
        monkeypatch.setattr(module, "resources", lambda: tmp_path)
    caches = (load_grammar, grammar_code)
    for cached in caches:
        cached.cache_clear()
    yield tmp_path / "languages"
    for cached in caches:
        cached.cache_clear()
