"""Settings: what is written is read again, what is wrong is named and has its default, and nothing else is lost."""

import os
import tomllib
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.errors import TimelineError
from timeline_app.services.settings import (
    INTERFACES,
    LOOKS,
    MOST_RECENT,
    Settings,
    load_settings,
    save_settings,
    settings_path,
)

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def _told(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """The settings, and the sentences about what is wrong."""
    loaded, faults = load_settings(path)
    return loaded, tuple(map(str, faults))


def _loaded(path: Path, content: str) -> tuple[Settings, tuple[str, ...]]:
    path.write_text(content, encoding="utf-8")
    return _told(path)


def test_without_a_file_every_setting_has_its_default(path: Path) -> None:
    assert load_settings(path) == (Settings(), ())


def test_the_file_stands_in_the_folder_of_the_user() -> None:
    assert settings_path().name == "settings.toml"
    assert settings_path().is_relative_to(os.environ["XDG_CONFIG_HOME"])


def test_without_a_path_the_file_of_the_user_is_meant() -> None:
    save_settings(Settings(look="dark"))
    try:
        assert load_settings() == (Settings(look="dark"), ())
    finally:
        settings_path().unlink()


@pytest.mark.parametrize(
    ("content", "name", "must"),
    [
        ("interface = 3", "interface", "a text"),
        ("interface = 'qtz'", "interface", f"one of {', '.join(INTERFACES)}"),
        ("look = ['dark']", "look", "a text"),
        ("look = 'pink'", "look", "one of system, light, dark, light_contrast, dark_contrast"),
        ("reduce_motion = 1", "reduce_motion", "true or false"),
        ("reduce_motion = 'true'", "reduce_motion", "true or false"),
        ("processes = true", "processes", "a whole number"),
        ("processes = 2.0", "processes", "a whole number"),
        ("processes = 65", "processes", "between 0 and 64"),
        ("processes = -1", "processes", "between 0 and 64"),
        ("recent = 'a.txt'", "recent", "a list of texts"),
        ("recent = ['a.txt', 7]", "recent", "a list of texts"),
        ("geometry = 1979-05-27", "geometry", "a text"),
        ("docks = {left = 1}", "docks", "a text"),
    ],
)
def test_a_wrong_value_is_named_and_has_its_default(path: Path, content: str, name: str, must: str) -> None:
    loaded, faults = _loaded(path, content)
    assert loaded == Settings()
    (fault,) = faults
    assert fault.startswith(f"{path}: {name} must ")
    assert must in fault
    assert fault.endswith("It has its default instead.")


def test_a_wrong_value_leaves_the_others_as_they_are(path: Path) -> None:
    loaded, faults = _loaded(path, "look = 'pink'\nprocesses = 'many'\ninterface = 'de'\nreduce_motion = true")
    assert loaded == Settings(interface="de", reduce_motion=True)
    assert [fault.split()[1] for fault in faults] == ["look", "processes"]


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("interface", INTERFACES)
def test_every_choice_can_be_made(path: Path, look: str, interface: str) -> None:
    assert _loaded(path, f"look = '{look}'\ninterface = '{interface}'") == (Settings(interface, look), ())


@pytest.mark.parametrize(
    "content",
    [b"look = ", b"= 3", b"look = 'dark'\nlook = 'light'", b"\xff\xfe\0l", b"\x89PNG\r\n", b"look = '\0'",
     b"deep = " + b"[" * 20_000, b"long = " + b"9" * 5_000],
)  # fmt: skip
def test_what_is_no_toml_leaves_the_settings_of_a_new_user(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    loaded, faults = _told(path)
    assert loaded == Settings()
    (fault,) = faults
    assert fault.startswith(f"{path} is no TOML file: ")


def test_a_file_that_was_not_understood_is_kept_beside_the_new_one(path: Path) -> None:
    path.write_text("look = 'dark", encoding="utf-8")
    save_settings(Settings(look="light"), path)
    assert path.with_name("settings.toml.broken").read_text(encoding="utf-8") == "look = 'dark"
    assert load_settings(path) == (Settings(look="light"), ())


def test_a_mark_before_the_first_key_is_no_fault(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbflook = 'dark'\r\n")
    assert load_settings(path) == (Settings(look="dark"), ())


def test_a_file_that_cannot_be_read_is_named(path: Path) -> None:
    path.mkdir()
    loaded, faults = _told(path)
    assert loaded == Settings()
    assert [fault.startswith(f"{path} cannot be read: ") for fault in faults] == [True]


def test_settings_of_another_version_survive(path: Path) -> None:
    others = 'colour = "red"\nsince = 2031-05-06\nsizes = [1, [2, 3]]\nunknown = true\n[more]\ndeep = {at = 1.5}\n'
    loaded, faults = _loaded(path, others)
    assert faults == ()
    save_settings(replace(loaded, look="dark"), path)
    assert tomllib.loads(path.read_text(encoding="utf-8")) == tomllib.loads(others) | {"look": "dark"}


def test_only_what_was_chosen_is_written(path: Path) -> None:
    save_settings(Settings(processes=2), path)
    assert path.read_text(encoding="utf-8").split() == ["processes", "=", "2"]


def test_the_folder_is_made(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "settings.toml"
    save_settings(Settings(look="light"), path)
    assert load_settings(path) == (Settings(look="light"), ())


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(TimelineError, match=r"settings\.toml cannot be used: .*\. Check its folder"):
        save_settings(Settings(), tmp_path / "file" / "settings.toml")


def test_a_place_that_cannot_be_written_is_told(path: Path) -> None:
    path.mkdir()
    with pytest.raises(TimelineError, match=r"settings\.toml is a folder"):
        save_settings(Settings(), path)


@pytest.mark.skipif(os.name != "posix", reason="limits of this kind are Unix's")
def test_a_full_disk_leaves_what_was_there(path: Path) -> None:
    import resource

    save_settings(Settings(look="dark"), path)
    before = path.read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50, limits[1]))
    try:
        with pytest.raises(TimelineError, match=r"settings\.toml cannot be written"):
            save_settings(Settings(geometry="x" * 1000), path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_the_file_can_be_a_link(tmp_path: Path, path: Path) -> None:
    path.symlink_to(tmp_path / "elsewhere.toml")
    save_settings(Settings(look="dark"), path)
    assert path.is_symlink()
    assert load_settings(tmp_path / "elsewhere.toml") == (Settings(look="dark"), ())


def test_the_file_opened_last_stands_first() -> None:
    chosen = Settings().opened(Path("/a")).opened(Path("/b")).opened(Path("/c")).opened(Path("/a"))
    assert chosen.recent == ("/a", "/c", "/b")


@given(st.lists(st.integers(0, 20), max_size=40) | st.permutations(range(20)))
def test_recent_files_are_few_and_each_there_once(numbers: list[int]) -> None:
    chosen = Settings()
    for number in numbers:
        chosen = chosen.opened(Path(f"/{number}"))
    latest = list(dict.fromkeys(f"/{number}" for number in reversed(numbers)))
    assert list(chosen.recent) == latest[:MOST_RECENT]


def test_recent_files_that_were_written_by_hand_are_few_and_each_there_once(path: Path) -> None:
    names = [f"/{number % 20}" for number in range(100)]
    loaded, faults = _loaded(path, f"recent = {names}")
    assert (list(loaded.recent), faults) == (names[:MOST_RECENT], ())


def test_a_recent_file_is_known_by_its_whole_path() -> None:
    assert Settings().opened(Path("a.txt")).recent == (str(Path.cwd() / "a.txt"),)


@pytest.mark.skipif(os.name != "posix", reason="names that are no text are Unix's")
def test_a_name_that_is_no_text_is_not_remembered(path: Path) -> None:
    before = Settings(recent=("/a",))
    assert before.opened(Path(os.fsdecode(b"/\xff.txt"))) is before


@pytest.mark.parametrize("name", ["/Bild 10.15\u202fUhr.txt", "/a\u00a0b.txt", "/a\nb.txt", "/\u200bx.txt"])
def test_odd_spaces_in_a_name_are_no_reason_to_forget_it(path: Path, name: str) -> None:
    chosen = Settings().opened(Path(name))
    assert chosen.recent == (name,)
    save_settings(chosen, path)
    assert load_settings(path) == (chosen, ())


VALUES: dict[str, st.SearchStrategy[Any]] = {
    "interface": st.sampled_from(INTERFACES),
    "look": st.sampled_from(LOOKS),
    "reduce_motion": st.booleans(),
    "tour_seen": st.booleans(), "tool_bar": st.booleans(), "fold_gaps": st.booleans(), "shared_by_hand": st.booleans(),
    "processes": st.integers(0, 64),
    "recent": st.lists(TEXTS, unique=True, max_size=MOST_RECENT).map(tuple),
    "geometry": TEXTS,
    "docks": TEXTS,
    "unknown": st.dictionaries(TEXTS.map("x-{}".format), st.recursive(
        st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False) | TEXTS | st.dates(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3), max_leaves=5,
    ), max_size=3),
}  # fmt: skip


@settings(deadline=None)
@given(st.builds(Settings, **VALUES))
def test_every_setting_comes_back(tmp_path_factory: pytest.TempPathFactory, chosen: Settings) -> None:
    path = tmp_path_factory.getbasetemp() / "round-trip.toml"
    save_settings(chosen, path)
    assert load_settings(path) == (chosen, ())


def test_no_setting_is_left_out_of_that() -> None:
    assert {one.name for one in fields(Settings)} == set(VALUES)
