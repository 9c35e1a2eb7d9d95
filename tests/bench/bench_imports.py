"""What imports inside functions are good for: who starts without them, and how long they would take there.

An import stands inside a function only where some start of the program has the module around it and does without what
is imported. Each is listed with the first start that it spares and the milliseconds that it takes there; one that
spares none belongs to the top of its module, and the exit code is 1 then.

    python tests/bench/bench_imports.py [--quick, without the milliseconds]
"""

import ast
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from watched_start import WATCHED

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "timeline_app"
NOT_EVERYWHERE = {"fcntl"}
"""What Windows lacks cannot be imported at the top."""
SEED = str(next((ROOT / "seeds").glob("*.txt")))

# Whatever it is that starts, it tells at its end, in its last line, which modules it has loaded.
TELLING = """
import atexit, json, os, sys
def tell():
    os.write(2, f"\\n{json.dumps(sorted(sys.modules))}\\n".encode())
"""
WINDOW = (
    """
def seen(window):
    tell()
    window.completed.connect(lambda: (tell(), window.close()))
"""
    + WATCHED
)
COMMAND = """
atexit.register(tell)
from timeline_app.__main__ import main
sys.exit(main())
"""
PYTHON = """
atexit.register(tell)
from timeline_app import api
"""
LAUNCH = """
atexit.register(tell)
import timeline_app.launch
"""
DIALOG = """
atexit.register(tell)
import timeline_app.ui.window.dialogs, timeline_app.ui.window.editing, timeline_app.ui.article.publication_bar
import timeline_app.ui.publishing.picturing
"""
STARTS: dict[str, tuple[str, ...]] = {
    "the empty window": (WINDOW,),
    "the window with an article": (WINDOW, SEED),
    "--version": (COMMAND, "--version"),
    "tag": (COMMAND, "tag", "--jobs", "1", SEED),
    "the window until its article is being read": (LAUNCH,),
    "the worker": (COMMAND, "--worker-ahead"),
    "a dialog, which opens within 50 ms": (DIALOG,),
    "import timeline_app.api": (PYTHON,),
    "api.tag": (PYTHON + "api.tag('Am 3. Mai 2021 kam er.')",),
}


class Inner(NamedTuple):
    """An import inside a function: the module that holds it, its line, and the module that it loads."""

    holder: str
    line: int
    module: str


def inner_imports() -> Iterator[Inner]:
    """All imports inside functions of the package."""
    for path in sorted(PACKAGE.rglob("*.py")):
        holder = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        tree = ast.parse(path.read_text(encoding="utf-8"))
        functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        found = {inner for function in functions for inner in ast.walk(function)}
        for node in sorted((one for one in found if isinstance(one, ast.Import | ast.ImportFrom)), key=_line):
            yield from (Inner(holder, node.lineno, module) for module in _modules(node))


def _line(node: ast.stmt) -> int:
    return node.lineno


def _modules(node: ast.Import | ast.ImportFrom) -> list[str]:
    """What it loads: a name that is taken from a package may be a module itself."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    within = [f"{node.module}.{alias.name}" for alias in node.names]
    return [name for name in within if (ROOT / (name.replace(".", "/") + ".py")).exists()] or [node.module or ""]


def loaded(code: str, *arguments: str) -> list[set[str]]:
    """The modules of a process at its end; of one with a window at its first picture, and when all is there."""
    with tempfile.TemporaryDirectory() as home:
        own = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME"), home)
        environment = {**os.environ, **own, "PYTHONPATH": str(ROOT)}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        run = subprocess.run(
            [sys.executable, "-c", TELLING + code, *arguments],
            env=environment,
            capture_output=True,
            text=True,
            input="",
        )
    told = [set(json.loads(line)) for line in run.stderr.splitlines() if line.startswith("[")]
    if not told:
        raise RuntimeError(f"{arguments or code}: {run.stderr}")
    return told


def starts(folder: Path) -> dict[str, set[str]]:
    """What is loaded by each way of starting the program; `folder` is for what they read and write."""
    page = folder / "page.html"
    page.write_text("<article><h1>Die Brücke</h1><p>Sie wurde am 3. Mai 2021 eröffnet.</p></article>", encoding="utf-8")
    ways = {
        **STARTS,
        "tag of a web page": (COMMAND, "tag", "--jobs", "1", str(page)),
        "export to CSV": (COMMAND, "export", "--to", str(folder / "a.csv"), SEED),
        "export to JSON": (COMMAND, "export", "--to", str(folder / "a.json"), SEED),
    }
    return {
        name + ", when all is there" * number: modules
        for name, (code, *arguments) in ways.items()
        for number, modules in enumerate(loaded(code, *arguments))
    }


def costs(modules: set[str]) -> dict[str, float]:
    """Milliseconds that each takes with all that it brings along, where nothing is loaded yet."""
    found = {}
    for module in sorted(modules):
        command = [sys.executable, "-X", "importtime", "-c", f"import {module}"]
        told = subprocess.run(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True)
        rows = re.findall(r"^import time:\s+\d+ \|\s+(\d+) \| (\S+)$", told.stderr, re.MULTILINE)
        found[module] = max((int(cost) / 1000 for cost, name in rows if name == module), default=0.0)
    return found


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        known = starts(Path(folder))
    imports = sorted({one for one in inner_imports() if one.module not in NOT_EVERYWHERE})
    cost = {} if "--quick" in sys.argv else costs({one.module for one in imports})
    in_vain = 0
    for one in imports:
        spared = [name for name, modules in known.items() if one.holder in modules and one.module not in modules]
        in_vain += not spared
        told = f"spares {spared[0]}" if spared else "spares no start"
        print(f"{cost.get(one.module, 0):7.1f} ms  {one.holder}:{one.line}  {one.module}  {told}")
    print(f"{len(imports)} imports inside functions, {in_vain} of them in vain")
    return 1 if in_vain else 0


if __name__ == "__main__":
    sys.exit(main())
