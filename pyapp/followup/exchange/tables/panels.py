"""The people of a row: one in a cell, or several, parted as people part them."""

import re
from collections.abc import Mapping

from followup.catalogue.exchange import arriving as words
from followup.exchange.tables.columns import Field
from followup.exchange.tables.records import Person
from followup.people import MOST, Pasted, parse

_AND = re.compile(r"\s+(?:and|&|\+)\s+", re.IGNORECASE)
# Where there is a title, "and" can be part of it: "Dana Reyes, Head of Sales and Marketing".
_TITLED = re.compile(r"[,(|–—]|\s-\s")
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


def _parted(cell: str) -> str:
    lines = (" ".join(each.split()) for each in _PARTS.split(cell))
    return ";".join(each if _TITLED.search(each) else _AND.sub(";", each) for each in lines)


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
