"""Writes a file aside and moves it to its place: a failure leaves what was there before.

Linux has files without names, of which a process that is killed leaves nothing. Elsewhere, and for the moment in which
a new file takes the place of an old one, there is a hidden file beside the target, locked for as long as its process
lives; one that nobody holds is removed when the same file is written again.
"""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import chain, count
from pathlib import Path
from typing import BinaryIO, TextIO

from timeline_app.errors import ExportError, TimelineError
from timeline_app.streams import as_text
from timeline_app.system_reasons import not_written
from timeline_app.translatable import translatable

_NEW = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


@contextmanager
def replacing(path: Path) -> Iterator[TextIO]:
    """A UTF-8 stream without newline translation whose content becomes `path` when the block ends well."""
    with replacing_bytes(path) as stream, as_text(stream) as text:
        yield text


@contextmanager
def replacing_bytes(path: Path) -> Iterator[BinaryIO]:
    """A stream of bytes that become `path` when the block ends well. Raises ExportError."""
    with _explained(path):
        target = _target(path)
        remove_left(target)
        handle, part = _unnamed(target) or _named(target)
        try:
            with os.fdopen(handle, "wb") as stream:
                yield stream
                stream.flush()
                # On the disk before it has a name: after a power cut there is the old file or all of the new one.
                os.fsync(handle)
                (part or _by_handle(handle)).chmod(_mode(target))
                part = part or _linked(handle, target)
                if os.name == "posix":
                    # While it is locked; other systems move no file that is open.
                    part = part.replace(target)
            if part != target:
                part = part.replace(target)
        finally:
            if part not in (None, target):
                part.unlink(missing_ok=True)
            # One that got its name just when something else went wrong is nobody's now.
            remove_left(target)


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """A new hidden file beside another one, for who needs a name to write to; what is still there at the end is
    removed. Raises OSError.
    """
    remove_left(target)
    handle, part = _named(target)
    if os.name != "posix":
        # There it could not be moved while it is open.
        os.close(handle)
    try:
        part.chmod(_mode(target))
        yield part
    finally:
        part.unlink(missing_ok=True)
        if os.name == "posix":
            os.close(handle)


def ensure_place(path: Path) -> None:
    """Before long work: can a file be written there, or files in the folder that is there? Raises ExportError."""
    with _explained(path):
        target = path / "any" if is_folder(path) else _target(path)
        handle, part = _unnamed(target) or _named(target)
        os.close(handle)
        if part is not None:
            part.unlink()


def is_folder(path: Path) -> bool:
    """Whether there is a folder; one whose name no system takes is not there."""
    return is_there(path) and path.is_dir()


def is_there(path: Path) -> bool:
    """Whether there is anything; what a name stands for that no system takes is not there."""
    try:
        return path.exists()
    except OSError:
        return False


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise not_written(path, error) from error


def _target(path: Path) -> Path:
    """The file itself where `path` is a link to it; devices, pipes and folders are not for replacing."""
    # Before anything else, for `exists` says of a name that no system takes merely that there is none.
    _ensure_name(path)
    if path.is_dir():
        raise ExportError("{path} is a folder. Choose the name of a file in it.", path=path)
    # Asked of the path itself: a pipe that a link such as /dev/stdout leads to has no name.
    if path.exists() and not path.is_file():
        raise ExportError("{path} is no regular file and cannot be replaced. Choose the name of a file.", path=path)
    target = Path(os.path.realpath(path))
    ensure_unprotected(path)
    return target


def ensure_unprotected(path: Path, kind: type[TimelineError] = ExportError) -> None:
    """A file takes the place of another one by its folder's permissions alone: that it is protected itself has to be
    asked. Raises an error of this kind where it is.
    """
    if not is_there(path):
        return
    # Root may write to everything, and takes nothing away that nobody may change all the same.
    may = os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
    if not (may and path.stat().st_mode & _WRITABLE):
        raise kind(
            translatable(
                "{path} cannot be written: it is protected against changes. Choose another name, or take its "
                "protection away."
            ),
            path=path,
        )


def _ensure_name(path: Path) -> None:
    """Raises OSError for what is no name of a file, whether there is such a file or not."""
    try:
        path.stat()
    except FileNotFoundError:
        pass
    except ValueError as error:
        raise OSError(errno.EILSEQ, os.strerror(errno.EILSEQ)) from error


def _unnamed(target: Path) -> tuple[int, None] | None:
    """A file in the target's folder that has no name yet, where there are such files and they can get one."""
    if not hasattr(os, "O_TMPFILE"):
        return None
    try:
        handle = os.open(target.parent, os.O_TMPFILE | os.O_WRONLY, 0o600)
    except OSError:
        return None
    if is_there(_by_handle(handle)):
        _lock(handle)
        return handle, None
    os.close(handle)
    return None


def _linked(handle: int, target: Path) -> Path:
    """The name that a file without one gets: its own, or where that is taken one beside it."""
    return next(name for name in chain([target], _parts(target)) if _link(handle, name))


def _link(handle: int, name: Path) -> bool:
    try:
        # Only with a folder given does Python have the system follow its own link, to the file itself.
        os.link(_by_handle(handle), name, src_dir_fd=handle, follow_symlinks=True)
    except FileExistsError:
        return False
    return True


def _by_handle(handle: int) -> Path:
    return Path(f"/proc/self/fd/{handle}")


def _named(target: Path) -> tuple[int, Path]:
    """A hidden file beside the target, locked for as long as it is open."""
    return next((handle, part) for part in _parts(target) if (handle := _made(part)) is not None)


def _made(part: Path) -> int | None:
    """A new file, locked; None where there is one, or where it was taken for one that was left before it was locked."""
    try:
        handle = os.open(part, _NEW, 0o600)
    except FileExistsError:
        return None
    _lock(handle)
    if os.path.lexists(part) and os.path.samestat(os.fstat(handle), part.lstat()):
        return handle
    os.close(handle)
    return None


def _parts(target: Path) -> Iterator[Path]:
    # Cut, for a name and its additions may be too long for the system together.
    return (target.with_name(f".{target.name[:40]}.timeline-app-{number}.part") for number in count())


def remove_left(target: Path) -> None:
    """Remove what processes that were killed left half written."""
    for part in _parts(target):
        if not os.path.lexists(part):
            return
        with suppress(OSError):
            _remove_unless_held(part)


def _remove_unless_held(part: Path) -> None:
    """Raises OSError where it is held: a system that has no such locks removes no file that is open."""
    if os.name != "posix":
        part.unlink()
        return
    handle = os.open(part, os.O_WRONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        # Between opening and locking another process may have taken it away and made one of its own.
        if _lock(handle) and os.path.samestat(os.fstat(handle), part.lstat()):
            part.unlink()
    finally:
        os.close(handle)


def _lock(handle: int) -> bool:
    """Hold an open file until it is closed; whether that was possible."""
    if os.name != "posix":
        return False
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _mode(target: Path) -> int:
    """The old file's permissions, or those that a new file gets."""
    if target.exists():
        return target.stat().st_mode & 0o777
    # It can only be read by setting it.
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
