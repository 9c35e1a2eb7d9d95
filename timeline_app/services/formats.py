"""The one table of formats: what the menus, the command line, the help and the tests read, and how each is written.

A format is data. What it needs is loaded when it is written for the first time.
"""

import io
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

from timeline_app.documents.reader import readable
from timeline_app.errors import ExportError
from timeline_app.export.atomic import is_folder, is_there, replacing_bytes
from timeline_app.export.columns import ALL_COLUMNS, COLUMNS
from timeline_app.export.content import Content, Progress, Reiterable, Written, nothing
from timeline_app.export.xlsx import COLUMNS as XLSX_COLUMNS
from timeline_app.interfaces import interfaces
from timeline_app.model.role import ROLES
from timeline_app.services.options import Kind, Option
from timeline_app.translatable import translatable

# Systems take 255 bytes, of which an ending and a number need some.
_LONGEST_STEM = 200
Writer = Callable[..., Written]
"""Called with a Content, a stream of bytes, a Progress, and the format's options by name."""


class Takes(StrEnum):
    """What one file of a format holds: the events of all documents, or one document with all its expressions."""

    EVENTS = "events"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Format:
    """A format: `name` and `description` in plain English, which the window says in its own language by `key`.

    `writer` is the place of its function, `module:name`. A format that `comes_back` is read by services.imports. Where
    a second file belongs to each, such as the text that an annotation is of, `companion` has its ending and writer.
    `needs` is the package that it needs of those that not every installation has, and no frozen program.
    """

    key: str
    name: str
    ending: str
    description: str
    writer: str
    takes: Takes = Takes.EVENTS
    comes_back: bool = False
    options: tuple[Option, ...] = ()
    companion: tuple[str, str] | None = None
    needs: str = ""

    @property
    def is_picture(self) -> bool:
        """Whether it is drawn; the window draws its own lanes and colours."""
        return self.writer.startswith("timeline_app.paint.")

    def write(
        self,
        content: Content,
        destination: Path | BinaryIO,
        options: Mapping[str, object] = {},
        progress: Progress = nothing,
    ) -> Written:
        """Write to a file, all or nothing, or to a stream of bytes such as standard output.

        A format that takes a document writes several to a folder that is there, each to a file of its own. `progress`
        is told the rows written, and may raise to end the writing. Raises ExportError.
        """
        chosen = self.chosen(options)
        content = _of_roles(content, chosen.pop("roles", ROLES))
        write = _loaded(self.writer)
        if not isinstance(destination, Path):
            self._refuse_several(content, "standard output")
            return write(content, destination, progress, **chosen)
        parts = self._parts(content, destination)
        companions = [self._companion(*one) for one in parts] if self.companion else []
        written = [self._save(write, *one, progress, chosen) for one in parts]
        for path, made in companions:
            # What is there is the same; it may be the article itself.
            if not is_there(path):
                with replacing_bytes(path) as stream:
                    stream.write(made)
        return Written(sum(one.rows for one in written), tuple(note for one in written for note in one.notes))

    def files(self, content: Content, destination: Path) -> list[Path]:
        """The files that `write` would write, for a last look at what would be replaced."""
        paths = [path for _, path in self._parts(content, destination)]
        return [*paths, *map(self._companion_of, paths)] if self.companion else paths

    def chosen(self, options: Mapping[str, object]) -> dict[str, object]:
        """All options with their values. Raises ExportError for one that the format does not have."""
        known = {option.name: option for option in self.options}
        if unknown := sorted(options.keys() - known.keys()):
            told = ", ".join(known) or "–"
            raise ExportError(
                "{format} has no option {names}; those that it has: {told}.",
                format=self.name,
                names=", ".join(unknown),
                told=told,
            )
        return {name: option.checked(options.get(name, option.default)) for name, option in known.items()}

    def load(self) -> Writer:
        """The function that writes it."""
        return _loaded(self.writer)

    def _save(
        self, write: Writer, content: Content, path: Path, progress: Progress, options: Mapping[str, object]
    ) -> Written:
        with replacing_bytes(path) as stream:
            return write(content, stream, progress, **options)

    def _companion_of(self, path: Path) -> Path:
        """The second file's place. Raises ExportError where the first one has its ending."""
        ending = self.companion[0] if self.companion else ""
        target = path.with_suffix(ending)
        if target == path:
            raise ExportError("{path} has the ending of the text that belongs to it. Name it with {ending}.",
                              path=path, ending=self.ending)  # fmt: skip
        return target

    def _companion(self, content: Content, path: Path) -> tuple[Path, bytes]:
        """The second file; nobody named it, so it never takes the place of anything else. Raises ExportError."""
        assert self.companion is not None
        target, made = self._companion_of(path), io.BytesIO()
        _loaded(self.companion[1])(content, made)
        if is_there(target) and (target.is_dir() or target.read_bytes() != made.getvalue()):
            raise ExportError("{path} is there and holds something else, but belongs to {format}. Choose another name.",
                              path=target, format=self.name)  # fmt: skip
        return target, made.getvalue()

    def _parts(self, content: Content, destination: Path) -> list[tuple[Content, Path]]:
        """What goes into which file."""
        if self.takes is Takes.EVENTS or (len(content.sources) == 1 and not is_folder(destination)):
            return [(content, destination)]
        if not is_folder(destination):
            self._refuse_several(content, str(destination))
        names = _file_names([source.document.name for source in content.sources], self.ending)
        return [(replace(content, sources=(source,)), destination / name)
                for source, name in zip(content.sources, names, strict=True)]  # fmt: skip

    def _refuse_several(self, content: Content, destination: str) -> None:
        if self.takes is Takes.DOCUMENT and len(content.sources) != 1:
            count = len(content.sources)
            raise ExportError(
                "{path} takes one document as {format}, not {count}: each becomes a file of its own. Name "
                "a folder that exists.",
                path=destination,
                format=self.name,
                count=count,
            )


