"""What Linux desktops read: they fit the formats, the version, a real workspace file and each other."""

import configparser
import re
import shutil
import sqlite3
import struct
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from timeline_app import __version__
from timeline_app.documents.formats import FORMATS
from timeline_app.storage.file import WorkspaceFile

ROOT = Path(__file__).parents[2]
DESKTOP = ROOT / "resources" / "desktop"
ENTRY = DESKTOP / "io.github.timelineapp.Timeline.desktop"
MIME = DESKTOP / "timeline-app.mime.xml"
(METAINFO,) = DESKTOP.glob("*.metainfo.xml")
INFO = "{http://www.freedesktop.org/standards/shared-mime-info}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
OPENOFFICE, WORD = (
    "application/vnd.oasis.opendocument",
    "application/vnd.openxmlformats-officedocument.wordprocessingml",
)
TYPES = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".pdf": "application/pdf",
    ".docx": f"{WORD}.document",
    ".docm": "application/vnd.ms-word.document.macroEnabled.12",
    ".dotx": f"{WORD}.template",
    ".odt": f"{OPENOFFICE}.text",
    ".ott": f"{OPENOFFICE}.text-template",
    ".rtf": "application/rtf",
    ".epub": "application/epub+zip",
    ".eml": "message/rfc822",
    ".msg": "application/vnd.ms-outlook",
    ".mht": "application/x-mimearchive",
    ".mhtml": "application/x-mimearchive",
    ".tml": "application/x-timeml",
    ".timeml": "application/x-timeml",
    ".timeline": "application/x-timeline",
}


