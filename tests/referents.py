"""How tables of tests write what a sentence leaves to the next, and what it needs of the one before."""

from collections.abc import Iterable

from timeline_app.events.antecedents.referents import Hole, Topic
from timeline_app.grammar.clauses import Parse


def subject_of(found: Topic | None) -> str | None:
    """The subject and its genders; None if there is none that could be said again."""
    subject = found.subject if found is not None else None
    return None if subject is None else f"{subject.text}: {' '.join(sorted(subject.genders))}"


def rivals_of(found: Topic | None) -> str:
    """The other nouns with their genders, and whether they are persons or stand aside."""
    assert found is not None
    return " / ".join(
        f"{one.last}: {' '.join(sorted(one.genders))}" + " person" * one.is_person + " aside" * one.aside
        for one in found.rivals
    )


def open_in(parse: Parse, found: Iterable[Hole]) -> str:
    """The words that need the sentence before: what they are, of what, and their genders."""
    return " / ".join(
        f"{parse.words[one.place].text} {one.kind.value} {one.being.value}: {' '.join(sorted(one.genders))}"
        for one in found
    )
