"""What the frozen application takes along that PyInstaller does not find by itself, and what it leaves out.

For build.spec, and for the tests, which check that nothing of what is loaded by name is missing.
"""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

# Packages with modules that are imported by names which are put together at run time.
BY_NAME = ("dateparser.data.date_translation_data", "holidays.countries", "justext", "tzdata")
# Packages that not every installation has and this one does, because they are small, and their modules.
EXTRAS = {"python-oxmsg": "oxmsg", "olefile": "olefile"}
# Packages that read files of their own. Without tzdata the readers die where the system has no zoneinfo.
WITH_DATA = ("HanTa", "holidays", "justext", "tld", "trafilatura", "tzdata")
# What the libraries could use and the program never asks them for, and what only tests and builds need. Without OpenSSL
# nothing here can reach the network by TLS, and Python computes hashes by itself.
EXCLUDED = (
    "PySide6.QtDBus", "PySide6.QtDesigner", "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql",
    "PySide6.QtTest", "_hashlib", "_ssl", "asyncio", "attr", "curses", "dask", "distributed", "distutils", "doctest",
    "docx", "ensurepip", "hypothesis", "lib2to3", "lxml.html._difflib", "lxml.html.diff", "lxml.isoschematron",
    "lxml.objectify", "markdown_it", "multiprocessing", "mypy", "numpy._core._multiarray_tests", "numpy.f2py",
    "numpy.fft", "numpy.polynomial", "numpy.random", "numpy.testing", "odf", "openpyxl", "pandas", "pdb",
    "PIL", "pip", "pyarrow", "pydantic.mypy", "pydantic.v1", "pydoc", "pydoc_data", "pygments", "pytest", "readline",
    "rich", "ruff", "setuptools", "ssl", "tkinter", "unittest", "xmlrpc",
)  # fmt: skip
# Scripts that PyInstaller runs before the program. Where the folder is laid out as PySide6 itself lays it, they are for
# nothing, and load Qt in each process, the command line and the workers too, a tenth of the time until the window.
LATE_HOOKS = ("pyi_rth_inspect", "pyi_rth_pyside6")

