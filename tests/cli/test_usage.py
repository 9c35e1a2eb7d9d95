"""What a command line may say: hints for what is misspelt, help that tells everything, one table of options."""

import argparse
import inspect
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from running import Done

from timeline_app import __version__
from timeline_app.cli.parsers import SAID_BY_ARGPARSE
from timeline_app.services.formats.options import Kind
from timeline_app.services.formats.table import FORMATS

Run = Callable[..., Done]
COMMANDS: list[list[str]] = [[], ["export"], ["tag"]]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("--nonsense", "unrecognized arguments: --nonsense. Is a command missing, such as timeline-app export?"),
        ("exprot a.txt --to a.csv", "there is no file exprot, and no such command; did you mean timeline-app export?"),
        ("a.txt export --to a.csv", "export is a command and comes first: timeline-app export --help"),
        ("export a.txt --formt csv", "unrecognized arguments: --formt csv. Did you mean --format?"),
        ("export a.txt --sizes=a3 --shets=2", "Did you mean --size, --sheets?"),
        ("tag a.txt --sheets 3", "unrecognized arguments: --sheets 3\n"),
        ("tag a.txt --strict --format timeml", "--strict is said of JSON lines"),
        ("tag a.txt --trace --format timeml", "--trace is printed in place of JSON lines"),
        ("expotr a", "there is no file expotr, and no such command; did you mean timeline-app export?"),
        ("tga", "there is no file tga, and no such command; did you mean timeline-app tag?"),
        ("export a.txt --to a.xyz", "a.xyz has an ending that no format has. Choose one of .csv, .xlsx, .json"),
        ("export a.txt --to a", "has an ending that no format has"),
        (
            "export a.txt --to .",
            ". names a folder, but all events become one file. Name a file in it, as in: --to events.csv",
        ),
        ("export a.txt --to new/", "new/ names a folder, but all events become one file. Name a file in it"),
        ("export a.txt --to . --format xlsx", "Name a file in it, as in: --to events.xlsx"),
        ("export a.txt --format cvs", "invalid choice: 'cvs' (choose from"),
        ("export a.txt --to a.ics --excel", "Calendar has no option excel; those that it has: stamp, hidden, roles."),
        ("export a.txt --to a.csv --format pdf --columns id", "PDF picture has no option columns"),
        ("export a.txt --format timeml --hidden", "TimeML has no option hidden; those that it has: –."),
        ("export a.txt --columns id,nonsense", "argument --columns: cannot be 'nonsense'; give id, title,"),
        ("export a.txt --columns ,", "argument --columns: cannot be ''; give id, title,"),
        ("export a.txt --to a.pdf --size a7", "argument --size: invalid choice: 'a7'"),
        ("export a.txt --to a.pdf --sheets 0", "argument --sheets: "),
        ("export a.txt --to a.pdf --first yesterday", "argument --first: "),
        ("export a.txt --to a.pdf --first 2021-07-02 --last 2021-07-01", "is after --last 2021-07-01: nothing would"),
        ("export a.txt --jobs many", "'many' is no number from 0 to 64"),
        ("export a.txt --jobs=-1", "'-1' is no number from 0 to 64"),
        ("export --to a.csv", "required: FILE"),
        ("tag", "required: FILE"),
        ("tag a.txt --published 2021-02-30", "'2021-02-30' is no date"),
        ("export a.txt --to a.csv --published 2021", "'2021' is not one day; write it as 2021-07-02 or 2.7.2021"),
        ("tag a.txt --published=", "'' is no date"),
        ("--published soon", "'soon' is no date"),
        ("tag a.txt --language german", "'german' is no language code; write de or en, for example"),
        ("tag a.txt --language xx", "'xx' is no language whose dates are known; there are de, en, es, fr, it, and by "),
        ("--language qq-Latn", "'qq-Latn' is no language whose dates are known"),
        ("tag a.txt --language=", "'' is no language code"),
        ("tag a.txt --language=-de", "'-de' is no language code"),
        ("--language d", "'d' is no language code"),
        ("tag a.txt --interface qtz", "invalid choice: 'qtz'"),
        ("export a.txt --to=", "'' is no name of a file; is a variable empty?"),
    ],
)
def test_a_wrong_command_line(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, line: str,
                              message: str) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    done = run(*line.split(), code=2)
    assert message in done.told
    assert "usage: timeline-app" in done.told
    assert done.output == b""
    assert list(tmp_path.iterdir()) == []


