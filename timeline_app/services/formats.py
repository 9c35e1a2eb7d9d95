"""The one table of formats: what the menus, the command line, the help and the tests read, and how each is written.

A format is data. What it needs is loaded when it is written for the first time.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import BinaryIO

from timeline_app.errors import ExportError
from timeline_app.export.columns import ALL_COLUMNS, COLUMNS
from timeline_app.export.content import Content, Progress, Written, nothing
from timeline_app.export.xlsx import COLUMNS as XLSX_COLUMNS

Writer = Callable[..., Written]
"""Called with a Content, a stream of bytes, a Progress, and the format's options by name."""


class Takes(StrEnum):
    """What one file of a format holds: the events of all documents, or one document with all its expressions."""

    EVENTS = "events"
    DOCUMENT = "document"


class Kind(StrEnum):
    """What an option is: yes or no, one of some choices, several of some, a day, or a number from 1 on."""

    FLAG = "flag"
    CHOICE = "choice"
    NAMES = "names"
    DAY = "day"
    NUMBER = "number"


_READERS: Mapping[Kind, Callable[[str], object]] = {Kind.DAY: date.fromisoformat, Kind.NUMBER: int}
MOST = 40
"""What an option that is a number may be."""


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a format; on the command line it is `--name` with its value, on screen a field with its help."""

    name: str
    kind: Kind
    default: object
    help: str
    choices: tuple[str, ...] = ()

    @property
    def flag(self) -> str:
        return "--" + self.name.replace("_", "-")

    def read(self, text: str) -> object:
        """The value that somebody typed; names stand with commas between them, `all` for all. Raises ExportError."""
        if self.kind is Kind.NAMES:
            return self.checked(self.choices if text == "all" else [name.strip() for name in text.split(",")])
        if self.kind in _READERS:
            try:
                return self.checked(_READERS[self.kind](text))
            except ValueError as error:
                raise self._wrong(text) from error
        return self.checked({"yes": True, "no": False}.get(text, text) if self.kind is Kind.FLAG else text)

    def checked(self, value: object) -> object:
        """The value as a writer takes it. Raises ExportError for one that the option cannot have."""
        if self.kind is Kind.NAMES and isinstance(value, Iterable) and not isinstance(value, str):
            names = tuple(value)
            if names and set(names) <= set(self.choices):
                return names
        elif (
            (self.kind is Kind.FLAG and isinstance(value, bool))
            or (self.kind is Kind.CHOICE and value in self.choices)
            or (self.kind is Kind.DAY and (value is None or isinstance(value, date)))
            or (self.kind is Kind.NUMBER and type(value) is int and 1 <= value <= MOST)
        ):
            return value
        raise self._wrong(value)

    def _wrong(self, value: object) -> ExportError:
        kinds = {
            Kind.FLAG: "yes or no",
            Kind.DAY: "a day, such as 2021-07-02",
            Kind.NUMBER: f"a number from 1 to {MOST}",
        }
        return ExportError(
            "{option} cannot be {value}; give {kinds}.",
            option=self.flag,
            value=repr(value),
            kinds=kinds.get(self.kind, ", ".join(self.choices)),
        )


@dataclass(frozen=True, slots=True)
class Format:
    """A format: `name` and `description` in plain English, which the window says in its own language by `key`.

    `writer` is the place of its function, `module:name`. A format that `comes_back` is read by services.imports.
    """

    key: str
    name: str
    ending: str
    description: str
    writer: str
    takes: Takes = Takes.EVENTS
    comes_back: bool = False
    options: tuple[Option, ...] = ()

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
        write = self.load()
        if not isinstance(destination, Path):
            self._refuse_several(content, "standard output")
            return write(content, destination, progress, **chosen)
        written = [self._save(write, *one, progress, chosen) for one in self._parts(content, destination)]
        return Written(sum(one.rows for one in written), tuple(note for one in written for note in one.notes))

    def files(self, content: Content, destination: Path) -> list[Path]:
        """The files that `write` would write, for a last look at what would be replaced."""
        return [path for _, path in self._parts(content, destination)]

    def chosen(self, options: Mapping[str, object]) -> dict[str, object]:
        """All options with their values. Raises ExportError for one that the format does not have."""
        known = {option.name: option for option in self.options}
        if unknown := sorted(options.keys() - known.keys()):
            told = ", ".join(known) or "none"
            raise ExportError(
                "{format} has no option {names}; those that it has: {told}.",
                format=self.name,
                names=", ".join(unknown),
                told=told,
            )
        return {name: option.checked(options.get(name, option.default)) for name, option in known.items()}

    def load(self) -> Writer:
        """The function that writes it."""
        module, _, name = self.writer.partition(":")
        writer: Writer = getattr(import_module(module), name)
        return writer

    def _save(
        self, write: Writer, content: Content, path: Path, progress: Progress, options: Mapping[str, object]
    ) -> Written:
        from timeline_app.export.atomic import replacing_bytes

        with replacing_bytes(path) as stream:
            return write(content, stream, progress, **options)

    def _parts(self, content: Content, destination: Path) -> list[tuple[Content, Path]]:
        """What goes into which file."""
        if self.takes is Takes.EVENTS or (len(content.sources) == 1 and not destination.is_dir()):
            return [(content, destination)]
        if not destination.is_dir():
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


def _file_names(documents: list[str], ending: str) -> list[str]:
    """A name for each document's file, none of them twice, on systems that take A and a for the same either."""
    names: list[str] = []
    for document in documents:
        stem = "".join("_" if one in '/\\:*?"<>|' or ord(one) < 32 else one for one in Path(document).stem) or "_"
        taken = {name.lower() for name in names}
        tried = (f"{stem}{ending}", *(f"{stem} ({number}){ending}" for number in range(2, len(documents) + 2)))
        names.append(next(name for name in tried if name.lower() not in taken))
    return names


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


