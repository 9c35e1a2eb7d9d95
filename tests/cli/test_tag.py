"""`tag`: a line of JSON for each article with all its time expressions, or its text with TIMEX3 marks."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from running import DATED, ENVIRONMENT, ROOT, TML, Done, names

from timeline_app.cli.tag import MARKED
from timeline_app.language import grammar
from timeline_app.paths import resources
from timeline_app.services.formats.format import Takes
from timeline_app.services.formats.table import FORMATS

Run = Callable[..., Done]
TAGGED = {"doc", "published", "published_origin", "language", "timexes"}
TIMEX = {"begin", "end", "text", "type", "value", "mod", "explanation"}


def _lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture
def tagged(run: Run) -> Callable[..., list[dict[str, Any]]]:
    def tagged(*arguments: object, **more: Any) -> list[dict[str, Any]]:
        return _lines(run("tag", *arguments, **more).text)

    return tagged


Tagged = Callable[..., list[dict[str, Any]]]


def test_a_line_a_document(tagged: Tagged, article: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.tml"
    other.write_text(TML, encoding="utf-8")
    first, second = tagged(article, other)
    assert set(first) == set(second) == TAGGED
    assert all(set(timex) == TIMEX for timex in (*first["timexes"], *second["timexes"]))
    facts = [(one["doc"], one["published"], one["published_origin"], one["language"]) for one in (first, second)]
    assert facts == [("a.txt", "2021-07-07", "inferred", "de"), ("b", "1998-02-13", "document", "en")]


def test_offsets_select_the_text(tagged: Tagged, tmp_path: Path) -> None:
    path, text = tmp_path / "a.txt", f"🗓\r\n\xa0Ü\xad {DATED}"
    path.write_bytes(text.encode("utf-8-sig"))
    (told,) = tagged(path)
    assert [timex["value"] for timex in told["timexes"]] == ["2021-07-02", "2021-07-07"]
    for timex in told["timexes"]:
        assert text[timex["begin"] : timex["end"]] == timex["text"]
        assert (timex["type"], timex["mod"]) == ("DATE", None)
        assert timex["text"] in timex["explanation"]


@pytest.mark.parametrize("given", ["2021-07-15", "15.7.2021", "20210715"])
def test_a_publication_date_that_is_given(tagged: Tagged, article: Path, given: str) -> None:
    (told,) = tagged(article, "--published", given)
    assert (told["published"], told["published_origin"]) == ("2021-07-15", "given")
    assert [timex["value"] for timex in told["timexes"]] == ["2021-07-02", "2021-07-14"]


@pytest.mark.parametrize(
    ("options", "published", "origin", "value"),
    [
        ([], "1998-02-13", "document", "1998-02-11"),
        (["--ignore-published"], None, "unknown", "XXXX-WXX-3"),
        (["--ignore-published", "--published", "1998-02-20"], "1998-02-20", "given", "1998-02-18"),
    ],
)
def test_the_publication_date_of_the_file_is_ignored(
    tagged: Tagged, tmp_path: Path, options: list[str], published: str | None, origin: str, value: str
) -> None:
    path = tmp_path / "b.tml"
    path.write_text(TML, encoding="utf-8")
    (told,) = tagged(path, *options)
    assert (told["published"], told["published_origin"]) == (published, origin)
    assert [timex["value"] for timex in told["timexes"]] == [value]


@pytest.mark.parametrize(("code", "shown"), [("de", "de"), ("DE", "de"), ("de-AT", "de"), ("en_GB", "en")])
def test_a_language_that_is_given(tagged: Tagged, article: Path, code: str, shown: str) -> None:
    assert tagged(article, "--language", code)[0]["language"] == shown


@pytest.mark.parametrize(("code", "words"), [("de", "Steht so im Text."), ("en", "Stated in the text.")])
def test_the_language_of_explanations(tagged: Tagged, article: Path, code: str, words: str) -> None:
    assert tagged(article, "--interface", code)[0]["timexes"][0]["explanation"].endswith(words)


def test_a_folder(tagged: Tagged, folder: Path) -> None:
    assert sorted(one["doc"] for one in tagged(folder)) == ["b.txt", "werft.docx", "werft.odt", "werft.pdf"]


def test_what_fails_does_not_hold_up_the_others(tagged: Tagged, article: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert [one["doc"] for one in tagged(tmp_path / "gone.txt", article, tmp_path / "empty", code=1)] == ["a.txt"]


@pytest.mark.parametrize("options", [[], ["--format", "timeml"]])
def test_what_fails_is_told_once(run: Run, article: Path, tmp_path: Path, options: list[str]) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "all").mkdir()
    done = run("tag", article, tmp_path / "empty", *options, "--to", tmp_path / ("all" if options else "a"), code=1)
    assert done.told.count("holds no article that can be read") == 1


def test_lines_to_a_file(run: Run, article: Path, tmp_path: Path) -> None:
    expected = run("tag", article, article).output
    done = run("tag", article, "--to", tmp_path / "a.jsonl")
    assert (done.output, done.told) == (b"", "")
    assert (tmp_path / "a.jsonl").read_bytes() == expected


def test_timeml_to_standard_output_a_file_or_a_folder(run: Run, article: Path, tmp_path: Path) -> None:
    told = run("tag", article, "--format", "timeml").text
    assert "".join(ElementTree.fromstring(told).find("TEXT").itertext()) == DATED  # type: ignore[union-attr]
    run("tag", article, "--format", "timeml", "--to", tmp_path / "one.tml")
    assert (tmp_path / "one.tml").read_text(encoding="utf-8") == told
    other = tmp_path / "other.txt"
    other.write_text(DATED, encoding="utf-8")
    (tmp_path / "all").mkdir()
    run("tag", article, other, "--format", "timeml", "--to", tmp_path / "all")
    assert names(tmp_path / "all") == ["a.tml", "other.tml"]


def test_several_articles_are_no_single_timeml_file(run: Run, article: Path, folder: Path, tmp_path: Path) -> None:
    for options in ([], ["--to", tmp_path / "a.tml"]):
        told = run("tag", article, folder, "--format", "timeml", *options, code=2).told
        assert "several articles become several files (TimeML); name a folder that exists with --to." in told


def test_a_workspace_is_exported_and_not_tagged(run: Run, workspace: Path) -> None:
    told = run("tag", workspace, code=2).told
    assert f"is a workspace, not an article. Export it: timeline-app export {workspace} --to events.json" in told


@pytest.mark.parametrize("options", [[], ["--format", "parquet", "--to", "out"]])
def test_what_is_no_workspace_gets_no_advice_that_fails(run: Run, tmp_path: Path, options: list[str]) -> None:
    path = tmp_path / "a.timeline"
    assert (
        run("tag", path, *options, code=1).told == f"timeline-app: {path} does not exist. Check its name and place.\n"
    )
    path.write_bytes(b"damaged" * 1000)
    assert "is no workspace of this program" in run("tag", path, *options, code=1).told


def test_what_goes_wrong_is_said_in_the_language_of_the_interface(run: Run, article: Path, tmp_path: Path) -> None:
    """The reason too, which a system would say in words of its own."""
    loop = tmp_path / "loop.txt"
    loop.symlink_to(loop)
    told = run("tag", loop, "--interface", "de", code=1).told
    assert told == (
        f"timeline-app: {loop} lässt sich nicht lesen – die Verknüpfungen führen im Kreis. Prüfen Sie, wohin die "
        "Verknüpfungen führen.\n"
    )
    out = tmp_path / "none" / "a.csv"
    told = run("export", article, "--to", out, "--interface", "de", code=1).told
    assert told.startswith(f"timeline-app: {out} lässt sich nicht schreiben – ")
    assert told.endswith("Legen Sie erst den Ordner an, oder wählen Sie einen anderen.\n")
    # The next command is asked anew.
    assert "its links lead round" in run("tag", loop, code=1).told


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_several_processes_give_the_lines_in_order(run: Run, tmp_path: Path, jobs: int) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(40)]
    for number, path in enumerate(paths):
        path.write_text(f"{DATED}\n\n" * (1 + number * 37 % 40), encoding="utf-8")
    paths[7].unlink()
    done = run("tag", *paths, "--jobs", jobs, code=1)
    assert [line["doc"] for line in _lines(done.text)] == [path.name for path in paths if path != paths[7]]
    assert done.told == f"timeline-app: {paths[7]} does not exist. Check its name and place.\n"
    assert done.output == run("tag", *paths, code=1).output


def test_a_rule_that_fails_ends_a_strict_command_with_1(
    run: Run, article: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, faults: list[str]
) -> None:
    shutil.copytree(resources() / "languages", tmp_path / "languages")
    rules = tmp_path / "languages" / "de" / "rules.toml"
    text = rules.read_text(encoding="utf-8")
    assert 'pattern = "[({weekday:wd} |' in text
    rules.write_text(text.replace('pattern = "[({weekday:wd} |', 'pattern = "[({weekday} |'), encoding="utf-8")
    with monkeypatch.context() as changed:
        changed.setattr(grammar, "resources", lambda: tmp_path)
        grammar.load_grammar.cache_clear()
        lenient, strict = run("tag", article), run("tag", article, "--strict", code=1)
    grammar.load_grammar.cache_clear()
    assert lenient.output == strict.output
    assert [timex["text"] for timex in _lines(strict.text)[0]["timexes"]] == ["2. Juli 2021"]
    assert f"{article}: the rule 'weekday' failed on 'Mittwoch' (KeyError: 'wd'), which is left out." in strict.told
    assert len(faults) == 2
    faults.clear()
    assert run("tag", article, "--strict").told == ""


def test_nothing_is_computed_but_what_is_printed(article: Path) -> None:
    program = (
        "import sys; from timeline_app import cli; cli.main(sys.argv[1:]); print(sorted(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program, "tag", str(article)], capture_output=True, encoding="utf-8",
                          cwd=ROOT, env=ENVIRONMENT, check=True)  # fmt: skip
    loaded = done.stderr.splitlines()[-1]
    assert "timeline_app.timex.tagger" in loaded
    assert all(
        f"'{name}'" not in loaded
        for name in (
            "tqdm",
            "numpy",
            "sqlite3",
            "pydantic",
            "holidays",
            "timeline_app.events.title",
            "timeline_app.services.formats.table",
            "timeline_app.export.content",
        )
    )


def test_a_trace_in_place_of_json(run: Run, article: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.tml"
    other.write_text(TML, encoding="utf-8")
    told = run("tag", article, other, "--trace", "--jobs", "2").text
    assert [line for line in told.splitlines() if line.startswith("===")] == ["=== a.txt ===", "=== b ==="]
    blocks = told.split("\n\n")
    (weekday,) = (block for block in blocks if block.startswith('"Mittwoch"'))
    for line in ("kind weekday", "facts       wd=3", 'past by "sprach"', "-> 2021-07-07"):
        assert line in weekday
    assert "{" not in told


def test_a_trace_into_a_file(run: Run, article: Path, tmp_path: Path) -> None:
    place = tmp_path / "trace.txt"
    assert run("tag", article, "--trace", "--to", place).output == b""
    assert place.read_bytes() == run("tag", article, "--trace").output


def test_a_trace_tells_what_a_rule_failed_on(run: Run, article: Path) -> None:
    assert run("tag", article, "--trace", "--strict").told == ""


def test_the_formats_that_mark_texts_are_those_that_take_a_document() -> None:
    assert list(MARKED) == [key for key, one in FORMATS.items() if one.takes is Takes.DOCUMENT]


@pytest.mark.parametrize(("key", "files"), [("brat", ["a.ann", "a.txt"]), ("xmi", ["a.types.xml", "a.xmi"])])
def test_marks_and_what_belongs_to_them(run: Run, article: Path, tmp_path: Path, key: str, files: list[str]) -> None:
    (tmp_path / "out").mkdir()
    out = tmp_path / "out" / f"a{FORMATS[key].ending}"
    run("tag", article, "--format", key, "--to", out)
    assert names(out.parent) == files
    assert "2021-07-02" in out.read_text(encoding="utf-8")


def test_the_text_of_brat_never_takes_the_place_of_the_article(run: Run, article: Path, tmp_path: Path) -> None:
    told = run("tag", article, "--format", "brat", "--to", tmp_path / "a.ann", code=2).told
    assert "a.txt is one of the articles and would be lost" in told
    assert names(tmp_path) == ["a.txt"]
