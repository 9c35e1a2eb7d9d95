"""What a system reports by a number, in plain words, and what helps against it.

A system has words of its own for these, in a language that it chooses itself, and written for programmers.
"""

import errno
from pathlib import Path
from typing import NamedTuple, TypeVar

from timeline_app.errors import DocumentError, ExportError, TimelineError
from timeline_app.translatable import translatable


class _Fault(NamedTuple):
    """What is wrong, and what to do where a file is read and where one is written."""

    reason: str
    reading: str
    writing: str


_CHECK_PLACE = translatable("Check its name and place.")
_CHECK_DRIVE = translatable("Check the drive or the network that it is on, then try again.")
_CLOSE_OTHERS = translatable("Close other programs and try again.")
_OTHER_FOLDER = translatable("Choose another folder.")
_OTHER_NAME = translatable("Choose another name.")

_DENIED = _Fault(
    translatable("you have no permission for it"),
    translatable("Check its permissions and those of its folder."),
    translatable("Choose another folder, or change the permissions."),
)
_FULL = _Fault(
    translatable("the disk is full"),
    translatable("Free some space on it."),
    translatable("Free some space on it, or choose a folder on another one."),
)
_NO_DRIVE = _Fault(translatable("the drive or the network failed"), _CHECK_DRIVE, _CHECK_DRIVE)
_IN_USE = _Fault(
    translatable("another program is using it"),
    translatable("Close it there and try again."),
    translatable("Close it there and try again."),
)
_TOO_MANY_OPEN = _Fault(translatable("too many files are open"), _CLOSE_OTHERS, _CLOSE_OTHERS)
_FAULTS = {
    "EACCES": _DENIED,
    "EPERM": _DENIED,
    "ENOENT": _Fault(
        translatable("there is no such file or folder"),
        _CHECK_PLACE,
        translatable("Make the folder first, or choose another one."),
    ),
    "ENOTDIR": _Fault(translatable("what its path takes for a folder is none"), _CHECK_PLACE, _OTHER_FOLDER),
    "EISDIR": _Fault(
        translatable("it is a folder"),
        translatable("Choose one or more files in it."),
        translatable("Choose the name of a file in it."),
    ),
    "EEXIST": _Fault(translatable("something else has that name"), _CHECK_PLACE, _OTHER_NAME),
    "ELOOP": _Fault(
        translatable("its links lead round in a circle"),
        translatable("Check where the links lead."),
        _OTHER_NAME,
    ),
    "ENAMETOOLONG": _Fault(translatable("its name is too long"), _CHECK_PLACE, translatable("Choose a shorter name.")),
    "EILSEQ": _Fault(translatable("no file can have this name here"), _CHECK_PLACE, _OTHER_NAME),
    "EINVAL": _Fault(translatable("the system does not take it"), _CHECK_PLACE, _OTHER_NAME),
    "ENOSPC": _FULL,
    "EDQUOT": _FULL,
    "EFBIG": _Fault(
        translatable("it would be larger than files may be there"),
        _CHECK_DRIVE,
        translatable("Choose a folder on another disk, or write less into one file."),
    ),
    "EROFS": _Fault(
        translatable("its drive can only be read"), _CHECK_DRIVE, translatable("Choose a folder on another drive.")
    ),
    "EBUSY": _IN_USE,
    "ETXTBSY": _IN_USE,
    "EMFILE": _TOO_MANY_OPEN,
    "ENFILE": _TOO_MANY_OPEN,
    "ENOMEM": _Fault(translatable("there is too little memory"), _CLOSE_OTHERS, _CLOSE_OTHERS),
    **dict.fromkeys(
        ("EIO", "ENXIO", "ENODEV", "ESTALE", "ENOTCONN", "ETIMEDOUT", "EHOSTDOWN", "EHOSTUNREACH", "ECONNRESET",
         "EREMOTEIO", "ENOMEDIUM", "ESHUTDOWN"), _NO_DRIVE,
    ),
}  # fmt: skip
"""By names, for no system has all of these."""
_BY_NUMBER = {getattr(errno, name): fault for name, fault in _FAULTS.items() if hasattr(errno, name)}
_NOWHERE = (errno.EINVAL, errno.EOVERFLOW)
"""What a system says to places that no file has, as a damaged one names them."""

_READ = translatable("{path} cannot be read: {reason}. {advice}")
_WRITE = translatable("{path} cannot be written: {reason}. {advice}")
Kind = TypeVar("Kind", bound=TimelineError)


def system_reason(error: OSError) -> TimelineError:
    """What the system says is wrong, as a reason of another error."""
    return TimelineError(_fault(error).reason)


def reading_advice(error: OSError) -> TimelineError:
    """What to do where something cannot be read."""
    return TimelineError(_fault(error).reading)


def writing_advice(error: OSError) -> TimelineError:
    """What to do where something cannot be written."""
    return TimelineError(_fault(error).writing)


def not_read(path: Path, error: OSError, kind: type[Kind] = DocumentError) -> Kind:  # type: ignore[assignment]
    """The sentence on a file that the system does not let one read."""
    return kind(_READ, path=path, reason=system_reason(error), advice=reading_advice(error))


def not_written(path: Path, error: OSError, kind: type[Kind] = ExportError) -> Kind:  # type: ignore[assignment]
    """The sentence on a file that the system does not let one write."""
    return kind(_WRITE, path=path, reason=system_reason(error), advice=writing_advice(error))


def failing_drive(path: Path, error: OSError) -> DocumentError | None:
    """What is said where a drive or a network gives up while a file is read; None where the file itself is damaged.

    Libraries that read a file themselves have words of their own for what the system says, and keep its number.
    """
    if error.errno is None or error.errno in _NOWHERE:
        return None
    return DocumentError(
        "{path} could not be read to its end: {reason}. Check the drive or the network that it is on, then try again.",
        path=path,
        reason=system_reason(error),
    )


def _fault(error: OSError) -> _Fault:
    known = _BY_NUMBER.get(error.errno or 0)
    # What nobody foresaw is said by the system itself.
    return known or _Fault(error.strerror or str(error), _CHECK_DRIVE, _OTHER_FOLDER)