def _loaded(place: str) -> Writer:
    """The function at a place, `module:name`."""
    module, _, name = place.partition(":")
    writer: Writer = getattr(import_module(module), name)
    return writer


def _file_names(documents: list[str], ending: str) -> list[str]:
    """A name for each document's file, none of them twice, on systems that take A and a for the same either."""
    names: dict[str, str] = {}
    numbers: Counter[str] = Counter()
    for document in documents:
        name = stem = _stem(document)
        while name.lower() in names:
            numbers[stem.lower()] += 1
            name = f"{stem} ({numbers[stem.lower()] + 1})"
        names[name.lower()] = name
    return [f"{name}{ending}" for name in names.values()]


def _stem(document: str) -> str:
    """A document's name as systems take it, without the ending of an article; what else follows a dot is its name."""
    path = Path(document)
    plain = path.stem if readable(path) else path.name
    stem = "".join("_" if one in '/\\:*?"<>|' or ord(one) < 32 else one for one in plain) or "_"
    octets = stem.encode("utf-8", "surrogatepass")
    return stem if len(octets) <= _LONGEST_STEM else octets[:_LONGEST_STEM].decode("utf-8", "ignore")


def format_of(path: Path) -> Format:
    """The format that a file's ending stands for. Raises ExportError."""
    for one in FORMATS.values():
        if path.suffix.lower() == one.ending:
            return one
    endings = ", ".join(dict.fromkeys(one.ending for one in FORMATS.values()))
    raise ExportError(
        "{path} has an ending that no format has. Choose one of {endings}, or name the format.",
        path=path,
        endings=endings,
    )


def _of_roles(content: Content, roles: Any) -> Content:
    """What is written where only events of some roles are wanted."""
    if len(roles) == len(ROLES):
        return content
    return replace(content, events=Reiterable(lambda: (one for one in content.events if one.role in roles)))


def _hidden(default: bool = False) -> Option:
    return Option("hidden", Kind.FLAG, default, translatable("write what was left out of the timeline as well"))


_ROLES = Option(
    "roles", Kind.NAMES, ROLES, translatable("events to write, by what the text tells of them; 'all' for all"), ROLES
)


def _columns(usual: tuple[str, ...]) -> Option:
    text = translatable("columns to write, in this order; 'all' for all there are")
    return Option("columns", Kind.NAMES, usual, text, ALL_COLUMNS)


