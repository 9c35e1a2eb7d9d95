"""Looks for words in sentences, labels and notes: accents and case do not count, umlauts are found by ae, oe, ue.

The sentences are looked up in the workspace's full-text index; the few texts that people wrote are read through.
"""

import itertools
import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from timeline_app.layout.arrays import Flags, Seconds
from timeline_app.services.timeline import Timeline
from timeline_app.storage.search_index import SENTENCES
from timeline_app.storage.tables import Texts

if TYPE_CHECKING:
    from timeline_app.storage.file import WorkspaceFile

_WORD = re.compile(r"\w+")
_FILLED = re.compile(rb"\[")
_SPELLED = re.compile("(ae|oe|ue|ss|ß)")
_OTHERWISE = {"ae": "a", "oe": "o", "ue": "u", "ss": "ß", "ß": "ss"}
_MOST_SPELLINGS = 32
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_MOST_WORDS = 16
_MOST_TERMS = 2000
SHORT = 2


def folded(text: str) -> str:
    """Text as the index folds it: without case and accents."""
    bare = unicodedata.normalize("NFKD", text.lower())
    return "".join(character for character in bare if not unicodedata.combining(character))


def spellings(word: str) -> list[str]:
    """The ways in which a word may stand in the index: `mueller` also as `muller`, where it was Müller.

    Each "ae", "oe", "ue" and "ss" may be meant so or be an umlaut or ß: "Feuerbruecke" has one "ue" of either kind.
    """
    pieces = _SPELLED.split(word.lower().translate(_UMLAUTS))
    choices = [(piece, _OTHERWISE[piece]) if piece in _OTHERWISE else (piece,) for piece in pieces]
    # Lazily: a word of twenty such pairs has a million spellings.
    forms = (folded("".join(form)) for form in itertools.product(*choices))
    return list(dict.fromkeys((folded(word), *itertools.islice(forms, _MOST_SPELLINGS))))


def sentences_with(file: "WorkspaceFile", words: str) -> Seconds:
    """The sentences that have all the words, or words that they are pieces of, as the file names them."""
    wanted = words_of(words)
    if not wanted:
        return np.zeros(0, np.int64)
    terms = [_terms(file, word) for word in wanted]
    return file.search(" AND ".join(f"({term})" for term in terms))


def words_of(text: str) -> list[str]:
    """The words that are looked for, each once."""
    return list(dict.fromkeys(_WORD.findall(unicodedata.normalize("NFC", text))))[:_MOST_WORDS]


def _terms(file: "WorkspaceFile", word: str) -> str:
    """An FTS5 query for all indexed words that have this one in them; a very short one must begin them."""
    forms = spellings(word)
    # Letters and digits alone are in a word, so nothing in the quotes is FTS5's own.
    alternatives = [f'"{form}"*' for form in forms]
    if len(word) > SHORT:
        # German makes one word of many: "Brücke" is looked for inside "Elbbrücke" too.
        for form in forms:
            alternatives += [f'"{term}"' for term in file.words_with(form, _MOST_TERMS)]
    return " OR ".join(dict.fromkeys(alternatives))


def matching(timeline: Timeline, analyses: Sequence[int], found: Seconds, words: str) -> Flags:
    """For each event whether its sentence was found, or its label, notes, category or a name has all the words.

    `analyses` are the numbers of the documents' analyses in the workspace.
    """
    rows = timeline.rows
    flags = np.zeros(len(rows), np.bool_)
    for number, analysis in enumerate(analyses):
        # The index numbers sentences through all analyses; those of one are a stretch.
        low, high = np.searchsorted(found, (analysis * SENTENCES, (analysis + 1) * SENTENCES))
        first, after = rows.row_offsets[number : number + 2]
        sentences = np.zeros(int(rows.column("sentence_no")[first:after].max(initial=0)) + 1, np.bool_)
        numbers = found[low:high] - analysis * SENTENCES
        sentences[numbers[numbers < len(sentences)]] = True
        flags[first:after] = sentences[rows.column("sentence_no")[first:after]]
    wanted = [spellings(word) for word in words_of(words)]
    if wanted:
        # "Lawrow" is found by the name that the rest of the text calls him, too.
        names = rows.joined.event_names
        flags[names.rows_of([_has_all(folded(name), wanted) for name in names.values])] = True
        for number, document in enumerate(rows.documents):
            for row, title in _filled_titles(document.mentions.texts["label"]):
                flags[rows.row_offsets[number] + row] |= _has_all(folded(title), wanted)
    for row, text in rows.written():
        flags[row] |= bool(wanted) and _has_all(folded(text), wanted)
    return flags[timeline.events.order] if len(timeline.events) else flags[:0]


def _filled_titles(titles: Texts) -> Iterator[tuple[int, str]]:
    """The titles that say in square brackets what their sentences do not, with their rows; the rest is not read."""
    begins = [mark.start() for mark in _FILLED.finditer(titles.data)]
    rows = np.unique(np.searchsorted(titles.ends, begins, "right"))
    return ((row, titles[row]) for row in rows.tolist())


def _has_all(text: str, wanted: Sequence[Sequence[str]]) -> bool:
    """Has a folded text every word that is wanted, in one of its spellings?"""
    return all(any(form in text for form in forms) for forms in wanted)
