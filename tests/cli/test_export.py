"""`export`: what goes in – articles, folders, a workspace – and what comes out."""

import json
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from running import DATED, TML, Done, names, process, rows

from timeline_app.analysis.guarded import guard
from timeline_app.errors import TimelineError
from timeline_app.export.csv import COLUMNS
from timeline_app.services.formats.format import Takes
from timeline_app.services.formats.table import FORMATS

Run = Callable[..., Done]


def test_it_writes_a_csv_and_says_so(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    done = process("export", article, "--to", out)
    assert (done.code, done.output) == (0, b"")
    assert done.told == f"{out}: 2 events from 1 of 1 files\n"
    assert tuple(rows(out)[0]) == COLUMNS
    assert [row["start"] for row in rows(out)] == ["2021-07-02", "2021-07-07"]


def test_files_are_laid_together_in_date_order(run: Run, article: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.tml"
    other.write_text(TML, encoding="utf-8")
    assert [(row["document"], row["start"]) for row in rows(run("export", article, other).text)] == [
        ("b", "1998-02-11"),
        ("a.txt", "2021-07-02"),
        ("a.txt", "2021-07-07"),
    ]


def test_titles_in_fewer_words_are_made_for_what_shows_them(run: Run, tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("Am 3. Mai 1931 sank die alte Fähre vor der Mole des kleinen Hafens, in dem sie lag.", "utf-8")
    shown = json.loads(run("export", article, "--format", "jsonl").text)
    short, shortest = shown["shorter"]
    assert len(shortest) <= 40 < len(short) <= 60 < len(shown["label"])
    assert [row["title"] for row in rows(run("export", article).text)] == [shown["label"]]


def test_a_folder_is_all_articles_in_it(run: Run, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    done = run("export", folder, "--to", out, "--jobs", 1)
    assert "events from 4 of 4 files" in done.told
    assert {row["document"] for row in rows(out)} == {"werft.docx", "werft.odt", "werft.pdf", "b.txt"}


def test_tables_of_its_events_beside_articles_are_no_articles(run: Run, folder: Path) -> None:
    (folder / "lang.txt").write_text(DATED + " Seit dem 3. Mai 1999 regnete es" + " und regnete" * 30, encoding="utf-8")
    before = run("export", folder).text
    plain = ("csv", "xlsx", "json", "jsonl", "parquet")
    for name in (*plain, "timelinejs-csv", "timesketch-csv", "timesketch-json", "aeon"):
        run("export", folder, "--to", folder / f"{name}{FORMATS[name].ending}", "--format", name)
    assert run("export", folder).text == before


def test_files_of_a_folder_are_not_read_twice(run: Run, folder: Path, tmp_path: Path) -> None:
    inside = folder / "more" / "b.txt"
    done = run("export", inside, folder / "more", inside, "--to", tmp_path / "a.csv")
    assert "2 events from 1 of 1 files" in done.told


def test_documents_of_the_same_name_can_be_told_apart(run: Run, article: Path, tmp_path: Path) -> None:
    other = tmp_path / "more" / article.name
    other.parent.mkdir()
    other.write_text(DATED, encoding="utf-8")
    assert {row["document"] for row in rows(run("export", article, other).text)} == {"a.txt", "a.txt (2)"}


def test_a_folder_without_articles_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = run("export", tmp_path / "empty", "--to", tmp_path / "a.csv", code=1)
    assert done.told == (f"timeline-app: {tmp_path / 'empty'} holds no article that can be read. Choose a folder with "
                         "articles in it.\n")  # fmt: skip
    assert names(tmp_path) == ["empty"]


def test_several_processes_write_the_same_bytes_as_one(folder: Path, tmp_path: Path) -> None:
    for jobs in (1, 2):
        done = process("export", folder, "--to", tmp_path / f"{jobs}.json", "--texts", "--jobs", jobs)
        assert done.code == 0, done.told
    assert (tmp_path / "1.json").read_bytes() == (tmp_path / "2.json").read_bytes()
    assert len(json.loads((tmp_path / "2.json").read_bytes())["documents"]) == 4


def test_a_workspace_is_written_with_its_corrections(run: Run, workspace: Path) -> None:
    found = rows(run("export", workspace).text)
    assert {row["document"] for row in found} == {"bridge.txt", "museum.txt"}
    assert "Renamed by hand" in [row["title"] for row in found]
    assert [row["start"] for row in found if row["start"] == "1970-01-01"] == ["1970-01-01"]
    everything = rows(run("export", workspace, "--hidden", "--columns", "id,hidden").text)
    assert [row["hidden"] for row in everything].count("yes") == 1
    assert len(everything) == len(found) + 1


@pytest.mark.parametrize("key", [key for key in FORMATS if FORMATS[key].takes is Takes.EVENTS])
def test_every_format_can_be_made_of_a_workspace(run: Run, workspace: Path, tmp_path: Path, key: str) -> None:
    before = workspace.read_bytes()
    out = tmp_path / f"out{FORMATS[key].ending}"
    done = run("export", workspace, "--format", key, "--to", out)
    assert done.told.startswith(f"{out}: ")
    assert b"Renamed by hand" in out.read_bytes() or key in ("xlsx", "docx", "parquet", "svg", "pdf", "png", "ics")
    assert out.stat().st_size > 300
    assert workspace.read_bytes() == before
    assert names(tmp_path) == sorted([workspace.name, out.name])


def test_a_workspace_becomes_a_timeml_file_a_document(run: Run, workspace: Path, tmp_path: Path) -> None:
    (tmp_path / "marked").mkdir()
    run("export", workspace, "--format", "timeml", "--to", tmp_path / "marked")
    assert names(tmp_path / "marked") == ["bridge.tml", "museum.tml"]


@pytest.mark.parametrize("options", [["--published", "2021-07-02"], ["--language", "de"], ["--ignore-published"]])
def test_a_workspace_is_exported_as_it_is(run: Run, workspace: Path, options: list[str]) -> None:
    told = run("export", workspace, *options, code=2).told
    assert f"a workspace is exported as it is; {options[0]} can only be said of articles" in told


def test_a_workspace_comes_alone(run: Run, workspace: Path, article: Path) -> None:
    assert "is a workspace and comes alone" in run("export", article, workspace, code=2).told


@pytest.mark.parametrize("held", [b"", b"no database", b"SQLite format 3\0" + b"\xff" * 2000])
def test_what_is_no_workspace_is_told(run: Run, tmp_path: Path, held: bytes) -> None:
    (tmp_path / "work.timeline").write_bytes(held)
    done = run("export", tmp_path / "work.timeline", "--to", tmp_path / "a.csv", code=1)
    assert str(tmp_path / "work.timeline") in done.told
    assert names(tmp_path) == ["work.timeline"]


def test_the_format_that_is_named_counts_and_not_the_ending(run: Run, article: Path, tmp_path: Path) -> None:
    run("export", article, "--to", tmp_path / "a.csv", "--format", "json")
    assert len(json.loads((tmp_path / "a.csv").read_bytes())["events"]) == 2
    run("export", article, "--to", tmp_path / "without", "--format", "csv")
    assert len(rows(tmp_path / "without")) == 2
    run("export", article, "--to", tmp_path / "A.CSV")
    assert len(rows(tmp_path / "A.CSV")) == 2


def test_it_ignores_the_publication_date_too(run: Run, tmp_path: Path) -> None:
    path, out = tmp_path / "b.tml", tmp_path / "b.csv"
    path.write_text(TML, encoding="utf-8")
    assert "0 events" in run("export", path, "--to", out, "--ignore-published").told
    assert rows(out) == []


@pytest.mark.parametrize(("code", "words"), [("de", "Steht so im Text."), ("en", "Stated in the text.")])
def test_the_language_of_explanations(run: Run, article: Path, code: str, words: str) -> None:
    table = run("export", article, "--interface", code, "--headings", "en").text
    assert rows(table)[0]["explanation"].endswith(words)


def test_one_file_that_fails_does_not_hold_up_the_others(run: Run, article: Path, tmp_path: Path) -> None:
    gone, out = tmp_path / "gone.txt", tmp_path / "a.csv"
    done = run("export", gone, article, "--to", out, code=1)
    assert done.told.splitlines() == [
        f"timeline-app: {gone} does not exist. Check its name and place.",
        f"{out}: 2 events from 1 of 2 files",
    ]
    assert len(rows(out)) == 2


def test_a_mistake_of_the_program_becomes_a_sentence_about_the_file() -> None:
    told = r"^b\.txt cannot be read because of a mistake in the program \(ZeroDivisionError: .*\)\. Save it in"
    with pytest.raises(TimelineError, match=told):
        guard(lambda: 1 // 0, "b.txt")
    with pytest.raises(TimelineError, match=r"^as it is$"):
        guard(partial(_fail, TimelineError("as it is")), "b.txt")
    with pytest.raises(KeyboardInterrupt):
        guard(partial(_fail, KeyboardInterrupt()), "b.txt")


def _fail(error: BaseException) -> None:
    raise error


def test_a_folder_takes_a_timeml_file_an_article(run: Run, article: Path, tmp_path: Path) -> None:
    (tmp_path / "all").mkdir()
    (tmp_path / "A.txt").write_text(DATED, encoding="utf-8")
    run("export", article, tmp_path / "A.txt", "--format", "timeml", "--to", tmp_path / "all")
    assert names(tmp_path / "all") == ["A (2).tml", "a.tml"]


def test_an_archive_is_the_articles_in_it(run: Run, article: Path, tmp_path: Path) -> None:
    path = tmp_path / "articles.zip"
    with zipfile.ZipFile(path, "w") as file:
        for name in ("b/one.txt", "two.txt"):
            file.writestr(name, article.read_bytes())
    done = run("export", path, "--to", tmp_path / "a.csv")
    assert "from 2 of 2 files" in done.told
    assert {row["document"] for row in rows(tmp_path / "a.csv")} == {"one.txt", "two.txt"}


def test_an_archive_is_not_overwritten(run: Run, article: Path, tmp_path: Path) -> None:
    path = tmp_path / "articles.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("one.txt", article.read_bytes())
    assert (
        "is one of the articles and would be lost" in run("export", path, "--format", "csv", "--to", path, code=2).told
    )


def test_a_table_of_another_program_is_told(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "sketch.csv"
    path.write_text("message,datetime,timestamp_desc\na,2021-01-01T00:00:00,x\n", encoding="utf-8")
    done = run("export", path, code=1)
    assert done.output == b""
    assert "looks like a table of events from Timesketch" in done.told


@pytest.mark.parametrize("flag", ["-q", "--quiet"])
def test_a_quiet_command_says_only_what_goes_wrong(article: Path, tmp_path: Path, flag: str) -> None:
    out, missing = tmp_path / "a.csv", tmp_path / "none.txt"
    assert process("export", article, "--to", out, flag) == Done(0, b"", "")
    assert len(rows(out)) == 2
    done = process("export", article, missing, "--to", out, flag)
    assert (done.code, done.told.count("\n")) == (1, 1)
    assert "none.txt does not exist" in done.told


@pytest.mark.parametrize("command", ["export", "tag"])
def test_a_verbose_one_tells_of_each_article(run: Run, article: Path, tmp_path: Path, command: str) -> None:
    other = tmp_path / "b.tml"
    other.write_text(TML, encoding="utf-8")
    lines = run(command, article, other, "-v").told.splitlines()
    assert lines[0].startswith("a.txt: 2 expressions of time, in de, ")
    assert lines[1] == "b: 1 expression of time, in en, published 1998-02-13 (document)"
    assert len(lines) == 2


def test_quiet_and_verbose_exclude_each_other(run: Run, article: Path) -> None:
    assert "not allowed with argument" in run("export", article, "-q", "-v", code=2).told