@pytest.fixture(scope="module")
def entry() -> configparser.SectionProxy:
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[method-assign,assignment]
    parser.read(ENTRY, encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture(scope="module")
def types() -> dict[str, ElementTree.Element]:
    return {element.attrib["type"]: element for element in ElementTree.parse(MIME).getroot()}


def test_the_entry_opens_exactly_what_can_be_read(entry: configparser.SectionProxy) -> None:
    endings = [ending for kind in FORMATS for ending in kind.endings] + [".timeline"]
    named = entry["MimeType"].strip(";").split(";")
    assert {TYPES[ending] for ending in endings} == set(named)
    assert len(named) == len(set(named))
    assert entry["Exec"].endswith(" %F")


def test_the_entry_is_the_one_that_the_window_names(entry: configparser.SectionProxy, identity: ModuleType) -> None:
    source = (ROOT / "timeline_app" / "app.py").read_text(encoding="utf-8")
    assert re.findall(r'setDesktopFileName\("(.+?)"\)', source) == [ENTRY.stem] == [identity.IDENTIFIER]
    # What X11 calls the class of its windows.
    assert re.findall(r'setApplicationName\("(.+?)"\)', source) == [entry["StartupWMClass"]]
    # Desktops that keep files of several sources apart ask for icons that are called by the identifier.
    assert {Path(place).stem for place in identity.SHARED.values() if "/icons/" in place} == {entry["Icon"]}
    assert entry["Icon"] == identity.IDENTIFIER


def test_the_entry_speaks_german(entry: configparser.SectionProxy) -> None:
    for key in ("GenericName", "Comment", "Keywords"):
        assert entry[key] != entry[f"{key}[de]"]


def test_files_are_known_by_their_endings(types: dict[str, ElementTree.Element]) -> None:
    own = {kind: [glob.attrib["pattern"] for glob in element.iter(f"{INFO}glob")] for kind, element in types.items()}
    assert own == {kind: [f"*{ending}" for ending, one in TYPES.items() if one == kind] for kind in own}
    assert set(own) == {kind for kind in TYPES.values() if "x-time" in kind}


def test_a_workspace_is_known_by_its_bytes(types: dict[str, ElementTree.Element], tmp_path: Path) -> None:
    (match,) = types["application/x-timeline"].iterfind(f"{INFO}magic/{INFO}match")
    WorkspaceFile.create(tmp_path / "a.timeline").close()
    with sqlite3.connect(tmp_path / "b.sqlite") as other:
        other.execute("CREATE TABLE events (id)")
    other.close()
    assert _fits(match, (tmp_path / "a.timeline").read_bytes())
    assert not _fits(match, (tmp_path / "b.sqlite").read_bytes())


def _fits(match: ElementTree.Element, data: bytes) -> bool:
    text, start = match.attrib["value"], int(match.attrib["offset"])
    if match.attrib["type"] == "string":
        value = text.encode().decode("unicode_escape").encode("latin-1")
    else:
        assert match.attrib["type"] == "big32"
        value = struct.pack(">I", int(text, 16))
    return data[start : start + len(value)] == value and all(_fits(inner, data) for inner in match)


def test_the_catalogue_entry_is_of_this_version() -> None:
    component = ElementTree.parse(METAINFO).getroot()
    releases = component.findall("releases/release")
    assert releases[0].attrib["version"] == __version__
    dates = [release.attrib["date"] for release in releases]
    assert dates == sorted(dates, reverse=True)


def test_the_catalogue_entry_names_the_others(identity: ModuleType) -> None:
    component = ElementTree.parse(METAINFO).getroot()
    assert component.findtext("id") == METAINFO.name.removesuffix(".metainfo.xml") == identity.IDENTIFIER
    assert component.findtext("launchable") == ENTRY.name
    assert component.findtext("provides/mediatype") == identity.WORKSPACE_MIME == TYPES[".timeline"]


def test_the_catalogue_shows_pictures_that_there_are() -> None:
    component = ElementTree.parse(METAINFO).getroot()
    images = [image.text or "" for image in component.iter("image")]
    assert len(images) >= 2
    assert [name for name in images if not (ROOT / name.partition("/main/")[2]).is_file()] == []
    home = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["urls"]["Homepage"]
    assert component.findtext("url[@type='homepage']") == home


def test_the_catalogue_entry_speaks_german() -> None:
    component = ElementTree.parse(METAINFO).getroot()
    told = [component.find("description"), component.find("description/ul"), component]
    languages = [Counter(child.get(LANGUAGE) for child in place if child.tag in ("p", "li", "summary"))
                 for place in told if place is not None]  # fmt: skip
    assert len(languages) == len(told)
    assert all(count["de"] == count[None] > 0 for count in languages)


@pytest.mark.parametrize(
    ("command", "file"),
    [
        (["desktop-file-validate"], ENTRY),
        (["xmllint", "--noout"], MIME),
        (["appstreamcli", "validate", "--no-net"], METAINFO),
    ],
)
def test_the_validators_find_nothing(command: list[str], file: Path) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run([*command, str(file)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a script of Linux desktops")
def test_the_script_installs_and_removes(identity: ModuleType, tmp_path: Path) -> None:
    program, data = tmp_path / 'a "folder" & $more' / "timeline-app", tmp_path / "data"
    program.parent.mkdir()
    program.touch(mode=0o755)
    script = ["sh", str(ROOT / "tools" / "install_desktop.sh")]
    environment = {"PATH": "/usr/bin:/bin", "XDG_DATA_HOME": str(data)}
    subprocess.run([*script, str(program)], env=environment, check=True, capture_output=True)
    entry = (data / "applications" / ENTRY.name).read_text(encoding="utf-8")
    quoted = str(program).replace('"', r"\\" + '"').replace("$", r"\\" + "$")
    assert f'\nExec="{quoted}" %F\n' in entry
    # Beside them lies what desktops make of them.
    written = {path.relative_to(data).as_posix() for path in data.rglob("*.*")}
    assert {place.removeprefix("share/") for place in identity.SHARED.values()} <= written
    subprocess.run([*script, "--remove"], env=environment, check=True, capture_output=True)
    assert list(data.rglob("*timeline*")) == []
    missing = subprocess.run([*script, str(tmp_path / "none")], env=environment, capture_output=True, text=True)
    assert missing.returncode == 1
    assert "is no program" in missing.stderr
