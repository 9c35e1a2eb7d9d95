"""Compiles the translations before a wheel or a source archive is built, because they are not in the repository."""

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface):
    """Needs nothing but Python."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        compiler = runpy.run_path(str(Path(__file__).with_name("compile_words.py")))
        compiler["compile_all"](Path(self.root))
