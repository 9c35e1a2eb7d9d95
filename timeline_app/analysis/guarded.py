"""Keeps a mistake of the program itself, met in one article, from ending the work on all the others."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from timeline_app.errors import DocumentError, TimelineError
from timeline_app.records import dataclass

if TYPE_CHECKING:
    from timeline_app.analysis.pipeline import Progress
    from timeline_app.analysis.tasks import Task

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class GuardedTask:
    """A task that is done carefully, in whatever process."""

    task: "Task"
    name: str

    @property
    def size(self) -> int:
        return self.task.size

    def __call__(self, progress: "Progress") -> Any:
        """Raises TimelineError, and nothing else."""
        return guard(lambda: self.task(progress), self.name)


def guard(work: Callable[[], Made], name: str) -> Made:
    """What the work makes of the file of this name. Raises TimelineError."""
    try:
        return work()
    except TimelineError:
        raise
    except Exception as error:
        told = f"{type(error).__name__}: {error}".removesuffix(": ")
        raise DocumentError(
            "{name} cannot be read because of a mistake in the program ({told}). Save it in another form, such as "
            "plain text, and please report this.",
            name=name,
            told=told,
        ) from error
