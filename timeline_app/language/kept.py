"""What was made of language files, kept in the user's folder for caches, so that the next start need not make it again.

It is taken only where it was made of the very same files, by this program and this Python; whatever else is found
there, damaged or not, is made anew. Where nothing can be written all goes on without it.
"""

import marshal
import sys
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from timeline_app import __version__
from timeline_app.atomic import replacing_bytes
from timeline_app.errors import ExportError
from timeline_app.paths import user_cache

_SUM = 4
_FOLDER = Path(__file__).parent
_OTHERWISE = (ExportError, OSError, ValueError, EOFError, TypeError, KeyError, IndexError)
"""What is raised on the way to a file that is not there, or is not one of these."""

Sources = tuple[bytes, ...]


def kept(name: str, sources: Sources) -> Any:
    """What was kept under a name, if it was made of these contents of files; else None."""
    try:
        content = _path(name).read_bytes()
        if zlib.crc32(content[_SUM:]).to_bytes(_SUM, "little") != content[:_SUM]:
            return None
        made_by, made_of, made = marshal.loads(content[_SUM:])
    except _OTHERWISE:
        return None
    return made if (made_by, made_of) == (_maker(), sources) else None


def keep(name: str, sources: Sources, make: Callable[[], Any]) -> Any:
    """Keep under a name what is made of these contents: plain values, as `marshal` writes them; return them.

    Nothing is made, and None returned, where nothing can be written. Whoever reads meanwhile, or writes the same, finds
    a whole file.
    """
    try:
        path = _path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing_bytes(path) as stream:
            made = make()
            content = marshal.dumps((_maker(), sources, made))
            stream.write(zlib.crc32(content).to_bytes(_SUM, "little") + content)
        return made
    except _OTHERWISE:
        return None


def _path(name: str) -> Path:
    """Each Python has its own, for what is kept holds its own regular expressions, and each place of the program.

    Two versions side by side would make all anew in turns. A frozen program has no place: some are at another one each
    time that they are started.
    """
    place = f"-{zlib.crc32(str(_FOLDER).encode('utf-8', 'surrogateescape')):08x}" if _modules() else ""
    return user_cache() / f"{name}{place}.{sys.implementation.cache_tag}"


@cache
def _modules() -> list[Path]:
    """Those of this room as they are on the disk; a frozen program has none there."""
    return sorted(_FOLDER.glob("*.py"))


@cache
def _maker() -> tuple[Any, ...]:
    """Who has made something: this version of the program, its modules or the whole of it, and this Python."""
    files = _modules() or [Path(sys.executable)]
    seen = tuple((file.name, stat.st_mtime_ns, stat.st_size) for file in files for stat in (file.stat(),))
    return __version__, sys.version, seen
