"""Which files a folder stands for, and under which names their documents go."""

import os
import socket
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.analysis.inputs import Input, expand_paths, free_name, inputs_of, names_for
from timeline_app.analysis.likely_languages import likely_languages
from timeline_app.documents.reader import FORMATS, read_document
from timeline_app.errors import DocumentError

posix = pytest.mark.skipif(os.name != "posix", reason="files of this kind are Unix's")


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., None]:
    """Makes files with these paths below the folder of the test."""

    def write_files(*names: str) -> None:
        for name in names:
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("An article.", encoding="utf-8")

    return write_files


def _found(folder: Path) -> list[str]:
    found, empty = expand_paths([folder])
    assert empty == []
    return [path.relative_to(folder).as_posix() for path in found]


def test_files_come_in_the_order_in_which_they_are_named(tmp_path: Path, write: Callable[..., None]) -> None:
    write("b.txt", "a.txt")
    paths = [tmp_path / name for name in ("b.txt", "missing.txt", "a.txt", "b.txt")]
    assert expand_paths(paths) == (paths[:3], [])


def test_a_folder_stands_for_the_articles_in_it_however_deep(tmp_path: Path, write: Callable[..., None]) -> None:
    write("b.txt", "a/z.html", "a/a/deep/er/x.md", "C.txt", "a/B.pdf")
    assert _found(tmp_path) == ["a/a/deep/er/x.md", "a/B.pdf", "a/z.html", "b.txt", "C.txt"]


def test_names_that_differ_in_case_only_have_one_order(tmp_path: Path, write: Callable[..., None]) -> None:
    write("b.txt", "B.txt", "a.txt", "A.txt")
    assert _found(tmp_path) == sorted(_found(tmp_path), key=lambda name: (name.casefold(), name))


def test_only_what_can_be_read_is_taken(tmp_path: Path, write: Callable[..., None]) -> None:
    endings = sorted({ending for kind in FORMATS for ending in kind.endings})
    write(*(f"x{ending}" for ending in endings), *(f"X{ending.upper()}" for ending in endings))
    write("picture.png", "program.exe", "txt", "x.txt.bak", "work.timeline", "~$x.docx", "._x.txt")
    wanted = {f"x{ending}" for ending in endings} | {f"X{ending.upper()}" for ending in endings}
    assert set(_found(tmp_path)) == wanted


def test_hidden_files_and_folders_are_left_out(tmp_path: Path, write: Callable[..., None]) -> None:
    write("a.txt", ".b.txt", ".git/c.txt", "d/.e/f.txt", "d/.g.txt", "d/h.txt")
    assert _found(tmp_path) == ["a.txt", "d/h.txt"]


def test_what_is_named_itself_is_taken_though_it_is_hidden(tmp_path: Path, write: Callable[..., None]) -> None:
    write(".b.txt", ".git/c.txt", "picture.png")
    paths = [tmp_path / ".b.txt", tmp_path / "picture.png"]
    assert expand_paths([*paths, tmp_path / ".git"]) == ([*paths, tmp_path / ".git" / "c.txt"], [])


@posix
def test_links_do_not_lead_round_in_a_circle(tmp_path: Path, write: Callable[..., None]) -> None:
    write("a/x.txt")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    assert _found(tmp_path) == ["a/x.txt"]


@posix
def test_links_to_files_are_followed(tmp_path: Path, write: Callable[..., None]) -> None:
    write("other/x.txt", "folder/y.txt")
    (tmp_path / "folder" / "link.txt").symlink_to(tmp_path / "other" / "x.txt")
    (tmp_path / "folder" / "dead.txt").symlink_to(tmp_path / "nowhere.txt")
    assert _found(tmp_path / "folder") == ["link.txt", "y.txt"]


@posix
def test_a_link_to_a_folder_is_followed_when_it_is_named_itself(tmp_path: Path, write: Callable[..., None]) -> None:
    write("other/x.txt")
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "other")
    assert expand_paths([link]) == ([link / "x.txt"], [])


