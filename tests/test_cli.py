"""The command line as a user runs it, in a process of its own: what it writes, says and returns."""

import csv
import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest

from timeline_app import __version__
from timeline_app.export.csv import COLUMNS
from timeline_app.launch import interface_language
from timeline_app.services.formats import FORMATS
from timeline_app.services.options import Kind

ROOT = Path(__file__).parents[1]
DATED = "Der Vertrag wurde am 2. Juli 2021 unterzeichnet. Am Mittwoch sprach der Minister mit der Presse."
TML = '<TimeML><DCT><TIMEX3 value="1998-02-13"/></DCT><TEXT>On <EVENT>Wednesday</EVENT> they met.</TEXT></TimeML>'
TAGGED = {"doc", "published", "published_origin", "language", "timexes"}
TIMEX = {"begin", "end", "text", "type", "value", "mod", "explanation"}
COMMANDS: list[list[str]] = [[], ["export"], ["tag"]]


def _python(*arguments: object) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "COLUMNS": "200"}
    command = [sys.executable, "-W", "error", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", timeout=120)


def _run(*arguments: object, code: int = 0) -> subprocess.CompletedProcess[str]:
    done = _python("-m", "timeline_app", *arguments)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    return done


def _tagged(*arguments: object, code: int = 0) -> list[dict[str, Any]]:
    return [json.loads(line) for line in _run("tag", *arguments, code=code).stdout.splitlines()]


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(DATED, encoding="utf-8")
    return path


def test_export_writes_a_csv_and_says_so(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    done = _run("export", article, "--to", out)
    assert done.stdout == ""
    assert done.stderr == f"{out}: 2 events from 1 of 1 files\n"
    rows = _rows(out)
    assert tuple(rows[0]) == COLUMNS
    assert [row["start"] for row in rows] == ["2021-07-02", "2021-07-07"]


def test_export_lays_files_together_in_date_order(article: Path, tmp_path: Path) -> None:
    other, out = tmp_path / "b.tml", tmp_path / "out.csv"
    other.write_text(TML, encoding="utf-8")
    _run("export", article, other, "--to", out)
    assert [(row["document"], row["start"]) for row in _rows(out)] == [
        ("b", "1998-02-11"),
        ("a.txt", "2021-07-02"),
        ("a.txt", "2021-07-07"),
    ]


def test_tag_prints_a_line_a_document(article: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.tml"
    other.write_text(TML, encoding="utf-8")
    first, second = _tagged(article, other)
    assert set(first) == set(second) == TAGGED
    assert all(set(timex) == TIMEX for timex in (*first["timexes"], *second["timexes"]))
    assert (first["doc"], first["published"], first["published_origin"], first["language"]) == (
        "a.txt",
        "2021-07-07",
        "inferred",
        "de",
    )
    assert (second["doc"], second["published"], second["published_origin"], second["language"]) == (
        "b",
        "1998-02-13",
        "document",
        "en",
    )


def test_offsets_of_tag_select_the_text(tmp_path: Path) -> None:
    path, text = tmp_path / "a.txt", f"🗓\r\n\xa0Ü\xad {DATED}"
    path.write_bytes(text.encode("utf-8-sig"))
    (tagged,) = _tagged(path)
    assert [timex["value"] for timex in tagged["timexes"]] == ["2021-07-02", "2021-07-07"]
    for timex in tagged["timexes"]:
        assert text[timex["begin"] : timex["end"]] == timex["text"]
        assert (timex["type"], timex["mod"]) == ("DATE", None)
        assert timex["text"] in timex["explanation"]


@pytest.mark.parametrize("given", ["2021-07-15", "15.7.2021", "20210715"])
def test_a_publication_date_that_is_given(article: Path, given: str) -> None:
    (tagged,) = _tagged(article, "--published", given)
    assert (tagged["published"], tagged["published_origin"]) == ("2021-07-15", "given")
    assert [timex["value"] for timex in tagged["timexes"]] == ["2021-07-02", "2021-07-14"]


@pytest.mark.parametrize(
    ("options", "published", "origin", "value"),
    [
        ([], "1998-02-13", "document", "1998-02-11"),
        (["--ignore-published"], None, "unknown", "XXXX-WXX-3"),
        (["--ignore-published", "--published", "1998-02-20"], "1998-02-20", "given", "1998-02-18"),
    ],
)
def test_ignore_published(tmp_path: Path, options: list[str], published: str, origin: str, value: str) -> None:
    path = tmp_path / "b.tml"
    path.write_text(TML, encoding="utf-8")
    (tagged,) = _tagged(path, *options)
    assert (tagged["published"], tagged["published_origin"]) == (published, origin)
    assert [timex["value"] for timex in tagged["timexes"]] == [value]


def test_export_ignores_the_publication_date_too(tmp_path: Path) -> None:
    path, out = tmp_path / "b.tml", tmp_path / "b.csv"
    path.write_text(TML, encoding="utf-8")
    assert "0 events" in _run("export", path, "--to", out, "--ignore-published").stderr
    assert _rows(out) == []


@pytest.mark.parametrize(("code", "shown"), [("de", "de"), ("DE", "de"), ("de-AT", "de"), ("en_GB", "en")])
def test_a_language_that_is_given(article: Path, code: str, shown: str) -> None:
    assert _tagged(article, "--language", code)[0]["language"] == shown


@pytest.mark.parametrize(("code", "words"), [("de", "Steht so im Text."), ("en", "Stated in the text.")])
def test_the_language_of_explanations(article: Path, tmp_path: Path, code: str, words: str) -> None:
    assert _tagged(article, "--interface", code)[0]["timexes"][0]["explanation"].endswith(words)
    _run("export", article, "--to", tmp_path / "a.csv", "--interface", code)
    assert _rows(tmp_path / "a.csv")[0]["explanation"].endswith(words)


def test_one_file_that_fails_does_not_hold_up_the_others(article: Path, tmp_path: Path) -> None:
    gone, out = tmp_path / "gone.txt", tmp_path / "a.csv"
    done = _run("export", gone, article, "--to", out, code=1)
    assert done.stderr.splitlines() == [
        f"timeline-app: {gone} does not exist. Check its name and place.",
        f"{out}: 2 events from 1 of 2 files",
    ]
    assert len(_rows(out)) == 2
    assert [tagged["doc"] for tagged in _tagged(gone, article, tmp_path, code=1)] == ["a.txt"]


def test_nothing_is_written_when_no_file_can_be_read(tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    out.write_text("old")
    assert "does not exist" in _run("export", tmp_path / "gone.txt", "--to", out, code=1).stderr
    assert out.read_text() == "old"


def test_an_article_is_not_overwritten(article: Path, tmp_path: Path) -> None:
    (tmp_path / "link.csv").symlink_to(article)
    for out in (article, tmp_path / "link.csv"):
        done = _run("export", article, "--to", out, "--format", "csv", code=2)
        assert done.stderr.startswith(f"timeline-app: {out} is one of the articles and would be lost. Choose another")
    assert article.read_text(encoding="utf-8") == DATED


def test_a_place_that_cannot_be_written_is_told_in_a_sentence(article: Path, tmp_path: Path) -> None:
    done = _run("export", article, "--to", tmp_path / "gone" / "a.csv", code=1)
    assert done.stderr.startswith(f"timeline-app: {tmp_path / 'gone' / 'a.csv'} cannot be written: ")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--nonsense"], "unrecognized arguments: --nonsense"),
        (["export", "a.txt", "--to", "a.xyz"], "has an ending that no format has"),
        (["export", "a.txt", "--to", "a.ics", "--excel"], "Calendar has no option excel"),
        (["export", "a.txt", "--columns", "id,nonsense"], "cannot be"),
        (["export", "a.txt", "--jobs", "many"], "'many' is no number"),
        (["export", "--to", "a.csv"], "required: FILE"),
        (["tag"], "required: FILE"),
        (["tag", "a.txt", "--published", "yesterday"], "'yesterday' is no date; write it as 2021-07-02 or 2.7.2021"),
        (["tag", "a.txt", "--published", "2021-02-30"], "'2021-02-30' is no date"),
        (["export", "a.txt", "--to", "a.csv", "--published", "2021"], "'2021' is no date"),
        (["--published", "soon"], "'soon' is no date"),
        (["tag", "a.txt", "--language", "german"], "'german' is no language code; write de or en, for example"),
        (["tag", "a.txt", "--language", ""], "'' is no language code"),
        (["tag", "a.txt", "--language=-de"], "'-de' is no language code"),
        (["--language", "d"], "'d' is no language code"),
        (["tag", "a.txt", "--interface", "fr"], "invalid choice: 'fr'"),
    ],
)
def test_a_wrong_command_line(arguments: list[str], message: str) -> None:
    done = _run(*arguments, code=2)
    assert message in done.stderr
    assert "usage: timeline-app" in done.stderr
    assert done.stdout == ""


def test_tag_writes_timeml_to_standard_output_a_file_or_a_folder(article: Path, tmp_path: Path) -> None:
    told = _run("tag", article, "--format", "timeml").stdout
    assert "".join(ElementTree.fromstring(told).find("TEXT").itertext()) == DATED  # type: ignore[union-attr]
    _run("tag", article, "--format", "timeml", "--to", tmp_path / "one.tml")
    assert (tmp_path / "one.tml").read_text(encoding="utf-8") == told
    other = tmp_path / "other.txt"
    other.write_text(DATED, encoding="utf-8")
    (tmp_path / "all").mkdir()
    _run("tag", article, other, "--format", "timeml", "--to", tmp_path / "all")
    assert sorted(path.name for path in (tmp_path / "all").iterdir()) == [f"{article.stem}.tml", "other.tml"]


def test_options_that_do_not_go_together() -> None:
    assert "--to needs --format timeml" in _run("tag", "a.txt", "--to", "a.csv", code=2).stderr
    several = _run("tag", "a.txt", "b.txt", "--format", "timeml", code=2).stderr
    assert "several articles become several TimeML files" in several


def test_timeml_never_overwrites_an_article(tmp_path: Path) -> None:
    article = tmp_path / "a.tml"
    article.write_text("<TimeML><TEXT>Am 2. Juli 2021.</TEXT></TimeML>", encoding="utf-8")
    done = _run("tag", article, "--format", "timeml", "--to", tmp_path, code=2)
    assert "would be lost" in done.stderr
    assert "TIMEX3" not in article.read_text(encoding="utf-8")


def test_version() -> None:
    assert _run("--version").stdout == f"timeline-app {__version__}\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_help_tells_every_option(command: list[str]) -> None:
    told = _run(*command, "--help").stdout
    options = {"--help", "--published", "--language"}
    options |= {"--ignore-published", "--interface", "--to", "--format"} if command else {"--version"}
    options |= {"--jobs"} if command == ["export"] else set() if command else {"--print-completion"}
    if command == ["export"]:
        known = [option for one in FORMATS.values() for option in one.options]
        options |= {option.flag for option in known}
        options |= {f"--no{option.flag[1:]}" for option in known if option.kind is Kind.FLAG}
    assert set(re.findall(r"--[a-z-]+", told)) == options
    assert f"usage: {' '.join(['timeline-app', *command])} [" in told
    assert "FILE" in told


def test_help_names_the_commands() -> None:
    told = _run("--help").stdout
    assert "timeline-app export --help" in told
    assert "timeline-app tag --help" in told


@pytest.mark.parametrize(
    "command", [["--help"], ["export", "{article}", "--to", "{out}"], ["tag", "{article}"], ["tag", "gone"]]
)
def test_qt_is_not_loaded(article: Path, tmp_path: Path, command: list[str]) -> None:
    arguments = [part.format(article=article, out=tmp_path / "a.csv") for part in command]
    code = (
        "import sys, timeline_app.cli\n"
        "try: timeline_app.cli.main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "sys.exit(any(name.startswith(('PySide6', 'shiboken6')) for name in sys.modules))"
    )
    done = _python("-c", code, *arguments)
    assert done.returncode == 0, done.stderr


def test_a_reader_that_goes_away_is_no_failure(article: Path) -> None:
    command = [sys.executable, "-m", "timeline_app", "tag", *[str(article)] * 3]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait(60) == 0


def test_an_interrupt_ends_it_quietly(article: Path) -> None:
    code = (
        "import sys, timeline_app.cli\n"
        "def interrupt(event, arguments):\n"
        "    if event == 'open' and str(arguments[0]).endswith('a.txt'): raise KeyboardInterrupt\n"
        "sys.addaudithook(interrupt)\n"
        "sys.exit(timeline_app.cli.main(sys.argv[1:]))"
    )
    done = _python("-c", code, "tag", article)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "en_GB"}, "en"),
        ({"LANG": "en_US", "LC_ALL": "de_AT"}, "de"),
        ({"LANG": "de_DE", "LC_ALL": ""}, "de"),
    ],
)
def test_the_interface_follows_the_system(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], language: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert interface_language() == language
