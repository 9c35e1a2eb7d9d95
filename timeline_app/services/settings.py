"""What a user has chosen for the program as a whole: a TOML file in the user's folder for settings."""

from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from timeline_app.errors import TimelineError
from timeline_app.paths import user_config

LOOKS = ("system", "light", "dark", "light_contrast", "dark_contrast")
INTERFACES = ("system", "en", "de")
MOST_RECENT = 12


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default; `unknown` are those of another version, which are kept as they are."""

    interface: str = "system"
    """The language of the program: `system`, `en` or `de`."""
    look: str = "system"
    reduce_motion: bool = False
    processes: int = 0
    """How many articles are read at once; 0 for as many as there are processors."""
    recent: tuple[str, ...] = ()
    """Files that were opened, the last one first."""
    geometry: str = ""
    """Place and size of the window, as Qt writes them, in base 64."""
    docks: str = ""
    """Places of what stands around the timeline, in base 64."""
    unknown: dict[str, Any] = field(default_factory=dict)

    def opened(self, path: Path) -> "Settings":
        """With a file as the one that was opened last."""
        name = str(path.absolute())
        if not name.isprintable():
            # A name that is no text, which TOML cannot hold.
            return self
        others = [one for one in self.recent if one != name]
        return replace(self, recent=(name, *others[: MOST_RECENT - 1]))


_ALLOWED: dict[str, tuple[str, ...]] = {"interface": INTERFACES, "look": LOOKS}


def settings_path() -> Path:
    return user_config() / "settings.toml"


def load_settings(path: Path | None = None) -> tuple[Settings, tuple[str, ...]]:
    """The settings, and a sentence for each that is wrong and has its default instead."""
    path = path or settings_path()
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return Settings(), ()
    except OSError as error:
        return Settings(), (f"{path} cannot be read: {error.strerror or error}. The settings are those of a new user.",)
    import tomllib

    try:
        data = tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        return Settings(), (f"{path} is no TOML file: {error}. The settings are those of a new user.",)
    return _checked(data, path)


def _checked(data: dict[str, Any], path: Path) -> tuple[Settings, tuple[str, ...]]:
    known = {one.name: one for one in fields(Settings) if one.name != "unknown"}
    chosen: dict[str, Any] = {}
    faults = []
    for name, value in data.items():
        if name not in known:
            continue
        value = tuple(value) if isinstance(value, list) else value
        wrong = _wrong(name, value)
        if wrong:
            faults.append(f"{path}: {name} {wrong}. It has its default instead.")
        else:
            chosen[name] = value
    unknown = {name: value for name, value in data.items() if name not in known}
    return Settings(**chosen, unknown=unknown), tuple(faults)


def _wrong(name: str, value: Any) -> str:
    """What is wrong with a value; nothing if it is as it should be."""
    default = getattr(Settings(), name)
    if type(value) is not type(default) or (isinstance(value, tuple) and not all(isinstance(v, str) for v in value)):
        kinds = {str: "a text", bool: "true or false", int: "a whole number", tuple: "a list of texts"}
        return f"must be {kinds[type(default)]}"
    if name in _ALLOWED and value not in _ALLOWED[name]:
        return f"must be one of {', '.join(_ALLOWED[name])}"
    if name == "processes" and not 0 <= value <= 64:
        return "must lie between 0 and 64"
    return ""


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the settings that are not the default ones. Raises TimelineError."""
    import tomli_w

    from timeline_app.export.atomic import replacing

    path = path or settings_path()
    default = Settings()
    data = {one.name: getattr(settings, one.name) for one in fields(Settings) if one.name != "unknown"}
    changed = {name: value for name, value in data.items() if value != getattr(default, name)}
    written = tomli_w.dumps({**settings.unknown, **changed})
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TimelineError(
            f"{path.parent} cannot be made: {error.strerror or error}. Check its permissions."
        ) from error
    with replacing(path) as stream:
        stream.write(written)
