"""The two commands: a fit Python is found, .venv is made with it and filled, on POSIX and as Windows lays it out."""

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
# What any Python runs, so that it can say which one is needed.
FOR_OLD_PYTHONS = ("build", "compile_words", "run", "set_up", "system_packages", "test")
# A Python as the set-up sees it: told its version, it makes an environment of its own kind, and notes what it is asked.
FAKE = """#!/bin/sh
echo "$(basename "$0") $*" >> '{log}'
case "$*" in
*import\\ sys,*) {look} ;;
*"-m venv"*) for folder; do :; done; mkdir -p "$folder/{programs}"; cp "$0" "$folder/{programs}/{name}" ;;
esac
"""


@pytest.fixture
def set_up(tools: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.delenv("PYTHON", raising=False)
    return import_module("set_up")


class Machine:
    """A folder of programs, and what was asked of them."""

    def __init__(self, folder: Path) -> None:
        self.programs, self.log, self.root = folder / "bin", folder / "log", folder / "project"
        for made in (self.programs, self.root / "tools", self.root / "resources" / "i18n"):
            made.mkdir(parents=True)
        (self.root / "pyproject.toml").write_text("[project]\n")

    def python(self, name: str, version: str = "3.12", venv: str = "venv", windows: bool = False) -> Path:
        """Write a Python of some version."""
        look = f"printf '%s\\n' '{version}' '{venv}' ''"
        layout = {"programs": "Scripts", "name": "python.exe"} if windows else {"programs": "bin", "name": "python"}
        path = self.programs / name
        path.write_text(FAKE.format(log=self.log, look=look, **layout))
        path.chmod(0o755)
        return path

    def asked(self) -> list[str]:
        return self.log.read_text().splitlines() if self.log.exists() else []


@pytest.fixture
def machine(set_up: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """A machine with nothing but a shell, on which no Python runs but those that are put there."""
    if sys.platform == "win32":
        pytest.skip("the Pythons of this machine are scripts of a POSIX shell")
    made = Machine(tmp_path)
    for name in ("basename", "cp", "mkdir", "sh", "dirname"):
        (made.programs / name).symlink_to(str(shutil.which(name)))
    monkeypatch.setenv("PATH", str(made.programs))
    monkeypatch.setattr(set_up.sys, "executable", str(made.programs / "none"))
    monkeypatch.setattr(set_up, "missing", lambda *facts: [])
    return made


@pytest.mark.parametrize("name", FOR_OLD_PYTHONS)
def test_older_pythons_can_read_it_and_need_nothing_else(name: str) -> None:
    tree = ast.parse((ROOT / "tools" / f"{name}.py").read_text(encoding="utf-8"), feature_version=(3, 8))
    modules = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    modules |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    assert {one.partition(".")[0] for one in modules} <= {*sys.stdlib_module_names, "compile_words", "set_up",
                                                         "system_packages"}  # fmt: skip


def test_the_readmes_test_command_is_what_is_run_of_every_commit() -> None:
    command = "python3 tools/test.py"
    assert f"\n    {command}\n" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert (ROOT / ".ci" / "run").read_text(encoding="utf-8").rstrip().endswith(command)


@pytest.mark.parametrize("name", ["run", "test", "build", "set_up"])
def test_the_shell_scripts_do_what_the_python_ones_do(name: str, machine: Machine) -> None:
    fake = machine.python("python3.12")
    script = ROOT / "tools" / f"{name}.sh"
    subprocess.run(["sh", script, "one two", "three"], env={**os.environ, "PYTHON": str(fake)}, check=True)
    assert machine.asked() == [f"python3.12 {ROOT}/tools/{name}.py one two three"]


def test_who_has_neither_python_nor_rights_is_told_all_at_once(machine: Machine, set_up: ModuleType) -> None:
    user = machine.programs / "id"
    user.write_text("#!/bin/sh\necho 1000\n")
    user.chmod(0o755)
    run = subprocess.run(["sh", ROOT / "tools" / "run.sh"], capture_output=True, text=True, check=False)
    command = run.stderr.splitlines()[-1]
    assert command.startswith("    sudo apt-get update && sudo apt-get install --yes --no-install-recommends python3 ")
    packages = set_up.system_packages
    needed = {names.split()[0] for purpose in ("window", "test") for names in packages.LIBRARIES[purpose].values()}
    needed |= {*packages.python_packages(packages.APT), "xvfb", "xauth"}
    assert needed == {*command.split("recommends ")[1].split()}
    assert run.returncode == 1


def test_the_newest_python_that_can_make_environments_is_taken(machine: Machine, set_up: ModuleType) -> None:
    machine.python("python3", "3.10")
    machine.python("python3.13", "3.13", venv="")
    machine.python("python3.11", "3.11")
    assert set_up.find_python().command == ["python3.11"]
    (machine.programs / "python3.11").unlink()
    found = set_up.find_python()
    assert (found.command, found.version, found.has_venv) == (["python3.13"], "3.13", False)


def test_a_python_that_is_named_is_the_only_one(
    machine: Machine, set_up: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.python("python3.12")
    monkeypatch.setenv("PYTHON", str(machine.python("mine", "3.9")))
    assert set_up.find_python() is None
    with pytest.raises(SystemExit, match=r"3\.11 or newer is needed\. .*mine is not\."):
        set_up.ready("window", machine.root)


def test_an_environment_of_another_python_than_the_named_one_is_made_anew(
    machine: Machine, set_up: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.python("python3.12")
    set_up.ready("test", machine.root)
    monkeypatch.setenv("PYTHON", str(machine.python("mine", "3.13")))
    set_up.ready("test", machine.root)
    made = [line for line in machine.asked() if " -m venv " in line]
    assert [line.split()[0] for line in made] == ["python3.12", "mine"]
    set_up.ready("test", machine.root)
    assert [line for line in machine.asked() if " -m venv " in line] == made


def test_the_environment_is_made_once_and_again_when_the_project_changes(machine: Machine, set_up: ModuleType) -> None:
    machine.python("python3.12")
    python = set_up.ready("test", machine.root)
    assert python == machine.root / ".venv" / "bin" / "python"
    install = f"python -m pip install --quiet --quiet --disable-pip-version-check --editable {machine.root}[test]"
    asked = machine.asked()
    assert f"python3.12 -m venv --clear {machine.root / '.venv'}" in asked
    assert asked[-1] == install
    set_up.ready("test", machine.root)
    assert machine.asked()[len(asked) :] == ["python -c import sys"]
    (machine.root / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    set_up.ready("test", machine.root)
    assert [line for line in machine.asked()[len(asked) + 1 :] if "-m" in line] == [install]


def test_windows_is_laid_out_differently(machine: Machine, set_up: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(set_up, "WINDOWS", True)
    machine.python("py", "3.13", windows=True)
    python = set_up.ready("window", machine.root)
    assert python == machine.root / ".venv" / "Scripts" / "python.exe"
    assert f"py -3.14 -m venv --clear {machine.root / '.venv'}" in machine.asked()
    assert machine.asked()[-1].endswith(f"--editable {machine.root}[window]")
    with pytest.raises(SystemExit, match=r"^7$"):
        set_up.become(["sh", "-c", "exit 7"], machine.root)


def test_windows_without_a_fit_python_says_how_to_name_one(
    machine: Machine, set_up: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_up, "WINDOWS", True)
    monkeypatch.setattr(set_up.system_packages, "manager", lambda: None)
    with pytest.raises(SystemExit, match=r"set PYTHON=C:.* && py tools\\run\.py"):
        set_up.ready("window", machine.root)


def test_all_that_is_missing_is_told_at_once(
    machine: Machine, set_up: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(set_up.system_packages, "loads", lambda name: False)
    monkeypatch.setattr(set_up.system_packages.shutil, "which", lambda name: None)
    monkeypatch.setattr(set_up.sys, "platform", "linux")
    apt = set_up.system_packages.APT
    told = set_up.missing("window", set_up.Python(["python3"], "3.13", False, ""), apt, True)
    assert {"python3.13-venv", "libegl1", "libxcb-cursor0", "xvfb", "xauth"} <= set(told)
    assert {"python3", "python3-venv", "libegl1"} <= set(set_up.missing("test", None, apt, False))
    frozen = set_up.missing("build", set_up.Python(["python3"], "3.11", True, "libpython3.11.so.1.0"), apt, False)
    assert {"binutils", "libpython3.11"} <= set(frozen)


@pytest.fixture
def asked(set_up: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands that a command becomes, on a machine that is ready."""
    commands: list[list[str]] = []
    monkeypatch.setattr(set_up, "ready", lambda purpose, screen=False: Path(f"{purpose}{screen}"))
    monkeypatch.setattr(set_up, "become", commands.append)
    return commands


def test_run_opens_what_is_named_from_where_it_is_named(
    asked: list[list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run: Callable[[], None] = import_module("run").main
    (tmp_path / "my article.txt").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(sys, "argv", ["run.py", "my article.txt", "--new"])
    run()
    assert asked == [["windowFalse", "-m", "timeline_app", str(tmp_path / "my article.txt"), "--new"]]
    monkeypatch.setattr(sys, "argv", ["run.py"])
    run()
    assert asked[1][3:] == [str(path) for path in sorted((ROOT / "seeds").glob("*.txt"))]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")
def test_run_opens_on_a_virtual_screen_where_there_is_none(
    asked: list[list[str]], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "argv", ["run.py"])
    import_module("run").main()
    assert asked[0][0] == "xvfb-run"
    assert "windowTrue" in asked[0]
    assert "There is no screen here" in capfd.readouterr().out
