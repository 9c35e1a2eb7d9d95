"""Runs command lines in this process where a process of their own would add nothing; articles and a workspace."""

import io
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from running import DATED, Done

from timeline_app.storage.analysis_table import AnalysisTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# Tests that run in the background ignore what a terminal sends, and so would the programs that they start.
for _name in {"SIGINT", "SIGHUP", "SIGTERM"} & set(dir(signal)):
    if signal.getsignal(_number := getattr(signal, _name)) == signal.SIG_IGN:
        signal.signal(_number, signal.default_int_handler if _name == "SIGINT" else signal.SIG_DFL)


@pytest.fixture
def run(
    qapp: "QApplication", capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Done]:
    """Runs a command line that is to end with this exit code; `given` is what standard input holds.

    The application is there for pictures, which would make a smaller one that windows of later tests could not use.
    """
    from timeline_app.cli import main

    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("COLUMNS", "200")

    def run(*arguments: object, code: int = 0, given: bytes = b"") -> Done:
        with TemporaryFile() as held:
            held.write(given)
            held.seek(0)
            monkeypatch.setattr("sys.stdin", io.TextIOWrapper(held))
            try:
                returned = main([str(argument) for argument in arguments])
            except SystemExit as end:
                returned = end.code if isinstance(end.code, int) else 1
        out, told = capsysbinary.readouterr()
        assert returned == code, told.decode()
        return Done(returned, out, told.decode())

    return run


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(DATED, encoding="utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Articles of several formats in folders within a folder, and what is no article."""
    examples = Path(__file__).parents[1] / "documents" / "examples"
    place = tmp_path / "articles"
    (place / "more" / ".hidden").mkdir(parents=True)
    for name in ("werft.docx", "werft.odt", "werft.pdf"):
        (place / name).write_bytes((examples / name).read_bytes())
    (place / "more" / "b.txt").write_text(DATED, encoding="utf-8")
    (place / "more" / ".hidden" / "c.txt").write_text(DATED, encoding="utf-8")
    (place / "more" / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return place


@pytest.fixture(scope="session")
def long_work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of articles that takes much longer to read than any test lets it go on."""
    place = tmp_path_factory.mktemp("long_work")
    for number in range(1500):
        (place / f"{number}.txt").write_text(f"{DATED}\n\n" * 40, encoding="utf-8")
    return place


@pytest.fixture
def workspace(tmp_path: Path, bridge: AnalysisTable, museum: AnalysisTable) -> Path:
    """Two documents; of the first one's events one was renamed, one was given another date, one was hidden."""
    from timeline_app.model.correction import Dating
    from timeline_app.model.granularity import Granularity
    from timeline_app.model.interval import Interval
    from timeline_app.services import edits
    from timeline_app.services.workspace import Workspace
    from timeline_app.services.workspace_writer import snapshot, write_all

    kept = Workspace()
    kept.do(edits.open_documents(kept, [bridge, museum], kept=True))
    named, dated, hidden = (bridge.row(number) for number in range(3))
    dating = Dating(interval=Interval(0, 86_400), granularity=Granularity.DAY, value="1970-01-01", words="Neujahr 1970")
    kept.do(edits.correct(kept, "label", [named], label="Renamed by hand"))
    kept.do(edits.correct(kept, "date", [dated], dating=dating))
    kept.do(edits.correct(kept, "hide", [hidden], hidden=True))
    write_all(tmp_path / "work.timeline", snapshot(kept)).close()
    return tmp_path / "work.timeline"
