"""What Qt is loaded without does not lack: it is there for whoever asks, and says the same."""

import builtins
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.machinery import ModuleSpec
from threading import Barrier
from types import ModuleType

import pytest

from timeline_app.qt_imports import _LATE, _LateLoader, plain_imports

_ADDRESS = re.compile("0x[0-9a-f]+")
ROUND = """
import sys
late = "--late" in sys.argv
if late:
    from timeline_app.qt_imports import _LATE, plain_imports
    before = sys.meta_path
    with plain_imports():
        import PySide6.QtCore
    assert sys.meta_path is before and type(before) is list, sys.meta_path
    assert not [one for one in before if "zip" in type(one).__name__.lower()], before
import inspect
from PySide6.QtCore import QObject, QPoint, QTimer, Qt
from PySide6.QtGui import QColor
def asked(act):
    try:
        print(act())
    except Exception as error:
        print(type(error).__name__, error)
filled = lambda: [name for name in _LATE if "__builtins__" in vars(sys.modules[name])]
if late:
    assert set(_LATE) <= set(sys.modules), "named otherwise by now"
    assert filled() == [], filled()
asked(lambda: QPoint("a"))
asked(lambda: QColor(1, 2, 3, 4, 5, 6))
asked(lambda: QTimer.singleShot("a"))
asked(lambda: QObject(nothing=3))
asked(lambda: QPoint.x.nothing)
asked(lambda: Qt.AlignmentFlag.Nothing)
asked(lambda: inspect.signature(QColor.fromRgbF))
asked(lambda: QColor.lighter.__doc__)
from PySide6.support.signature.lib.enum_sig import SimplifyingEnumerator
from PySide6.support.signature.lib import pyi_generator
print(SimplifyingEnumerator.__name__, pyi_generator.Formatter.__name__, type(Qt.AlignmentFlag).__name__)
print(QColor.lighter.__doc__)
if late:
    assert len(filled()) == len(_LATE), filled()
"""


def test_signatures_are_told_as_ever_when_they_are_asked_for() -> None:
    plain, late = (
        subprocess.run([sys.executable, "-c", ROUND, *given], capture_output=True, text=True, check=False)
        for given in ([], ["--late"])
    )
    assert (plain.stderr, plain.returncode) == ("", 0)
    assert (late.stderr, late.returncode) == ("", 0)
    assert _ADDRESS.sub("", late.stdout) == _ADDRESS.sub("", plain.stdout)
    assert "Supported signatures" in late.stdout


@pytest.mark.parametrize("fails", [False, True])
def test_imports_are_again_what_they_were(fails: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    plain, finders = builtins.__import__, list(sys.meta_path)
    try:
        with plain_imports():
            monkeypatch.setattr(builtins, "__import__", lambda *given: plain(*given))
            sys.meta_path.insert(0, _Finder())
            if fails:
                raise KeyError
    except KeyError:
        pass
    assert builtins.__import__ is plain
    assert isinstance(sys.meta_path.pop(0), _Finder)
    assert sys.meta_path == finders


class _Finder:
    def find_spec(self, *_: object) -> None:
        return None


class _Loader:
    """Fills a module slowly enough for another thread to come while it does."""

    def __init__(self, both: Barrier) -> None:
        self.filled: list[str] = []
        self._both = both

    def exec_module(self, module: ModuleType) -> None:
        self._both.wait()
        assert module.__spec__ is not None
        self.filled.append(module.__spec__.name)
        assert not hasattr(module, "answer"), "what is half filled says so to itself"
        module.__dict__["answer"] = 42


def test_a_module_is_filled_once_whoever_asks() -> None:
    both = Barrier(2)
    loader = _Loader(both)
    name = min(_LATE)
    spec = ModuleSpec(name, None)
    module = ModuleType(name)
    module.__spec__ = spec
    _LateLoader(name, loader).exec_module(module)
    spec.name = "published"
    assert not hasattr(module, "__file__")
    assert loader.filled == []
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(lambda: module.answer)
        both.wait()
        assert pool.submit(lambda: module.answer).result() == first.result() == 42
    assert loader.filled == [name]
    assert spec.name == "published"
    assert not hasattr(module, "nothing")
