"""The one table of formats: what the menus, the command line, the help and the tests read, and how each is written.

A format is data. What it needs is loaded when it is written for the first time.
"""

from collections.abc import Mapping
from pathlib import Path

from timeline_app.errors import ExportError
from timeline_app.export.columns import ALL_COLUMNS, COLUMNS
from timeline_app.export.xlsx import COLUMNS as XLSX_COLUMNS
from timeline_app.interfaces import interfaces
from timeline_app.model.role import ROLES
from timeline_app.services.formats.format import Format, Takes
from timeline_app.services.formats.options import Kind, Option
from timeline_app.translatable import translatable


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
# Options that several formats share, from those of every table to those of what is read on a page.
_USUAL = (_hidden(), _ROLES)
_DATED = (_INTERFACE, *_USUAL)
_HEADINGS = Option(
    "headings", Kind.CHOICE, "en", translatable("language of the columns' names; programs read English ones"),
    tuple(interfaces()),
)  # fmt: skip
_TO_READ = (_TITLE, _SUBTITLE, *_DATED)
_CSV_OPTIONS = (
    _columns(COLUMNS),
    _HEADINGS,
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
    *_USUAL,
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
    *_DATED,
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
        options=(_columns(XLSX_COLUMNS), _HEADINGS, *_USUAL),
    ),
    Format(
        "json", translatable("JSON"), ".json",
        translatable("Everything that was found and changed, for programs; it can come back."),
        "timeline_app.export.json_format:write", comes_back=True, shortens=True,
        options=(
            _hidden(True),
            _ROLES,
            Option("texts", Kind.FLAG, False, translatable("write the documents' whole texts as well")),
        ),
    ),
    Format(
        "jsonl", translatable("JSON lines"), ".jsonl",
        translatable("One event a line as JSON, for databases and the tools of data analysis."),
        "timeline_app.export.json_format:write_lines", options=_USUAL, shortens=True,
    ),
    Format(
        "json-ld", translatable("JSON-LD"), ".jsonld",
        translatable("Linked data in the words of schema.org, for web sites, catalogues and knowledge graphs."),
        "timeline_app.export.research.json_ld:write", options=_USUAL,
    ),
    Format(
        "ics", translatable("Calendar"), ".ics",
        translatable("Entries for Outlook, Thunderbird and other calendars (iCalendar)."),
        "timeline_app.export.ics:write",
        options=(
            Option("stamp", Kind.DAY, None,
                   translatable("day that the entries are said to be made on; else that of publication")),
            *_USUAL,
        ),
    ),
    Format(
        "html", translatable("Web page"), ".html",
        translatable("A chronology to read and to print, each event with its sentence, its source and why this date."),
        "timeline_app.export.html:write", options=_TO_READ,
    ),
    Format(
        "page", translatable("Interactive page"), ".html",
        translatable("The timeline in one file for any browser, to zoom, search and filter without this program."),
        "timeline_app.export.page:write", options=(_TITLE, *_DATED), preview="timeline_app.export.html:write",
        shortens=True,
    ),
    Format(
        "markdown", translatable("Markdown"), ".md",
        translatable("The same chronology as a plain text with marks, for editors and wikis."),
        "timeline_app.export.markdown:write", options=_TO_READ,
    ),
    Format(
        "docx", translatable("Word document"), ".docx",
        translatable("The same chronology for Word and LibreOffice, with a footnote to the source of each sentence."),
        "timeline_app.export.desk.docx:write", options=_TO_READ,
    ),
    Format(
        "timelinejs-csv", translatable("TimelineJS spreadsheet"), ".csv",
        translatable("Rows for the spreadsheet of Knight Lab's TimelineJS, which shows them on a web page."),
        "timeline_app.export.desk.timelinejs:write_csv", options=_DATED,
    ),
    Format(
        "timelinejs-json", translatable("TimelineJS JSON"), ".json",
        translatable("The same as a file that TimelineJS reads without a spreadsheet."),
        "timeline_app.export.desk.timelinejs:write_json", options=_DATED,
    ),
    Format(
        "timesketch-csv", translatable("Timesketch table"), ".csv",
        translatable("Rows for Timesketch, in which forensic analysts compare timelines."),
        "timeline_app.export.research.timesketch:write_csv", options=_USUAL,
    ),
    Format(
        "timesketch-json", translatable("Timesketch JSON lines"), ".jsonl",
        translatable("The same with every text exactly as it is."),
        "timeline_app.export.research.timesketch:write_json", options=_USUAL,
    ),
    Format(
        "markwhen", translatable("Markwhen"), ".mw",
        translatable("A timeline as plain text, for markwhen in editors and on the web."),
        "timeline_app.export.desk.markwhen:write", options=_DATED,
    ),
    Format(
        "aeon", translatable("Aeon Timeline table"), ".csv",
        translatable("Rows for Aeon Timeline, in which writers and lawyers lay out stories and cases."),
        "timeline_app.export.desk.aeon:write", options=_USUAL,
    ),
    Format(
        "parquet", translatable("Parquet table"), ".parquet",
        translatable("Typed columns for pandas, Polars, DuckDB, Spark and R, of any number of events."),
        "timeline_app.export.research.parquet:write", options=_USUAL, needs="pyarrow",
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
