"""What is asked of an export: which format, into which file, with which options, and of which events."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline_app.records import dataclass

if TYPE_CHECKING:
    from timeline_app.services.formats.format import Format


class Scope(StrEnum):
    """What is exported: all there is, what the filters leave; of a picture what is seen, all, or all on a poster."""

    ALL = "all"
    SHOWN = "shown"
    VIEW = "view"
    POSTER = "poster"


@dataclass(frozen=True, slots=True)
class Export:
    """One wish: a format, the file or folder, the format's options, what to write, and whether to open it then."""

    format: "Format"
    path: Path
    options: dict[str, Any]
    scope: Scope
    to_open: bool = False
