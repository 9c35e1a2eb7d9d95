"""A chronology as Markdown (CommonMark): a heading a year and an event, the sentence as a quotation."""

import re
import unicodedata
from typing import BinaryIO

from timeline_app.export.characters import one_line
from timeline_app.export.chronology import Chronology, Entry
from timeline_app.export.content import Content, Progress, Source, Written, nothing
from timeline_app.streams import as_text

_MARKS = re.compile(r"([\\`*_\[\]<>&#|~$])")
# What begins a list, a rule or the line under a heading.
_BEGINNING = re.compile(r"([0-9]{0,9})([-+=.)])")


def write(
    content: Content,
    stream: BinaryIO,
    progress: Progress = nothing,
    *,
    interface: str = "en",
    title: str | None = None,
    subtitle: str | None = None,
    hidden: bool = False,
) -> Written:
    """Write the events, grouped by year."""
    chronology = Chronology(content, interface, title)
    tally = content.tally(hidden, progress)
    with as_text(stream) as text:
        text.write(f"# {escaped(chronology.title)}\n\n")
        if told := one_line(subtitle or ""):
            text.write(f"{_at_beginning(escaped(told))}\n\n")
        text.writelines(_source(chronology, source) for source in content.sources)
        for year, entries in chronology.years(tally):
            text.write(f"\n## {year}\n")
            text.writelines(_entry(chronology, entry) for entry in entries)
        text.write(f"\n---\n\n{chronology.count(tally.count)}\n")
    return Written(tally.count)


def escaped(text: str) -> str:
    """Text that says itself in Markdown, inside a line."""
    return _MARKS.sub(r"\\\1", text)


def _at_beginning(text: str) -> str:
    """The same at the beginning of a line or of a list's item."""
    return _BEGINNING.sub(r"\1\\\2", text, count=1) if _BEGINNING.match(text) else text


def _source(chronology: Chronology, source: Source) -> str:
    line = chronology.source_line(source)
    name = _at_beginning(escaped(source.document.name))
    return f"- {name}{chronology.words['colon']}{escaped(line)}\n" if line else f"- {name}\n"


def _entry(chronology: Chronology, entry: Entry) -> str:
    colon = chronology.words["colon"]
    facts = ((chronology.words["source"], entry.source), *entry.facts)
    lines = "".join(f"- {name}{colon}{escaped(text)}\n" if text else f"- {name}\n" for name, text in facts)
    return f"\n### {escaped(entry.date)}{colon}{escaped(entry.label)}\n\n> {_quotation(entry)}\n\n{lines}"


def _quotation(entry: Entry) -> str:
    """The sentence with its expression in bold."""
    before, expression, after = entry.before.lstrip(), entry.expression, entry.after
    stands_apart = _may_meet(expression[:1], before[-1:]) and _may_meet(expression[-1:], after[:1])
    opening, closing = ("**", "**") if stands_apart else ("<strong>", "</strong>")
    bold = f"{opening}{escaped(expression)}{closing}" if expression else ""
    whole = f"{escaped(before)}{bold}{escaped(after)}"
    return whole if bold and not before else _at_beginning(whole.lstrip())


def _may_meet(inside: str, outside: str) -> bool:
    """Whether asterisks between the two are read as bold, by CommonMark's rule of flanking."""
    return not outside.strip() or _is_mark(outside) or not _is_mark(inside)


def _is_mark(character: str) -> bool:
    return bool(character) and unicodedata.category(character)[0] in "PS"
