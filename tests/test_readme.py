"""The README is true: its recipes are run as they stand there, its commands work, its files exist."""

import csv
import doctest
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import icalendar
import openpyxl
import pypdfium2
import pytest
from lxml import etree, html

from timeline_app.cli.parsers import SHELLS
from timeline_app.export.columns import ALL_COLUMNS
from timeline_app.services.formats.table import FORMATS
from timeline_app.storage.analysis_table import AnalysisTable

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
(SEED,) = (ROOT / "seeds").glob("*.txt")
WERFT = sorted((ROOT / "tests" / "documents" / "examples").glob("werft.*"))
RECIPE = re.compile(r"(?m)^(\d+)\. (.+):\n\n +(\.venv/|cat |mkdir )(.+)$")
COMMAND = re.compile(r"(?m)^ {4}(\.venv/bin/timeline-app .*)$")
NEWS = "The wall fell yesterday. On Monday the first trains will run again. The city was divided on 13 August 1961."
SEED_DAYS = ["2021-07-02", "2021-07-05", "2021-07-07"]


def _section(title: str) -> str:
    return README.split(f"\n## {title}\n")[1].split("\n## ")[0]


RECIPES = [start + rest for _, _, start, rest in RECIPE.findall(_section("Ten recipes"))]
COMMANDS = [command.split("  #")[0].strip() for command in COMMAND.findall(_section("On the command line"))]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory, bridge: AnalysisTable) -> Path:
    """A folder as the recipes want it: the program in `.venv`, and the files that they name."""
    folder = tmp_path_factory.mktemp("recipes")
    (folder / ".venv" / "bin").mkdir(parents=True)
    program = folder / ".venv" / "bin" / "timeline-app"
    program.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m timeline_app "$@"\n')
    program.chmod(0o755)
    text = SEED.read_text(encoding="utf-8")
    (folder / "article.txt").write_text(text, encoding="utf-8")
    (folder / "old.txt").write_text(NEWS, encoding="utf-8")
    (folder / "another.txt").write_bytes(next(path for path in WERFT if path.suffix == ".txt").read_bytes())
    paragraphs = "".join(f"<p>{line}</p>" for line in text.splitlines() if line)
    (folder / "page.html").write_text(f"<meta charset=utf-8><article>{paragraphs}</article>", encoding="utf-8")
    (folder / "articles").mkdir()
    for path in (SEED, *WERFT):
        (folder / "articles" / path.name).write_bytes(path.read_bytes())
    _keep_workspace(folder / "work.timeline", bridge)
    return folder


def _keep_workspace(path: Path, analysis: AnalysisTable) -> None:
    """One event renamed, another one hidden."""
    from timeline_app.services import edits
    from timeline_app.services.workspace import Workspace
    from timeline_app.services.workspace_writer import snapshot, write_all

    workspace = Workspace()
    workspace.do(edits.open_documents(workspace, [analysis], kept=True))
    first, second = (analysis.row(number) for number in range(2))
    workspace.do(edits.correct(workspace, "label", [first], label="The flood"))
    workspace.do(edits.correct(workspace, "hide", [second], hidden=True))
    write_all(path, snapshot(workspace)).close()


def _run(command: str, place: Path) -> None:
    """As a newcomer's shell does, and without a screen."""
    left_out = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in left_out}
    done = subprocess.run(
        ["sh", "-c", command], cwd=place, env=environment, capture_output=True, text=True, timeout=600
    )
    assert done.returncode == 0, done.stderr
    assert "timeline-app:" not in done.stderr


def _rows(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=delimiter, strict=True))


def _workbook(place: Path) -> None:
    rows = list(openpyxl.load_workbook(place / "events.xlsx").active.values)
    days = [row[rows[0].index("start")] for row in rows[1:]]
    assert {row[rows[0].index("document")] for row in rows[1:]} == {SEED.name, *(path.name for path in WERFT)}
    assert sum(isinstance(day, datetime) for day in days) > 50


def _german_table(place: Path) -> None:
    assert (place / "tabelle.csv").read_bytes().startswith(b"\xef\xbb\xbfKennung;Titel;")
    rows = _rows(place / "tabelle.csv", ";")
    assert [row["Beginn"] for row in rows] == SEED_DAYS
    assert rows[0]["Begründung"].endswith("Steht so im Text.")


def _calendar(place: Path) -> None:
    entries = icalendar.Calendar.from_ical((place / "dates.ics").read_bytes()).walk("VEVENT")
    assert [entry["DTSTART"].dt for entry in entries] == [date.fromisoformat(day) for day in SEED_DAYS]


def _chronology(place: Path) -> None:
    page = html.parse(place / "chronik.html").getroot()
    assert page.get("lang") == "de"
    assert page.findtext(".//h1").startswith("Chronik aus ")
    quoted = [" ".join(one.text_content().split()) for one in page.iter("blockquote")]
    assert any(sentence.startswith("MOSKAU (Reuters) – Tadschikistan hat am Mittwoch") for sentence in quoted)
    told = page.text_content()
    assert "Warum dieses Datum" in told
    assert all(path.name in told for path in (SEED, *WERFT))


def _from_a_pipe(place: Path) -> None:
    told = json.loads((place / "events.json").read_text(encoding="utf-8"))
    assert [one["name"] for one in told["documents"]] == ["standard input"]
    assert [one["start"][:10] for one in told["events"]] == SEED_DAYS


