"""Time expressions as brat's standoff annotation (https://brat.nlplab.org/standoff.html), and the text that it is of.

An expression is a text-bound annotation of its TIMEX3 type, its value a note, its `mod` an attribute; offsets count
code points. What would end a line or a field of the annotation for some reader is a space in both files, one for one,
so that offsets stay.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO

from timeline_app.export.characters import allowed
from timeline_app.export.content import Content, Progress, Written, nothing
from timeline_app.model.timex import Timex
from timeline_app.streams import as_text

# Readers in Python, Java and browsers each take others of these for the end of a line.
_BREAKS = re.compile("[\t\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_LINES = re.compile("[^\n]+")


def write(content: Content, stream: BinaryIO, progress: Progress = nothing) -> Written:
    """Write the annotations of the one document that the content has."""
    (source,) = content.sources
    plain, timexes = plain_text(source.document.text), list(source.timexes)
    with as_text(stream) as text:
        for number, timex in enumerate(timexes, 1):
            text.writelines(_lines(timex, number, plain))
    progress(len(timexes))
    return Written(len(timexes))


def write_text(content: Content, stream: BinaryIO, progress: Progress = nothing) -> Written:
    """Write the text that the annotations are of."""
    (source,) = content.sources
    with as_text(stream) as text:
        text.write(plain_text(source.document.text))
    return Written(1)


def plain_text(text: str) -> str:
    """The text as both files have it, of the same length."""
    return allowed(_BREAKS.sub(" ", text))


def _lines(timex: Timex, number: int, plain: str) -> Iterator[str]:
    begin, end = timex.span
    # An annotation goes over the end of a line in pieces.
    pieces = [match.span() for match in _LINES.finditer(plain, begin, end)]
    where = ";".join(f"{first} {after}" for first, after in pieces)
    covered = " ".join(plain[first:after] for first, after in pieces)
    yield f"T{number}\t{timex.type} {where}\t{covered}\n"
    facts = {"value": timex.value, "quant": timex.quant, "freq": timex.freq}
    told = " ".join(f"{name}={value}" for name, value in facts.items() if value)
    if told:
        yield f"#{number}\tAnnotatorNotes T{number}\t{told}\n"
    if timex.mod:
        yield f"A{number}\tMod T{number} {timex.mod}\n"
