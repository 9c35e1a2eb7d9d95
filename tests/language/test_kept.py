"""What was made of language files is read again only where nothing has changed, and never has to be there."""

import marshal
import os
import subprocess
import sys
import zlib
from ast import literal_eval
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from changed_files import change

from timeline_app.language import kept as module
from timeline_app.language.files import read_toml
from timeline_app.language.grammar import Grammar, read_grammar
from timeline_app.language.kept import keep, kept
from timeline_app.paths import resources
from timeline_app.timex.finder import find
from timeline_app.timex.tokens import tokenise

ROOT = Path(__file__).parents[2]
SOURCES = (b"first file", b"second")
MADE = {"some": ["values", 1, 2.5], "more": (frozenset(("a", "b")), None, b"\0\1")}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for caches that is not there yet."""
    monkeypatch.setattr(module, "user_cache", lambda: tmp_path / "cache")
    return tmp_path / "cache"


def _summed(content: bytes) -> bytes:
    """With the right sum before it."""
    return zlib.crc32(content).to_bytes(4, "little") + content


def _only(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def test_what_is_kept_is_found_again(folder: Path) -> None:
    assert kept("it", SOURCES) is None
    assert keep("it", SOURCES, lambda: MADE) == MADE
    assert kept("it", SOURCES) == MADE
    assert kept("other", SOURCES) is None


@pytest.mark.parametrize("sources", [(), (b"first file",), (b"first file", b"second "), (b"second", b"first file")])
def test_of_other_files_nothing_is_kept(sources: tuple[bytes, ...]) -> None:
    keep("it", SOURCES, lambda: MADE)
    assert kept("it", sources) is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: content[:3],
        lambda content: content[:-1],
        lambda content: content + b"\0",
        lambda content: content[:-9] + bytes(9),
        lambda content: bytes(4) + content[4:],
        lambda content: os.urandom(2000),
        # A sum that is right, of what is no such file.
        lambda content: _summed(b""),
        lambda content: _summed(b"\xff" * 9),
        lambda content: _summed(marshal.dumps("one")),
        lambda content: _summed(marshal.dumps(("one", "two"))),
    ],
)
def test_a_damaged_file_is_as_none_and_is_written_anew(folder: Path, damage: Callable[[bytes], bytes]) -> None:
    keep("it", SOURCES, lambda: MADE)
    file = _only(folder)
    file.write_bytes(damage(file.read_bytes()))
    assert kept("it", SOURCES) is None
    keep("it", SOURCES, lambda: MADE)
    assert kept("it", SOURCES) == MADE


def test_what_another_version_has_kept_is_made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    keep("it", SOURCES, lambda: MADE)
    monkeypatch.setattr(module, "__version__", "0.0.0")
    module._maker.cache_clear()
    assert kept("it", SOURCES) is None
    keep("it", SOURCES, lambda: "of that version")
    assert kept("it", SOURCES) == "of that version"
    monkeypatch.undo()
    module._maker.cache_clear()
    assert kept("it", SOURCES) is None


def _never() -> Any:
    raise AssertionError("nothing has to be made that cannot be kept")


def test_where_no_folder_can_be_made_nothing_is_kept(folder: Path) -> None:
    folder.write_text("a file in the folder's place", encoding="utf-8")
    assert keep("it", SOURCES, _never) is None
    assert kept("it", SOURCES) is None


def test_a_folder_in_the_place_of_the_file_is_left_alone(folder: Path) -> None:
    keep("it", SOURCES, lambda: MADE)
    file = _only(folder)
    file.unlink()
    (file / "inside").mkdir(parents=True)
    assert keep("it", SOURCES, lambda: MADE) is None
    assert kept("it", SOURCES) is None
    assert _only(folder) == file


def test_what_cannot_be_written_down_leaves_no_file(folder: Path) -> None:
    assert keep("it", SOURCES, lambda: object()) is None
    assert list(folder.iterdir()) == []


WRITE = """
import sys
from timeline_app.language.files import read_toml
from timeline_app.language.kept import keep, kept
from timeline_app.paths import resources
for turn in range(60):
    made = [sys.argv[1]] * 20_000
    assert keep("it", (b"same",), lambda: made) == made
    found = kept("it", (b"same",))
    assert found is not None and set(found) <= {"one", "two"} and len(found) == 20_000
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no variable says where the folder is")
def test_two_processes_that_write_at_once_read_whole_files(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(tmp_path)}
    both = [subprocess.Popen([sys.executable, "-c", WRITE, name], env=environment) for name in ("one", "two")]
    assert [one.wait(600) for one in both] == [0, 0]
    assert len(list((tmp_path / "timeline-app").iterdir())) == 1


