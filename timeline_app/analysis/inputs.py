"""Which files are meant when people name files and folders, and under which names their documents go."""

import os
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadFile, ReadMember
from timeline_app.errors import DocumentError, NoArticlesError
from timeline_app.paths import is_same, is_there
from timeline_app.system_reasons import not_read

if TYPE_CHECKING:
    from timeline_app.analysis.collection import Member, Members

# The beginnings of their endings, so that for usual files nothing need be loaded.
_HOLDING_MANY = (".zip", ".mbox", ".csv", ".tsv", ".xls", ".json", ".ndj", ".parq", ".pq")
_TEXTS = (".txt", ".text")
# What is near the line between articles of a press archive, whose exact words stand in a file of their own.
_ARCHIVE = re.compile(
    rb"[0-9] (?:DOC|DOK)UMENT|(?:Docu|Doku)ment (?:[0-9]{1,7} [a-z]|[A-Z]{2})|"
    rb"End of Doc|Ende des Dok|Dokument-?[nN]|Document n"
)
# E-mail programs on Linux and Thunderbird keep mailboxes under names without an ending: "Sent", "Archive".
_MAILBOX = re.compile(rb"From [^\n]{1,500}\n[A-Za-z][A-Za-z-]{1,60}:")
_LOOKED_AT = 2**16
_MOST = 100_000
_MOST_COMPANIONS = 8
_PLAIN = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".tml", ".eml")


def expand_paths(
    paths: Sequence[Path], cancelled: Callable[[], bool] = lambda: False
) -> tuple[list[Path], list[DocumentError]]:
    """Files as they are named, folders as the articles in them and the files that may hold many; and an error for
    each folder that has none, or that cannot be looked into.

    Links to folders are not followed, which could lead round in a circle, and hidden files are left out.
    """
    found: list[Path] = []
    empty: list[DocumentError] = []
    for path in paths:
        if is_there(path.is_dir):
            refused: list[OSError] = []
            inside = sorted(_articles(path, refused, cancelled), key=_by_name)[:_MOST]
            found += inside
            empty += [not_read(Path(error.filename), error) for error in refused]
            if not inside and not refused:
                empty.append(DocumentError(
                    "{path} holds no article that can be read. Choose a folder with articles in it.", path=path
                ))  # fmt: skip
        else:
            found.append(path)
    # A file that is named twice, or is in a folder that is named too, comes once.
    return list(dict.fromkeys(found)), empty


def _articles(folder: Path, refused: list[OSError], cancelled: Callable[[], bool]) -> Iterator[Path]:
    """Where a folder cannot be looked into, what the system says is put among what it `refused`."""
    from timeline_app.documents.reader import readable

    for place, folders, names in os.walk(folder, onerror=refused.append, followlinks=False):
        # Changed in place, by which os.walk leaves them out.
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(place) / name
            if not name.startswith(".") and (readable(path) or _may_hold_many(path)) and is_there(path.is_file):
                yield path
        if cancelled():
            return


def _may_hold_many(path: Path) -> bool:
    """Whether a file that is no article by its name may be a table, an archive or a mailbox."""
    suffix = path.suffix.lower()
    if not suffix:
        return is_there(path.is_file) and bool(_MAILBOX.match(_beginning(path)))
    if not suffix.startswith(_HOLDING_MANY):
        return False
    from timeline_app.analysis.collection import is_collection

    return is_collection(path)


def _by_name(path: Path) -> tuple[tuple[str, ...], Path]:
    return tuple(part.casefold() for part in path.parts), path


class Input(NamedTuple):
    """What becomes one document: a file, or an article in a file that holds many, whose place is as if in a folder."""

    path: Path
    member: "Member | None" = None

    def task(self, choices: Choices, name: str) -> ReadFile | ReadMember:
        """The reading of it under a name; its own if that is empty."""
        if self.member is None:
            return ReadFile(self.path, choices, name)
        return ReadMember(self.member, self.path, choices, name or self.plain_name)

    @property
    def plain_name(self) -> str:
        """What its document is called by itself."""
        from timeline_app.documents.names import document_name, shown_name

        is_row = self.member is not None and not isinstance(self.member.content, bytes)
        return shown_name(self.member.name) if self.member and is_row else document_name(self.path)


def inputs_of(files: Sequence[Path], named: Collection[Path] | None = None) -> tuple[list[Input], list[DocumentError]]:
    """The files, and in place of those that hold many articles these; and what of them cannot be read.

    What is not among the `named`, but was found in a folder, is passed over where it is something else than articles,
    such as a table that tells of them, unless there is nothing else.
    """
    found: list[Input] = []
    failures: list[DocumentError] = []
    others: list[DocumentError] = []
    for path in files:
        try:
            inside = _members(path)
        except DocumentError as error:
            is_other = isinstance(error, NoArticlesError) and named is not None and path not in named
            (others if is_other else failures).append(error)
            continue
        if inside is None:
            found.append(Input(path))
            continue
        for one in inside:
            if isinstance(one, DocumentError):
                failures.append(one)
            else:
                found.append(Input(path / one.place / one.name, one))
    return found, failures if found or failures else others


def _members(path: Path) -> "Members | None":
    suffix = path.suffix.lower()
    if suffix and suffix not in _TEXTS and not suffix.startswith(_HOLDING_MANY):
        return None
    if is_there(path.exists) and not is_there(path.is_file):
        # To look into a pipe is to wait for whoever writes into it; what it is is said when it is read.
        return None
    if is_there(lambda: path.is_file() and not path.stat().st_size):
        # Nothing is wrong with its format: that it is empty is said when it is read as well.
        return None
    if not suffix:
        if not _MAILBOX.match(_beginning(path)):
            return None
        from timeline_app.analysis.collection import mailbox_members

        return mailbox_members(path)
    if suffix in _TEXTS:
        if _ARCHIVE.search(_beginning(path)) is None:
            return None
        from timeline_app.analysis.collection import press_articles

        return press_articles(path)
    from timeline_app.analysis.collection import is_collection, members

    return members(path) if is_collection(path) else None


def _beginning(path: Path) -> bytes:
    """Some of a file, by which it is told what it may be; a look that costs little."""
    try:
        with path.open("rb") as stream:
            return stream.read(_LOOKED_AT)
    except (OSError, ValueError):
        # Said when it is read; what has a NUL in it is no name of a file.
        return b""


def companions(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Some of the files that are read together, which each other's languages can be told from; one alone has none."""
    plain = [path for path in paths if path.suffix.lower() in _PLAIN] if len(paths) > 1 else ()
    return tuple(plain[:_MOST_COMPANIONS])


def names_for(inputs: Sequence[Input], taken: Collection[str]) -> list[str]:
    """A name for the document of each; those that are taken or come again get a number."""
    from timeline_app.documents.names import told_apart

    return list(told_apart((one.plain_name for one in inputs), taken))


def free_name(name: str, taken: Collection[str]) -> str:
    """The name, or with a number behind it if another document has it."""
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name} ({number})"
    return free


def overwritten(targets: Iterable[Path], articles: Collection[Path]) -> Path | None:
    """The first file to be written that is one of the articles."""
    return next((path for path in targets if any(is_same(article, path) for article in articles)), None)
