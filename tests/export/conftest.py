"""Lets the tests of this folder share the events that they write, and a spreadsheet program where there is one."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def libreoffice(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Converts files with LibreOffice: what it is to write, what it reads, and the files; returns their new folder."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed")
    home = tmp_path_factory.mktemp("libreoffice")

    def convert(to: str, *files: Path, reading: str = "") -> Path:
        folder = tmp_path_factory.mktemp("converted")
        options = [f"-env:UserInstallation={home.as_uri()}", "--headless", "--convert-to", to, "--outdir", str(folder)]
        filters = [f"--infilter={reading}"] if reading else []
        command = [program, *options, *filters, *map(str, files)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=600)
        assert len(list(folder.iterdir())) == len(files), done.stdout + done.stderr
        return folder

    return convert
