"""The table of formats is true: every format writes what it says, with the options it says, to files and to streams."""

import inspect
import io
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from workbench import read

from timeline_app.errors import ExportError
from timeline_app.export.columns import ALL_COLUMNS
from timeline_app.export.content import SENTENCES, Content, Note
from timeline_app.interfaces import interfaces
from timeline_app.services import edits
from timeline_app.services.export_content import content_of
from timeline_app.services.formats.format import Format, Takes
from timeline_app.services.formats.options import Kind
from timeline_app.services.formats.table import FORMATS, format_of
from timeline_app.services.workspace import Workspace
from timeline_app.storage.analysis_table import AnalysisTable

pytestmark = pytest.mark.usefixtures("qapp")
EVERY = pytest.mark.parametrize("one", FORMATS.values(), ids=FORMATS)
OPTIONS = [pytest.param(one, option, id=f"{one.key} {option.name}")
           for one in FORMATS.values() for option in one.options]  # fmt: skip


@pytest.fixture
def content(bridge: AnalysisTable) -> Content:
    return content_of([bridge])


@EVERY
def test_a_format_is_described_in_words(one: Format) -> None:
    assert re.fullmatch(r"[a-z][a-z0-9-]*", one.key)
    assert re.fullmatch(r"\.[a-z]+", one.ending)
    assert one.companion is None or re.fullmatch(r"\.[a-z.]+", one.companion[0])
    assert re.fullmatch(r"[A-Z].+[^.]\.", one.description)
    assert one.name[0].isupper()


@EVERY
def test_the_options_of_the_table_are_those_of_the_writer(one: Format) -> None:
    parameters = list(inspect.signature(one.load()).parameters.values())
    options = {each.name: each.default for each in parameters if each.kind is each.KEYWORD_ONLY}
    # Which roles are written is the same for all writers, and none of their business.
    assert options == {option.name: option.default for option in one.options if option.name != "roles"}
    assert [each.name for each in parameters if each.kind is not each.KEYWORD_ONLY] == ["content", "stream", "progress"]


def test_only_events_of_the_chosen_roles_are_written() -> None:
    article = read("The mayor resigned on 3 May 1931. The court applied the Harbour Act of 1993.", language="en")
    written = io.BytesIO()
    FORMATS["csv"].write(content_of([article]), written, {"columns": ("start", "role"), "roles": ("plan", "mention")})
    assert written.getvalue().decode().splitlines() == ["start,role", "1993-01-01,mention"]


@pytest.mark.parametrize(("one", "option"), OPTIONS)
def test_every_option_is_explained_and_its_default_allowed(one: Format, option: Any) -> None:
    assert option.checked(option.default) == option.default
    assert re.fullmatch(r"[a-z].+[^.]", option.help)
    assert option.flag == "--" + option.name
    assert bool(option.choices) == (option.kind in (Kind.CHOICE, Kind.NAMES))


@EVERY
def test_a_file_and_a_stream_get_the_same(one: Format, content: Content, tmp_path: Path) -> None:
    stream, path = io.BytesIO(), tmp_path / f"a{one.ending}"
    first = one.write(content, stream)
    assert one.write(content, path) == first
    assert first.rows > 0
    assert not stream.closed
    if one.key != "xlsx":
        # A workbook says when it was made, and so does a PDF, but that in plain text.
        own = rb"D:\d{14}|uuid:[-0-9a-f]+|/ID.*|\d\d:\d\d:\d\d"
        same = [re.sub(own, b"", content) for content in (path.read_bytes(), stream.getvalue())]
        assert same[0] == same[1]
    assert sorted(tmp_path.iterdir()) == sorted(one.files(content, path))
    assert len(one.files(content, path)) == 1 + (one.companion is not None)


@EVERY
def test_only_what_has_narrow_rooms_shows_titles_in_fewer_words(one: Format, content: Content) -> None:
    if one.is_picture or one.key == "xlsx":
        # What is drawn is seen, and a workbook says when it was made.
        assert one.has_narrow_rooms == one.is_picture
        return
    usual, longer = io.BytesIO(), io.BytesIO()
    one.write(content, usual)
    shortened = (replace(event, shorter=("In fewer words",)) for event in content.events)
    one.write(replace(content, events=list(shortened)), longer)
    assert (b"In fewer words" in longer.getvalue()) == one.has_narrow_rooms
    assert one.has_narrow_rooms or longer.getvalue() == usual.getvalue()


@EVERY
def test_a_failure_leaves_the_old_file(one: Format, content: Content, tmp_path: Path) -> None:
    path = tmp_path / f"a{one.ending}"
    path.write_bytes(b"old")

    def ended(rows: int) -> None:
        raise KeyboardInterrupt

    many = replace(content, events=[event for event in content.events for _ in range(300)])
    with pytest.raises(KeyboardInterrupt):
        one.write(many, path, progress=ended)
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@EVERY
def test_a_place_where_nothing_can_be_written_is_told(one: Format, content: Content, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"cannot be written: .+\. Make the folder first"):
        one.write(content, tmp_path / "gone" / f"a{one.ending}")


