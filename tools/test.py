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
    programs = set_up.environment()
    for command in (["ruff", "check"], ["mypy"], ["lint-imports"]):
        done = subprocess.run([str(programs / command[0]), *command[1:]], cwd=set_up.ROOT)
        if done.returncode:
            sys.exit(done.returncode)
    # Without bytecode each of the many processes that tests start would compile the whole program anew.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    # Windows wait for other processes and for timers: one more than there are processors keeps these busy.
    processes = min((os.cpu_count() or 1) + 1, 4)
    # Tests of one module share what they have made, so they stay together.
    parallel = ["--numprocesses", str(processes), "--dist", "loadfile"]
    set_up.become([str(python), "-m", "pytest", *parallel, *sys.argv[1:]])


if __name__ == "__main__":
    main()
