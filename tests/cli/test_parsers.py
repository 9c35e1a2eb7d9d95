"""What can be said on the command line: what is understood, and how what is not is told, with what was meant."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from timeline_app.cli.parsers import command_options, window_options


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """What is said when the command line is wrong, for which the exit code is 2."""

    def said(read: Callable[[list[str]], object], *words: str) -> str:
        with pytest.raises(SystemExit) as end:
            read(list(words))
        assert end.value.code == 2
        return capsys.readouterr().err.splitlines()[-1]

    return said


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2021-07-02", (2021, 7, 2)),
        ("2.7.2021", (2021, 7, 2)),
        ("July 2, 2021", (2021, 7, 2)),
        ("2. Juli 2021", (2021, 7, 2)),
    ],
)
def test_a_day_is_understood_in_many_ways(words: str, day: tuple[int, int, int]) -> None:
    options = command_options(["tag", "a.txt", "--published", words])
    assert options.published == date(*day)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("July 2021", "is not one day"),
        ("30.2.2021", "no date"),
        ("the day before never", "no date"),
        ("", "is a variable empty?"),
    ],
)
def test_what_is_no_day_is_told_with_the_reason(refused: Callable[..., str], words: str, why: str) -> None:
    assert why in refused(command_options, "tag", "a.txt", "--published", words)


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["tag", "a.txt", "--publishd", "2021-07-02"], "--published"),
        (["export", "a.txt", "--formt", "csv"], "--format"),
        (["tag", "a.txt", "--tarce"], "--trace"),
    ],
)
def test_a_misspelt_option_is_told_with_what_was_meant(
    refused: Callable[..., str], words: list[str], hint: str
) -> None:
    assert f"Did you mean {hint}?" in refused(command_options, *words)


def test_an_option_that_is_like_none_gets_no_hint(refused: Callable[..., str]) -> None:
    assert "Did you mean" not in refused(command_options, "tag", "a.txt", "--qqqqqq")


@pytest.mark.parametrize(
    "option", ["--jobs=65", "--jobs=-1", "--jobs=two", "--jobs=²", "--partition=0", "--partition=1e3"]
)
def test_numbers_have_bounds(refused: Callable[..., str], option: str) -> None:
    assert "is no number from" in refused(command_options, "tag", "a.txt", option)


@pytest.mark.parametrize(
    ("code", "known"), [("de", "de"), ("DE", "de"), ("de-AT", "de"), ("en_GB", "en"), ("fr", "fr")]
)
def test_a_language_is_named_by_its_code(code: str, known: str) -> None:
    assert command_options(["tag", "a.txt", "--language", code]).language == known


@pytest.mark.parametrize(
    ("code", "why"),
    [("german", "write de or en"), ("xx", "no language whose dates are known"), ("", "no language code")],
)
def test_other_words_are_no_language(refused: Callable[..., str], code: str, why: str) -> None:
    assert why in refused(command_options, "tag", "a.txt", "--language", code)


def test_a_mistyped_command_opens_no_window(refused: Callable[..., str]) -> None:
    assert "did you mean timeline-app export?" in refused(window_options, "expotr", "a.txt", "--to", "b.csv")
    assert "did you mean timeline-app tag?" in refused(window_options, "tga")


def test_a_command_comes_first(refused: Callable[..., str], tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("x", encoding="utf-8")
    assert "comes first: timeline-app export --help" in refused(window_options, str(article), "export")


def test_an_option_of_a_command_without_one_is_told(refused: Callable[..., str], tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("x", encoding="utf-8")
    assert "Is a command missing" in refused(window_options, str(article), "--to", "x.csv")


def test_a_file_that_is_not_there_is_left_to_the_window(tmp_path: Path) -> None:
    assert window_options([str(tmp_path / "interviews.txt")]).files == [tmp_path / "interviews.txt"]


def test_a_file_called_as_a_command_is_opened_where_it_is(tmp_path: Path) -> None:
    (tmp_path / "tag").write_text("x", encoding="utf-8")
    assert window_options([str(tmp_path / "tag")]).files == [tmp_path / "tag"]
