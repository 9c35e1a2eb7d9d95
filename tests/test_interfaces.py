"""The languages of the program are one table: a folder in `resources/i18n/` is all that another one takes in Python."""

import os
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from timeline_app.interfaces import interface_words, interfaces, locale_of, of_system
from timeline_app.services.formats.table import FORMATS
from timeline_app.services.settings import INTERFACES

RESOURCES = Path(__file__).parents[1] / "resources"
FILES = ("language", "explanations", "chronology", "page", "pictures", "columns")
# The program with other resources than its own, as a frozen build finds them.
PROGRAM = "import sys; sys._MEIPASS = sys.argv.pop(1); from timeline_app.cli import main; sys.exit(main(sys.argv[1:]))"
ASKED = """
import sys; sys._MEIPASS = sys.argv.pop(1)
from timeline_app.interfaces import interface_words
told = interface_words("qtz", "chronology")
print(told["words"]["title"], told["words"]["hidden"], told["calendar"]["ordinals"], sep="\\n")
columns = interface_words("qtz", "columns")
print(columns["title"], columns["start"], interface_words("qtz", "page")["words"]["search"], sep="\\n")
"""
WINDOW = """
import sys; sys._MEIPASS = sys.argv.pop(1)
from PySide6.QtWidgets import QApplication
from timeline_app.app import speak
from timeline_app.ui.text.translation import tr
kept = speak(application := QApplication([]), "qtz")
print(tr("Open"), tr("%Ln event(s)", "", 1), tr("%Ln event(s)", "", 3), sep="\\n")
"""


def test_english_is_the_first_and_the_others_are_there() -> None:
    first, *others = interfaces()
    assert first == "en"
    assert "de" in others
    assert {"English", "Deutsch"} <= {one.name for one in interfaces().values()}
    assert ("system", *interfaces()) == INTERFACES
    choices = {option.choices for one in FORMATS.values() for option in one.options if option.name == "interface"}
    assert choices == {tuple(interfaces())}


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("code", interfaces())
def test_no_language_says_what_nobody_asks_for(code: str, file: str) -> None:
    """Forms of words apart: a language may have more of them than English, for sentences of its own."""
    english, told = interface_words("en", file), interface_words(code, file)
    assert told.keys() == english.keys()
    tables = {name for name, one in english.items() if isinstance(one, dict)} - {"spellings"}
    assert {name for name in tables if told[name].keys() != english[name].keys()} == set()


@pytest.mark.parametrize(
    ("name", "code"),
    [("de_AT.UTF-8", "de"), ("German_Germany.1252", "de"), ("DE", "de"), ("en_US", "en"), ("qtz_QO", "en"), ("C", "en"),
     ("", "en")],
)  # fmt: skip
def test_what_systems_call_them(name: str, code: str) -> None:
    assert of_system(name) == code


@pytest.mark.parametrize(("code", "locale"), [("en", "en_GB"), ("de", "de_DE"), ("qtz", "en_GB"), ("../de", "en_GB")])
def test_one_that_there_is_not_is_served_by_english(code: str, locale: str) -> None:
    assert locale_of(code) == locale
    served = "de" if locale == "de_DE" else "en"
    assert interface_words(code, "explanations") == interface_words(served, "explanations")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a third language, in the resources of a program that knows it; there is nothing in it yet."""
    resources = tmp_path / "resources"
    resources.mkdir()
    for path in RESOURCES.iterdir():
        if path.name != "i18n":
            (resources / path.name).symlink_to(path)
    shutil.copytree(RESOURCES / "i18n", resources / "i18n")
    folder = resources / "i18n" / "qtz"
    folder.mkdir()
    (folder / "language.toml").write_text('name = "Volapük"\nlocale = "vo_001"\nsystems = ["qtz"]\n', encoding="utf-8")
    return folder


def _run(program: str, folder: Path, *arguments: object, **environment: str) -> str:
    command = [sys.executable, "-c", program, folder.parents[2], *arguments]
    done = subprocess.run([*map(str, command)], capture_output=True, env=os.environ | environment, timeout=600)
    assert done.returncode == 0, done.stderr.decode("utf-8")
    return done.stdout.decode("utf-8")


def test_a_folder_is_all_that_a_third_one_takes(folder: Path, tmp_path: Path) -> None:
    for file in ("explanations", "chronology"):
        shutil.copy(RESOURCES / "i18n" / "en" / f"{file}.toml", folder)
    for file, old, new in [
        ("explanations", "Stated in the text.", "Pepenon us."),
        ("explanations", "{quoted}: {why}.", "{quoted} = {why}"),
        ("chronology", "Why this date", "Kikod"),
    ]:  # fmt: skip
        path = folder / f"{file}.toml"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
    article = tmp_path / "a.txt"
    article.write_text("The bridge was built in 1875.", encoding="utf-8")
    for more, environment in ((["--interface", "qtz"], {}), ([], {"LC_ALL": "qtz_001.UTF-8"})):
        told = _run(PROGRAM, folder, "export", article, "--format", "markdown", *more, **environment)
        assert "Kikod: “1875” = Pepenon us" in told


def test_what_a_language_does_not_say_yet_is_english(folder: Path) -> None:
    (folder / "chronology.toml").write_text('[words]\ntitle = "Kronik"\n[calendar]\nordinals = [["", "{number}id"]]\n')
    (folder / "columns.toml").write_text('title = "Tiäd"\n', encoding="utf-8")
    told = _run(ASKED, folder)
    english = {file: interface_words("en", file) for file in FILES}
    assert told.split("\n")[:3] == ["Kronik", english["chronology"]["words"]["hidden"], "[['', '{number}id']]"]
    assert told.split("\n")[3:6] == ["Tiäd", english["columns"]["start"], english["page"]["words"]["search"]]


def test_a_window_half_translated_has_the_plurals_of_english(folder: Path) -> None:
    """Without them it would say "1 event(s)", which is how its texts stand in the program."""
    context = "<context><name></name>"
    translated = "<message><source>Open</source><translation>Maifükön</translation></message></context></TS>"
    source = folder.with_name("timeline_qtz.ts")
    source.write_text(f'<!DOCTYPE TS><TS version="2.1" language="fr">{context}{translated}', encoding="utf-8")
    compiler = runpy.run_path(str(RESOURCES.parent / "tools" / "compile_words.py"))
    source.with_suffix(".qm").write_bytes(compiler["compiled"](source))
    assert _run(WINDOW, folder).splitlines() == ["Maifükön", "1 event", "3 events"]
