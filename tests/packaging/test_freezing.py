"""The frozen application has all that is loaded by name or late, and lacks nothing that it leaves out."""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import babel
import pytest

from timeline_app.services.formats.table import FORMATS

ROOT = Path(__file__).parents[2]
LOADERS = {"import_module", "find_spec", "__import__"}
# All work of the command line where what the application leaves out cannot be imported.
WORK = """
import glob, json, sys
names = set(json.loads(sys.argv[1]))
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name in names:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Missing())
from timeline_app.services.export_content import content_of
from timeline_app.services.formats.table import FORMATS
from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadFile
from timeline_app.model.correction import NO_EDITS
from pathlib import Path
read = [ReadFile(Path(path), Choices())(lambda share: None) for path in sorted(glob.glob("tests/documents/formats/*.*"))
        if not path.endswith(".toml")]
print([FORMATS[key].write(content_of(read[:1], NO_EDITS), Path(sys.argv[2]) / key).rows
       for key, kind in FORMATS.items() if not kind.needs])
import timeline_app.ui.window.main_window, rapidfuzz.process, htmldate, dateparser
print(sorted(names & set(sys.modules)))
"""

# A page read as the frozen application reads it, with babel's package from another place.
READING = """
import babel
from timeline_app.documents.reader import read_bytes
print(babel.__file__)
print(read_bytes(b"<html lang=de><body><article><p>Sie schloss am 3. Mai 1999.</p></article>", "a.html").text)
"""


@pytest.fixture(scope="module")
def sources() -> dict[Path, ast.Module]:
    """All modules of the program, parsed; seconds that only who runs these tests has to wait."""
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "timeline_app").rglob("*.py")}