@EVERY
def test_an_option_that_there_is_not(one: Format, content: Content) -> None:
    with pytest.raises(ExportError, match=rf"{one.name} has no option colour; those that it has: "):
        one.write(content, io.BytesIO(), {"colour": "red"})


@pytest.mark.parametrize(
    ("key", "option", "text", "value"),
    [
        ("csv", "columns", "id, title", ("id", "title")),
        ("csv", "columns", "all", ALL_COLUMNS),
        ("csv", "separator", "tab", "tab"),
        ("csv", "excel", "yes", True),
        ("csv", "guard", "no", False),
        ("ics", "stamp", "2021-07-02", date(2021, 7, 2)),
        ("html", "interface", "de", "de"),
    ],
)
def test_options_as_they_are_typed(key: str, option: str, text: str, value: object) -> None:
    (found,) = (one for one in FORMATS[key].options if one.name == option)
    assert found.read(text) == value
    assert found.checked(value) == value


@pytest.mark.parametrize(
    ("key", "option", "text", "told"),
    [
        ("csv", "columns", "id,colour", "--columns cannot be 'colour'; give id, title, start"),
        ("csv", "columns", "", "--columns cannot be ''; give id"),
        ("csv", "separator", "dot", "--separator cannot be 'dot'; give auto, comma, semicolon, tab."),
        ("csv", "excel", "perhaps", "--excel cannot be 'perhaps'; give yes or no."),
        ("ics", "stamp", "soon", "--stamp cannot be 'soon'; give a day, such as 2021-07-02."),
        ("html", "interface", "qtz", f"--interface cannot be 'qtz'; give {', '.join(interfaces())}."),
    ],
)
def test_options_that_cannot_be(key: str, option: str, text: str, told: str) -> None:
    (found,) = (one for one in FORMATS[key].options if one.name == option)
    with pytest.raises(ExportError) as refused:
        found.read(text)
    assert str(refused.value).startswith(told)


@pytest.mark.parametrize("value", ["id", 3, None, True])
def test_values_of_another_kind_are_refused(value: object) -> None:
    for option in FORMATS["csv"].options:
        if option.default is not value and not (option.kind is Kind.FLAG and isinstance(value, bool)):
            with pytest.raises(ExportError):
                option.checked(value)


@pytest.mark.parametrize(
    ("name", "key"), [("a.csv", "csv"), ("a.JSON", "json"), ("a.ics", "ics"), ("a.md", "markdown"), ("a.tml", "timeml")]
)
def test_a_format_by_the_ending_of_a_file(name: str, key: str) -> None:
    assert format_of(Path(name)) is FORMATS[key]


def test_an_ending_that_no_format_has() -> None:
    with pytest.raises(ExportError, match=r"a\.doc has an ending that no format has\. Choose one of \.csv, \.xlsx"):
        format_of(Path("a.doc"))


def test_those_that_come_back() -> None:
    assert [key for key, one in FORMATS.items() if one.comes_back] == ["csv", "json"]


def test_a_document_becomes_a_file_and_several_a_folder(
    bridge: AnalysisTable, museum: AnalysisTable, tmp_path: Path
) -> None:
    timeml, both = FORMATS["timeml"], content_of([bridge, museum])
    assert timeml.takes is Takes.DOCUMENT
    one = timeml.write(content_of([bridge]), tmp_path / "a.tml")
    several = timeml.write(both, tmp_path)
    assert several.rows > one.rows
    assert timeml.files(both, tmp_path) == [tmp_path / "bridge.tml", tmp_path / "museum.tml"]
    assert (tmp_path / "bridge.tml").read_bytes() == (tmp_path / "a.tml").read_bytes()
    assert ElementTree.parse(tmp_path / "museum.tml").findtext("DOCID") == "museum.txt"
    for destination in (tmp_path / "b.tml", io.BytesIO()):
        with pytest.raises(ExportError, match="takes one document as TimeML, not 2: each becomes a file of its own"):
            timeml.write(both, destination)


def test_a_file_is_not_the_text_that_belongs_to_it(bridge: AnalysisTable, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"has the ending of the text that belongs to it\. Name it with \.ann"):
        FORMATS["brat"].write(content_of([bridge]), tmp_path / "a.txt")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("key", [key for key, one in FORMATS.items() if one.companion])
def test_what_belongs_to_a_file_takes_the_place_of_nothing_else(
    key: str, bridge: AnalysisTable, museum: AnalysisTable, tmp_path: Path
) -> None:
    one, path = FORMATS[key], tmp_path / f"a{FORMATS[key].ending}"
    path, beside = one.files(content_of([bridge]), path)
    beside.write_text("mine")
    with pytest.raises(ExportError, match=rf"{beside.name} is there and holds something else"):
        one.write(content_of([bridge]), path)
    assert (path.exists(), beside.read_text()) == (False, "mine")
    beside.unlink()
    beside.mkdir()
    with pytest.raises(ExportError, match="holds something else"):
        one.write(content_of([bridge]), path)
    beside.rmdir()
    for _ in range(2):
        assert one.write(content_of([bridge]), path).rows > 0
    both = content_of([bridge, museum])
    one.write(both, tmp_path)
    assert {file.stem.split(".")[0] for file in one.files(both, tmp_path)} == {"bridge", "museum"}
    assert all(file.is_file() for file in one.files(both, tmp_path))


