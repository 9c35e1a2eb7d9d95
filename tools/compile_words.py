"""Compiles the interface's translations (.ts) into what Qt loads (.qm), byte for byte as Qt's own lrelease does.

Standard library only: lrelease needs libraries that a bare system lacks, and pip builds the wheel where there is no Qt.

    python tools/compile_words.py            all languages of the program
    python tools/compile_words.py update     takes in what is new in the program's texts before that; needs PySide6
"""

from __future__ import annotations

import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
FOLDER = Path("resources", "i18n")
# Errors and marked texts are written where nothing is known of windows.
ALIASES = (
    "translatable",
    "TimelineError",
    "CommandError",
    "UsageError",
    "wrong",
    "SystemCheckError",
    "DocumentError",
    "NoArticlesError",
    "WorkspaceError",
    "ExportError",
    "Unreadable",
)

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_LANGUAGE, _HASHES, _MESSAGES, _RULES = 0xA7, 0x42, 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
# Which of a text's forms a number takes, in Qt's notation: 01 is "equals", 03 "at most", 04 "between", 10 and 20 the
# last digit and the last two, 08 "not", fd "and", fe "or", ff "else". The form after the last rule is for all other
# numbers. Languages that are not here have one form for all numbers, as Qt has it.
_PLURALS = {
    "01 01": "aa ab af am as az ba bg bn ca co da de el en eo es et eu fi fo fur fy gl gu ha he hi ia ie "
             "it ka kk kl km kn ks ku kw ky la lb lg ln lo mg ml mn mr nb ne nl nn no nso oc or pa ps "
             "pt_PT qu rm rn rw sd si sn so sq ss st sv sw ta te tg tk tn to ts ug ur uz vo wo xh yi zu",
    "03 01": "br fil fr hy pt ti wa",
    "01 01 ff 01 02": "dv ga gv iu mi sa se",
    "01 01 ff 04 02 04": "cs sk",
    "01 01 ff 14 02 04 fd 2c 0a 13": "pl",
    "11 01 fd 29 0b": "is",
    "11 01 fd 29 0b ff 09 00": "lv",
    "11 01 fd 29 0b ff 14 02 04 fd 2c 0a 13": "be bs hr ru sr uk",
    "11 01 fd 29 0b ff 19 00 fd 2c 0a 13": "lt",
    "11 01 ff 11 02": "mk",
    "01 01 ff 01 00 fe 24 01 13": "ro",
    "01 01 ff 01 00 fe 24 01 0a ff 24 0b 13": "mt",
    "21 01 ff 21 02 ff 24 03 04": "sl",
    "01 01 fe 01 0b ff 01 02 fe 01 0c ff 04 03 13": "gd",
    "01 00 ff 01 01 ff 04 02 05 ff 01 06": "cy",
    "01 00 ff 01 01 ff 01 02 ff 24 03 0a ff 2a 0b": "ar",
}  # fmt: skip
_ELSE = 0xFF


class Message(NamedTuple):
    """A text of the program with its translations, several where they depend on a number; sorts as Qt sorts."""

    context: str
    source: str
    comment: str
    translations: tuple[str, ...]


def messages(tree: ElementTree.ElementTree) -> Iterator[Message]:
    """All texts of a .ts file that have a translation."""
    for context in tree.iter("context"):
        for message in context.iter("message"):
            _check(message)
            told = message.find("translation")
            if told is None or told.get("type") in ("obsolete", "vanished"):
                continue
            forms = tuple(_text(form) for form in told.iter("numerusform")) or (_text(told),)
            if any(forms):
                yield Message(_text(context.find("name")), _text(message.find("source")),
                              _text(message.find("comment")), forms)  # fmt: skip


