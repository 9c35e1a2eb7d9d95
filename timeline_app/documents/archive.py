"""Zip archives, which DOCX, ODT and EPUB are: their parts, unless they are made to do harm.

What an archive says of its sizes is never believed: parts are unpacked piece by piece and given up at a limit, and
only the parts that a reader asks for are unpacked at all, which pictures never are.
"""

import io
import zipfile
from typing import Any

from timeline_app.documents.content import Unreadable, protected
from timeline_app.documents.decoding import ZIP
from timeline_app.documents.trees import xml_tree

PART_LIMIT = 64 * 2**20
"""Bytes of one part, unpacked. The text of a book of 1,000 pages takes some 20 MB in Word's XML."""
LIMIT = 128 * 2**20
"""Bytes of all parts that are unpacked, one after the other."""
_MOST_PARTS = 20_000
_STEP = 2**20
# Every entry of the directory begins so. Entries are objects of half a kilobyte, made before anyone could count them.
_ENTRY = b"PK\x01\x02"
# Others unpack a few bytes to gigabytes in one step, and no office program or e-book uses them.
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_PROTECTED = 1
_IN_UTF_8 = 0x800
_TYPE = "mimetype"
_LONGEST_TYPE = 100
_OFFICE = ("word", "xl", "ppt")


class Archive:
    """The parts of an archive by their names. Raises Unreadable where it is damaged, protected or far too large."""

    def __init__(self, data: bytes, within: "Archive | None" = None) -> None:
        """What it may unpack is shared with the archive that it lies `within`."""
        if data.count(_ENTRY) > _MOST_PARTS:
            raise Unreadable("it is made of more than {most:,} parts", most=_MOST_PARTS)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
            raise _damaged() from error
        if data.startswith(ZIP) and all(entry.header_offset for entry in self._zip.infolist()):
            # Half of an archive may end with the directory of one that lies in it, which tells of that one's parts.
            raise _damaged()
        self._outer = within
        self._unpacked = 0
        self.names = frozenset(self._zip.namelist())

    def shown(self, name: str) -> str:
        """A part's name as its packer meant it: many write UTF-8 and do not say so."""
        if self._zip.getinfo(name).flag_bits & _IN_UTF_8:
            return name
        try:
            return name.encode("cp437").decode("utf-8")
        except UnicodeError:
            return name

    def part(self, name: str) -> bytes:
        """The bytes of a part; raises Unreadable where it is missing, damaged, protected or larger than the limits."""
        try:
            entry = self._zip.getinfo(name)
        except KeyError as error:
            raise Unreadable("its part {name} is missing", name=name) from error
        if entry.flag_bits & _PROTECTED:
            raise protected()
        if entry.compress_type not in _METHODS:
            raise Unreadable("its part {name} is compressed in a way that is not usual", name=name)
        try:
            return self._unpack(entry)
        except Unreadable:
            raise
        except Exception as error:  # zlib.error, BadZipFile, EOFError, struct.error and others, by what is damaged
            raise Unreadable("its part {name} is damaged", name=name) from error

    def tree(self, name: str) -> Any:
        """The root of a part in XML; raises as `part` does, and where the XML is damaged or does harm."""
        return xml_tree(self.part(name), name)

    def extra(self, name: str) -> Any:
        """The root of a part that the text does not need; None where it is missing or damaged."""
        try:
            return self.tree(name)
        except Unreadable:
            return None

    def _unpack(self, entry: zipfile.ZipInfo) -> bytes:
        most = min(PART_LIMIT, LIMIT - self._spent())
        pieces = bytearray()
        with self._zip.open(entry) as stream:
            while piece := stream.read(_STEP):
                pieces += piece
                if len(pieces) > most:
                    raise Unreadable(
                        "its part {entry} is larger than {part_limit} MB when it is unpacked, or all parts than "
                        "{limit} MB",
                        entry=entry.filename,
                        part_limit=PART_LIMIT // 2**20,
                        limit=LIMIT // 2**20,
                    )
        self._spend(len(pieces))
        return bytes(pieces)

    def _spent(self) -> int:
        return self._outer._spent() if self._outer else self._unpacked

    def _spend(self, count: int) -> None:
        if self._outer:
            self._outer._spend(count)
        self._unpacked += count


def _damaged() -> Unreadable:
    return Unreadable("the archive that it is made of is damaged or cut off")


def kind_of_archive(data: bytes) -> str:
    """What an archive says it is: the start of its media type, or the folder that office documents have; else ''."""
    try:
        archive = Archive(data)
        if _TYPE in archive.names:
            return archive.part(_TYPE)[:_LONGEST_TYPE].decode("ascii", "replace").strip()
    except Unreadable:
        return ""
    # Office Open XML has no media type in the archive: its folders tell the program.
    folders = {name.split("/")[0] for name in archive.names}
    return next((folder for folder in _OFFICE if folder in folders), "")
