"""What is asked of an export: which format, into which file, with which options, and of which events."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline_app.records import dataclass

if TYPE_CHECKING:
    from timeline_app.services.formats import Format


class Scope(StrEnum):
    """What is exported: all there is, what the filters leave, or the stretch of time that is seen."""

    ALL = "all"
    SHOWN = "shown"
    VIEW = "view"


@dataclass(frozen=True, slots=True)
class Export:
    """One wish: a format, the file or folder, the format's options, and what to write."""

    format: "Format"
    path: Path
    options: dict[str, Any]
    scope: Scope
