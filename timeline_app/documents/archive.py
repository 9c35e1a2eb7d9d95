"""Zip archives, which DOCX, ODT and EPUB are: their parts, unless they are made to do harm."""

import io
import re
import zipfile

from timeline_app.documents.content import Unreadable

LARGEST = 200 * 2**20
_MOST_PARTS = 20_000
# A document type may define entities that grow without end, or name files of this computer.
_DOCUMENT_TYPE = re.compile(rb"<!DOCTYPE[^>\[]*\[|<!ENTITY", re.I)
_HEAD = 8192


class Archive:
    """The parts of an archive by their names. Raises Unreadable where it is damaged, protected or far too large."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
            raise Unreadable("the archive that it is made of is damaged or cut off") from error
        parts = self._zip.infolist()
        size = sum(part.file_size for part in parts)
        if size > LARGEST or len(parts) > _MOST_PARTS:
            raise Unreadable(f"unpacked it would take {size // 2**20} MB; at most {LARGEST // 2**20} MB are read")

    @property
    def names(self) -> list[str]:
        return self._zip.namelist()

    def part(self, name: str) -> bytes:
        """The bytes of a part."""
        try:
            data = self._zip.read(name)
        except KeyError as error:
            raise Unreadable(f"its part {name} is missing") from error
        except RuntimeError as error:
            raise Unreadable("it is protected by a password") from error
        except (zipfile.BadZipFile, NotImplementedError, OSError, EOFError, ValueError) as error:
            raise Unreadable(f"its part {name} is damaged") from error
        except Exception as error:  # zlib.error has no name that all versions share
            raise Unreadable(f"its part {name} is damaged") from error
        return data

    def check_xml(self) -> None:
        """Refuses XML that defines entities: no office program writes any."""
        for name in self.names:
            if name.endswith((".xml", ".rels", ".opf", ".xhtml")) and _DOCUMENT_TYPE.search(self.part(name)[:_HEAD]):
                raise Unreadable(f"its part {name} defines entities, which honest files of its kind do not")
