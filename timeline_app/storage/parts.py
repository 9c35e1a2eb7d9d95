"""An analysis taken apart into what the workspace file keeps, and put together again."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

import numpy as np

from timeline_app.errors import WorkspaceError
from timeline_app.model.analysis import Candidate
from timeline_app.model.reasons import explanation_of, explanation_text
from timeline_app.storage.analysis_table import MENTIONS, TIMEXES, AnalysisTable
from timeline_app.storage.soundness import check_analysis
from timeline_app.storage.tables import TableSchema
from timeline_app.storage.values import Facts

_TABLES: Mapping[str, TableSchema] = {"told": MENTIONS, "timexes": TIMEXES}
_FIELDS = {"told": "mentions", "timexes": "timexes"}
_SPANS = ("sentences", "boilerplate")
_BEHIND = len("\n\n")


def analysis_parts(analysis: AnalysisTable) -> tuple[Facts, bytes, dict[str, bytes]]:
    """The facts, the text as UTF-8, and the bytes of every column by its name."""
    facts = Facts(
        replace(analysis.document, text=""),
        analysis.language, analysis.interface, analysis.version, analysis.published,
        explanation_text(analysis.published_explanation),
        tuple(replace(one, explanation=explanation_text(one.explanation)) for one in analysis.candidates),
    )  # fmt: skip
    parts = {name: getattr(analysis, name).astype("<i4").tobytes() for name in _SPANS}
    for table, layout in _TABLES.items():
        for name, data in layout.parts(getattr(analysis, _FIELDS[table])).items():
            parts[f"{table}.{name}"] = data
    return facts, analysis.document.text.encode("utf-8", "surrogatepass"), parts


def analysis_of(facts: Facts, text: bytes, parts: Mapping[str, bytes]) -> AnalysisTable:
    """The analysis again. Raises WorkspaceError where its parts do not fit together."""
    try:
        written = text.decode("utf-8", "surrogatepass")
        document = replace(facts.document, text=written, pages=_pages_within(facts.document.pages, len(written)))
        sentences, boilerplate = (np.frombuffer(parts[name], "<i4").reshape(-1, 2) for name in _SPANS)
    except (KeyError, ValueError) as error:
        raise WorkspaceError("a part is missing or damaged ({reason})", reason=error) from error
    mention, timexes = (layout.whole(_of_table(parts, table)) for table, layout in _TABLES.items())
    check_analysis(document, [mention, timexes], [sentences, boilerplate])
    return AnalysisTable(
        document, facts.language, facts.interface, facts.version, facts.published,
        explanation_of(facts.published_explanation), tuple(map(_candidate, facts.candidates)), sentences, boilerplate,
        mention, timexes,
    )  # fmt: skip


def _pages_within(pages: tuple[int, ...], length: int) -> tuple[int, ...]:
    """Where pages begin. Empty ones at the end of a PDF were once written as beginning behind an empty line that the
    text does not have.
    """
    return tuple(length if length < page <= length + _BEHIND else page for page in pages)


def mentioned_sentences(analysis: AnalysisTable) -> Iterator[tuple[int, str]]:
    """The numbers and texts of the sentences that tell of a date, each once."""
    numbers = analysis.mentions.numbers
    sentences = numbers["sentence_no"]
    for row in np.unique(sentences, return_index=True)[1]:
        begin, end = numbers["sentence_begin"][row], numbers["sentence_end"][row]
        words = analysis.document.text[begin:end].encode("utf-8", "replace").decode("utf-8")
        yield int(sentences[row]), words.replace("\0", " ")


def _candidate(kept: Candidate) -> Candidate:
    return replace(kept, explanation=explanation_of(str(kept.explanation)))


def _of_table(parts: Mapping[str, bytes], table: str) -> dict[str, bytes]:
    return {name.removeprefix(f"{table}."): data for name, data in parts.items() if name.startswith(f"{table}.")}
