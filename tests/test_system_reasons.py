"""What a system reports is said in plain words, with advice that fits it, in every language of the program."""

import errno
import os
from pathlib import Path

import pytest

from timeline_app.errors import DocumentError, ExportError, WorkspaceError
from timeline_app.interfaces import USUAL, interfaces
from timeline_app.system_reasons import failing_drive, not_read, not_written, system_reason
from timeline_app.translations import translator

KNOWN = [errno.EACCES, errno.EPERM, errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EEXIST, errno.ELOOP,
         errno.ENAMETOOLONG, errno.EINVAL, errno.ENOSPC, errno.EFBIG, errno.EROFS, errno.EBUSY, errno.EMFILE,
         errno.ENOMEM, errno.EIO, errno.ENXIO, errno.ETIMEDOUT]  # fmt: skip


@pytest.mark.parametrize("number", KNOWN)
def test_the_words_are_not_those_of_the_system(number: int) -> None:
    error = OSError(number, os.strerror(number))
    for told in (not_read(Path("a.txt"), error), not_written(Path("a.txt"), error)):
        assert os.strerror(number) not in str(told)
        for code in interfaces():
            said = told.said(translator(code))
            assert said.startswith("a.txt ")
            assert said.endswith(".")
            assert (said == str(told)) == (code == USUAL)
            assert system_reason(error).said(translator(code)) in said


@pytest.mark.parametrize(
    ("number", "read", "written"),
    [
        (errno.ELOOP, "Check where the links lead.", "Choose another name."),
        (errno.ENAMETOOLONG, "Check its name and place.", "Choose a shorter name."),
        (errno.ENOENT, "Check its name and place.", "Make the folder first, or choose another one."),
        (errno.ENOSPC, "Free some space on it.", "Free some space on it, or choose a folder on another one."),
        (errno.EACCES, "Check its permissions and those of its folder.", "Choose another folder, or change the "
         "permissions."),
    ],
)  # fmt: skip
def test_the_advice_helps_against_what_is_wrong(number: int, read: str, written: str) -> None:
    error = OSError(number, os.strerror(number))
    assert str(not_read(Path("a"), error)).endswith(f". {read}")
    assert str(not_written(Path("a"), error)).endswith(f". {written}")


def test_what_nobody_foresaw_is_said_by_the_system() -> None:
    assert str(system_reason(OSError("all is lost"))) == "all is lost"
    assert str(system_reason(OSError(errno.ENOTTY, "no terminal"))) == "no terminal"


def test_who_refuses_says_so_with_an_error_of_its_own() -> None:
    error = OSError(errno.EACCES, "no")
    assert type(not_read(Path("a"), error)) is DocumentError
    assert type(not_written(Path("a"), error)) is ExportError
    assert type(not_written(Path("a"), error, WorkspaceError)) is WorkspaceError


def test_a_damaged_file_is_no_failing_drive() -> None:
    assert failing_drive(Path("a"), OSError(errno.EINVAL, "x")) is None
    assert failing_drive(Path("a"), OSError("x")) is None
    assert "the drive or the network failed" in str(failing_drive(Path("a"), OSError(errno.EIO, "x")))
