"""Chromium without a screen, where it is installed: another program that shows what we write."""

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

# Without its sandbox, which wants rights that a container has not; all that it sees was written by these tests. It
# looks for no news of its own in the network.
OPTIONS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
)  # fmt: skip


def installed() -> str:
    """Where Chromium is; skips the test where it is not installed."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("Chromium is not installed")
    return program


def _chromium(profile: Path, *arguments: str) -> str:
    command = [installed(), *OPTIONS, f"--user-data-dir={profile}", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
    return done.stdout


def dom(page: Path) -> str:
    """The page as the browser understands it, written down again."""
    return _chromium(page.parent / "profile", "--dump-dom", page.as_uri())


def screenshot(page: Path, width: int, height: int) -> QImage:
    """What a window of this size shows of a page."""
    shown = page.with_suffix(".shown.png")
    _chromium(page.parent / "profile", f"--screenshot={shown}", f"--window-size={width},{height}", page.as_uri())
    image = QImage(str(shown))
    assert (image.width(), image.height()) == (width, height)
    return image


def printed(page: Path) -> Path:
    """The page as it would be printed, as PDF."""
    out = page.with_suffix(".printed.pdf")
    _chromium(page.parent / "profile", f"--print-to-pdf={out}", "--no-pdf-header-footer", page.as_uri())
    return out


def greys(image: QImage) -> np.ndarray:
    """The brightness of all pixels, from 0 to 255, row by row."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    whole = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return whole[:, : grey.width()].astype(np.float64)


def blurred(pixels: np.ndarray) -> np.ndarray:
    """The mean brightness of squares of ten pixels: letters are not smoothed in the same way by all programs."""
    high, wide = (side // 10 for side in pixels.shape)
    return pixels[: high * 10, : wide * 10].reshape(high, 10, wide, 10).mean(axis=(1, 3))
