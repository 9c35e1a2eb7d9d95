"""What a user has chosen for the program as a whole: a TOML file in the user's folder for settings."""

import tomllib
from contextlib import suppress
from dataclasses import field, fields, replace
from pathlib import Path
from typing import Any

from timeline_app.errors import TimelineError
from timeline_app.interfaces import interfaces
from timeline_app.paths import user_config
from timeline_app.records import dataclass
from timeline_app.system_reasons import system_reason
from timeline_app.translatable import translatable

LOOKS = ("system", "light", "dark", "light_contrast", "dark_contrast")
INTERFACES = ("system", *interfaces())
MOST_RECENT = 12


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default; `unknown` are those of another version, which are kept as they are."""

    interface: str = "system"
    """The language of the program: `system`, or a code of `timeline_app.interfaces`."""
    look: str = "system"
    reduce_motion: bool = False
    tool_bar: bool = True
    """Whether the tools are shown."""
    fold_gaps: bool = False
    """Whether long stretches without events were drawn short when that was chosen last."""
    tour_seen: bool = False
    """Whether the tour of the window was seen, or was not wanted."""
    processes: int = 0
    """How many articles are read at once; 0 for as many as there are processors."""
    recent: tuple[str, ...] = ()
    """Files that were opened, the last one first."""
    geometry: str = ""
    """Place and size of the window, as Qt writes them, in base 64."""
    docks: str = ""
    """Places of what stands around the timeline, in base 64."""
    shared_by_hand: bool = False
    """Whether the user has chosen how the height is shared between the timeline and what stands below it."""
    unknown: dict[str, Any] = field(default_factory=dict)

    def opened(self, path: Path) -> "Settings":
        """With a file as the one that was opened last."""
        name = str(path.absolute())
        try:
            name.encode("utf-8")
        except UnicodeEncodeError:
            # A name that is no text, which TOML cannot hold.
            return self
        others = [one for one in self.recent if one != name]
        return replace(self, recent=(name, *others[: MOST_RECENT - 1]))


_KINDS = {
    str: translatable("must be a text"),
    bool: translatable("must be true or false"),
    int: translatable("must be a whole number"),
    tuple: translatable("must be a list of texts"),
}
_ALLOWED: dict[str, tuple[str, ...]] = {"interface": INTERFACES, "look": LOOKS}


def settings_path() -> Path:
    return user_config() / "settings.toml"


def load_settings(path: Path | None = None) -> tuple[Settings, tuple[TimelineError, ...]]:
    """The settings, and an error for each that is wrong and has its default instead."""
    path = path or settings_path()
    try:
        return _checked(_read(path), path)
    except FileNotFoundError:
        return Settings(), ()
    except OSError as error:
        fault = TimelineError(
            "{path} cannot be read: {reason}. The settings are those of a new user.",
            path=path,
            reason=system_reason(error),
        )
    except (ValueError, RecursionError) as error:
        fault = TimelineError(
            "{path} is no TOML file: {error}. The settings are those of a new user.", path=path, error=error
        )
    return Settings(), (fault,)


def _read(path: Path) -> dict[str, Any]:
    content = path.read_bytes()
    # Editors of some systems put a mark before the first key.
    return tomllib.loads(content.decode("utf-8-sig"))


def _checked(data: dict[str, Any], path: Path) -> tuple[Settings, tuple[TimelineError, ...]]:
    known = {one.name: one for one in fields(Settings) if one.name != "unknown"}
    chosen: dict[str, Any] = {}
    faults = []
    for name, value in data.items():
        # Of a later version, which will want it back.
        if name not in known:
            continue
        value = tuple(value) if isinstance(value, list) else value
        wrong = _wrong(name, value)
        if wrong is not None:
            text = translatable("{path}: {name} {fault}. It has its default instead.")
            faults.append(TimelineError(text, path=path, name=name, fault=wrong))
        else:
            chosen[name] = value
    if "recent" in chosen:
        chosen["recent"] = tuple(dict.fromkeys(chosen["recent"]))[:MOST_RECENT]
    unknown = {name: value for name, value in data.items() if name not in known}
    return Settings(**chosen, unknown=unknown), tuple(faults)


def _wrong(name: str, value: Any) -> TimelineError | None:
    """What is wrong with a value; None if it is as it should be."""
    default = getattr(Settings(), name)
    if type(value) is not type(default) or (isinstance(value, tuple) and not all(isinstance(v, str) for v in value)):
        return TimelineError(_KINDS[type(default)])
    if name in _ALLOWED and value not in _ALLOWED[name]:
        return TimelineError("must be one of {values}", values=", ".join(_ALLOWED[name]))
    if name == "processes" and not 0 <= value <= 64:
        return TimelineError("must lie between 0 and 64")
    return None


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the settings that are not the default ones. Raises TimelineError."""
    # Not needed until something is changed.
    import tomli_w

    from timeline_app.atomic import replacing

    path = path or settings_path()
    default = Settings()
    data = {one.name: getattr(settings, one.name) for one in fields(Settings) if one.name != "unknown"}
    changed = {name: value for name, value in data.items() if value != getattr(default, name)}
    written = tomli_w.dumps({**settings.unknown, **changed})
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = system_reason(error)
        raise TimelineError("{path} cannot be used: {reason}. Check its folder.", path=path, reason=reason) from error
    _set_aside(path)
    with replacing(path) as stream:
        stream.write(written)


def _set_aside(path: Path) -> None:
    """Keep a file that cannot be understood beside the one that takes its place; somebody has written it."""
    try:
        _read(path)
    except OSError:
        return
    except (ValueError, RecursionError):
        with suppress(OSError):
            path.replace(path.with_name(path.name + ".broken"))
