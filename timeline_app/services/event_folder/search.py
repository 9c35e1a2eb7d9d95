"""Looks for words in all events of a folder, as `services.search` does in a workspace, by reading through its files."""

import os
import re
import unicodedata
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any, NamedTuple

import numpy as np

from timeline_app.errors import DocumentError
from timeline_app.extras import extra
from timeline_app.layout.arrays import Flags
from timeline_app.services.event_folder.files import EventFile, reopened
from timeline_app.services.event_folder.timeline import FolderTimeline
from timeline_app.services.finding.search import SHORT, folded, spellings, words_of

_COLUMNS = ("sentence", "title", "notes")
_LAST = 0x2500
"""Up to here are the letters that have case or accents, but for rare ones."""
_MOST_THREADS = 8


class _Pattern(NamedTuple):
    """Regular expressions for a word: one for letters as they are folded, and one for all that are folded to them."""

    plain: str
    accented: str


def matching(timeline: FolderTimeline, words: str, reached: Callable[[float], object] = bool) -> Flags:
    """For each event whether its sentence, title or notes, or the name of its document, have all the words.

    `reached` is told the share done, and may raise to end it. Raises DocumentError for a file that is damaged or gone.
    """
    patterns = list(map(_pattern, words_of(words)))
    if not patterns:
        return np.zeros(len(timeline.events), np.bool_)
    events = timeline.folder_events
    files = events.words.files
    pool = ThreadPoolExecutor(min(os.cpu_count() or 1, _MOST_THREADS), "search")
    found = []
    try:
        for number, flags in enumerate(pool.map(lambda file: _in_file(file, patterns), files), 1):
            found.append(flags)
            reached(number / len(files))
    finally:
        pool.shutdown(cancel_futures=True)
    result: Flags = np.concatenate(found)[events.order]
    result |= _all_in(events.document_names.array, patterns)[timeline.items.documents]
    return result


def _in_file(file: EventFile, patterns: Sequence[_Pattern]) -> Flags:
    with reopened(file) as parquet:
        table = parquet.read(columns=list(_COLUMNS), use_threads=False)
        flags: Flags = np.logical_or.reduce([_all_in(table.column(name), patterns) for name in _COLUMNS])
    return flags


def _all_in(texts: Any, patterns: Sequence[_Pattern]) -> Flags:
    """Which texts of an Arrow array match all patterns."""
    arrow = extra("pyarrow", "Parquet", DocumentError)
    if not (arrow.types.is_string(texts.type) or arrow.types.is_large_string(texts.type)):
        texts = texts.cast(arrow.string())
    flags, left = np.zeros(len(texts), np.bool_), np.arange(len(texts))
    for pattern in patterns:
        # Few texts have the first word, and only these are looked through for the next.
        matches = _matches(texts, pattern)
        left, texts = left[matches], texts.filter(arrow.array(matches))
    flags[left] = True
    return flags


def _matches(texts: Any, pattern: _Pattern) -> Flags:
    """Which texts match: most are plain, and are looked through in a fifth of the time."""
    compute = extra("pyarrow.compute", "Parquet", DocumentError)
    matches = _flags(compute.match_substring_regex(texts, pattern.plain))
    others = ~(_flags(compute.string_is_ascii(texts)) | matches)
    if others.any():
        accented = texts.filter(extra("pyarrow", "Parquet", DocumentError).array(others))
        matches[others] = _flags(compute.match_substring_regex(accented, pattern.accented))
    return matches


def _flags(column: Any) -> Flags:
    """An Arrow column of yes and no, a missing one as no, to be written to."""
    flags: Flags = column.fill_null(False).to_numpy(zero_copy_only=False).copy()
    return flags


def _pattern(word: str) -> _Pattern:
    """What finds a word in any of its spellings, with or without case and accents, also inside others.

    A very short word must begin one. Arrow's expressions take time in proportion to the text, whatever they look for.
    """
    forms, before = spellings(word), "" if len(word) > SHORT else r"(?:^|[^\pL\pN_])"
    plain = "|".join(map(re.escape, forms))
    accented = "|".join("".join(map(_letter, form)) for form in forms)
    return _Pattern(f"(?i){before}(?:{plain})", f"{before}(?:{accented})")


def _letter(letter: str) -> str:
    """A letter as it is folded, and all that are folded to it, with what accents may follow it."""
    return f"[{''.join(map(re.escape, _letters().get(letter, [letter])))}]\\pM*"


@cache
def _letters() -> dict[str, list[str]]:
    """By a letter without case and accent all letters that are read as it."""
    found: dict[str, list[str]] = {}
    for code in range(_LAST):
        letter = chr(code)
        bare = folded(letter)
        if unicodedata.category(letter)[0] in "LN" and len(bare) == 1:
            found.setdefault(bare, []).append(letter)
    return found
