"""The languages of the program are one table: a folder in `resources/i18n/` is all that another one takes in Python."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from timeline_app.interfaces import interface_words, interfaces, locale_of, of_system
from timeline_app.services.formats import FORMATS
from timeline_app.services.settings import INTERFACES

RESOURCES = Path(__file__).parents[1] / "resources"
FILES = ("language", "explanations", "chronology", "page", "pictures", "columns")
# The program with other resources than its own, as a frozen build finds them.
PROGRAM = "import sys; sys._MEIPASS = sys.argv.pop(1); from timeline_app.cli import main; sys.exit(main(sys.argv[1:]))"


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
def test_every_language_has_every_file_with_the_same_tables(code: str, file: str) -> None:
    assert interface_words(code, file).keys() == interface_words("en", file).keys()


@pytest.mark.parametrize(
    ("name", "code"),
    [("de_AT.UTF-8", "de"), ("German_Germany.1252", "de"), ("DE", "de"), ("en_US", "en"), ("tlh_QO", "en"), ("C", "en"),
     ("", "en")],
)  # fmt: skip
def test_what_systems_call_them(name: str, code: str) -> None:
    assert of_system(name) == code


@pytest.mark.parametrize(("code", "locale"), [("en", "en_GB"), ("de", "de_DE"), ("tlh", "en_GB"), ("../de", "en_GB")])
def test_one_that_there_is_not_is_served_by_english(code: str, locale: str) -> None:
    assert locale_of(code) == locale
    served = "de" if locale == "de_DE" else "en"
    assert interface_words(code, "explanations") == interface_words(served, "explanations")


def test_a_folder_is_all_that_a_third_one_takes(tmp_path: Path) -> None:
    resources = tmp_path / "resources"
    resources.mkdir()
    for path in RESOURCES.iterdir():
        if path.name != "i18n":
            (resources / path.name).symlink_to(path)
    shutil.copytree(RESOURCES / "i18n", resources / "i18n")
    folder = shutil.copytree(resources / "i18n" / "en", resources / "i18n" / "vo")
    for file, old, new in [
        ("language", '"English"', '"Volapük"'), ("language", "en_GB", "vo_001"), ("language", '"en"', '"vo"'),
        ("explanations", "Stated in the text.", "Pepenon us."), ("chronology", "Why this date", "Kikod"),
    ]:  # fmt: skip
        path = folder / f"{file}.toml"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
    article = tmp_path / "a.txt"
    article.write_text("The bridge was built in 1875.", encoding="utf-8")
    command = [sys.executable, "-c", PROGRAM, tmp_path, "export", article, "--format", "markdown"]
    for more, environment in ((["--interface", "vo"], {}), ([], {"LC_ALL": "vo_001.UTF-8"})):
        done = subprocess.run(
            [*map(str, command), *more], capture_output=True, env=os.environ | environment, timeout=600, check=True
        )
        assert "Kikod: “1875”: Pepenon us." in done.stdout.decode("utf-8")
