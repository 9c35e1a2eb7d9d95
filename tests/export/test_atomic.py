"""A file is replaced as a whole or not at all, and nothing is left lying beside it."""

import io
import os
from pathlib import Path

import pytest

from timeline_app.errors import ExportError
from timeline_app.export.atomic import replacing, replacing_bytes
from timeline_app.export.streams import as_text


def _write(path: Path, text: str = "new") -> None:
    with replacing(path) as stream:
        stream.write(text)


def _fail(path: Path, error: BaseException) -> None:
    with replacing(path) as stream:
        stream.write("half" * 100_000)
        raise error


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file(tmp_path: Path) -> None:
    _write(tmp_path / "a.csv", "ä\r\n")
    assert (tmp_path / "a.csv").read_bytes() == "ä\r\n".encode()
    assert _names(tmp_path) == ["a.csv"]


def test_an_old_file_is_there_until_the_new_one_is_done(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("old")
    with replacing(path) as stream:
        stream.write("new" * 100_000)
        stream.flush()
        assert path.read_text() == "old"
    assert path.read_text() == "new" * 100_000


@pytest.mark.parametrize("error", [ValueError("x"), KeyboardInterrupt(), MemoryError(), GeneratorExit()])
def test_a_failure_in_the_middle_leaves_the_old_file(tmp_path: Path, error: BaseException) -> None:
    path = tmp_path / "a.csv"
    path.write_text("old")
    with pytest.raises(type(error)):
        _fail(path, error)
    assert path.read_text() == "old"
    assert _names(tmp_path) == ["a.csv"]


def test_a_failure_in_the_middle_leaves_no_new_file(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="full stop"):
        _fail(tmp_path / "a.csv", ValueError("full stop"))
    assert _names(tmp_path) == []


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("old")
    with pytest.raises(ExportError, match=r"a\.csv cannot be written: No space left on device\. Choose"):
        _fail(path, OSError(28, "No space left on device"))
    assert path.read_text() == "old"
    assert _names(tmp_path) == ["a.csv"]


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_permissions_are_kept(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a.csv"
    path.write_text("old")
    path.chmod(mode)
    _write(path)
    assert path.stat().st_mode & 0o777 == mode


@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path, mask: int, mode: int) -> None:
    before = os.umask(mask)
    try:
        _write(tmp_path / "a.csv")
        assert os.umask(mask) == mask
    finally:
        os.umask(before)
    assert (tmp_path / "a.csv").stat().st_mode & 0o777 == mode


def test_a_link_stays_and_its_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    target, link = tmp_path / "folder" / "a.csv", tmp_path / "link.csv"
    target.write_text("old")
    link.symlink_to(target)
    _write(link)
    assert link.is_symlink()
    assert target.read_text() == "new"


def test_a_link_to_nowhere_makes_the_file(tmp_path: Path) -> None:
    (tmp_path / "link.csv").symlink_to(tmp_path / "a.csv")
    _write(tmp_path / "link.csv")
    assert (tmp_path / "a.csv").read_text() == "new"


@pytest.mark.parametrize("name", ["gone/a.csv", "file/a.csv", "a" * 300])
def test_a_place_where_nothing_can_be_written(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(ExportError, match=r"cannot be written: .+\. Choose another folder"):
        _write(tmp_path / name)
    assert _names(tmp_path) == ["file"]


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"is a folder\. Choose the name of a file in it\."):
        _write(tmp_path)
    assert _names(tmp_path) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_or_device_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ExportError, match="is no regular file"):
        _write(tmp_path / "pipe")
    assert (tmp_path / "pipe").is_fifo()


@pytest.mark.parametrize("name", ["ä" * 100 + ".csv", "🗓" * 60 + ".csv", "a b\n.csv", "a\udcff.csv"])
def test_odd_names(tmp_path: Path, name: str) -> None:
    _write(tmp_path / name)
    assert (tmp_path / name).read_text() == "new"


def test_what_utf_8_cannot_hold_becomes_a_question_mark(tmp_path: Path) -> None:
    _write(tmp_path / "a.csv", "a\ud800b")
    assert (tmp_path / "a.csv").read_bytes() == b"a?b"


def test_bytes_are_as_safe_as_text(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    with replacing_bytes(path) as stream:
        stream.write(b"\0\xff\r\n")
    with pytest.raises(ZeroDivisionError), replacing_bytes(path) as stream:
        stream.write(b"half" * (1 // 0))
    assert path.read_bytes() == b"\0\xff\r\n"
    assert _names(tmp_path) == ["a.bin"]


def test_text_on_a_stream_of_bytes_leaves_it_open() -> None:
    stream = io.BytesIO()
    with as_text(stream, "utf-8-sig") as text:
        text.write("ä\r\n\ud800")
    stream.write(b"!")
    assert stream.getvalue() == "\ufeffä\r\n?!".encode()
