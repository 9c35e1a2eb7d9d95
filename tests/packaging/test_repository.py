"""What strangers and machines read of the repository agrees with the project: workflows, templates, how to cite it."""

import re
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
import yaml

from timeline_app import __version__

ROOT = Path(__file__).parents[2]
GITHUB = ROOT / ".github"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
WORKFLOWS = sorted(GITHUB.glob("workflows/*.yml"))


def _read(path: Path) -> dict[str, object]:
    # Not safe_load alone: YAML takes the key `on` for a truth value, which GitHub does not.
    text = re.sub(r"(?m)^on:", '"on":', path.read_text(encoding="utf-8"))
    read = yaml.safe_load(text)
    assert isinstance(read, dict)
    return read


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_runs_what_is_there_and_may_do_little(path: Path) -> None:
    workflow = _read(path)
    assert {"name", "on", "permissions", "jobs"} <= workflow.keys()
    assert workflow["permissions"] == {"contents": "read"}
    text = path.read_text(encoding="utf-8")
    named = re.findall(r"\btools/[\w.]+", text)
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []
    assert "secrets." not in text
    # What others wrote into a title or a branch's name would be run by a shell.
    assert not re.search(r"run:.*\$\{\{ github\.(?:event|head_ref)", text)


def test_a_release_makes_and_tries_each_package(identity: ModuleType, tools: Path) -> None:
    text = (GITHUB / "workflows" / "release.yml").read_text(encoding="utf-8")
    made = {path.name for path in tools.glob("make_*.py") if "import frozen" in path.read_text(encoding="utf-8")}
    assert len(made) == 5
    assert set(re.findall(r"make_\w+\.py", text)) == made | {"make_manual.py"}
    contributing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert [name for name in made if f"`tools/{name}`" not in contributing] == []
    # Every step that makes one runs what came of it; pages are looked for.
    steps = [step for step in re.split(r"\n +- ", text) if "make_" in step]
    tried = {step: "manual/en/start.html" if "make_manual" in step else "1999-05-03" for step in steps}
    assert [step for step, sign in tried.items() if sign not in step] == []
    # What the steps call the program by is what it is called.
    assert f"flatpak run {identity.IDENTIFIER} " in text
    assert f"volume/{identity.TITLE}.app/Contents/MacOS/{identity.NAME} " in text
    assert f"dist/{identity.NAME}" in text


def test_every_python_that_is_promised_is_tested() -> None:
    pythons = _read(GITHUB / "workflows" / "test.yml")["jobs"]["system"]["strategy"]["matrix"]["python"]  # type: ignore[index]
    told = [one.rpartition(" ")[2] for one in PROJECT["classifiers"] if re.search(r"Python :: 3\.\d+$", one)]
    assert pythons == told
    assert PROJECT["requires-python"] == f">={pythons[0]}"


def test_the_readmes_command_is_what_the_workflow_runs() -> None:
    text = (GITHUB / "workflows" / "test.yml").read_text(encoding="utf-8")
    assert "python tools/test.py" in text
    assert "python3 tools/test.py" in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", sorted(GITHUB.glob("ISSUE_TEMPLATE/*.yml")), ids=lambda path: path.stem)
def test_a_template_asks_for_something(path: Path) -> None:
    form = _read(path)
    if path.stem == "config":
        assert form["contact_links"]
        return
    fields = form["body"]
    assert isinstance(fields, list)
    assert {"name", "description", "body"} <= form.keys()
    assert all(field["type"] in ("input", "textarea") and field["attributes"]["label"] for field in fields)
    assert any(field.get("validations", {}).get("required") for field in fields)


def test_it_can_be_cited() -> None:
    told = _read(ROOT / "CITATION.cff")
    assert {"cff-version", "message", "title", "authors", "version", "date-released", "license"} <= told.keys()
    assert told["version"] == __version__
    assert told["license"] == PROJECT["license"]
    assert told["repository-code"] == PROJECT["urls"]["Homepage"]


def test_what_is_said_of_security_is_where_it_is_said() -> None:
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    assert [name for name in re.findall(r"`(timeline_app/[\w/]+)`", text) if not (ROOT / name).is_dir()] == []
    assert PROJECT["urls"]["Homepage"] in text
