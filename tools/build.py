"""Freezes the program into the folder dist/timeline-app, which runs without Python, and tries it.

    python3 tools/build.py        py tools\\build.py

It runs where the C library is at least as new as here.
"""

from __future__ import annotations

import subprocess

import set_up


def main() -> None:
    """The program must do what the checkout does."""
    python = set_up.ready("build")
    folder = set_up.ROOT / "dist" / "timeline-app"
    program = folder / ("timeline-app.exe" if set_up.WINDOWS else "timeline-app")
    freeze = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "build.spec"]
    subprocess.run(freeze, cwd=set_up.ROOT, check=True)
    subprocess.run([str(python), "tools/smoke.py", str(program)], cwd=set_up.ROOT, check=True)
    octets = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"dist/timeline-app has {octets / 1e6:.0f} MB and does what the checkout does.")


if __name__ == "__main__":
    main()
