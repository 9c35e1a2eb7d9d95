"""A format of exports: what it is called, what one file of it holds, and how that is written, all of it or nothing."""

import io
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

from timeline_app.atomic import is_folder, is_there, replacing_bytes
from timeline_app.documents.reader import readable
from timeline_app.errors import ExportError
from timeline_app.export.content import Content, Progress, Reiterable, Written, nothing
from timeline_app.extras import extra
from timeline_app.model.role import ROLES
from timeline_app.services.formats.options import Option

# Systems take 255 bytes, of which an ending and a number need some.
_LONGEST_STEM = 200
_PICTURES = "timeline_app.paint."
Writer = Callable[..., Written]
"""Called with a Content, a stream of bytes, a Progress, and the format's options by name."""


class Takes(StrEnum):
    """What one file of a format holds: the events of all documents, or one document with all its expressions."""

    EVENTS = "events"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Format:
    """A format: `name` and `description` in plain English, which the window says in its own language by `key`.

    `writer` is the place of its function, `module:name`. What `comes_back` is read by `services.edited_import`.
    Where a second file belongs to each, such as the text that an annotation is of, `companion` has its ending and
    writer. `needs` is the package that it needs of those that not every installation has, and no frozen program.
    `preview` writes, of the same options, what is shown of a file that only a browser can show. What `shortens` has
    titles in fewer words besides, as all pictures do.
    """

    key: str
    name: str
    ending: str
    description: str
    writer: str
    takes: Takes = Takes.EVENTS
    comes_back: bool = False
    options: tuple[Option, ...] = ()
    companion: tuple[str, str] | None = None
    needs: str = ""
    preview: str = ""
    shortens: bool = False

    @property
    def is_picture(self) -> bool:
        """Whether it is drawn; the window draws its own lanes and colours."""
        return self.writer.startswith(_PICTURES)

    @property
    def has_narrow_rooms(self) -> bool:
        """Whether titles in fewer words are of any use."""
        return self.shortens or self.is_picture

    def write(
        self,
        content: Content,
        destination: Path | BinaryIO,
        options: Mapping[str, object] = {},
        progress: Progress = nothing,
    ) -> Written:
        """Write to a file, all or nothing, or to a stream of bytes such as standard output.

        A format that takes a document writes several to a folder that is there, each to a file of its own. `progress`
        is told the rows written, and may raise to end the writing. Raises ExportError.
        """
        chosen = self.chosen(options)
        content = _of_roles(content, chosen.pop("roles", ROLES))
        write = _loaded(self.writer)
        if not isinstance(destination, Path):
            self._refuse_several(content, "standard output")
            return write(content, destination, progress, **chosen)
        parts = self._parts(content, destination)
        # Asked before anything is written: one that is in the way stops the whole.
        companions = [self._companion(*one) if self.companion else None for one in parts]
        written = [
            self._save(write, *one, companion, progress, chosen)
            for one, companion in zip(parts, companions, strict=True)
        ]
        return Written(sum(one.rows for one in written), tuple(note for one in written for note in one.notes))

    def files(self, content: Content, destination: Path) -> list[Path]:
        """The files that `write` would write, for a last look at what would be replaced."""
        paths = [path for _, path in self._parts(content, destination)]
        return [*paths, *map(self._companion_of, paths)] if self.companion else paths

    def chosen(self, options: Mapping[str, object]) -> dict[str, object]:
        """All options with their values. Raises ExportError for one that the format does not have or take."""
        known = {option.name: option for option in self.options}
        if unknown := sorted(options.keys() - known.keys()):
            told = ", ".join(known) or "–"
            raise ExportError(
                "{format} has no option {names}; those that it has: {told}.",
                format=self.name,
                names=", ".join(unknown),
                told=told,
            )
        values = {name: option.checked(options.get(name, option.default)) for name, option in known.items()}
        first, last = (values.get(name) for name in ("first", "last"))
        if isinstance(first, date) and isinstance(last, date) and first > last:
            raise ExportError("--first {first} is after --last {last}: nothing would be seen.", first=first, last=last)
        return values

    def load(self) -> Writer:
        """The function that writes it."""
        return _loaded(self.writer)

    def _save(
        self, write: Writer, content: Content, path: Path, companion: tuple[Path, bytes] | None, progress: Progress,
        options: Mapping[str, object],
    ) -> Written:  # fmt: skip
        with replacing_bytes(path) as stream:
            written = write(content, stream, progress, **options)
            # A disk that is full says so here. Of a pair there is both or none, so the second file has its place first.
            stream.flush()
            _place(companion)
            return written

    def _companion_of(self, path: Path) -> Path:
        """The second file's place. Raises ExportError where the first one has its ending."""
        ending = self.companion[0] if self.companion else ""
        target = path.with_suffix(ending)
        if target == path:
            raise ExportError("{path} has the ending of the text that belongs to it. Name it with {ending}.",
                              path=path, ending=self.ending)  # fmt: skip
        return target

    def _companion(self, content: Content, path: Path) -> tuple[Path, bytes]:
        """The second file; nobody named it, so it never takes the place of anything else. Raises ExportError."""
        assert self.companion is not None
        target, made = self._companion_of(path), io.BytesIO()
        _loaded(self.companion[1])(content, made)
        if is_there(target) and (target.is_dir() or target.read_bytes() != made.getvalue()):
            raise ExportError("{path} is there and holds something else, but belongs to {format}. Choose another name.",
                              path=target, format=self.name)  # fmt: skip
        return target, made.getvalue()

    def _parts(self, content: Content, destination: Path) -> list[tuple[Content, Path]]:
        """What goes into which file."""
        if self.takes is Takes.EVENTS or (len(content.sources) == 1 and not is_folder(destination)):
            return [(content, destination)]
        if not is_folder(destination):
            self._refuse_several(content, str(destination))
        names = _file_names([source.document.name for source in content.sources], self.ending)
        return [(replace(content, sources=(source,)), destination / name)
                for source, name in zip(content.sources, names, strict=True)]  # fmt: skip

    def _refuse_several(self, content: Content, destination: str) -> None:
        if self.takes is Takes.DOCUMENT and len(content.sources) != 1:
            count = len(content.sources)
            raise ExportError(
                "{path} takes one document as {format}, not {count}: each becomes a file of its own. Name "
                "a folder that exists.",
                path=destination,
                format=self.name,
                count=count,
            )


