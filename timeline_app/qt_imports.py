"""Loads Qt without what PySide6 loads beside it for those who write programs, and a window never asks for."""

import builtins
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType
from typing import Any

_LATE = frozenset(
    f"shibokensupport.signature.{name}"
    for name in ("parser", "layout", "errorhandler", "lib.tool", "lib.enum_sig", "lib.pyi_generator")
)
"""What tells of the signatures of Qt's functions: to type checkers, in help, and where one was called with what it
does not take. PySide6 compiles it from its source in every process, long patterns and all, which takes a quarter of the
time that Qt needs to be loaded."""


@contextmanager
def plain_imports() -> Iterator[None]:
    """Load Qt without its look into the source of every module that is imported after it, and its signatures late.

    PySide6 replaces `__import__` to find the modules that switch names by `from __feature__ import`. None here does,
    and reading all sources for that would take a tenth of the time to the first picture. It does not bear two threads
    that load modules at once either: the one that keeps the work found half of pydantic then.
    """
    plain, finders = builtins.__import__, sys.meta_path
    watched = _Finders(finders)
    sys.meta_path = watched
    try:
        yield
    finally:
        builtins.__import__ = plain
        # Others may hold the list itself.
        finders[:] = [one for one in watched if not isinstance(one, _LateFinder)]
        sys.meta_path = finders


class _Finders(list[Any]):
    """The finders of modules. PySide6 puts one for what it holds in itself before all that are there already."""

    def insert(self, at: Any, finder: Any) -> None:
        super().insert(at, finder)
        super().insert(at, _LateFinder(finder))


class _LateFinder:
    """Finds what another finder does, to be loaded when it is used."""

    def __init__(self, finder: Any) -> None:
        self._finder = finder

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        spec: ModuleSpec | None = self._finder.find_spec(name, path, target) if name in _LATE else None
        if spec is not None:
            late: Any = _LateLoader(name, spec.loader)
            spec.loader = late
        return spec


class _LateLoader:
    """Fills a module when one of its names is first asked for.

    The standard library's `LazyLoader` does so as soon as PySide6 publishes the module under another name.
    """

    def __init__(self, name: str, loader: Any) -> None:
        self._name, self._loader = name, loader
        self._is_begun = False
        # Another thread that asks meanwhile waits; what the module itself asks for may not be there yet.
        self._turn = RLock()

    def create_module(self, spec: ModuleSpec) -> None:
        """As any other module."""

    def exec_module(self, module: Any) -> None:
        module.__getattr__ = lambda name: self._asked(module, name)

    def _asked(self, module: Any, name: str) -> Any:
        # Whoever goes through all modules, to find out their files for instance, uses none.
        if not name.startswith("__"):
            with self._turn:
                self._fill(module)
                if name in vars(module):
                    return vars(module)[name]
        raise AttributeError(f"module {self._name!r} has no attribute {name!r}")

    def _fill(self, module: Any) -> None:
        if self._is_begun:
            return
        self._is_begun = True
        # PySide6 has published it under another name, by which its loader does not know it.
        published, module.__spec__.name = module.__spec__.name, self._name
        try:
            self._loader.exec_module(module)
        finally:
            module.__spec__.name = published