QT_MODULES = {"Core", "DBus", "Gui", "PrintSupport", "Svg", "WaylandClient", "Widgets", "XcbQpa"}
_QT_PLUGINS = {
    "iconengines": {"svgicon"},
    "imageformats": {"svg"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"cocoa", "offscreen", "wayland", "windows", "xcb"},
    "platformthemes": {"xdgdesktopportal"},
    "printsupport": {"cocoaprintersupport", "cupsprintersupport", "windowsprintersupport"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
_QT_MODULE = re.compile(r"(?:lib)?Qt6?([A-Z]\w*?)6?\.(?:abi3|dll|framework|pyd|so)")
_QT_PLUGIN = re.compile(r"plugins/([\w-]+)/(?:lib)?q?([\w-]+)\.(?:dll|dylib|so)$")
# Other languages than ours, and software that draws OpenGL, which no window of ours uses.
_QT_BALLAST = re.compile(r"translations/(?!qtbase_(?:de|en)\.qm)|(?:opengl32sw|d3dcompiler_\w+)\.dll$", re.I)
_SYSTEM = re.compile(r"/(?:usr/)?lib(?:64)?/")
_USR = re.compile("^/usr(?=/)")
# Of the system's libraries, only those go along that a desktop may lack or have another version of. The others must be
# the system's own, because they fit its drivers, fonts, printers and session bus.
_CARRIED = re.compile(
    r"lib(?:bz2|expat|ffi|glib-2\.0|gthread-2\.0|lzma|mpdec|pcre2-8|python3.*|sqlite3|uuid|xcb-(?!dri|glx).*"
    r"|xkbcommon.*|z|zstd)\.so"
)
_BALLAST = re.compile(
    r"(?:^|/)(?:__pycache__|tests)/|\.pyi$"
    # Of what pip keeps about a package, what it is and its licences.
    r"|\.dist-info/(?!METADATA$|licenses/|.*(?:COPYING|LICEN[CS]E))"
    # A model of a language whose titles are not made with it, ten times as large as the others.
    r"|HanTa/morphmodel_dutch\.pgz$"
    # For what is never asked of it, or for other languages, or the same as tzdata.
    r"|^babel/locale-data/|^holidays/locale/(?!de/|en_US/)|^pytz/zoneinfo/|^dateutil/zoneinfo/"
    # For a format that is never written.
    r"|^trafilatura/data/.*\.dtd$"
    # Faster for what is never asked of it, and of no use to older processors.
    r"|^rapidfuzz/.*_avx2\."
    r"|^certifi/.*\.pem$|^resources/i18n/.*\.ts$|^resources/icons/.*\.(?:icns|ico)$"
)
_LICENCE = re.compile(r"LICEN[CS]E|COPYING", re.I)
# Where Debian keeps what packages say of themselves.
_DOCUMENTS = Path("/usr/share/doc")
# Texts that many packages refer to.
_COMMON = re.compile(r"/usr/share/common-licenses/[\w.-]*\w")
_MANUAL_PICTURE = re.compile(r"\.\./screenshots/([^)\s]+)")
# Not numpy's and Qt's libraries, which have been rearranged in a way that not every `strip` understands.
_STRIPPED = re.compile(r"/(?:libpython3[^/]*|python3[^/]*/lib-dynload/[^/]+|(?:fontTools|regex)/.*)\.so[.\d]*$")


def own_modules() -> list[str]:
    """All modules of the program: many are imported late, and the writers of the formats by their names."""
    paths = (path.relative_to(ROOT).with_suffix("") for path in (ROOT / "timeline_app").rglob("*.py"))
    return sorted(".".join(path.parts).removesuffix(".__init__") for path in paths)


@cache
def manual_pictures() -> frozenset[str]:
    """What the manual's pages show of resources/screenshots/; what else is there is for the README."""
    pages = (ROOT / "resources" / "manual").rglob("*.md")
    return frozenset(name for page in pages for name in _MANUAL_PICTURE.findall(page.read_text(encoding="utf-8")))


def is_wanted(place: str, source: str) -> bool:
    """Whether a file goes into the folder: its place there, and where it comes from."""
    place, source = place.replace("\\", "/"), source.replace("\\", "/")
    if "PySide6/" in source:
        return _is_wanted_of_qt(source)
    if _BALLAST.search(place):
        return False
    folder, _, name = place.rpartition("/")
    if folder == "resources/screenshots":
        return name in manual_pictures()
    return "/" in place or not _SYSTEM.match(source) or _CARRIED.match(place) is not None


def _is_wanted_of_qt(source: str) -> bool:
    if plugin := _QT_PLUGIN.search(source):
        return plugin[2] in _QT_PLUGINS.get(plugin[1], ())
    modules = [match[1] for match in map(_QT_MODULE.match, source.split("/")) if match]
    return set(modules) <= QT_MODULES and not _QT_BALLAST.search(source)


def share(folder: Path) -> None:
    """Make files of the same content links to the first one: a small file takes a whole block of the disk."""
    first: dict[bytes, Path] = {}
    for path in sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()):
        same = first.setdefault(path.read_bytes(), path)
        if same is not path:
            path.unlink()
            path.symlink_to(os.path.relpath(same, path.parent))


def strip(folder: Path) -> None:
    """Remove what only debuggers read, which is three quarters of a Python that was built from its source."""
    files = [str(path) for path in folder.rglob("*.so*") if _STRIPPED.search(path.as_posix()) and not path.is_symlink()]
    subprocess.run(["strip", "--strip-unneeded", *files], check=True)


def copy_licences(sources: Iterable[str], folder: Path) -> None:
    """What no package of Python brings: the licences of Python itself, and of the system's libraries that go along."""
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    own = next((place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").is_file()), None)
    texts = {"Python": own} if own else {}
    for package in _owners(sorted(source for source in sources if _SYSTEM.match(source))):
        texts[package] = _DOCUMENTS / package / "copyright"
        named = _COMMON.findall(texts[package].read_text(encoding="utf-8"))
        texts.update((path.name, path) for path in map(Path, named) if path.is_file())
    for name, text in texts.items():
        shutil.copyfile(text, folder / f"{name}.txt")


def _owners(libraries: list[str]) -> set[str]:
    """The packages of Debian that files of the system belong to."""
    if not libraries or shutil.which("dpkg-query") is None:
        return set()
    # Where /lib is a link, a package may name a file by either path, and whoever found it by the other one.
    named = [f"{start}{_USR.sub('', path)}" for path in libraries for start in ("", "/usr")]
    told = subprocess.run(["dpkg-query", "--search", *named], capture_output=True, text=True).stdout
    return {line.partition(":")[0] for line in told.splitlines()}


def without_licence(folder: Path) -> list[str]:
    """The packages of a frozen folder whose licences are not in it; those of Qt lie beside them."""
    packages = [path for path in folder.rglob("*.dist-info") if not path.name.startswith(("pyside6", "shiboken6"))]
    return sorted(path.name for path in packages if not any(map(_LICENCE.search, map(str, path.rglob("*")))))
