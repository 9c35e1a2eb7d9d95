"""The script of the Windows installer has all facts filled in, and takes back in the registry what it puts there."""

import re
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ENTRY = re.compile(
    r'Root: HKA; ValueType: (?:string|none); Subkey: "(.+?)"'
    r'(?:; ValueName: "(.*?)"; ValueData: "(.*?)")?(?:; Flags: ([\w ]+))?'
)


@pytest.fixture
def make_installer(tools: Path) -> ModuleType:
    return import_module("make_installer")


@pytest.fixture
def script(make_installer: ModuleType, folder: Path) -> str:
    path = make_installer.written(folder, folder.parent)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    return str(path.read_text(encoding="utf-8-sig"))


def _section(script: str, name: str) -> list[str]:
    body = script.split(f"[{name}]\n")[1].partition("\n[")[0]
    return [line for line in body.splitlines() if line and not line.startswith(";")]


def _entries(script: str) -> dict[tuple[str, str], tuple[str, str]]:
    """Key and name of each value of the registry, with its data and flags."""
    lines = _section(script, "Registry")
    found = [ENTRY.fullmatch(line) for line in lines]
    assert None not in found
    entries = {(one[1], one[2] or ""): (one[3] or "", one[4] or "") for one in found if one}
    assert len(entries) == len(lines)
    return entries


def test_who_it_is_and_that_nobody_needs_to_be_an_administrator(
    script: str, identity: ModuleType, folder: Path
) -> None:
    told = dict(line.split("=", 1) for line in _section(script, "Setup"))
    assert (told["AppId"], told["AppName"], told["AppVersion"]) == (
        identity.IDENTIFIER, identity.TITLE, identity.VERSION,
    )  # fmt: skip
    assert re.fullmatch(r"\d+\.\d+\.\d+\.\d+", told["VersionInfoVersion"])
    assert told["PrivilegesRequired"] == "lowest"
    assert Path(told["SetupIconFile"]).is_file()
    assert Path(told["LicenseFile"].replace("\\", "/")).is_file()
    assert Path(told["OutputDir"]) == folder.parent
    assert not re.search(r"\$\w", script)


def test_every_folder_of_the_program_goes_along(script: str, folder: Path) -> None:
    (line,) = _section(script, "Files")
    assert line.startswith(f'Source: "{folder}\\*"; DestDir: "{{app}}"; Flags: ')
    assert {"recursesubdirs", "createallsubdirs"} <= set(line.rpartition("Flags: ")[2].split())
    assert any("{autoprograms}" in line for line in _section(script, "Icons"))


def test_own_files_are_opened_with_it_and_called_in_each_language(
    make_installer: ModuleType, script: str, identity: ModuleType
) -> None:
    entries, messages = _entries(script), _section(script, "CustomMessages")
    for kind in identity.OWN_TYPES:
        name = make_installer.class_of(kind)
        # Windows takes no longer name, and of marks only the dot.
        assert re.fullmatch(r"[A-Za-z][A-Za-z0-9.]{0,38}", name)
        word = entries[rf"Software\Classes\{name}", ""][0].removeprefix("{cm:").removesuffix("}")
        assert {f"{language}.{word}={told}" for language, told in kind.names.items()} <= set(messages)
        data = entries[rf"Software\Classes\{name}\shell\open\command", ""][0]
        assert data == '""{app}\\timeline-app.exe"" ""%1""'
        assert all((rf"Software\Classes\{ending}\OpenWithProgids", name) in entries for ending in kind.endings)
    endings = re.compile(r"Software\\Classes\\(\.\w+)")
    owned = {one[1] for (key, _), (data, _) in entries.items() if data and (one := endings.fullmatch(key))}
    assert owned == set(identity.WORKSPACE_TYPE.endings) == {".timeline"}


def test_it_is_offered_for_every_article_and_owns_none(script: str, identity: ModuleType) -> None:
    offered = {name for key, name in _entries(script) if key.endswith("SupportedTypes")}
    assert offered == set(identity.ARTICLE_ENDINGS)


def test_what_is_put_into_the_registry_is_taken_out(script: str) -> None:
    entries = _entries(script)
    gone = {key for (key, _), (_, flags) in entries.items() if flags == "uninsdeletekey"}
    left = [key for (key, _), (_, flags) in entries.items()
            if "uninsdelete" not in flags and not any(f"{key}\\".startswith(f"{one}\\") for one in gone)]  # fmt: skip
    assert left == []
    # From the last to the first: what lies in a key goes before the key, which is only then empty.
    keys = [key for key, _ in entries]
    assert all(keys.index(key.rpartition("\\")[0]) < keys.index(key) for key in keys if "OpenWith" in key)
    # Nothing that others put there may go with it.
    assert [key for key in gone if not re.search(r"TimelineApp|timeline-app\.exe", key)] == []


@pytest.mark.parametrize(("machine", "architecture"), [("AMD64", "x64compatible"), ("ARM64", "arm64")])
def test_it_is_for_the_processors_that_the_program_is_for(
    make_installer: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch, machine: str, architecture: str
) -> None:
    monkeypatch.setattr(make_installer.platform, "machine", lambda: machine)
    text = make_installer.written(folder, folder.parent).read_text(encoding="utf-8-sig")
    assert f"ArchitecturesAllowed={architecture}\nArchitecturesInstallIn64BitMode={architecture}\n" in text


def test_the_compiler_makes_the_installer(
    make_installer: ModuleType, bench: Any, folder: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(sys, "argv", ["make_installer.py", str(folder)])
    with pytest.raises(SystemExit, match=r"iscc is missing; Inno Setup would make the installer of .*installer\.iss"):
        make_installer.main()
    asked = bench.put("iscc")
    make_installer.main()
    assert asked.read_text() == f"/Qp {folder.parent / 'installer.iss'}\n"
    name = Path(capsys.readouterr().out.strip()).stem
    assert f"OutputBaseFilename={name}\n" in (folder.parent / "installer.iss").read_text(encoding="utf-8-sig")
