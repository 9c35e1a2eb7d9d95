"""What the languages of companions are."""

from pathlib import Path

import pytest

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.inputs import companions
from timeline_app.analysis.likely_languages import likely_languages
from timeline_app.analysis.tasks import ReadFile

GERMAN = "Der Bürgermeister hat am Montag die neue Brücke eröffnet, und die Arbeiten sind nach drei Jahren fertig."
ENGLISH = "The mayor opened the new bridge on Monday, and the work was finished after three years of delays."


def test_the_most_frequent_comes_first(tmp_path: Path) -> None:
    paths = []
    for number, text in enumerate([ENGLISH, GERMAN, GERMAN, "Bin morgen in Berlin"]):
        paths.append(tmp_path / f"{number}.txt")
        paths[-1].write_text(text, encoding="utf-8")
    assert likely_languages(paths) == ("de", "en")
    assert likely_languages(paths, ["en", "en"]) == ("en", "de")


def test_files_that_are_not_there_tell_nothing(tmp_path: Path) -> None:
    assert likely_languages([tmp_path / "b.txt", tmp_path / "c.txt"], ["fr"]) == ("fr",)


def test_some_plain_files_are_companions_of_each_other() -> None:
    names = ["a.txt", "b.pdf", "c.md", *(f"{number}.html" for number in range(20))]
    paths = [Path(name) for name in names]
    assert companions(paths)[:2] == (Path("a.txt"), Path("c.md"))
    assert len(companions(paths)) < 10
    assert companions(paths[:1]) == ()


@pytest.mark.parametrize(("text", "language"), [(GERMAN, "de"), (ENGLISH, "en")])
def test_a_text_that_tells_nothing_is_in_the_language_of_its_companion(
    tmp_path: Path, text: str, language: str
) -> None:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    paths[0].write_text("Konferenz 3.5.1999", encoding="utf-8")
    paths[1].write_text(text, encoding="utf-8")
    choices = Choices(interface="de", companions=companions(paths))
    assert ReadFile(paths[0], choices)(lambda share: None).language == language
    assert ReadFile(paths[0], Choices(interface="de"))(lambda share: None).language == "de"
