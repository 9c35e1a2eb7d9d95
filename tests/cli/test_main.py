"""A command line becomes an exit code, whatever happens on the way."""

import signal
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
from running import Done

from timeline_app.cli import main as package_main
from timeline_app.cli.codes import FAILED, INTERRUPTED, OK
from timeline_app.cli.main import _ENDING, _ending_once, main

Run = Callable[..., Done]


def test_the_package_runs_the_same() -> None:
    assert package_main is main


@pytest.mark.parametrize(("error", "code"), [(KeyboardInterrupt(), INTERRUPTED), (BrokenPipeError(), OK)])
def test_who_ends_it_early(monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int) -> None:
    def broken(given: list[str]) -> int:
        raise error

    # The package has the function under the module's name.
    monkeypatch.setattr(import_module("timeline_app.cli.main"), "_run", broken)
    assert main(["export"]) == code


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_completions(run: Run, shell: str) -> None:
    assert "timeline-app" in run("--print-completion", shell).text


def test_a_wrong_line_and_a_missing_file(run: Run, tmp_path: Path) -> None:
    assert "usage" in run("export", code=2).told
    assert "none.txt" in run("export", tmp_path / "none.txt", code=FAILED).told


@pytest.mark.parametrize("number", _ENDING)
def test_the_first_signal_ends_it_and_the_next_are_ignored(number: int) -> None:
    before = {one: signal.getsignal(one) for one in _ENDING}
    try:
        with pytest.raises((KeyboardInterrupt, SystemExit)) as ended, _ending_once():
            signal.raise_signal(number)
        assert ended.type is (KeyboardInterrupt if number == signal.SIGINT else SystemExit)
        if ended.type is SystemExit:
            assert ended.value.code == 128 + number  # type: ignore[union-attr]
        assert {signal.getsignal(one) for one in _ENDING} == {signal.SIG_IGN}
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


def test_without_a_signal_all_is_as_before() -> None:
    before = [signal.getsignal(one) for one in _ENDING]
    with _ending_once():
        assert [signal.getsignal(one) for one in _ENDING] != before
    assert [signal.getsignal(one) for one in _ENDING] == before
