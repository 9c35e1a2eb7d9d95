"""Packages that only some people need: loaded when asked for, and told in a sentence where they are missing."""

import sys
from importlib import import_module
from types import ModuleType

from timeline_app.errors import Place, TimelineError
from timeline_app.translatable import translatable

_MISSING = translatable(
    "{purpose} needs the package {package}, which is not installed. Install it with: pip install {package}"
)

_FROZEN = translatable(
    "{purpose} needs the package {package}, which this program was built without. Install Timeline with pip to use it."
)
# Packages whose modules go by another name.
_PACKAGES = {"oxmsg": "python-oxmsg", "PySide6": "PySide6-Essentials"}


def extra(module: str, purpose: Place, kind: type[TimelineError] = TimelineError) -> ModuleType:
    """A module of such a package. Raises an error of a kind where the package is not installed."""
    package = module.partition(".")[0]
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        # What is missing may be something that the package itself needs.
        missing = (error.name or package).partition(".")[0]
        text = _FROZEN if getattr(sys, "frozen", False) else _MISSING
        raise kind(text, purpose=purpose, package=_PACKAGES.get(missing, missing)) from error