_INTERFACE = Option("interface", Kind.CHOICE, "en", translatable("language of dates and headings"), tuple(interfaces()))
_TITLE = Option("title", Kind.TEXT, None, translatable("title of the picture or page; else one after its documents"))
_SUBTITLE = Option(
    "subtitle", Kind.TEXT, None,
    translatable("what stands below the title; else for a picture how much it tells, for a page nothing"),
)  # fmt: skip
_CSV_OPTIONS = (
    _columns(COLUMNS),
    Option("headings", Kind.CHOICE, "en", translatable("language of the columns' names; programs read English ones"),
           tuple(interfaces())),
    Option(
        "separator", Kind.CHOICE, "auto",
        translatable("what stands between cells; auto: a comma, for Excel a semicolon where this system writes 1,5"),
        ("auto", "comma", "semicolon", "tab"),
    ),
    Option(
        "excel", Kind.FLAG, False,
        translatable("begin with the mark by which Excel knows UTF-8, and keep to its limits"),
    ),
    Option(
        "guard", Kind.FLAG, True,
        translatable("put an apostrophe before texts that a spreadsheet would run as a formula"),
    ),
    _hidden(),
    _ROLES,
)  # fmt: skip
_PICTURE_OPTIONS = (
    Option("size", Kind.CHOICE, "screen", translatable("of a screen, or a sheet of paper lying on its long side"),
           ("screen", "a4", "a3", "a2", "a1", "a0")),
    Option("sheets", Kind.NUMBER, 1, translatable("sheets of paper side by side, for a wall; in PDF each is a page")),
    Option("lanes", Kind.CHOICE, "document", translatable("a lane for each document, or one for all"),
           ("document", "none")),
    Option("look", Kind.CHOICE, "light", translatable("colours"), ("light", "dark", "light_contrast", "dark_contrast")),
    _TITLE,
    _SUBTITLE,
    Option("source", Kind.TEXT, None, translatable("what stands below the picture; else the documents and their days")),
    Option("legend", Kind.FLAG, True, translatable("explain the looks of the events")),
    Option("first", Kind.DAY, None, translatable("first day to be seen; else that of the first event")),
    Option("last", Kind.DAY, None, translatable("last day to be seen; else that of the last event")),
    _INTERFACE,
    _hidden(),
    _ROLES,
)  # fmt: skip
_TABLE = (
    Format(
        "csv", translatable("CSV table"), ".csv",
        translatable("One row an event, for spreadsheets and statistics; what is changed there can come back."),
        "timeline_app.export.csv:write", comes_back=True, options=_CSV_OPTIONS,
    ),
    Format(
        "xlsx", translatable("Excel workbook"), ".xlsx",
        translatable("One row an event with real dates, for Excel and LibreOffice."),
        "timeline_app.export.xlsx:write",
        options=(
            _columns(XLSX_COLUMNS),
            _hidden(),
            _ROLES,
        ),
    ),
    Format(
        "json", translatable("JSON"), ".json",
        translatable("Everything that was found and changed, for programs; it can come back."),
        "timeline_app.export.json_format:write", comes_back=True,
        options=(
            _hidden(True),
            _ROLES,
            Option("texts", Kind.FLAG, False, translatable("write the documents' whole texts as well")),
        ),
    ),
    Format(
        "jsonl", translatable("JSON lines"), ".jsonl",
        translatable("One event a line as JSON, for databases and the tools of data analysis."),
        "timeline_app.export.json_format:write_lines", options=(_hidden(), _ROLES),
    ),
    Format(
        "json-ld", translatable("JSON-LD"), ".jsonld",
        translatable("Linked data in the words of schema.org, for web sites, catalogues and knowledge graphs."),
        "timeline_app.export.json_ld:write", options=(_hidden(), _ROLES),
    ),
    Format(
        "ics", translatable("Calendar"), ".ics",
        translatable("Entries for Outlook, Thunderbird and other calendars (iCalendar)."),
        "timeline_app.export.ics:write",
        options=(
            Option("stamp", Kind.DAY, None,
                   translatable("day that the entries are said to be made on; else that of publication")),
            _hidden(),
            _ROLES,
        ),
    ),
    Format(
        "html", translatable("Web page"), ".html",
        translatable("A chronology to read and to print, each event with its sentence, its source and why this date."),
        "timeline_app.export.html:write", options=(_TITLE, _SUBTITLE, _INTERFACE, _hidden(), _ROLES),
    ),
    Format(
        "page", translatable("Interactive page"), ".html",
        translatable("The timeline in one file for any browser, to zoom, search and filter without this program."),
        "timeline_app.export.page:write", options=(_INTERFACE, _hidden(), _ROLES),
    ),
    Format(
        "markdown", translatable("Markdown"), ".md",
        translatable("The same chronology as a plain text with marks, for editors and wikis."),
        "timeline_app.export.markdown:write", options=(_TITLE, _SUBTITLE, _INTERFACE, _hidden(), _ROLES),
    ),
    Format(
        "docx", translatable("Word document"), ".docx",
        translatable("The same chronology for Word and LibreOffice, with a footnote to the source of each sentence."),
        "timeline_app.export.desk.docx:write", options=(_TITLE, _SUBTITLE, _INTERFACE, _hidden(), _ROLES),
    ),
    Format(
        "timelinejs-csv", translatable("TimelineJS spreadsheet"), ".csv",
        translatable("Rows for the spreadsheet of Knight Lab's TimelineJS, which shows them on a web page."),
        "timeline_app.export.timelinejs:write_csv", options=(_INTERFACE, _hidden(), _ROLES),
    ),
    Format(
        "timelinejs-json", translatable("TimelineJS JSON"), ".json",
        translatable("The same as a file that TimelineJS reads without a spreadsheet."),
        "timeline_app.export.timelinejs:write_json", options=(_INTERFACE, _hidden(), _ROLES),
    ),
    Format(
        "timesketch-csv", translatable("Timesketch table"), ".csv",
        translatable("Rows for Timesketch, in which forensic analysts compare timelines."),
        "timeline_app.export.timesketch:write_csv", options=(_hidden(), _ROLES),
    ),
    Format(
        "timesketch-json", translatable("Timesketch JSON lines"), ".jsonl",
        translatable("The same with every text exactly as it is."),
        "timeline_app.export.timesketch:write_json", options=(_hidden(), _ROLES),
    ),
    Format(
        "markwhen", translatable("Markwhen"), ".mw",
        translatable("A timeline as plain text, for markwhen in editors and on the web."),
        "timeline_app.export.markwhen:write", options=(_INTERFACE, _hidden(), _ROLES),
    ),
    Format(
        "aeon", translatable("Aeon Timeline table"), ".csv",
        translatable("Rows for Aeon Timeline, in which writers and lawyers lay out stories and cases."),
        "timeline_app.export.desk.aeon:write", options=(_hidden(), _ROLES),
    ),
    Format(
        "parquet", translatable("Parquet table"), ".parquet",
        translatable("Typed columns for pandas, Polars, DuckDB, Spark and R, of any number of events."),
        "timeline_app.export.research.parquet:write", options=(_hidden(), _ROLES), needs="pyarrow",
    ),
    Format(
        "svg", translatable("SVG picture"), ".svg",
        translatable("The timeline as shapes that stay sharp at any size, with its fonts in it."),
        "timeline_app.paint.export:write_svg", options=_PICTURE_OPTIONS,
    ),
    Format(
        "pdf", translatable("PDF picture"), ".pdf",
        translatable("The timeline to print, on one sheet or several side by side; its text can be selected."),
        "timeline_app.paint.export:write_pdf", options=_PICTURE_OPTIONS,
    ),
    Format(
        "png", translatable("PNG picture"), ".png",
        translatable("The timeline as pixels, for slides and messages."),
        "timeline_app.paint.export:write_png", options=_PICTURE_OPTIONS,
    ),
    Format(
        "timeml", translatable("TimeML"), ".tml",
        translatable("A document's whole text with every time expression marked in it, for research."),
        "timeline_app.export.timeml:write", takes=Takes.DOCUMENT,
    ),
    Format(
        "brat", translatable("Annotations for brat"), ".ann",
        translatable("Time expressions as brat's standoff annotation, with their text in a file beside it."),
        "timeline_app.export.research.brat:write", takes=Takes.DOCUMENT,
        companion=(".txt", "timeline_app.export.research.brat:write_text"),
    ),
    Format(
        "xmi", translatable("UIMA CAS"), ".xmi",
        translatable("The text with a layer of TIMEX3 for INCEpTION and other tools; its types in a file beside it."),
        "timeline_app.export.research.uima:write", takes=Takes.DOCUMENT,
        companion=(".types.xml", "timeline_app.export.research.uima:write_types"),
    ),
)  # fmt: skip
FORMATS: Mapping[str, Format] = {one.key: one for one in _TABLE}
"""All formats by their keys, in the order of menus."""
