"""Sets up what is missing, then checks style, types and layers, and runs the tests.

python3 tools/test.py [what pytest takes]        py tools\\test.py [what pytest takes]
"""

from __future__ import annotations

import os
import subprocess
import sys

import set_up


def main() -> None:
    """The first check that fails ends it."""
    python = set_up.ready("test")
    # Without bytecode each of the many processes that tests start would compile the whole program anew.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    # Windows wait for other processes and for timers: one more than there are processors keeps these busy.
    processes = min((os.cpu_count() or 1) + 1, 4)
    # Tests of one module share what they have made, so they stay together; tests/conftest.py says which come first.
    parallel = ["--numprocesses", str(processes), "--dist", "loadfile", "--no-loadscope-reorder"]
    _checked([_program("ruff"), "check"])
    # The other checks use one processor, and would have the others wait.
    with subprocess.Popen([str(python), "-m", "pytest", *parallel, *sys.argv[1:]], cwd=set_up.ROOT) as tests:
        try:
            _checked([_program("mypy")])
            _checked([_program("lint-imports")])
        except BaseException:
            tests.terminate()
            raise
    sys.exit(tests.returncode)


def _program(name: str) -> str:
    return str(set_up.environment() / name)


def _checked(command: list[str]) -> None:
    """Ends the program with what a check says if it fails; one that passes says nothing among the tests."""
    done = subprocess.run(command, cwd=set_up.ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        print(done.stdout, file=sys.stderr, flush=True)
        sys.exit(done.returncode)


if __name__ == "__main__":
    main()
