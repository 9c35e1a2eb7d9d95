"""A chronology as a Word document (ECMA-376): events by year, each sentence with a footnote to its source and reason.

Word, LibreOffice and Google Docs open it; the headings make an outline, and the styles are Word's own by their names,
so that a house's template takes them over. Nothing in it is a field, a link or a macro. The same events make the same
bytes.
"""

import shutil
from collections.abc import Iterator
from typing import BinaryIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from timeline_app.export.characters import one_line
from timeline_app.export.chronology import Chronology, Entry
from timeline_app.export.content import Content, Progress, Source, Tally, Written, nothing
from timeline_app.export.desk.docx_parts import PARTS, footnotes_head, footnotes_tail, head, tail
from timeline_app.scratch import scratch_file

_LEVEL = 3
# Separators of footnotes have the first two numbers.
_FIRST_NOTE = 2


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
    """Write the events in date order. Raises ExportError where there is no room for what is packed aside."""
    chronology, tally = Chronology(content, interface, title), content.tally(hidden, progress)
    # Packed aside, since an archive goes back to write down sizes, which not every stream lets it do.
    with scratch_file() as packed:
        with ZipFile(packed, "w", ZIP_DEFLATED, compresslevel=_LEVEL) as archive, scratch_file() as notes:
            for name, part in PARTS.items():
                _add(archive, name, iter([part.encode()]))
            body = _body(chronology, content, tally, one_line(subtitle or ""), notes)
            _add(archive, "word/document.xml", (piece.encode() for piece in body))
            _add(archive, "word/footnotes.xml", _notes(notes))
        packed.seek(0)
        shutil.copyfileobj(packed, stream)
    return Written(tally.count)


def _add(archive: "ZipFile", name: str, pieces: Iterator[bytes]) -> None:
    told = ZipInfo(name)
    told.compress_type = ZIP_DEFLATED
    with archive.open(told, "w", force_zip64=True) as part:
        part.writelines(pieces)


def _notes(kept: BinaryIO) -> Iterator[bytes]:
    yield footnotes_head().encode()
    kept.seek(0)
    yield from iter(lambda: kept.read(2**20), b"")
    yield footnotes_tail().encode()


def _body(chronology: Chronology, content: Content, tally: Tally, subtitle: str, notes: BinaryIO) -> Iterator[str]:
    """The document piece by piece; what stands at the foot of its pages goes to `notes`."""
    yield head()
    yield _paragraph(_run(chronology.title), "Title")
    yield _paragraph(_run(subtitle), "Subtitle") if subtitle else ""
    number = _FIRST_NOTE
    for year, entries in chronology.years(tally):
        yield _paragraph(_run(year), "Heading1")
        for entry in entries:
            yield _entry(entry, number)
            notes.write(_note(chronology, entry, number).encode())
            number += 1
    yield from _sources(chronology, content)
    yield _paragraph(_run(chronology.count(tally.count)), "Subtitle")
    yield tail()


def _entry(entry: Entry, number: int) -> str:
    """A heading with date and title, and the sentence with its expression in bold."""
    label = _paragraph(_run(f"{entry.date}: {entry.label}" if entry.label else entry.date), "Heading2")
    sentence = _run(entry.before) + _run(entry.expression, "<w:b/>") + _run(entry.after)
    reference = f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>'
    return label + _paragraph(sentence + reference, "Quote")


def _note(chronology: Chronology, entry: Entry, number: int) -> str:
    told = [entry.source, *(f"{name}{chronology.words['colon']}{text}" if text else name for name, text in entry.facts)]
    mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
    text = " ".join(one if one.endswith((".", "!", "?")) else f"{one}." for one in told)
    return f'<w:footnote w:id="{number}">{_paragraph(mark + _run(f" {text}"), "FootnoteText")}</w:footnote>'


def _sources(chronology: Chronology, content: Content) -> Iterator[str]:
    if content.sources:
        yield _paragraph(_run(chronology.words["sources"]), "Heading1")
    for source in content.sources:
        yield _paragraph(_source(chronology, source), "ListBullet")


def _source(chronology: Chronology, source: Source) -> str:
    line = chronology.source_line(source)
    return _run(one_line(source.document.name), "<w:b/>") + _run(f"{chronology.words['colon']}{line}" if line else "")


def _paragraph(runs: str, style: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'


def _run(text: str, look: str = "") -> str:
    """Text of one line; a reader would drop its outer spaces if it were not told to keep them."""
    if not text:
        return ""
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
