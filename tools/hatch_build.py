"""Lets no wheel and no source archive be built without the compiled translations, which are not in the repository."""

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_COMPILER = "lrelease.exe" if sys.platform == "win32" else "lrelease"


def uncompiled(root: Path) -> list[str]:
    """The translations that have no compiled file, or an older one."""
    sources = sorted((root / "resources" / "i18n").glob("*.ts"))
    return [str(source.relative_to(root)) for source in sources if not _is_fresh(source)]


def _is_fresh(source: Path) -> bool:
    compiled = source.with_suffix(".qm")
    return compiled.is_file() and compiled.stat().st_mtime >= source.stat().st_mtime


def compiler() -> str | None:
    """Qt's compiler of translations: that of PySide6, else the system's."""
    package = find_spec("PySide6")
    places = [str(place) for place in (package.submodule_search_locations or ())] if package else []
    return next(filter(None, (shutil.which(_COMPILER, path=place) for place in places)), shutil.which("lrelease"))


class TranslationsHook(BuildHookInterface):
    """Compiles what is missing."""

    def dependencies(self) -> list[str]:
        """What the build environment needs: the compiler is in PySide6, and is seldom needed."""
        return ["PySide6-Essentials>=6.10"] if uncompiled(Path(self.root)) else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        missing = uncompiled(Path(self.root))
        if version == "editable" or not missing:
            return
        program = compiler()
        if program is None:
            sys.exit(
                f"Not compiled: {', '.join(missing)}, and there is no lrelease to compile them with. Install "
                "PySide6-Essentials here, or run sh tools/compile_words.sh first."
            )
        subprocess.run([program, "-silent", *missing], cwd=self.root, check=True)
