"""What has no room in the folder of temporary files is told with that folder, and not with the file to be written."""

import os
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from timeline_app.atomic import replacing_bytes
from timeline_app.errors import ExportError
from timeline_app.scratch import scratch_file

posix = pytest.mark.skipif(os.name != "posix", reason="no limits of this kind")


@pytest.fixture
def narrow() -> Iterator[None]:
    """No file may be larger than a kibibyte, as on a disk that is full."""
    import resource

    before, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    signal.signal(signal.SIGXFSZ, handler)


def test_what_is_written_is_read_again() -> None:
    with scratch_file() as stream:
        stream.write(b"a" * 200_000 + b"end")
        stream.seek(0)
        assert len(stream.read(200_000)) == 200_000
        assert stream.read() == b"end"


def test_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with scratch_file() as stream:
        stream.write(b"a" * 200_000)
    with pytest.raises(ZeroDivisionError), scratch_file() as stream:
        stream.write(b"a" * (1 // 0))
    assert list(tmp_path.iterdir()) == []


@posix
def test_no_room_is_told_with_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, narrow: None) -> None:
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    out = tmp_path / "a.xlsx"
    told = r"tmp, the folder of temporary files, cannot be written to: .+\. Free some space there"
    with pytest.raises(ExportError, match=told), replacing_bytes(out), scratch_file() as stream:
        stream.write(b"a" * 200_000)
    assert not out.exists()


def test_a_folder_that_is_gone_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(ExportError, match="gone, the folder of temporary files, cannot be written to"), scratch_file():
        pass