@pytest.fixture
def spec(freezing: ModuleType, tools: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What build.spec asks of PyInstaller, which is not there: all that it calls only notes what it is given."""
    asked: dict[str, Any] = {"folder": tmp_path}
    hooks = ModuleType("hooks")
    vars(hooks).update(
        collect_submodules=lambda name: [f"{name}.*"],
        collect_data_files=lambda name: [(f"{name}.*", name)],
        copy_metadata=lambda name, recursive: [(f"{name}.dist-info", name)],
    )
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
    monkeypatch.setattr(sys, "path", [*sys.path])
    monkeypatch.setattr(freezing, "strip", lambda folder: asked.update(stripped=folder))
    monkeypatch.setattr(freezing, "share", lambda folder: asked.setdefault("shared", []).append(folder))

    def note(name: str) -> Any:
        def noted(*given: Any, **named: Any) -> Any:
            asked[name] = SimpleNamespace(given=given, named=named)
            entries = [
                ("kept.so", "kept.so", "BINARY"),
                ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "BINARY"),
            ]
            return SimpleNamespace(pure=[], scripts=[], binaries=entries, datas=entries, name=str(tmp_path))

        return noted

    names = ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")
    given = {**{name: note(name) for name in names}, "SPECPATH": str(ROOT), "workpath": str(tmp_path)}
    exec(compile((ROOT / "build.spec").read_text(encoding="utf-8"), "build.spec", "exec"), given)
    return asked


def test_every_module_goes_along(spec: dict[str, Any], sources: dict[Path, ast.Module]) -> None:
    names = set(spec["Analysis"].named["hiddenimports"])
    own = {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for path in sources}
    assert own <= names
    assert {kind.writer.partition(":")[0] for kind in FORMATS.values()} <= names


def _loaded_by_name(sources: dict[Path, ast.Module]) -> Iterator[tuple[str, ast.expr]]:
    """The calls that import a module whose name is data, each with its file."""
    for path, tree in sources.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in LOADERS:
                yield path.relative_to(ROOT).as_posix(), node.args[0]


def test_what_not_every_installation_has_is_left_out(freezing: ModuleType) -> None:
    assert {kind.needs for kind in FORMATS.values()} - {""} <= set(freezing.EXCLUDED)


def test_what_is_loaded_by_name_goes_along(spec: dict[str, Any], sources: dict[Path, ast.Module]) -> None:
    names = spec["Analysis"].named["hiddenimports"]
    unknown = []
    for place, name in _loaded_by_name(sources):
        match name:
            case ast.JoinedStr(values=[ast.Constant(value=str(start)), *_]):
                assert f"{start.removesuffix('.')}.*" in names
            case ast.Constant(value=str(whole)) if whole in sys.builtin_module_names or whole.startswith("re."):
                # Every Python has these in itself, a frozen one too.
                continue
            case ast.Constant(value=str(whole)):
                assert whole in names or any(one.startswith(f"{whole}.") for one in names)
            case _:
                unknown.append(place)
    # Packages that a frozen program is without, modules of Qt that it asks for itself, and the writers' names, of which
    # the test above knows.
    assert sorted(unknown) == [
        "timeline_app/extras.py", "timeline_app/qt_imports.py", "timeline_app/services/formats/format.py",
    ]  # fmt: skip


def test_data_and_licences_go_along(spec: dict[str, Any], freezing: ModuleType) -> None:
    data = dict(spec["Analysis"].named["datas"])
    assert data[str(ROOT / "resources")] == "resources"
    assert {f"{name}.*" for name in freezing.WITH_DATA} | {"timeline-app.dist-info"} <= data.keys()


def test_what_is_not_wanted_is_left_out(spec: dict[str, Any]) -> None:
    _, binaries, datas = spec["COLLECT"].given
    assert [entry[0] for entry in binaries] == [entry[0] for entry in datas] == ["kept.so"]
    licences = {path.name for path in (spec["folder"] / "licences").iterdir()}
    assert licences - {"Python.txt"} == {"Timeline.txt", "Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt"}
    if sys.platform == "linux":
        assert spec["stripped"] == spec["folder"]
        assert [folder.name for folder in spec["shared"]] == ["zoneinfo"]
        assert (spec["folder"] / "install_desktop.sh").is_file()


def test_nothing_is_left_out_that_the_program_imports(freezing: ModuleType, sources: dict[Path, ast.Module]) -> None:
    imported = {alias.name for tree in sources.values() for node in ast.walk(tree) if isinstance(node, ast.Import)
                for alias in node.names}  # fmt: skip
    imported |= {node.module or "" for tree in sources.values() for node in ast.walk(tree)
                 if isinstance(node, ast.ImportFrom)}  # fmt: skip
    assert "PySide6.QtWidgets" in imported
    # Nobody calls timeline_app.api there, which makes tables of pandas and Arrow.
    imported -= {"pandas", "pyarrow"}
    assert not {name for name in imported for one in freezing.EXCLUDED if f"{name}.".startswith(f"{one}.")}
    qt = {name.removeprefix("PySide6.Qt") for name in imported if name.startswith("PySide6.Qt")}
    assert qt <= freezing.QT_MODULES


def test_the_libraries_work_without_what_is_left_out(freezing: ModuleType, tmp_path: Path) -> None:
    command = [sys.executable, "-W", "ignore", "-c", WORK, json.dumps(freezing.EXCLUDED), str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    rows, loaded = done.stdout.splitlines()
    assert 0 not in json.loads(rows)
    assert len(json.loads(rows)) == sum(not kind.needs for kind in FORMATS.values())
    assert loaded == "[]"


@pytest.mark.parametrize(
    ("place", "source", "is_wanted"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", "/env/PySide6/Qt/lib/libQt6Core.so.6", True),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", True),
        ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", False),
        ("PySide6/Qt6Quick.dll", r"C:\env\PySide6\Qt6Quick.dll", False),
        ("PySide6/Qt6Widgets.dll", r"C:\env\PySide6\Qt6Widgets.dll", True),
        ("PySide6/opengl32sw.dll", r"C:\env\PySide6\opengl32sw.dll", False),
        ("PySide6/QtWidgets.abi3.so", "/env/PySide6/QtWidgets.abi3.so", True),
        ("PySide6/QtDBus.abi3.so", "/env/PySide6/QtDBus.abi3.so", True),
        ("PySide6/Qt/lib/QtQuick", "/env/PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick", False),
        ("PySide6/Qt/lib/QtGui", "/env/PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", True),
        ("x", "/env/PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("x", "/env/PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("x", "/env/PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("x", r"C:\env\PySide6\plugins\platforms\qwindows.dll", True),
        ("x", "/env/PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("x", "/env/PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("x", "/env/PySide6/Qt/translations/qtbase_de.qm", True),
        ("x", "/env/PySide6/Qt/translations/qtbase_fr.qm", False),
        ("libxcb-cursor.so.0", "/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0", True),
        ("libpython3.11.so.1.0", "/lib64/libpython3.11.so.1.0", True),
        ("libdbus-1.so.3", "/lib/x86_64-linux-gnu/libdbus-1.so.3", False),
        ("libstdc++.so.6", "/usr/lib64/libstdc++.so.6", False),
        ("libscipy_openblas64_.so", "numpy.libs/libscipy_openblas64_.so", True),
        ("lib-dynload/_csv.so", "/usr/lib/python3.11/lib-dynload/_csv.so", True),
        ("numpy-2.0.dist-info/METADATA", "/env/numpy-2.0.dist-info/METADATA", True),
        ("numpy-2.0.dist-info/licenses/LICENSE.txt", "/env/LICENSE.txt", True),
        ("numpy-2.0.dist-info/RECORD", "/env/numpy-2.0.dist-info/RECORD", False),
        ("rapidfuzz/fuzz_cpp_avx2.cpython-311-x86_64-linux-gnu.so", "/env/fuzz_cpp_avx2.so", False),
        ("rapidfuzz/fuzz_cpp.cpython-311-x86_64-linux-gnu.so", "/env/fuzz_cpp.so", True),
        ("babel/global.dat", "/env/babel/global.dat", True),
        ("babel/locale-data/de.dat", "/env/babel/locale-data/de.dat", False),
        ("holidays/locale/de/LC_MESSAGES/AT.mo", "/env/AT.mo", True),
        ("holidays/locale/uk/LC_MESSAGES/AT.mo", "/env/AT.mo", False),
        ("resources/i18n/timeline_de.qm", str(ROOT), True),
        ("resources/licences/LGPL-3.0.txt", str(ROOT), True),
        ("resources/i18n/timeline_de.ts", str(ROOT), False),
        ("resources/screenshots/window_de.png", str(ROOT), True),
        ("resources/screenshots/architecture.svg", str(ROOT), False),
        ("resources/icons/check-dark.svg", str(ROOT), True),
        ("resources/icons/timeline-app.ico", str(ROOT), False),
    ],
)
def test_what_goes_into_the_folder(freezing: ModuleType, place: str, source: str, is_wanted: bool) -> None:
    assert freezing.is_wanted(place, source) is is_wanted


def test_every_picture_of_the_manual_is_there(freezing: ModuleType) -> None:
    there = {path.name for path in (ROOT / "resources" / "screenshots").iterdir()}
    assert {"window.png", "window_de.png"} <= freezing.manual_pictures() <= there


def test_pages_are_read_without_the_locales_of_babel(tmp_path: Path) -> None:
    """They come with trafilatura, which needs the package alone, and have 30 MB."""
    shutil.copytree(Path(babel.__file__).parent, tmp_path / "babel", ignore=lambda *_: ["locale-data"])
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])}
    command = [sys.executable, "-c", READING]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    place, *text = done.stdout.splitlines()
    assert Path(place).is_relative_to(tmp_path)
    assert "Sie schloss am 3. Mai 1999." in text


@pytest.mark.skipif(sys.platform == "win32", reason="for the folder of Linux")
def test_files_of_the_same_content_are_kept_once(freezing: ModuleType, tmp_path: Path) -> None:
    contents = {"a": b"1", "b": b"2", "in/c": b"1", "in/d": b"2", "in/e": b"3"}
    for name, content in contents.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    freezing.share(tmp_path)
    moved = tmp_path.rename(tmp_path.with_name("moved"))
    assert {name: (moved / name).read_bytes() for name in contents} == contents
    assert [name for name in contents if (moved / name).is_symlink()] == ["in/c", "in/d"]


def test_the_licences_of_python_and_of_the_systems_libraries_go_along(
    freezing: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What dpkg tells is told here, so that it is the same everywhere."""
    python, common, folder = tmp_path / "python", tmp_path / "common", tmp_path / "licences"
    for made in (python, common, folder, tmp_path / "libz1"):
        made.mkdir()
    (python / "LICENSE.txt").write_text("PSF")
    (common / "GPL-2").write_text("GPL")
    (tmp_path / "libz1" / "copyright").write_text(f"It is in `{common}/GPL-2'. And `{common}/GPL-9'.")
    monkeypatch.setattr(freezing, "_DOCUMENTS", tmp_path)
    monkeypatch.setattr(freezing, "_COMMON", re.compile(re.escape(str(common)) + r"/[\w.-]*\w"))
    monkeypatch.setattr(freezing.sysconfig, "get_path", lambda name: str(python))
    monkeypatch.setattr(freezing.shutil, "which", lambda name: name)
    asked: list[str] = []

    def told(command: list[str], **_: Any) -> SimpleNamespace:
        asked.extend(command)
        return SimpleNamespace(stdout="libz1:amd64: /lib/libz.so.1\n")

    monkeypatch.setattr(freezing.subprocess, "run", told)
    freezing.copy_licences(["/usr/lib/libz.so.1", "/env/numpy.so"], folder)
    assert {path.name: path.read_text()[:3] for path in folder.iterdir()} == {
        "Python.txt": "PSF", "libz1.txt": "It ", "GPL-2.txt": "GPL",
    }  # fmt: skip
    assert asked[-2:] == ["/lib/libz.so.1", "/usr/lib/libz.so.1"]


def test_a_package_without_its_licence_is_named(freezing: ModuleType, tmp_path: Path) -> None:
    for name in ("good-1.dist-info/licenses/LICENCE.md", "qt/pyside6-6.dist-info/METADATA", "bad-1.dist-info/METADATA"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).touch()
    assert freezing.without_licence(tmp_path) == ["bad-1.dist-info"]


def test_what_the_frozen_program_has_beside_what_every_one_has(spec: dict[str, Any], freezing: ModuleType) -> None:
    named = spec["Analysis"].named
    assert set(freezing.EXTRAS.values()) <= set(named["hiddenimports"])
    assert {f"{name}.dist-info" for name in freezing.EXTRAS} <= set(dict(named["datas"]))
    builds = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    # The others are what these need.
    assert set(freezing.EXTRAS) & {re.split("[<>=]", one)[0] for one in builds["build"]}
    assert not set(freezing.EXTRAS.values()) & set(freezing.EXCLUDED)