def _hidden(default: bool = False) -> Option:
    return Option("hidden", Kind.FLAG, default, "write what was left out of the timeline as well")


_INTERFACE = Option("interface", Kind.CHOICE, "en", "language of dates and headings", ("en", "de"))
_CSV_OPTIONS = (
    Option("columns", Kind.NAMES, COLUMNS, "columns to write, in this order; 'all' for all there are", ALL_COLUMNS),
    Option(
        "separator", Kind.CHOICE, "auto",
        "what stands between cells; auto: a comma, for Excel a semicolon where this system writes 1,5",
        ("auto", "comma", "semicolon", "tab"),
    ),
    Option("excel", Kind.FLAG, False, "begin with the mark by which Excel knows UTF-8, and keep to its limits"),
    Option("guard", Kind.FLAG, True, "put an apostrophe before texts that a spreadsheet would run as a formula"),
    _hidden(),
)  # fmt: skip
_PICTURE_OPTIONS = (
    Option("size", Kind.CHOICE, "screen", "of a screen, or a sheet of paper lying on its long side",
           ("screen", "a4", "a3", "a2", "a1", "a0")),
    Option("sheets", Kind.NUMBER, 1, "sheets of paper side by side, for a wall; in PDF each is a page"),
    Option("lanes", Kind.CHOICE, "document", "a lane for each document, or one for all", ("document", "none")),
    Option("look", Kind.CHOICE, "light", "colours", ("light", "dark", "light_contrast", "dark_contrast")),
    Option("first", Kind.DAY, None, "first day to be seen; else that of the first event"),
    Option("last", Kind.DAY, None, "last day to be seen; else that of the last event"),
    _INTERFACE,
    _hidden(),
)  # fmt: skip
_TABLE = (
    Format(
        "csv", "CSV table", ".csv",
        "One row an event, for spreadsheets and statistics; what is changed there can come back.",
        "timeline_app.export.csv:write", comes_back=True, options=_CSV_OPTIONS,
    ),
    Format(
        "xlsx", "Excel workbook", ".xlsx",
        "One row an event with real dates, for Excel and LibreOffice.",
        "timeline_app.export.xlsx:write",
        options=(
            Option("columns", Kind.NAMES, XLSX_COLUMNS, "columns to write, in this order; 'all' for all there are",
                   ALL_COLUMNS),
            _hidden(),
        ),
    ),
    Format(
        "json", "JSON", ".json",
        "Everything that was found and changed, for programs; it can come back.",
        "timeline_app.export.json_format:write", comes_back=True,
        options=(_hidden(True), Option("texts", Kind.FLAG, False, "write the documents' whole texts as well")),
    ),
    Format(
        "ics", "Calendar", ".ics",
        "Entries for Outlook, Thunderbird and other calendars (iCalendar).",
        "timeline_app.export.ics:write",
        options=(
            Option("stamp", Kind.DAY, None, "day that the entries are said to be made on; else that of publication"),
            _hidden(),
        ),
    ),
    Format(
        "html", "Web page", ".html",
        "A chronology to read and to print, each event with its sentence, its source and why this date.",
        "timeline_app.export.html:write", options=(_INTERFACE, _hidden()),
    ),
    Format(
        "markdown", "Markdown", ".md",
        "The same chronology as a plain text with marks, for editors and wikis.",
        "timeline_app.export.markdown:write", options=(_INTERFACE, _hidden()),
    ),
    Format(
        "timelinejs-csv", "TimelineJS spreadsheet", ".csv",
        "Rows for the spreadsheet of Knight Lab's TimelineJS, which shows them on a web page.",
        "timeline_app.export.timelinejs:write_csv", options=(_INTERFACE, _hidden()),
    ),
    Format(
        "timelinejs-json", "TimelineJS JSON", ".json",
        "The same as a file that TimelineJS reads without a spreadsheet.",
        "timeline_app.export.timelinejs:write_json", options=(_INTERFACE, _hidden()),
    ),
    Format(
        "svg", "SVG picture", ".svg",
        "The timeline as shapes that stay sharp at any size, with its fonts in it.",
        "timeline_app.paint.export:write_svg", options=_PICTURE_OPTIONS,
    ),
    Format(
        "pdf", "PDF picture", ".pdf",
        "The timeline to print, on one sheet or several side by side; its text can be selected.",
        "timeline_app.paint.export:write_pdf", options=_PICTURE_OPTIONS,
    ),
    Format(
        "png", "PNG picture", ".png",
        "The timeline as pixels, for slides and messages.",
        "timeline_app.paint.export:write_png", options=_PICTURE_OPTIONS,
    ),
    Format(
        "timeml", "TimeML", ".tml",
        "A document's whole text with every time expression marked in it, for research.",
        "timeline_app.export.timeml:write", takes=Takes.DOCUMENT,
    ),
)  # fmt: skip
FORMATS: Mapping[str, Format] = {one.key: one for one in _TABLE}
"""All formats by their keys, in the order of menus."""
