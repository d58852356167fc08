"""The people of a row: one in a cell, or several, parted as people part them."""

import re
from collections.abc import Mapping

from followup.catalogue.exchange import arriving as words
from followup.exchange.tables.columns import Field
from followup.exchange.tables.name_forms import has_doubtful_comma, parted_line
from followup.exchange.tables.records import Person
from followup.people import MOST, Pasted, parse

_PARTS = re.compile(r"[;\n\r]+")
_BESIDE = (Field.PERSON_TITLE, Field.PERSON_EMAIL, Field.PERSON_PHONE)


class PanelError(ValueError):
    """People who do not come out even; `field` is where to look."""

    def __init__(self, field: Field, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


def panel(cells: Mapping[Field, str]) -> tuple[Person, ...]:
    """Return the people of a row; raises PanelError. What was talked about goes with the first."""
    named, rest = parse(_parted(cells[Field.PEOPLE]))
    if rest:
        raise PanelError(Field.PEOPLE, words.TOO_MANY_PEOPLE.format(most=MOST))
    beside = {field: _beside(field, cells[field], len(named)) for field in _BESIDE}
    if not all(each.name for each in named):
        raise PanelError(Field.PEOPLE, words.NAME_MISSING)
    return tuple(_person(place, person, beside) for place, person in enumerate(named))


def is_doubtful(cell: str) -> bool:
    """Say whether it was a guess that a comma of the cell stands between two people."""
    return any(map(has_doubtful_comma, _lines(cell)))


def _parted(cell: str) -> str:
    return ";".join(map(parted_line, _lines(cell)))


def _lines(cell: str) -> list[str]:
    return [" ".join(each.split()) for each in _PARTS.split(cell)]


def _beside(field: Field, cell: str, people: int) -> list[str]:
    """Return what a cell has for each person."""
    if not cell:
        return [""] * people
    parts = [each.strip() for each in _PARTS.split(cell)] if people > 1 else [cell]
    if not people:
        raise PanelError(field, words.NAME_MISSING)
    if len(parts) != people:
        raise PanelError(field, words.UNEVEN.format(people=people, count=len(parts)))
    return parts


def _person(place: int, person: Pasted, beside: Mapping[Field, list[str]]) -> Person:
    title, email, phone = (beside[field][place] for field in _BESIDE)
    return Person(
        name=person.name, title=title or person.title, email=email or person.email, phone=phone
    )