TEXT = "Am 3. Mai 1998 und am Montag, 7. Juni, um 18.30 Uhr; vor zwei Wochen, Ende der 90er-Jahre."


def _found(code: str) -> list[tuple[str, str]]:
    grammar = read_grammar(code)
    tokens = tokenise(TEXT, grammar.lexicon)
    return [(one.rule.name, one.span.of(TEXT)) for one in find(tokens, grammar, [])]


def test_a_kept_language_finds_what_it_found_before(folder: Path) -> None:
    first = _found("de")
    assert len(first) >= 5
    assert len(list(folder.iterdir())) == 1
    assert _found("de") == first


SOURCES_OF = """
import sys
from timeline_app.language.grammar import Grammar, read_grammar
print({code: [rule.source for rule in read_grammar(code).rules] for code in sys.argv[1:]})
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no variable says where the folder is")
def test_all_processes_make_the_same_of_a_language(tmp_path: Path) -> None:
    told = []
    for seed in "12":
        environment = {
            **os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed, "XDG_CACHE_HOME": str(tmp_path / seed)
        }  # fmt: skip
        command = [sys.executable, "-c", SOURCES_OF, "de", "en", "es", "fr", "it"]
        done = subprocess.run(command, env=environment, check=True, capture_output=True, encoding="utf-8")
        told.append(literal_eval(done.stdout))
    for code, sources in told[0].items():
        assert sources == told[1][code], code
    assert all(map(len, told[0].values()))


def test_what_was_made_of_other_characters_is_not_taken(folder: Path) -> None:
    made = read_grammar("de")
    words, rules = (read_toml(resources() / "languages" / "de" / name) for name in ("words.toml", "rules.toml"))
    alphabet, known = made.made()
    other = Grammar("de", words, rules, made=({**alphabet, "month": "\ue000"}, known[::-1]))
    assert [rule.source for rule in other.rules] == [rule.source for rule in made.rules]


@pytest.mark.parametrize("code", ["de", "en", "es", "fr", "it"])
def test_a_kept_language_is_the_same(code: str) -> None:
    made, again = read_grammar(code), read_grammar(code)
    assert [vars(rule) for rule in again.rules] == [vars(rule) for rule in made.rules]
    assert [rule.regex for rule in again.rules] == [rule.regex for rule in made.rules]
    assert (again.settings, again.definitions, again.trigger) == (made.settings, made.definitions, made.trigger)


def test_a_changed_file_is_read_anew(folder: Path, files: Path) -> None:
    read_grammar("de")
    before = _only(folder).read_bytes()
    change(files / "de" / "rules.toml", ("[settings]", "[settings] # changed"))
    read_grammar("de")
    assert _only(folder).read_bytes() != before


def test_two_places_of_the_program_do_not_make_all_anew_in_turns(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep("it", SOURCES, lambda: "of one")
    monkeypatch.setattr(module, "_FOLDER", Path(module.__file__).parents[1])
    caches = (module._modules, module._maker)
    for cache in caches:
        cache.cache_clear()
    assert kept("it", SOURCES) is None
    keep("it", SOURCES, lambda: "of the other")
    assert (kept("it", SOURCES), len(list(folder.iterdir()))) == ("of the other", 2)
    monkeypatch.undo()
    for cache in caches:
        cache.cache_clear()


def test_a_frozen_program_finds_again_what_it_kept_in_another_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    caches = (module._modules, module._maker)
    for name in ("mounted-1", "mounted-2"):
        monkeypatch.setattr(module, "_FOLDER", tmp_path / name)
        for cache in caches:
            cache.cache_clear()
        assert kept("it", SOURCES) == (None if name == "mounted-1" else MADE)
        keep("it", SOURCES, lambda: MADE)
    monkeypatch.undo()
    for cache in caches:
        cache.cache_clear()