@pytest.mark.parametrize(
    ("name", "file"),
    [("APW19980807.0261", "APW19980807.0261.tml"), ("a.b.txt", "a.b.tml"), ("Nr. 5", "Nr. 5.tml"), ("a.HTML", "a.tml")],
)
def test_only_the_ending_of_an_article_is_no_part_of_its_name(
    bridge: AnalysisTable, tmp_path: Path, name: str, file: str
) -> None:
    document = replace(bridge, document=replace(bridge.document, name=name))
    assert [path.name for path in FORMATS["timeml"].files(content_of([document]), tmp_path)] == [file]


def test_documents_of_one_name_become_files_of_their_own(bridge: AnalysisTable, tmp_path: Path) -> None:
    names = ["a/b:c.txt", "A_b_c.html", ".txt", "x\n.md"]
    documents = [replace(bridge, document=replace(bridge.document, name=name)) for name in names]
    assert [path.name for path in FORMATS["timeml"].files(content_of(documents), tmp_path)] == [
        "b_c.tml",
        "A_b_c.tml",
        ".txt.tml",
        "x_.tml",
    ]


def test_files_have_names_that_systems_take(bridge: AnalysisTable, tmp_path: Path) -> None:
    names = ["ä" * 250 + ".txt", "ä" * 250 + "b.txt", "🗓" * 250, "Ä" * 250, "a" * 197 + "🗓", "a\udcff.txt"]
    documents = [replace(bridge, document=replace(bridge.document, name=name)) for name in names]
    written = FORMATS["timeml"].write(content_of(documents), tmp_path)
    files = FORMATS["timeml"].files(content_of(documents), tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in files}
    assert len({path.name.lower() for path in files}) == len(names)
    assert files[1].name == "ä" * 100 + " (2).tml"
    assert written.rows > 0


def test_hidden_events_are_written_on_demand(bridge: AnalysisTable) -> None:
    workspace = Workspace()
    workspace.do(edits.open_documents(workspace, [bridge], kept=False))
    whole = content_of([bridge])
    shown = list(whole.events)
    workspace.do(edits.correct(workspace, "hide", shown[:1], hidden=True))
    content = content_of([bridge], workspace.edits())
    for one in FORMATS.values():
        if one.takes is Takes.EVENTS:
            rows = {hidden: one.write(content, io.BytesIO(), {"hidden": hidden}).rows for hidden in (True, False)}
            assert rows == {True: len(shown), False: len(shown) - 1}
            assert one.write(content, io.BytesIO()).rows == rows[one.comes_back and one.key == "json"]


def test_every_note_has_sentences_for_one_and_for_many() -> None:
    for kind in SENTENCES:
        one, many = Note(kind, 1).sentence, Note(kind, 12).sentence
        assert one.endswith(".")
        assert many.endswith(".")
        assert re.search(r"\b1 ", one)
        assert "12 " in many


def test_the_table_costs_nothing_until_a_format_is_written() -> None:
    heavy = ("pydantic", "zipfile", "babel", "numpy", "PySide6", "csv", "timeline_app.export.html")
    code = f"import sys, timeline_app.services.formats.table\nprint([name for name in {heavy} if name in sys.modules])"
    assert _python(code) == "[]\n"


def test_no_format_of_text_loads_qt() -> None:
    code = (
        "import io, sys\nfrom timeline_app.services.formats.table import FORMATS\n"
        "[one.load() for one in FORMATS.values() if one.key not in ('svg', 'pdf', 'png')]\n"
        "import timeline_app.services.edited_import, timeline_app.services.table_import\n"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))])"
    )
    assert _python(code) == "[]\n"


def _python(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_progress_is_told_in_rows(content: Content) -> None:
    told: list[int] = []
    many = replace(content, events=[event for event in content.events for _ in range(600)])
    done = FORMATS["json"].write(many, io.BytesIO(), progress=told.append)
    assert told == list(range(1000, done.rows + 1, 1000))
    assert len(told) >= 2


def test_a_part_of_the_events_can_be_written(content: Content) -> None:
    stream = io.BytesIO()
    FORMATS["json"].write(replace(content, events=list(content.events)[:2]), stream)
    assert len(json.loads(stream.getvalue())["events"]) == 2


def test_the_chronology_is_in_the_language_that_is_asked_for(content: Content) -> None:
    written: Callable[[str], str] = lambda code: _text(FORMATS["markdown"], content, {"interface": code})  # noqa: E731
    assert "### 2 March 2020: " in written("en")
    assert "### 2. März 2020: " in written("de")
    assert written("de").startswith("# ")


def _text(one: Format, content: Content, options: dict[str, object]) -> str:
    stream = io.BytesIO()
    one.write(content, stream, options)
    return stream.getvalue().decode("utf-8")
