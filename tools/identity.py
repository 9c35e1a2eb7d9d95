"""What packages and systems know the application by: its names, its version, what it is, and the files that it opens.

Each fact is read from where it is told first: pyproject.toml, resources/desktop/ and the table of formats.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

from timeline_app import __version__
from timeline_app.documents.formats import FORMATS
from timeline_app.interfaces import interfaces

ROOT = Path(__file__).resolve().parents[1]
_DESKTOP = ROOT / "resources" / "desktop"
_PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
_PROJECT = _PYPROJECT["project"]
(_METAINFO,) = _DESKTOP.glob("*.metainfo.xml")
_COMPONENT = ElementTree.parse(_METAINFO).getroot()
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


class FileType(NamedTuple):
    """A type of files that is known by this program alone: what it is called in each language, and its endings."""

    mime: str
    names: dict[str, str]
    endings: tuple[str, ...]


def _told(path: str) -> str:
    text = _COMPONENT.findtext(path)
    assert text, path
    return " ".join(text.split())


def _own_types() -> tuple[FileType, ...]:
    types = []
    for element in ElementTree.parse(_DESKTOP / f"{NAME}.mime.xml").getroot():
        comments = element.iter(f"{_MIME}comment")
        names = {comment.get(_LANGUAGE, "en"): comment.text or "" for comment in comments}
        endings = tuple(glob.attrib["pattern"].removeprefix("*") for glob in element.iter(f"{_MIME}glob"))
        types.append(FileType(element.attrib["type"], names, endings))
    return tuple(types)


# The command, and what files of packages are called by.
NAME: str = _PROJECT["name"]
AUTHOR: str = _PROJECT["authors"][0]["name"]
LICENCE: str = _PROJECT["license"]
HOMEPAGE: str = _PROJECT["urls"]["Homepage"]
ISSUES: str = _PROJECT["urls"]["Issues"]
VERSION = __version__
# What people call it.
TITLE = _told("name")
SUMMARY = _told("summary")
IDENTIFIER = _told("id")
WORKSPACE = f"{IDENTIFIER.rpartition('.')[0]}.workspace"
WORKSPACE_MIME = _told("provides/mediatype")
OWN_TYPES = _own_types()
WORKSPACE_TYPE = next(one for one in OWN_TYPES if one.mime == WORKSPACE_MIME)
ARTICLE_ENDINGS = tuple(ending for kind in FORMATS for ending in kind.endings)
# What desktops read: the file here, and its place below a prefix such as /usr.
SHARED: dict[str, str] = _PYPROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]


def description() -> tuple[str, list[str]]:
    """What it does, in English: a paragraph, and what is said in a list below it."""
    items = [item for item in _COMPONENT.iterfind("description/ul/li") if item.get(_LANGUAGE) is None]
    return _told("description/p"), [" ".join((item.text or "").split()) for item in items]


def numbers() -> tuple[int, ...]:
    """The version as Windows counts: four numbers, whatever else is said of it."""
    return tuple(([int(number) for number in re.findall(r"\d+", VERSION)] + [0] * 4)[:4])


def windows_version() -> str:
    """The version resource of a Windows program, in the words that PyInstaller reads."""
    told = {
        "CompanyName": AUTHOR,
        "FileDescription": TITLE,
        "FileVersion": VERSION,
        "InternalName": NAME,
        "LegalCopyright": f"{LICENCE} licence",
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": TITLE,
        "ProductVersion": VERSION,
    }
    strings = ", ".join(f"StringStruct({name!r}, {word!r})" for name, word in told.items())
    # 0409 and 1033 are English, 04B0 and 1200 are Unicode.
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers()}, prodvers={numbers()}), kids=[\n"
        f"    StringFileInfo([StringTable('040904B0', [{strings}])]),\n"
        "    VarFileInfo([VarStruct('Translation', [1033, 1200])]),\n])\n"
    )


def property_list() -> dict[str, Any]:
    """What macOS reads of an application: it owns workspaces, and is one of those that open articles."""
    return {
        "CFBundleDisplayName": TITLE,
        "CFBundleLocalizations": list(interfaces()),
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": WORKSPACE_TYPE.names["en"],
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [WORKSPACE],
            },
            {
                "CFBundleTypeName": "Article",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "CFBundleTypeExtensions": [ending[1:] for ending in ARTICLE_ENDINGS],
            },
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": WORKSPACE,
                "UTTypeDescription": WORKSPACE_TYPE.names["en"],
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [ending[1:] for ending in WORKSPACE_TYPE.endings],
                    "public.mime-type": [WORKSPACE_TYPE.mime],
                },
            }
        ],
    }
