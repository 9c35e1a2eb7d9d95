"""`tag --format parquet`: a folder of parts, by processes or by Dask, that goes on where it was; and what cannot be."""

import os
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest
from running import DATED, ENVIRONMENT, PROGRAM, ROOT, Done, names

Run = Callable[..., Done]


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(5):
        (folder / f"{number}.txt").write_text(DATED, encoding="utf-8")
    return folder


def _starts(folder: Path) -> list[str]:
    return [start for (start,) in duckdb.sql(f"select start from '{folder}/*.parquet' order by document").fetchall()]


def test_a_folder_of_parts(run: Run, articles: Path, tmp_path: Path) -> None:
    done = run("tag", articles, "--format", "parquet", "--to", tmp_path / "out", "--partition", 2)
    assert done.output == b""
    assert done.told == f"{tmp_path / 'out'}: 10 events from 5 articles, 3 of 3 parts\n"
    assert [name[:12] for name in names(tmp_path / "out")] == ["part-000000-", "part-000001-", "part-000002-"]
    assert _starts(tmp_path / "out") == ["2021-07-02", "2021-07-07"] * 5
    again = run("tag", articles, "--format", "parquet", "--to", tmp_path / "out", "--partition", 2)
    assert again.told.endswith("3 of 3 parts, of which 3 were there already\n")
    assert run("tag", articles, "--format", "parquet", "--to", tmp_path / "out", "--partition", 2, "-q").told == ""


def test_a_cluster_of_its_own(run: Run, articles: Path, tmp_path: Path) -> None:
    command = ["tag", articles, "--engine", "dask", "--jobs", 1, "--to", tmp_path / "out", "--partition", 3]
    done = subprocess.run([*PROGRAM[:1], *PROGRAM[3:], *map(str, command)], cwd=ROOT, env=ENVIRONMENT,
                          capture_output=True, encoding="utf-8", timeout=600)  # fmt: skip
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    # Between them Dask may warn that a busy machine lets it wait.
    dashboard, *_, told = done.stderr.splitlines()
    assert dashboard.startswith("Dask's dashboard: http://127.0.0.1:")
    assert told == f"{tmp_path / 'out'}: 10 events from 5 articles, 2 of 2 parts"
    run("tag", articles, "--format", "parquet", "--to", tmp_path / "plain", "--partition", 3)
    for part in names(tmp_path / "plain"):
        assert (tmp_path / "out" / part).read_bytes() == (tmp_path / "plain" / part).read_bytes()


def test_choices_are_heeded(run: Run, articles: Path, tmp_path: Path) -> None:
    run("tag", articles / "1.txt", "--format", "parquet", "--to", tmp_path / "out", "--published", "2021-07-15")
    assert _starts(tmp_path / "out") == ["2021-07-02", "2021-07-14"]


def test_an_article_that_cannot_be_read_is_told_every_time(run: Run, articles: Path, tmp_path: Path) -> None:
    (articles / "3.txt").write_text("")
    for _ in range(2):
        done = run("tag", articles, "--format", "parquet", "--to", tmp_path / "out", code=1)
        assert f"{articles / '3.txt'} is empty" in done.told
        assert "8 events from 4 articles, 1 of 1 parts" in done.told


@pytest.mark.parametrize(("options", "told"), [
    (["--format", "parquet"], "Parquet becomes a folder of parts; name it with --to"),
    (["--engine", "dask", "--format", "timeml", "--to", "out"], "--engine is said of Parquet; leave --format timeml"),
    (["--partition", "5", "--format", "json", "--to", "out"], "--partition is said of Parquet"),
    (["--engine", "processes", "--scheduler", "tcp://a:1", "--to", "out"], "--scheduler is Dask's"),
    (["--format", "parquet", "--trace", "--to", "out"], "--trace is said of JSON lines"),
    (["--format", "parquet", "--strict", "--to", "out"], "--strict is said of JSON lines"),
    (["--partition", "0", "--to", "out"], "'0' is no number from 1 to 1000000"),
    (["-", "--format", "parquet", "--to", "out"], "standard input cannot be cut into partitions"),
])  # fmt: skip
def test_what_cannot_be_meant(run: Run, articles: Path, options: list[str], told: str) -> None:
    assert told in run("tag", articles, *options, code=2).told
    assert not (ROOT / "out").exists()


def test_the_articles_are_never_mixed_with_the_parts(run: Run, articles: Path) -> None:
    assert "holds the articles" in run("tag", articles, "--format", "parquet", "--to", articles, code=2).told


def test_a_workspace_is_exported_another_way(run: Run, workspace: Path, tmp_path: Path) -> None:
    done = run("tag", workspace, "--format", "parquet", "--to", tmp_path / "out", code=2)
    assert "is a workspace, not an article. Export it: timeline-app export" in done.told


def test_nothing_to_read(run: Run, tmp_path: Path) -> None:
    assert "none.txt" in run("tag", tmp_path / "none.txt", "--format", "parquet", "--to", tmp_path / "out", code=1).told
    (tmp_path / "empty").mkdir()
    done = run("tag", tmp_path / "empty", "--format", "parquet", "--to", tmp_path / "out", code=1)
    assert "holds no article" in done.told


@pytest.mark.skipif(os.name != "posix", reason="signals are those of such systems")
def test_a_run_that_was_killed_goes_on(run: Run, long_work: Path, tmp_path: Path) -> None:
    """After a part is there the process is killed; the second run keeps it, and nothing else is left behind."""
    out = tmp_path / "out"
    command = ["tag", str(long_work), "--format", "parquet", "--to", str(out), "--partition", "2", "--jobs", "1"]
    child = subprocess.Popen([*PROGRAM, *command], cwd=ROOT, env=ENVIRONMENT, stderr=subprocess.DEVNULL)
    while not (out.is_dir() and names(out)):
        assert child.poll() is None
        time.sleep(0.02)
    child.send_signal(signal.SIGKILL)
    child.wait()
    kept = {path.name: path.read_bytes() for path in out.glob("*.parquet")}
    files = sorted(long_work.iterdir())
    assert 1 <= len(kept) < len(files) // 2
    second = subprocess.Popen([*PROGRAM, *command], cwd=ROOT, env=ENVIRONMENT, stderr=subprocess.DEVNULL)
    while len(names(out)) <= len(kept):
        assert second.poll() is None
        time.sleep(0.02)
    second.send_signal(signal.SIGINT)
    assert second.wait(60) == 130
    assert {name: (out / name).read_bytes() for name in kept} == kept
    assert [name for name in names(out) if not name.endswith(".parquet")] == []
