"""Makes an installer of the frozen program for Windows, with Inno Setup (https://jrsoftware.org/isinfo.php).

    py tools\\build.py && .venv\\Scripts\\python tools\\make_installer.py [frozen folder]

It installs for one person, who needs no administrator, puts the program into the start menu, makes it open its own
files and offers it for articles; all of that goes when it is uninstalled. Its script, installer.iss, is filled in
beside the frozen folder, and compiled where Inno Setup is.
"""

from __future__ import annotations

import os
import platform
from pathlib import Path, PureWindowsPath
from string import Template

import frozen
import identity

TEMPLATE = Path(__file__).with_name("installer.iss")
# Where Inno Setup puts its compiler, which is not on the path.
COMPILER = Path(os.environ.get("PROGRAMFILES(X86)", "."), "Inno Setup 6", "ISCC.exe")
# What the installer calls processors; programs for x64 run on others, too, where Windows translates them.
_ARCHITECTURES = {"ARM64": "arm64"}
_CLASSES = r"Software\Classes"
_PROGRAM = rf"{{app}}\{identity.NAME}.exe"
_OPEN = f'"{_PROGRAM}" "%1"'
# What happens to a value when the program is uninstalled: it goes with its whole key, or alone, and then its key where
# nothing else is in it. The entries are taken back from the last one to the first.
_GONE, _CLEARED, _EMPTIED = "uninsdeletekey", "uninsdeletevalue uninsdeletekeyifempty", "uninsdeletekeyifempty"


def main() -> None:
    """Say where the installer is."""
    folder = frozen.folder()
    script = written(folder, folder.parent)
    compiler = frozen.needed("iscc", f"Inno Setup would make the installer of {script}", COMPILER)
    frozen.run(compiler, "/Qp", script)
    print(folder.parent / frozen.called(".exe"))


def written(folder: Path, target: Path) -> Path:
    """The script that makes an installer of a frozen folder in another one."""
    facts = {
        "identifier": identity.IDENTIFIER,
        "title": identity.TITLE,
        "name": identity.NAME,
        "version": identity.VERSION,
        "numbers": ".".join(map(str, identity.numbers())),
        "author": identity.AUTHOR,
        "homepage": identity.HOMEPAGE,
        "issues": identity.ISSUES,
        "architecture": _ARCHITECTURES.get(platform.machine(), "x64compatible"),
        "icon": identity.ROOT / "resources" / "icons" / f"{identity.NAME}.ico",
        "frozen": folder,
        "target": target,
        "file": PureWindowsPath(frozen.called(".exe")).stem,
        "messages": "\n".join(_messages()),
        "registry": "\n".join((*_own_types(), *_articles(), *_command())),
    }
    script = target / TEMPLATE.name
    # The compiler takes a file without this mark for one of this system's own code page.
    script.write_text(Template(TEMPLATE.read_text(encoding="utf-8")).substitute(facts), encoding="utf-8-sig")
    return script


def class_of(kind: identity.FileType) -> str:
    """What the registry calls a type of files."""
    return f"TimelineApp.{kind.mime.rpartition('x-')[2]}"


def _messages() -> list[str]:
    """What types are called in the language that was chosen."""
    return [f"{language}.{class_of(kind).replace('.', '')}={name}"
            for kind in identity.OWN_TYPES for language, name in kind.names.items()]  # fmt: skip


def _own_types() -> list[str]:
    """Files that only this program knows are opened with it; those of others who know them, too, stay theirs."""
    entries = []
    for kind in identity.OWN_TYPES:
        name = class_of(kind)
        entries += [
            _entry(rf"{_CLASSES}\{name}", f"{{cm:{name.replace('.', '')}}}", flags=_GONE),
            _entry(rf"{_CLASSES}\{name}\DefaultIcon", f"{_PROGRAM},0"),
            _entry(rf"{_CLASSES}\{name}\shell\open\command", _OPEN),
        ]
        owns = kind == identity.WORKSPACE_TYPE
        for ending in kind.endings:
            place = rf"{_CLASSES}\{ending}"
            entries += [
                _entry(place, name, flags=_CLEARED) if owns else _entry(place, None, flags=_EMPTIED),
                _entry(rf"{place}\OpenWithProgids", "", name, _CLEARED),
            ]
    return entries


def _articles() -> list[str]:
    """It is offered for articles, which have their programs already."""
    place = rf"{_CLASSES}\Applications\{identity.NAME}.exe"
    entries = [
        _entry(place, identity.TITLE, "FriendlyAppName", _GONE),
        _entry(rf"{place}\shell\open\command", _OPEN),
    ]
    return entries + [_entry(rf"{place}\SupportedTypes", "", ending) for ending in identity.ARTICLE_ENDINGS]


def _command() -> list[str]:
    """What is typed where Windows asks what to run."""
    place = rf"Software\Microsoft\Windows\CurrentVersion\App Paths\{identity.NAME}.exe"
    return [_entry(place, _PROGRAM, flags=_GONE)]


def _entry(key: str, data: str | None, name: str = "", flags: str = "") -> str:
    """A value of the registry, of this person's or of all, as the installation is; without a name the key's own.

    Without data it is the key alone.
    """
    told = {"Subkey": key} if data is None else {"Subkey": key, "ValueName": name, "ValueData": data}
    quoted = "; ".join(f'{word}: "{text.replace(chr(34), chr(34) * 2)}"' for word, text in told.items())
    return f"Root: HKA; ValueType: {'none' if data is None else 'string'}; {quoted}" + f"; Flags: {flags}" * bool(flags)


if __name__ == "__main__":
    main()
