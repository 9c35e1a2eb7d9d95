"""Whether a file is a workspace at all, and one that this program knows: told before SQLite is asked."""

from pathlib import Path

from timeline_app.errors import WorkspaceError
from timeline_app.storage.schema import APPLICATION_ID, NEWEST
from timeline_app.system_reasons import not_read


def check_header(path: Path) -> None:
    """Is this a workspace of this or an older version at all? Raises WorkspaceError."""
    try:
        if path.is_dir():
            raise WorkspaceError("{path} is a folder. Choose a workspace file in it.", path=path)
        if path.exists() and not path.is_file():
            raise WorkspaceError("{path} is no regular file. Choose a workspace file.", path=path)
        with path.open("rb") as stream:
            header = stream.read(100)
    except FileNotFoundError as error:
        raise WorkspaceError("{path} does not exist. Check its name and place.", path=path) from error
    except OSError as error:
        raise not_read(path, error, WorkspaceError) from error
    # SQLite's header is 100 bytes; bytes 68 to 71 name the program that a file is of.
    if not header.startswith(b"SQLite format 3\0") or len(header) < 100:
        raise WorkspaceError("{path} is no workspace of this program. Open articles with File ▸ Open.", path=path)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise WorkspaceError("{path} is a database of another program, no workspace.", path=path)


def check_version(path: Path, version: int) -> None:
    """Does this program know the version of a workspace? Raises WorkspaceError."""
    if version > NEWEST:
        raise WorkspaceError(
            "{path} was made by a newer version of this program (format {version}; this one reads up "
            "to {newest}). Update the program to open it. The file was not changed.",
            path=path,
            version=version,
            newest=NEWEST,
        )
