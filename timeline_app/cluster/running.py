"""Makes a folder of parts, one for each partition; what is there already is not made again."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from timeline_app.analysis.choices import Choices
from timeline_app.atomic import is_there
from timeline_app.cluster.engines import Outcomes
from timeline_app.cluster.partitions import Partition
from timeline_app.cluster.parts import NAMES, MakePart, Part, number_of, read_part
from timeline_app.errors import ExportError, TimelineError
from timeline_app.system_reasons import not_written

Engine = Callable[[Sequence[MakePart]], Outcomes]


class Made(NamedTuple):
    """What came of a run: the parts in the order of their partitions, how many were there, and what went wrong."""

    parts: list[Part]
    there: int
    errors: list[TimelineError]

    @property
    def written(self) -> int:
        return sum(part.is_written for part in self.parts)

    @property
    def articles(self) -> int:
        return sum(part.articles for part in self.parts)

    @property
    def events(self) -> int:
        return sum(part.events for part in self.parts)


def make_parts(partitions: Sequence[Partition], choices: Choices, folder: Path, engine: Engine) -> Made:
    """Make the parts that are missing in a folder, which is made as well.

    Raises ExportError for a folder that cannot be written to, or that has parts of other articles or choices.
    """
    is_new = not is_there(folder)
    place = ready(folder)
    try:
        return _made(partitions, choices, place, engine)
    finally:
        if is_new:
            # What nothing was written to is of no use, whyever that is so.
            with suppress(OSError):
                place.rmdir()


def _made(partitions: Sequence[Partition], choices: Choices, place: Path, engine: Engine) -> Made:
    tasks = [MakePart(one, choices, place, number) for number, one in enumerate(partitions)]
    paths = [task.path for task in tasks]
    # Parts of articles that could not be read then, and may have been mended since.
    old = _superseded(place, tasks, set(paths))
    # Before any work: parts of other articles among these would be read as if they were of this run.
    refuse_others(place, {*paths, *old})
    there = {number: read_part(path) for number, path in enumerate(paths) if path.exists()}
    missing = [number for number in range(len(tasks)) if number not in there]
    errors: dict[int, TimelineError] = {}
    made = dict(there)
    # They come as they are done; the numbers lay them in order again.
    for at, outcome in engine([tasks[number] for number in missing]) if missing else ():
        if isinstance(outcome, TimelineError):
            errors[missing[at]] = outcome
        else:
            made[missing[at]] = outcome
    for path, number in old.items():
        if paths[number].exists():
            path.unlink(missing_ok=True)
    return Made([made[number] for number in sorted(made)], len(there), [errors[number] for number in sorted(errors)])


def _superseded(folder: Path, tasks: Sequence[MakePart], own: set[Path]) -> dict[Path, int]:
    """The parts in a folder whose place some of its own take, with the numbers of these."""
    others = set(folder.glob(NAMES)) - own
    numbered = ((path, number_of(path)) for path in others)
    return {path: number for path, number in numbered if number < len(tasks) and tasks[number].supersedes(path)}


def refuse_others(folder: Path, own: set[Path]) -> None:
    """Raises ExportError where a folder has parts that are not among these."""
    others = sorted(set(folder.glob(NAMES)) - own)
    if others:
        raise ExportError(
            "{folder} has parts of other articles, options or versions, such as {name}. Name another folder, or empty "
            "this one.",
            folder=folder,
            name=others[0].name,
        )


def ready(folder: Path) -> Path:
    """The folder, which is made where it is not there. Raises ExportError."""
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise not_written(folder, error) from error
    return folder.absolute()
