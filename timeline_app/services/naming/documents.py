"""Gives every document of a workspace a name that no other one has or had.

What people change goes by the ids of expressions, and those are made of the document's name, the place and the words:
see `mention_id`. Two documents of one name, one of them closed, would share what was changed of either.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from timeline_app.analysis.inputs import free_name
from timeline_app.model.document import Document
from timeline_app.model.event import mention_id
from timeline_app.model.span import Span
from timeline_app.services.analyses import Analyses
from timeline_app.storage.analysis_table import AnalysisTable, id_number


def named_apart(analyses: Analyses, shown: Collection[int], read: Sequence[AnalysisTable]) -> Iterator[AnalysisTable]:
    """The same documents under names of their own, those of a file that was open before under the name it had.

    `analyses` are all that the workspace knows, of closed documents too; `shown` are those of the ones that stay open.
    """
    names: defaultdict[str, list[int]] = defaultdict(list)
    for number in analyses:
        names[analyses.name_of(number)].append(number)
    former = {path: name for name, number in _in_order(names) if (path := analyses.path_of(number)) is not None}
    open_names = {analyses.name_of(number): analyses.path_of(number) for number in shown}
    # Plain names of those still to be named count as taken, or a number given now would be another's own name.
    taken = {*names, *(one.document.name for one in read)}
    given: set[str] = set()
    for analysis in read:
        name = _name_for(analysis.document, analyses, names, former, open_names)
        if name is None or name in given:
            name = free_name(analysis.document.name, taken)
        given.add(name)
        taken.add(name)
        yield analysis if name == analysis.document.name else renamed(analysis, name)


def renamed(analysis: AnalysisTable, name: str) -> AnalysisTable:
    """The analysis of a document under another name, with the ids that its expressions have under that."""
    numbers, timexes = analysis.mentions.numbers, analysis.timexes.numbers
    ends = dict(zip(timexes["begin"].tolist(), timexes["end"].tolist(), strict=True))
    rows = zip(numbers["id"].tolist(), numbers["begin"].tolist(), numbers["end"].tolist(), strict=True)
    ids = [
        _id_under(name, analysis.document, number, begin, (end, ends.get(begin, end))) for number, begin, end in rows
    ]
    mentions = replace(analysis.mentions, numbers={**numbers, "id": np.array(ids, np.uint64)})
    return replace(analysis, document=replace(analysis.document, name=name), mentions=mentions)


def _id_under(name: str, document: Document, number: int, begin: int, ends: Iterable[int]) -> int:
    """The id of an expression under another name; a range has it from the words of its first end alone."""
    words = [Span(begin, end).of(document.text) for end in ends]
    (first, *_) = [one for one in words if id_number(mention_id(document.name, begin, one)) == number] or words
    return id_number(mention_id(name, begin, first))


def _in_order(names: Mapping[str, list[int]]) -> list[tuple[str, int]]:
    return sorted(((name, number) for name, numbers in names.items() for number in numbers), key=lambda one: one[1])


def _name_for(
    document: Document, analyses: Analyses, names: Mapping[str, list[int]], former: Mapping[Path, str],
    open_names: Mapping[str, Path | None],
) -> str | None:  # fmt: skip
    """The name that its file had before, else its own; None where that is another document's."""
    before = former.get(document.path) if document.path is not None else None
    if before is not None and open_names.get(before, document.path) == document.path:
        return before
    others = names.get(document.name, ())
    return document.name if all(_is_of(analyses, number, document) for number in others) else None


def _is_of(analyses: Analyses, number: int, document: Document) -> bool:
    """Whether an analysis is of the same document: of its file, or where it has none, of its text."""
    if document.path is not None:
        return analyses.path_of(number) == document.path
    return analyses.is_of(number, document)
