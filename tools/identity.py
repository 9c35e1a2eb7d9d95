"""What Windows and macOS know the application by: its version, its names, and the files that it opens."""

import re
from typing import Any

from timeline_app import __version__
from timeline_app.documents.formats import FORMATS
from timeline_app.interfaces import interfaces

IDENTIFIER = "io.github.timelineapp.Timeline"
WORKSPACE = "io.github.timelineapp.workspace"
WORKSPACE_MIME = "application/x-timeline"


def windows_version() -> str:
    """The version resource of a Windows program, in the words that PyInstaller reads."""
    numbers = tuple(([int(number) for number in re.findall(r"\d+", __version__)] + [0] * 4)[:4])
    told = {
        "CompanyName": "timeline_app contributors",
        "FileDescription": "Timeline",
        "FileVersion": __version__,
        "InternalName": "timeline-app",
        "LegalCopyright": "MIT licence",
        "OriginalFilename": "timeline-app.exe",
        "ProductName": "Timeline",
        "ProductVersion": __version__,
    }
    strings = ", ".join(f"StringStruct({name!r}, {word!r})" for name, word in told.items())
    # 0409 and 1033 are English, 04B0 and 1200 are Unicode.
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=[\n"
        f"    StringFileInfo([StringTable('040904B0', [{strings}])]),\n"
        "    VarFileInfo([VarStruct('Translation', [1033, 1200])]),\n])\n"
    )


def property_list() -> dict[str, Any]:
    """What macOS reads of an application: it owns workspaces, and is one of those that open articles."""
    return {
        "CFBundleDisplayName": "Timeline",
        "CFBundleLocalizations": list(interfaces()),
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Timeline workspace",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [WORKSPACE],
            },
            {
                "CFBundleTypeName": "Article",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "CFBundleTypeExtensions": [ending[1:] for kind in FORMATS for ending in kind.endings],
            },
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": WORKSPACE,
                "UTTypeDescription": "Timeline workspace",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["timeline"],
                    "public.mime-type": [WORKSPACE_MIME],
                },
            }
        ],
    }