@posix
def test_pipes_sockets_and_folders_with_an_ending_are_left_out(tmp_path: Path, write: Callable[..., None]) -> None:
    write("x.txt", "folder.txt/y.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as bound:
        # The name of a socket may be no longer than some 100 bytes.
        at = os.open(tmp_path, os.O_RDONLY)
        bound.bind(f"/proc/self/fd/{at}/s.txt" if Path("/proc/self/fd").exists() else str(tmp_path / "s.txt"))
        os.close(at)
        assert (tmp_path / "s.txt").is_socket()
        assert _found(tmp_path) == ["folder.txt/y.txt", "x.txt"]


@posix
@pytest.mark.parametrize("name", ["pipe.txt", "pipe.csv", "pipe.zip", "pipe.mbox", "pipe.parquet"])
def test_nobody_looks_into_a_pipe_that_is_named_itself(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    os.mkfifo(path)
    assert inputs_of([path]) == ([Input(path)], [])
    assert likely_languages([path]) == ()


@pytest.mark.parametrize("ending", [".csv", ".tsv", ".json", ".jsonl", ".xlsx", ".parquet", ".zip", ".mbox", ""])
def test_an_empty_file_is_called_empty_whatever_its_format(tmp_path: Path, ending: str) -> None:
    """Nobody is told to name the columns of nothing, or to mend an archive that is none."""
    path = tmp_path / f"nothing{ending}"
    path.touch()
    assert inputs_of([path]) == ([Input(path)], [])
    with pytest.raises(DocumentError, match="is empty"):
        read_document(path)


def test_a_folder_without_articles_is_named(tmp_path: Path, write: Callable[..., None]) -> None:
    write("full/x.txt", "pictures/x.png")
    (tmp_path / "empty").mkdir()
    found, empty = expand_paths([tmp_path / "empty", tmp_path / "full", tmp_path / "pictures"])
    assert found == [tmp_path / "full" / "x.txt"]
    text = "{} holds no article that can be read. Choose a folder with articles in it."
    assert list(map(str, empty)) == [text.format(tmp_path / name) for name in ("empty", "pictures")]


def test_a_file_in_two_folders_that_were_named_is_there_once(tmp_path: Path, write: Callable[..., None]) -> None:
    write("a/b/x.txt")
    assert expand_paths([tmp_path, tmp_path / "a" / "b", tmp_path / "a" / "b" / "x.txt"])[0] == [
        tmp_path / "a" / "b" / "x.txt"
    ]


def test_a_name_that_no_system_allows_is_a_file_that_is_missing() -> None:
    paths = [Path("x" * 5_000), Path("a\0b.txt")]
    assert expand_paths(paths) == (paths, [])


@posix
def test_names_that_are_no_text_are_found(tmp_path: Path) -> None:
    name = os.fsdecode(b"\xff.txt")
    (tmp_path / name).write_text("An article.", encoding="utf-8")
    assert expand_paths([tmp_path]) == ([tmp_path / name], [])
    assert names_for([Input(tmp_path / name)], ()) == ["\ufffd.txt"]


def test_a_search_that_was_cancelled_goes_no_further(tmp_path: Path, write: Callable[..., None]) -> None:
    write(*(f"{number:03}/x.txt" for number in range(100)))
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 10

    assert len(expand_paths([tmp_path], cancelled)[0]) < 20
    assert len(asked) == 11


def test_documents_go_by_the_names_of_their_files() -> None:
    assert names_for([Input(Path("a/x.txt")), Input(Path("b/y.html"))], ()) == ["x.txt", "y.html"]


def test_names_that_are_taken_or_come_again_get_a_number() -> None:
    paths = [Path("a/x.txt"), Path("b/x.txt"), Path("c/x.txt"), Path("y.txt")]
    assert names_for(list(map(Input, paths)), ["x.txt"]) == ["x.txt (2)", "x.txt (3)", "x.txt (4)", "y.txt"]


def test_a_number_that_a_file_has_itself_is_not_given_away() -> None:
    paths = [Path("a/x (2)"), Path("b/x"), Path("c/x"), Path("d/x (2)")]
    assert names_for(list(map(Input, paths)), ()) == ["x (2)", "x", "x (3)", "x (2) (2)"]


def test_thousands_of_equal_names() -> None:
    names = names_for([Input(Path(f"{number}/x.txt")) for number in range(20_000)], ["x.txt (7)"])
    assert names[:8] == ["x.txt", *(f"x.txt ({number})" for number in (2, 3, 4, 5, 6, 8, 9))]
    assert len(set(names)) == 20_000


@given(st.lists(st.sampled_from(["x", "x (2)", "x (3)", "x (2) (2)", "y"])), st.sets(st.sampled_from(["x", "x (3)"])))
def test_no_two_documents_have_the_same_name(files: list[str], taken: set[str]) -> None:
    names = names_for([Input(Path(f"{number}/{name}")) for number, name in enumerate(files)], taken)
    assert len({*names, *taken}) == len(names) + len(taken)
    assert all(name.startswith(file) for name, file in zip(names, files, strict=True))


def test_a_free_name() -> None:
    assert free_name("x", []) == "x"
    assert free_name("x", ["x", "x (2)", "x (4)"]) == "x (3)"


def test_a_folder_holds_tables_archives_and_mailboxes(tmp_path: Path) -> None:
    text = "Die Werft schloss am 3. Mai 1999. " * 8
    mail = f"From a@example.org Fri Jul  2 10:00:00 2021\nSubject: Brief\n\n{text}\n\n"
    (tmp_path / "post").mkdir()
    for name, content in {
        "a.txt": text, "post/Gesendet": mail, "post/Gesendet.msf": "// <!-- index of the mailbox -->", "b.mbox": mail,
        "c.csv": f"id,text\nc1,{text}\n", "d.jsonl": f'{{"id": "d1", "text": "{text}"}}\n', "Makefile": "all:\n",
        # What lies beside articles is passed over where it is something else.
        "package.json": '{"name": "x"}', "felder.csv": "Feld,Sinn\nText,was gesagt wird\n",
    }.items():  # fmt: skip
        (tmp_path / name).write_text(content, encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "e.zip", "w") as archive:
        archive.writestr("e1.txt", text)
    with zipfile.ZipFile(tmp_path / "bilder.zip", "w") as archive:
        archive.writestr("a.png", "x")
    files, empty = expand_paths([tmp_path])
    found, failures = inputs_of(files, [tmp_path])
    assert (empty, failures) == ([], [])
    assert [one.plain_name for one in found] == ["a.txt", "b 1.eml", "c1", "d1", "e1.txt", "Gesendet 1.eml"]
    # What was named itself, and what is damaged, is told all the same.
    named = [tmp_path / "felder.csv", tmp_path]
    (tmp_path / "z.json").write_text("{", encoding="utf-8")
    failures = inputs_of(expand_paths(named)[0], named)[1]
    assert [str(error).split(" ")[0] for error in failures] == [
        str(tmp_path / name) for name in ("felder.csv", "z.json")
    ]


def test_a_folder_with_nothing_but_other_tables_says_what_they_are(tmp_path: Path) -> None:
    (tmp_path / "felder.csv").write_text("Feld,Sinn\nText,was gesagt wird\n", encoding="utf-8")
    found, (error,) = inputs_of(expand_paths([tmp_path])[0], [tmp_path])
    assert found == []
    assert "looks like a table without articles" in str(error)