def test_an_option_may_be_shortened_while_it_is_clear(run: Run, article: Path, tmp_path: Path) -> None:
    run("export", article, "--to", tmp_path / "a", "--form", "csv")
    assert (tmp_path / "a").read_bytes().startswith(b"id,title")
    assert "ambiguous option: --s could match" in run("export", article, "--s", "1", code=2).told


@pytest.mark.parametrize("key", FORMATS)
def test_each_format_refuses_the_options_of_others(run: Run, key: str) -> None:
    known = {option.name for option in FORMATS[key].options}
    others = {option.flag: option for kind in FORMATS.values() for option in kind.options if option.name not in known}
    # Said for explanations as well, so no format refuses it.
    others.pop("--interface", None)
    assert others
    for flag, option in others.items():
        value = [] if option.kind is Kind.FLAG else [_value_of(option.kind, option.choices)]
        told = run("export", "a.txt", "--format", key, flag, *value, code=2).told
        assert f"{FORMATS[key].name} has no option {option.name}; those that it has: " in told


def _value_of(kind: Kind, choices: tuple[str, ...]) -> str:
    return choices[0] if choices else "2021-07-02" if kind is Kind.DAY else "1"


def test_options_of_a_format_reach_it(run: Run, article: Path) -> None:
    text = run("export", article, "--columns", "title,id", "--separator", "semicolon", "--excel").output
    assert text.startswith(b"\xef\xbb\xbftitle;id\r\n")
    assert b"DTSTAMP:20200131T000000Z" in run("export", article, "--format", "ics", "--stamp", "31.1.2020").output


def test_version(run: Run) -> None:
    assert run("--version").text == f"timeline-app {__version__}\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_help_tells_every_option(run: Run, command: list[str]) -> None:
    told = run(*command, "--help").text
    options = {"--help", "--published", "--language"}
    options |= {"--ignore-published", "--interface", "--to", "--format"} if command else {"--version"}
    options |= {"--jobs", "--quiet", "--verbose"} if command else {"--print-completion"}
    options |= {"--strict", "--trace", "--engine", "--scheduler", "--partition"} if command == ["tag"] else set()
    if command == ["export"]:
        known = [option for one in FORMATS.values() for option in one.options]
        options |= {option.flag for option in known}
        options |= {f"--no{option.flag[1:]}" for option in known if option.kind is Kind.FLAG}
    assert set(re.findall(r"--[a-z-]+", told)) == options
    assert f"usage: {' '.join(['timeline-app', *command])} [" in told
    assert "FILE" in told
    assert all(re.search(rf"(?m)^  {code} ", told) for code in (0, 1, 2, 130))


def test_help_of_export_tells_every_format(run: Run) -> None:
    told = run("export", "--help").text
    for key, kind in FORMATS.items():
        assert re.search(rf"(?m)^  {key} +\{kind.ending}", told)


def test_help_names_the_commands(run: Run) -> None:
    told = run("--help").text
    assert "timeline-app export --help" in told
    assert "timeline-app tag --help" in told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("export --interface de", "timeline-app export: Es fehlt noch: FILE\n"),
        ("tag a.txt --interface=de --jobs many", "timeline-app tag: --jobs: 'many' ist keine Zahl von 0 bis 64\n"),
        ("export a.txt --interface de --format cvs", "--format: 'cvs' gibt es nicht; zur Wahl stehen 'csv'"),
        ("export a.txt --interface de --formt csv", "Unbekannte Angaben: --formt csv. Meinen Sie --format?\n"),
        ("tag a.txt --interface de --published soon", "--published: 'soon' ist kein Datum"),
        ("export a.txt --interface en --interface", "expected one argument"),
    ],
)
def test_a_wrong_line_is_told_in_the_language_that_it_asks_for(run: Run, line: str, told: str) -> None:
    done = run(*line.split(), code=2)
    assert told in done.told
    assert done.told.startswith("Aufruf: timeline-app") == (" de" in line or "=de" in line)


def test_argparse_still_says_what_is_translated() -> None:
    source = inspect.getsource(argparse)
    assert [text for text in SAID_BY_ARGPARSE if repr(text)[1:-1] not in source] == []