def _place(companion: tuple[Path, bytes] | None) -> None:
    """Write a second file. What is there is the same; it may be the article itself."""
    if companion is not None and not is_there(companion[0]):
        with replacing_bytes(companion[0]) as stream:
            stream.write(companion[1])


def _loaded(place: str) -> Writer:
    """The function at a place, `module:name`."""
    module, _, name = place.partition(":")
    if module.startswith(_PICTURES):
        extra("PySide6", "A picture", ExportError)
    writer: Writer = getattr(import_module(module), name)
    return writer


def _file_names(documents: list[str], ending: str) -> list[str]:
    """A name for each document's file, none of them twice, on systems that take A and a for the same either."""
    names: dict[str, str] = {}
    numbers: Counter[str] = Counter()
    for document in documents:
        name = stem = _stem(document)
        while name.lower() in names:
            numbers[stem.lower()] += 1
            name = f"{stem} ({numbers[stem.lower()] + 1})"
        names[name.lower()] = name
    return [f"{name}{ending}" for name in names.values()]


def _stem(document: str) -> str:
    """A document's name as systems take it, without the ending of an article; what else follows a dot is its name."""
    path = Path(document)
    plain = path.stem if readable(path) else path.name
    stem = "".join("_" if one in '/\\:*?"<>|' or ord(one) < 32 else one for one in plain) or "_"
    octets = stem.encode("utf-8", "surrogatepass")
    return stem if len(octets) <= _LONGEST_STEM else octets[:_LONGEST_STEM].decode("utf-8", "ignore")


def _of_roles(content: Content, roles: Any) -> Content:
    """What is written where only events of some roles are wanted."""
    if len(roles) == len(ROLES):
        return content
    return replace(content, events=Reiterable(lambda: (one for one in content.events if one.role in roles)))
