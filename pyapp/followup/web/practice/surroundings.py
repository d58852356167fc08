"""What the plan knows around a note: the people and companies of other files, whom it must not name.

Of a large plan the coach is told only the names whose words stand in the note, and one more, so that
the check is made: a name that is not there cannot be found.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from followup.letters.notes import Note
from followup.letters.words import keys
from followup.model import Opportunity, Plan
from followup.remembered import Remembered

type _Known = tuple[str, frozenset[str]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Others:
    """The companies and people of the plan's other files, as far as a note could name them."""

    companies: tuple[str, ...]
    people: tuple[str, ...]


def others_of(plan: Plan, own: Opportunity | None, note: Note) -> Others:
    """Return who belongs to other files than `own`."""
    said = frozenset(keys(f"{note.subject}\n{note.text}"))
    known = _names.all(plan.opportunities, None)
    others = [
        names for each, names in zip(plan.opportunities, known, strict=True) if each is not own
    ]
    return Others(
        companies=_heard((company for company, _ in others), said),
        people=_heard((person for _, people in others for person in people), said),
    )


def _heard(names: Iterable[_Known], said: frozenset[str]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for name, words in names:
        if name and (not found or words & said):
            found[name] = None
    return tuple(found)


def _names_of(opportunity: Opportunity, _: None) -> tuple[_Known, tuple[_Known, ...]]:
    people = {person.name for person in opportunity.interviewers if person.name}
    return _known(opportunity.company), tuple(map(_known, sorted(people)))


def _known(name: str) -> _Known:
    return name, frozenset(keys(name))


_names = Remembered(_names_of)
