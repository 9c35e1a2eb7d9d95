"""A format writes a file as a whole or not at all, each document to a file of its own where it takes one."""

import io
import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from timeline_app.errors import ExportError
from timeline_app.export.content import Content, Source, Written, noted
from timeline_app.model.document import Document, Origin, PublicationDate
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.role import Role
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Reason, TimexType
from timeline_app.services.formats.format import Format, Takes
from timeline_app.services.formats.options import Kind, Option

HERE = __name__
LOUD = Option("loud", Kind.FLAG, False, "in capitals")


def write_names(content: Content, stream: Any, progress: Any, *, loud: bool = False) -> Written:
    """A line for each document, or the labels of the events."""
    lines = [event.label for event in content.events] or [source.document.name for source in content.sources]
    if "broken" in lines:
        stream.write(b"half")
        raise ExportError("it broke")
    stream.write("\n".join(line.upper() if loud else line for line in lines).encode())
    return Written(len(lines), noted(cut_cells=len(lines)))


def write_texts(content: Content, stream: Any) -> None:
    stream.write("".join(source.document.text for source in content.sources).encode())


@pytest.fixture
def kind(monkeypatch: pytest.MonkeyPatch) -> Format:
    """A format that takes events, with a writer that stands in this module."""
    import sys

    monkeypatch.setitem(sys.modules, "made_format", sys.modules[HERE])
    return Format("names", "Names", ".names", "A line each.", "made_format:write_names", options=(LOUD,))


@pytest.fixture
def single(kind: Format) -> Format:
    """The same with a file for each document."""
    return replace(kind, takes=Takes.DOCUMENT)


@pytest.fixture
def paired(single: Format) -> Format:
    """With the text beside it."""
    return replace(single, companion=(".txt", "made_format:write_texts"))


def _event(label: str, role: Role = Role.HAPPENING) -> Event:
    return Event(
        id="a1", label=label, interval=Interval(0, 86_400), granularity=Granularity.DAY, certainty=Certainty.STATED,
        type=TimexType.DATE, value="1970-01-01", expression="Neujahr", span=Span(0, 7), sentence="Neujahr war still.",
        sentence_span=Span(0, 18), sentence_no=1, document="a", explanation="", role=role,
    )  # fmt: skip


def _content(*names: str, events: tuple[Event, ...] = ()) -> Content:
    published = PublicationDate(date(2021, 7, 7), Origin.GIVEN, Reason("given"))
    sources = [Source(document=Document(name, f"Text of {name}."), language="de", published=published)
               for name in names]  # fmt: skip
    return Content(events=events, in_words=lambda event, language: "", sources=sources)


def test_a_file_is_written_with_the_options_that_were_chosen(kind: Format, tmp_path: Path) -> None:
    path = tmp_path / "a.names"
    assert kind.write(_content("a", "b"), path).rows == 2
    assert path.read_text() == "a\nb"
    kind.write(_content("a", "b"), path, {"loud": True})
    assert path.read_text() == "A\nB"


def test_a_stream_gets_the_same(kind: Format) -> None:
    stream = io.BytesIO()
    written = kind.write(_content("a"), stream)
    assert (stream.getvalue(), [note.sentence for note in written.notes]) == (
        b"a",
        ["Shortened: 1 text. A cell of a spreadsheet holds 32,767 characters."],
    )


def test_what_fails_leaves_what_was_there(kind: Format, tmp_path: Path) -> None:
    path = tmp_path / "a.names"
    path.write_text("before")
    with pytest.raises(ExportError, match="it broke"):
        kind.write(_content("broken"), path)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_an_option_that_there_is_not_is_named_with_those_that_there_are(kind: Format, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="Names has no option size, speed; those that it has: loud"):
        kind.write(_content("a"), tmp_path / "a", {"speed": 1, "size": 2})
    with pytest.raises(ExportError, match="those that it has: –"):
        replace(kind, options=()).chosen({"loud": True})
    with pytest.raises(ExportError, match="--loud cannot be 7; give yes or no"):
        kind.chosen({"loud": 7})


def test_only_events_of_the_roles_that_are_wanted_are_written(kind: Format) -> None:
    roles = Option("roles", Kind.NAMES, tuple(Role), "which", tuple(Role))
    stream = io.BytesIO()
    content = _content("a", events=(_event("it burned"), _event("it will rise", Role.PLAN)))
    replace(kind, options=(roles,)).write(content, stream, {"roles": (Role.PLAN,)})
    assert stream.getvalue() == b"it will rise"


def test_several_documents_go_to_a_folder(single: Format, tmp_path: Path) -> None:
    written = single.write(_content("a.txt", "A.html", "b/c:d", "sheet.v2", "\x01"), tmp_path)
    names = ["a.names", "A (2).names", "c_d.names", "sheet.v2.names", "_.names"]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)
    assert (written.rows, len(written.notes)) == (5, 5)
    assert single.files(_content("a.txt", "A.html"), tmp_path) == [tmp_path / name for name in names[:2]]


def test_a_name_that_is_too_long_for_a_system_is_cut_between_letters(single: Format, tmp_path: Path) -> None:
    (path,) = single.files(_content("ü" * 300), tmp_path)
    assert len(path.stem.encode()) == 200
    assert path.stem == "ü" * 100


def test_several_documents_do_not_fit_into_one_file(single: Format, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="takes one document as Names, not 2"):
        single.write(_content("a", "b"), tmp_path / "one.names")
    with pytest.raises(ExportError, match="standard output takes one document as Names, not 0"):
        single.write(_content(), io.BytesIO())
    assert single.write(_content("a"), tmp_path / "one.names").rows == 1


def test_a_second_file_stands_beside_each(paired: Format, tmp_path: Path) -> None:
    path, text = tmp_path / "a.names", tmp_path / "a.txt"
    assert paired.files(_content("a"), path) == [path, text]
    paired.write(_content("a"), path)
    assert text.read_text() == "Text of a."
    # The same again is no loss.
    paired.write(_content("a"), path)


def test_the_second_file_never_takes_the_place_of_another(paired: Format, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Something else.")
    with pytest.raises(ExportError, match=r"a\.txt is there and holds something else, but belongs to Names"):
        paired.write(_content("a"), tmp_path / "a.names")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt"]
    with pytest.raises(ExportError, match=r"b\.txt has the ending of the text that belongs to it. Name it with .names"):
        paired.write(_content("a"), tmp_path / "b.txt")


@pytest.mark.skipif(os.name != "posix", reason="no limits of a process on the size of files")
def test_of_a_pair_there_is_both_or_none(paired: Format, tmp_path: Path) -> None:
    import resource

    content = _content("a")
    long = replace(content.sources[0], document=Document("a", "Text of a. " * 1000))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5000, before[1]))
    try:
        with pytest.raises(ExportError, match=r"a\.txt cannot be written"):
            paired.write(replace(content, sources=[long]), tmp_path / "a.names")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    with pytest.raises(ExportError, match="it broke"):
        paired.write(_content("broken"), tmp_path / "broken.names")
    assert list(tmp_path.iterdir()) == []


def test_only_what_is_painted_is_a_picture(kind: Format) -> None:
    assert not kind.is_picture
    assert replace(kind, writer="timeline_app.paint.export:write_svg").is_picture
    assert kind.load() is write_names