def _poster(place: Path) -> None:
    with pypdfium2.PdfDocument(place / "wall.pdf") as poster:
        sizes = [tuple(side / 72 * 25.4 for side in page.get_size()) for page in poster]
        texts = [page.get_textpage().get_text_bounded() for page in poster]
    assert sizes == [pytest.approx((420, 297), abs=0.5)] * 4
    assert "Die Werft am Nordhafen wurde gegründet" in texts[0]
    assert "Sergej Lawrow nimmt" in texts[3]


def _july(place: Path) -> None:
    tree = etree.parse(place / "july.svg").getroot()
    texts = ["".join(one.itertext()) for one in tree.iter("{*}text")]
    assert "July 2021" in texts
    assert any(text.startswith("Sergej Lawrow nimmt in Moskau") for text in texts)
    assert not any("Werft" in text for text in texts)


def _story(place: Path) -> None:
    story = json.loads((place / "story.json").read_text(encoding="utf-8"))
    days = [(one["start_date"]["year"], one["start_date"].get("month"), one["start_date"].get("day"))
            for one in story["events"]]  # fmt: skip
    assert [tuple(map(int, day)) for day in days] == [(1961, 8, 13), (1989, 11, 9), (1989, 11, 13)]


def _marked(place: Path) -> None:
    files = sorted((place / "marked").glob("*.tml"))
    assert len(files) == 1 + len(WERFT)
    marks = [mark.get("value") for mark in etree.parse(place / "marked" / f"{SEED.stem}.tml").iter("TIMEX3")]
    assert set(SEED_DAYS) <= set(marks)


def _everything(place: Path) -> None:
    rows = _rows(place / "everything.csv")
    assert tuple(rows[0]) == ALL_COLUMNS
    assert "The flood" in [row["title"] for row in rows]
    assert [row["hidden"] for row in rows].count("yes") == 1


CHECKS: list[Callable[[Path], None]] = [
    _workbook, _german_table, _calendar, _chronology, _from_a_pipe, _poster, _july, _story, _marked, _everything,
]  # fmt: skip


def test_there_are_ten_recipes_with_a_purpose_each() -> None:
    section = _section("Ten recipes")
    assert [int(number) for number, *_ in RECIPE.findall(section)] == list(range(1, 11))
    assert section.count(".venv/bin/timeline-app") == len(RECIPES) == len(CHECKS)


@pytest.mark.parametrize(("command", "check"), list(zip(RECIPES, CHECKS, strict=True)),
                         ids=[check.__name__.strip("_") for check in CHECKS])  # fmt: skip
def test_a_recipe_does_what_it_promises(place: Path, command: str, check: Callable[[Path], None]) -> None:
    _run(command, place)
    check(place)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_runs(place: Path, command: str) -> None:
    opens_the_window = not re.search(r" (export|tag|--print-completion) ", command)
    _run(f"{command} --help" if opens_the_window else command, place)


def test_many_articles_become_parts_whoever_makes_them(place: Path) -> None:
    for command in COMMAND.findall(_section("More articles than one process has time for")):
        _run(command, place)
    parts = [
        {path.name: path.read_bytes() for path in (place / name).iterdir()} for name in ("events", "events-by-dask")
    ]
    assert parts[0] == parts[1]
    assert len(parts[0]) == 1


def test_what_is_said_of_the_command_line(place: Path) -> None:
    section = _section("On the command line")
    assert len(COMMANDS) == 7
    assert len(FORMATS) == 23
    assert "twenty-three formats" in section
    assert all(shell in section for shell in SHELLS)
    helps = [subprocess.run([place / ".venv" / "bin" / "timeline-app", *command, "--help"], capture_output=True,
                            encoding="utf-8", timeout=120).stdout for command in ([], ["export"], ["tag"])]  # fmt: skip
    options = set(re.findall(r"--[a-z][a-z-]+", section + _section("Ten recipes"))) - {"--help"}
    assert options
    assert [option for option in options if not any(option in told for told in helps)] == []


def _paths() -> list[Any]:
    pictures = re.findall(r"!\[[^]]*\]\(([^)]+)\)", README)
    links = [link for link in re.findall(r"(?<!!)\[[^]]*\]\(([^)]+)\)", README) if "://" not in link]
    named = re.findall(r"\b((?:resources|tests|tools|timeline_app|seeds)/[\w./*-]*)", README)
    return sorted({*pictures, *links, *named})


@pytest.mark.parametrize("path", _paths())
def test_a_file_that_is_named_exists(path: str) -> None:
    assert list(ROOT.glob(path.rstrip("./").replace("CODE", "*"))), path


def test_pictures_are_pictures() -> None:
    pictures = [path for path in _paths() if path.endswith((".png", ".svg"))]
    assert len(pictures) >= 3
    for path in pictures:
        start = (ROOT / path).read_bytes()[:200]
        assert start.startswith(b"\x89PNG") or b"<svg" in start, path


def test_the_examples_in_python(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(place)
    examples = doctest.DocTestParser().get_doctest(_section("In Python"), {}, "README", None, None)
    results = doctest.DocTestRunner().run(examples)
    assert (results.failed, results.attempted) == (0, 10)
    assert (place / "events.xlsx").stat().st_size > 0
