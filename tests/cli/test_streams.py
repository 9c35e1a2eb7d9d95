"""Standard input and output, whatever they are: pipes, terminals, full, closed, or left by their reader."""

import io
import json
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from running import DATED, Done, names, process, rows, shell
from terminal import running, terminal

from timeline_app.services.formats.table import FORMATS

Run = Callable[..., Done]
NO_ROOM = "timeline-app: standard output cannot be written: the disk is full. Make room, or write to a file"
full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that takes a while to read."""
    place = tmp_path_factory.mktemp("library")
    for number in range(120):
        (place / f"{number:03}.txt").write_text(f"{number}. {DATED}\n\n" * 60, encoding="utf-8")
    return place


def test_an_article_from_standard_input(run: Run) -> None:
    (row, _) = rows(run("export", "-", given=DATED.encode()).text)
    assert (row["document"], row["start"]) == ("standard input", "2021-07-02")
    (line,) = run("tag", "-", given=DATED.encode()).text.splitlines()
    assert json.loads(line)["doc"] == "standard input"


@pytest.mark.parametrize("name", ["werft.docx", "werft.pdf", "werft.odt", "werft.rtf"])
def test_standard_input_may_be_of_any_format(run: Run, name: str) -> None:
    held = (Path(__file__).parents[1] / "documents" / "examples" / name).read_bytes()
    assert len(rows(run("export", "-", given=held).text)) > 20


def test_standard_input_among_files_and_said_twice(run: Run, article: Path) -> None:
    found = rows(run("export", article, "-", "-", given=DATED.encode()).text)
    assert [row["document"] for row in found].count("standard input") == 2
    assert [row["document"] for row in found].count("a.txt") == 2


@pytest.mark.parametrize("command", ["export", "tag"])
def test_nothing_in_standard_input(run: Run, command: str) -> None:
    assert "standard input" in run(command, "-", code=1).told


@pytest.mark.parametrize("command", ["export", "tag"])
def test_standard_input_without_end(article: Path, command: str) -> None:
    done = shell('yes | "$@"', command, "-", article)
    assert "standard input has 100 MB; at most 100 MB can be read. Split it into smaller files." in done.told
    assert b"a.txt" in done.output
    assert done.code == 1


@pytest.mark.parametrize("key", FORMATS)
def test_standard_output_gets_what_a_file_gets(run: Run, article: Path, tmp_path: Path, key: str) -> None:
    out = tmp_path / f"out{FORMATS[key].ending}"
    run("export", article, "--format", key, "--to", out)
    piped = run("export", article, "--format", key, "--to", "-")
    assert piped.told == ""
    assert _lasting(key, piped.output) == _lasting(key, out.read_bytes())


def _lasting(key: str, data: bytes) -> object:
    """Without the moment at which it was made, and the order of fonts, which is another one each time."""
    if key == "xlsx":
        return list(openpyxl.load_workbook(io.BytesIO(data)).active.values)
    if key == "pdf":
        with pypdfium2.PdfDocument(data) as pages:
            return [page.get_textpage().get_text_bounded() for page in pages]
    return data


def test_a_pipe_of_two(article: Path) -> None:
    done = shell('"$@" export - < ' + str(article) + ' | "$@" export - --columns expression')
    assert done.code == 0
    assert len(rows(done.text)) >= 2


def test_a_reader_that_has_enough_is_no_failure(article: Path) -> None:
    done = shell('("$@"; echo "ended with $?" >&2) | head -1', "tag", *[article] * 40)
    assert len(done.text.splitlines()) == 1
    assert done.told == "ended with 0\n"


@pytest.mark.parametrize("line", ["tag {0} {0}", "export {0}", "export {0} --format pdf", "--print-completion zsh"])
def test_a_reader_that_never_was_is_no_failure(article: Path, line: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as nobody:
        done = process(*line.format(article).split(), stdout=nobody)
    assert (done.code, done.told) == (0, "")


@full
@pytest.mark.parametrize("line", ["tag {}", "export {}", "export {} --format xlsx", "--print-completion bash"])
def test_no_room_is_told(article: Path, line: str) -> None:
    with Path("/dev/full").open("wb") as device:
        done = process(*line.format(article).split(), stdout=device)
    assert done.code == 1
    assert done.told == f"{NO_ROOM} with --to.\n"


@full
def test_where_nobody_can_be_told_the_work_is_done(article: Path, tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as device:
        assert process("export", article, "--to", tmp_path / "a.csv", stderr=device).code == 0
    assert len(rows(tmp_path / "a.csv")) == 2


@pytest.mark.parametrize(
    ("closed", "code", "told"),
    [
        ("export {0} >&-", 1, "standard output is closed. Name a file to write to with --to."),
        ("export - <&-", 1, "standard input is closed. Put an article into it, or name a file."),
        ("export {0} --to {1} >&- 2>&- <&-", 0, ""),
        ("tag {0} --to {1} 2>&-", 0, ""),
    ],
)
def test_streams_that_are_closed(article: Path, tmp_path: Path, closed: str, code: int, told: str) -> None:
    done = shell(f'"$@" {closed.format(article, tmp_path / "out.csv")}')
    assert done.code == code
    assert told in done.told
    assert names(tmp_path) == (["a.txt"] if code else ["a.txt", "out.csv"])


def test_progress_is_shown_on_a_terminal(long_work: Path, tmp_path: Path) -> None:
    with terminal() as screen, running(["export", long_work, "--to", tmp_path / "a.csv", "--jobs", 2],
                                       stdout=screen.end, stderr=screen.end):  # fmt: skip
        screen.read_until("% |")
    assert re.search(r"\rReading 1500 articles: +\d+% \|", screen.shown)


def test_at_the_end_nothing_is_left_of_it(library: Path, tmp_path: Path) -> None:
    with terminal() as screen, running(["export", library, "--to", tmp_path / "a.csv", "--jobs", 2],
                                       stdout=screen.end, stderr=screen.end) as one:  # fmt: skip
        shown = screen.read_all()
        assert one.wait() == 0
    assert shown.rstrip().splitlines()[-1].split("\r")[-1] == (
        f"{tmp_path / 'a.csv'}: {len(rows(tmp_path / 'a.csv'))} events from 120 of 120 files"
    )


def test_nothing_is_shown_where_nobody_looks(library: Path, tmp_path: Path) -> None:
    done = process("export", library, "--to", tmp_path / "a.csv")
    assert (done.code, done.output) == (0, b"")
    assert done.told == f"{tmp_path / 'a.csv'}: {len(rows(tmp_path / 'a.csv'))} events from 120 of 120 files\n"


def test_the_terminal_belongs_to_the_program_that_reads_the_output(library: Path) -> None:
    with terminal() as screen, running(["export", library], stdout=subprocess.PIPE, stderr=screen.end) as one:
        output, _ = one.communicate(timeout=600)
        assert screen.read_all() == ""
    assert one.returncode == 0
    assert len(rows(output.decode())) > 60


def test_a_workbook_is_not_shown_on_a_terminal(article: Path) -> None:
    with terminal() as screen, running(["export", article, "--format", "xlsx"], stdout=screen.end, stderr=screen.end,
                                       ) as one:  # fmt: skip
        shown = screen.read_all()
        assert one.wait() == 2
    assert "Excel workbook is nothing that a terminal can show; name a file with --to." in shown


def test_an_article_that_is_typed(tmp_path: Path) -> None:
    with terminal() as keys, running(["export", "-"], stdin=keys.end, stdout=subprocess.PIPE, stderr=keys.end) as one:
        keys.read_until("Type or paste an article; Ctrl+D on a line of its own ends it.")
        keys.type(f"{DATED}\n\x04")
        output, _ = one.communicate(timeout=600)
    assert one.returncode == 0
    assert [row["start"] for row in rows(output.decode())] == ["2021-07-02", "2021-07-07"]


def test_what_a_terminal_would_obey_is_shown_escaped(run: Run, tmp_path: Path) -> None:
    told = run("tag", tmp_path / "red\x1b[31m\u202etxt\x07", code=1).told
    assert r"red\x1b[31m\u202etxt\x07 does not exist" in told
    assert r"a\xff.txt does not exist" in run("tag", tmp_path / os.fsdecode(b"a\xff.txt"), code=1).told
    assert r"b\nc.txt does not exist" in run("tag", tmp_path / "b\nc.txt", code=1).told
    assert r"red\x1b[31m.xyz has an ending" in run("export", "a.txt", "--to", "red\x1b[31m.xyz", code=2).told
    assert r"--\x1b[31m" in run("export", "a.txt", "--\x1b[31m", code=2).told
