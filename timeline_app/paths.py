"""Where the resources are, in a checkout, an installed wheel and a frozen build; the user's folders; what is there."""

import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_NAME = "timeline-app"


@cache
def resources() -> Path:
    """The folder `resources/`; a wheel carries it inside the package, a frozen build beside the program."""
    candidates = [_PACKAGE / "resources", _PACKAGE.parent / "resources"]
    if frozen := getattr(sys, "_MEIPASS", None):
        # PyInstaller's folder comes first: a frozen program must not take the files of a checkout that it lies in.
        candidates.insert(0, Path(frozen) / "resources")
    for folder in candidates:
        # A folder of this name may belong to anybody; this one is ours.
        if (folder / "languages").is_dir():
            return folder
    raise FileNotFoundError(f"resources/ is missing; looked in {', '.join(map(str, candidates))}")


def is_there(asked: Callable[[], bool]) -> bool:
    """What a path is asked, such as `path.is_file`; no as well where the system does not let one look.

    That is so where a drive is gone, and where a name is longer than any can be.
    """
    try:
        return asked()
    except OSError:
        return False


def is_same(one: Path, other: Path) -> bool:
    """Whether both name the same file, which is there."""
    return is_there(lambda: one.exists() and other.exists() and one.samefile(other))


def is_workspace(path: Path) -> bool:
    """Is this, by its name, a workspace rather than an article?"""
    return path.suffix.lower() == ".timeline"


def is_parquet(path: Path) -> bool:
    """Is this, by its name, a file of Parquet?"""
    return path.suffix.lower() in (".parquet", ".pq")


def parquet_in(folder: Path) -> list[Path]:
    """The files of Parquet in a folder, in the order of their names; none in what is no folder, or hides itself."""
    if not is_there(folder.is_dir):
        return []
    try:
        return sorted(path for path in folder.iterdir() if is_parquet(path) and not path.name.startswith("."))
    except OSError:
        return []


def user_config() -> Path:
    """The folder for this user's settings; not created here."""
    if folder := _linux_folder("XDG_CONFIG_HOME", ".config"):
        return folder
    from platformdirs import user_config_path

    return user_config_path(_NAME, appauthor=False)


def user_data() -> Path:
    """The folder for this user's unsaved work; not created here."""
    if folder := _linux_folder("XDG_DATA_HOME", ".local/share"):
        return folder
    from platformdirs import user_data_path

    return user_data_path(_NAME, appauthor=False)


def user_cache() -> Path:
    """The folder for what is quicker to read than to make again, and may be deleted at any time; not created here."""
    if folder := _linux_folder("XDG_CACHE_HOME", ".cache"):
        return folder
    from platformdirs import user_cache_path

    return user_cache_path(_NAME, appauthor=False)


def _linux_folder(variable: str, usual: str) -> Path | None:
    """The plain cases of the XDG Base Directory Specification, without loading the library that knows all others."""
    if sys.platform != "linux":
        return None
    chosen, home = Path(os.environ.get(variable, "")), Path(os.environ.get("HOME", ""))
    if chosen.is_absolute():
        return chosen / _NAME
    return home / usual / _NAME if home.is_absolute() else None
