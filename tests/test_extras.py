"""The program works without the packages that only some people need, and says which one is missing for what."""

import subprocess
import sys
from pathlib import Path

import pytest

from timeline_app.documents.reader import read_document
from timeline_app.errors import DocumentError, ExportError
from timeline_app.extras import extra
from timeline_app.services.formats.table import FORMATS

# What a system without these packages does when they are imported.
_WITHOUT = """
import sys
from importlib.abc import MetaPathFinder

class Without(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.split(".")[0] in {names}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Without())
from timeline_app.__main__ import main
sys.exit(main())
"""
EXTRAS = ("pyarrow", "dask", "distributed", "pandas", "oxmsg", "docx", "cassis", "duckdb")


def without(*arguments: object, names: tuple[str, ...] = EXTRAS) -> subprocess.CompletedProcess[str]:
    """The program where some packages are not installed."""
    command = [sys.executable, "-c", _WITHOUT.format(names=set(names)), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", timeout=600)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text("Die Werft schloss am 3. Mai 1999.", encoding="utf-8")
    return path


def test_a_module_that_is_there() -> None:
    assert extra("json.decoder", "JSON").__name__ == "json.decoder"


@pytest.mark.parametrize("kind", [ExportError, DocumentError])
def test_what_is_missing_is_named(kind: type[ExportError]) -> None:
    with pytest.raises(kind, match=r"^Tea needs the package no_such_pot, which is not installed\. Inst"):
        extra("no_such_pot.lid", "Tea", kind)


def test_a_frozen_program_cannot_be_added_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(ExportError, match=r"which this program was built without\. Install Timeline with pip"):
        extra("no_such_pot", "Tea", ExportError)


def test_the_command_line_works_without_any(article: Path, tmp_path: Path) -> None:
    done = without("export", article, "--to", tmp_path / "a.csv", "--columns", "start")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "a.csv").read_text(encoding="utf-8").splitlines() == ["start", "1999-05-03"]


def test_parquet_says_what_it_needs(article: Path, tmp_path: Path) -> None:
    done = without("export", article, "--to", tmp_path / "a.parquet")
    assert (done.returncode, list(tmp_path.iterdir())) == (1, [article])
    told = "Parquet needs the package pyarrow, which is not installed. Install it with: pip install pyarrow"
    assert done.stderr == f"timeline-app: {told}\n"


def test_windows_and_pictures_say_that_they_need_qt(article: Path, tmp_path: Path) -> None:
    qt = ("PySide6", "shiboken6")
    table = without("export", article, "--to", tmp_path / "a.csv", names=qt)
    assert (table.returncode, table.stderr.count("1 event")) == (0, 1)
    picture = without("export", article, "--to", tmp_path / "a.svg", names=qt)
    told = "A picture needs the package PySide6-Essentials, which is not installed. Install it with: pip install "
    assert (picture.returncode, picture.stderr) == (1, f"timeline-app: {told}PySide6-Essentials\n")
    window = without(article, names=qt)
    assert window.returncode == 1
    assert window.stderr.endswith('This brings it: pip install "timeline-app[window]"\n')


def test_formats_name_the_package_that_they_need() -> None:
    assert {key: one.needs for key, one in FORMATS.items() if one.needs} == {"parquet": "pyarrow"}


def test_articles_in_parquet_say_it_too(article: Path, tmp_path: Path) -> None:
    (tmp_path / "b.parquet").write_bytes(b"PAR1")
    done = without("tag", article, tmp_path / "b.parquet")
    assert (done.returncode, done.stdout.count("\n")) == (1, 1)
    assert "Parquet needs the package pyarrow" in done.stderr


def test_an_e_mail_of_outlook_says_it_too(tmp_path: Path) -> None:
    path = _outlook_mail(tmp_path)
    done = without("tag", path)
    told = f"{path} needs the package python-oxmsg, which is not installed. Install it with: pip install python-oxmsg"
    assert (done.returncode, done.stderr) == (1, f"timeline-app: {told}\n")


def test_its_path_can_be_shortened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "oxmsg", None)
    with pytest.raises(DocumentError) as refused:
        read_document(_outlook_mail(tmp_path))
    assert refused.value.said(place=lambda path: path.name).startswith("a.msg needs the package python-oxmsg")


def _outlook_mail(folder: Path) -> Path:
    path = folder / "a.msg"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "__properties_version1.0".encode("utf-16-le"))
    return path


def test_parts_and_dask_say_it_too(article: Path, tmp_path: Path) -> None:
    done = without("tag", article, "--format", "parquet", "--to", tmp_path / "out")
    assert (done.returncode, "Parquet needs the package pyarrow" in done.stderr) == (1, True), done.stderr
    done = without("tag", article, "--engine", "dask", "--to", tmp_path / "out", names=("distributed",))
    assert (done.returncode, "Dask needs the package distributed" in done.stderr) == (1, True), done.stderr
