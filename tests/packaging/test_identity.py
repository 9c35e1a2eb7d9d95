"""What Windows and macOS are told: it can be read as they read it, and is of this version and these formats."""

import plistlib
from types import ModuleType, SimpleNamespace
from typing import Any

from timeline_app import __version__
from timeline_app.documents.formats import FORMATS

WORDS = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct", "VarFileInfo", "VarStruct")


def test_windows_version(identity: ModuleType) -> None:
    strings: dict[str, str] = {}

    def read(name: str) -> Any:
        if name == "StringStruct":
            return strings.__setitem__
        return lambda *given, **named: SimpleNamespace(given=given, **named)

    information = eval(identity.windows_version(), {name: read(name) for name in WORDS})
    assert __version__.startswith(".".join(map(str, information.ffi.filevers[:3])))
    assert len(information.ffi.filevers) == len(information.ffi.prodvers) == 4
    assert strings["FileVersion"] == strings["ProductVersion"] == __version__


def test_macos_knows_the_workspace_and_the_articles(identity: ModuleType) -> None:
    told = plistlib.loads(plistlib.dumps(identity.property_list()))
    workspace, article = told["CFBundleDocumentTypes"]
    (exported,) = told["UTExportedTypeDeclarations"]
    assert workspace["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    assert exported["UTTypeTagSpecification"]["public.filename-extension"] == ["timeline"]
    assert {f".{ending}" for ending in article["CFBundleTypeExtensions"]} == {e for f in FORMATS for e in f.endings}