def compiled(source: Path) -> bytes:
    """The .qm file of a .ts file. Ends with a sentence where a text has more plurals than the language is known for."""
    tree = ElementTree.parse(source)
    language = tree.getroot().get("language", "")
    stored, places, rules = b"", [], _rules(language)
    most = rules.count(_ELSE) + 2 if rules else 1
    for message in sorted(messages(tree), key=_octets):
        if len(message.translations) > most:
            sys.exit(f"tools/compile_words.py has no plural rule of the language {language!r} for {message.source!r}: "
                     "add it to the table there.")  # fmt: skip
        places.append((_hash((message.source + message.comment).encode()), len(stored)))
        stored += _stored(message)
    index = b"".join(struct.pack(">II", *place) for place in sorted(places))
    return (
        _MAGIC
        + _section(_LANGUAGE, language.encode())
        + b"".join(
            _section(tag, told) for tag, told in ((_HASHES, index), (_MESSAGES, stored), (_RULES, rules)) if told
        )
    )


def compile_all(root: Path = ROOT) -> None:
    """Write the .qm file of each .ts file beside it where it is not there as it should be."""
    for source in sorted((root / FOLDER).glob("*.ts")):
        made, place = compiled(source), source.with_suffix(".qm")
        if not place.is_file() or place.read_bytes() != made:
            # In its place at once: a program that runs may have the old one mapped into its memory.
            beside = place.with_suffix(".part")
            beside.write_bytes(made)
            beside.replace(place)


def sources(root: Path = ROOT) -> list[Path]:
    """The .ts files of all languages of the program, one for each folder, also where it is still to be made."""
    folders = (one.parent for one in (root / FOLDER).glob("*/language.toml"))
    return sorted(folder.with_name(f"timeline_{folder.name}.ts") for folder in folders)


def update() -> None:
    """Take texts that are new into the .ts files, and those that are gone out of them."""
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    modules = sorted(map(str, ROOT.glob("timeline_app/**/*.py")))
    aliases = [part for name in ALIASES for part in ("-tr-function-alias", f"tr+={name}")]
    common = [str(tool), "-silent", *aliases, "-no-obsolete", "-locations", "none", "-source-language", "en"]
    for target in sources():
        language = target.stem.partition("_")[2]
        # English needs its plurals only: the other texts are what the program says by itself.
        only = ["-pluralonly"] if language == "en" else []
        command = [*common, *only, "-target-language", language, *modules, "-ts", str(target)]
        if code := subprocess.run(command).returncode:
            sys.exit(code)


def _check(message: ElementTree.Element) -> None:
    """Two versions of a file laid together may be well-formed and no translation any more, as Qt's tools say too."""
    sources, forms = message.findall("source"), message.findall("translation/numerusform")
    if len(sources) != 1 or len(message.findall("translation")) > 1 or (forms and message.get("numerus") != "yes"):
        sys.exit(f"A translation is out of joint, perhaps after a merge: {_text(sources[0] if sources else None)!r}")


def _text(element: ElementTree.Element | None) -> str:
    return "" if element is None else "".join(element.itertext())


def _octets(message: Message) -> tuple[bytes, ...]:
    return tuple(part.encode() for part in message[:3])


def _hash(text: bytes) -> int:
    """The hash of ELF's symbol tables, never 0."""
    value = 0
    for octet in text:
        value = (value << 4) + octet
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value or 1


def _stored(message: Message) -> bytes:
    translations = b"".join(_section(_TRANSLATION, one.encode("utf-16-be")) for one in message.translations)
    keys = ((_COMMENT, message.comment), (_SOURCE, message.source), (_CONTEXT, message.context))
    return translations + b"".join(_section(tag, key.encode()) for tag, key in keys) + bytes([_END])


def _section(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _rules(language: str) -> bytes:
    for rules, languages in _PLURALS.items():
        known = languages.split()
        if language in known or (language != "pt_PT" and language.partition("_")[0] in known):
            return bytes.fromhex(rules)
    return b""


if __name__ == "__main__":
    if sys.argv[1:] == ["update"]:
        update()
    elif sys.argv[1:]:
        sys.exit(__doc__)
    compile_all()
