"""What the program is, and whose work it is built of."""

import platform
import sys
from importlib.metadata import PackageNotFoundError, distributions, metadata, requires
from typing import Any

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from timeline_app import __version__
from timeline_app.paths import resources
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.text_dialog import TextDialog

# The lesser licence is an addition to the other one.
_WHOLE = ("Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt")
_OWN = "timeline-app"
_NAME_ENDS = "<>=!~;[ ("


def about_dialog(parent: QWidget) -> TextDialog:
    lead = tr("Timeline {version}: every date in an article, found, resolved, explained and shown.")
    text = "\n".join((tr("MIT licence. Nothing leaves this computer."), "", *versions()))
    return TextDialog("about", tr("About Timeline"), lead.format(version=__version__), text, parent)


def versions() -> list[str]:
    """The program and what it runs on, a line each, as a report of an error needs it."""
    return [
        f"Timeline {__version__}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    ]


def licences_dialog(parent: QWidget) -> TextDialog:
    lead = tr("Timeline is built of the work of many others. These packages are part of it, each under its licence.")
    return TextDialog("licences", tr("Licences"), lead, "\n".join((*licences(), *licence_texts())), parent)


def licence_texts() -> list[str]:
    """What has to be said of Qt, and the whole licences that it is used under, each after an empty line."""
    folder = resources() / "licences"
    return [f"\n{(folder / name).read_text(encoding='utf-8')}" for name in _WHOLE]


def licences() -> list[str]:
    """Each package that is part of the program: name, version and licence, as the package tells them."""
    # A frozen program has no others but its own, and those that these need in turn.
    names = {one.name for one in distributions()} - {_OWN} if getattr(sys, "frozen", False) else _needed()
    lines = map(_licence, sorted(names, key=str.casefold))
    return [f"Python {platform.python_version()} – PSF-2.0", *filter(None, lines)]


def _needed() -> set[str]:
    """What the program says that it needs, beside which an environment may hold anything."""
    try:
        return {_name(one.split(";")[0]) for one in requires(_OWN) or () if is_of_the_window(one)}
    except PackageNotFoundError:
        return set()


def is_of_the_window(requirement: str) -> bool:
    """Whether it is needed here, and not only by an extra that brings something else."""
    _, _, extra = requirement.partition("extra ==")
    return not extra or extra.strip(" '\")") == "window"


def _name(requirement: str) -> str:
    for number, character in enumerate(requirement):
        if character in _NAME_ENDS:
            return requirement[:number]
    return requirement


def _licence(name: str) -> str:
    try:
        # At run time this is an e-mail's header.
        facts: Any = metadata(name)
    except PackageNotFoundError:
        return ""
    words = facts.get("License-Expression") or (facts.get("License") or "").split("\n")[0]
    if not words or len(words) > 80:
        licences = [one.split(" :: ")[-1] for one in facts.get_all("Classifier") or () if one.startswith("License ::")]
        words = ", ".join(licences) or words[:80]
    return f"{facts['Name']} {facts['Version']} – {words}"
