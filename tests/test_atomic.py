"""A file is replaced as a whole or not at all, and nothing is left lying beside it."""

import io
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from timeline_app import atomic
from timeline_app.atomic import ensure_place, is_folder, is_there, replacing, replacing_bytes
from timeline_app.errors import ExportError
from timeline_app.streams import as_text

ROOT = Path(__file__).parents[1]
posix = pytest.mark.skipif(os.name != "posix", reason="no signals that end a process at once")
_NAMELESS = "del os.O_TMPFILE\n"
"""How it is on systems where all files have names."""
WRITING = """
import os, signal, sys
from pathlib import Path
from timeline_app import atomic
from timeline_app.atomic import replacing_bytes
path, event = Path(sys.argv[1]), sys.argv[2]
{before}
with replacing_bytes(path) as stream:
    stream.write(b"half" * 100_000)
    stream.flush()
    print("half", flush=True)
    sys.stdin.readline()
    stream.write(b"!")
    sys.addaudithook(lambda now, _: os.kill(os.getpid(), signal.SIGKILL) if now == event else None)
"""


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
    with pytest.raises(ExportError, match=r"a\.csv cannot be written: the disk is full\. Free some space"):
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


@pytest.mark.skipif(os.name != "posix", reason="permissions of this kind are Unix's")
@pytest.mark.parametrize("mode", [0o444, 0o400, 0o555])
@pytest.mark.parametrize("write", [_write, ensure_place])
def test_a_protected_file_is_not_replaced(tmp_path: Path, mode: int, write: Callable[[Path], None]) -> None:
    """Its folder would let it be replaced, which is not what its owner wanted; root may write to it, and does not."""
    path, link = tmp_path / "a.csv", tmp_path / "link.csv"
    path.write_text("old")
    path.chmod(mode)
    link.symlink_to(path)
    for name in (path, link):
        with pytest.raises(
            ExportError, match=rf"{name.name} cannot be written: it is protected against changes\. Choose"
        ):
            write(name)
    assert path.read_text() == "old"
    assert _names(tmp_path) == ["a.csv", "link.csv"]


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


@pytest.mark.parametrize("name", ["gone/a.csv", "file/a.csv"])
def test_a_place_where_nothing_can_be_written(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(ExportError, match=r"cannot be written: .+\. (Make the folder first|Choose another folder)"):
        _write(tmp_path / name)
    assert _names(tmp_path) == ["file"]


@pytest.mark.parametrize("name", ["a" * 300, "a" * 300 + "/a.csv", "a\0.csv", "a\ud800.csv", "loop/a.csv", "loop"])
@pytest.mark.parametrize("write", [_write, ensure_place])
def test_a_name_that_none_can_have(tmp_path: Path, name: str, write: Callable[[Path], None]) -> None:
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(ExportError, match=r"cannot be written: .+\. Choose (another|a shorter) name\."):
        write(tmp_path / name)
    assert not is_there(tmp_path / name)
    assert not is_folder(tmp_path / name)
    assert _names(tmp_path) == ["loop"]


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


@pytest.fixture(params=["", _NAMELESS] if hasattr(os, "O_TMPFILE") else [""], ids=lambda before: before and "named")
def before(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """What a process does first, and this one as well: it has files without names, or none."""
    if request.param:
        monkeypatch.delattr(os, "O_TMPFILE")
    return str(request.param)


@pytest.fixture
def writer(before: str) -> Iterator[Callable[..., "subprocess.Popen[str]"]]:
    """Starts processes that write half a file and wait for a line; they die when something of a name happens then."""
    begun: list[subprocess.Popen[str]] = []

    def begin(path: Path, event: str = "") -> "subprocess.Popen[str]":
        command = [sys.executable, "-c", WRITING.format(before=before), str(path), event]
        child = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        begun.append(child)
        assert child.stdout is not None
        assert child.stdout.readline() == "half\n"
        return child

    yield begin
    for child in begun:
        child.kill()
        child.communicate()


@posix
@pytest.mark.parametrize("old", ["old", None])
@pytest.mark.parametrize("event", ["", "os.chmod", "os.link", "os.rename"])
def test_a_kill_leaves_the_old_file_or_the_whole_new_one(
    tmp_path: Path, writer: Callable[..., "subprocess.Popen[str]"], event: str, old: str | None
) -> None:
    path = tmp_path / "a.csv"
    if old:
        path.write_text(old)
    child = writer(path, event)
    if event:
        child.communicate("\n")
    else:
        child.kill()
        child.wait()
    whole = "half" * 100_000 + "!"
    assert (path.read_text() if path.exists() else None) in (old, whole)
    assert child.returncode in (-signal.SIGKILL, 0)
    _write(path)
    assert path.read_text() == "new"
    assert _names(tmp_path) == ["a.csv"]


@pytest.mark.skipif(not hasattr(os, "O_TMPFILE"), reason="all files have names here")
def test_a_kill_leaves_nothing_at_all_where_files_need_no_name(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WRITING.format(before=""), str(tmp_path / "a.csv"), ""]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "half\n"
        assert _names(tmp_path) == []
        child.kill()
    assert _names(tmp_path) == []


@posix
def test_what_others_are_writing_is_left_to_them(
    tmp_path: Path, writer: Callable[..., "subprocess.Popen[str]"]
) -> None:
    path = tmp_path / "a.csv"
    path.write_text("old")
    first, second = writer(path), writer(path)
    _write(path)
    for child in (first, second):
        assert child.communicate("\n")[0] == ""
        assert child.returncode == 0
        assert path.read_text() == "half" * 100_000 + "!"
        path.write_text("old")
    assert _names(tmp_path) == ["a.csv"]


@posix
def test_files_of_others_are_kept(tmp_path: Path, before: str) -> None:
    kept = [".a.csv.part", ".a.csv.12345678.part", ".b.csv.timeline-app-0.part", "a.csv.part"]
    for name in kept:
        (tmp_path / name).write_text("kept")
    (tmp_path / ".a.csv.timeline-app-0.part").mkdir()
    (tmp_path / ".a.csv.timeline-app-1.part").symlink_to(tmp_path / "a.csv.part")
    (tmp_path / ".a.csv.timeline-app-2.part").write_text("left")
    _write(tmp_path / "a.csv")
    _write(tmp_path / "a.csv", "newer")
    assert (tmp_path / "a.csv").read_text() == "newer"
    assert {(tmp_path / name).read_text() for name in kept} == {"kept"}
    assert len(_names(tmp_path)) == len(kept) + 3


@pytest.mark.skipif(not hasattr(os, "O_TMPFILE"), reason="all files have names here")
def test_what_just_got_a_name_goes_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A signal may come between the system's answer and what is made of it."""

    def interrupted(handle: int, target: Path) -> Path:
        named.append(linked(handle, target))
        raise KeyboardInterrupt

    linked, named = atomic._linked, list[Path]()
    monkeypatch.setattr(atomic, "_linked", interrupted)
    (tmp_path / "a.csv").write_text("old")
    with pytest.raises(KeyboardInterrupt):
        _write(tmp_path / "a.csv")
    assert named[0].name == ".a.csv.timeline-app-0.part"
    assert (tmp_path / "a.csv").read_text() == "old"
    assert _names(tmp_path) == ["a.csv"]
