"""The rows for people in a form: one more of them, or those that a pasted text fills."""

from dataclasses import replace
from itertools import count

from followup.catalogue import problems, said
from followup.catalogue.wording import counted
from followup.people import MOST, Pasted, is_same, parse, rendered
from followup.web.forms.entries import read_rows, rows_of
from followup.web.forms.fields import Reader
from followup.web.outcome import Outcome, show_again
from followup.web.request import Request

_PASTE = "paste"


def asked_for(request: Request) -> Outcome | None:
    """Return the form with the rows that were asked for; None when it is to be saved as it is.

    What was pasted but not filled in yet is shown in rows before it is saved, whatever was pressed.
    """
    if request.get("do") == "add-person":
        return _one_more(request)
    if request.get("do") == _PASTE or request.get(_PASTE).strip():
        return _filled_in(request)
    return None


def _one_more(request: Request) -> Outcome:
    more = min(rows_of(dict(request.fields)) + 1, MOST)
    form = Reader(request).form(more)
    return Outcome(form=form, focus=f"[name=person-{more}-name]", is_done=False)


def _filled_in(request: Request) -> Outcome:
    reader, people = Reader(request), _people(request)
    text = reader.text(_PASTE)
    found, rest = parse(text) if not reader.errors else ((), "")
    if not found:
        reader.errors.setdefault(_PASTE, problems.NOBODY_PASTED)
        return show_again(reader.form(len(people)))
    places = [_put(people, person) for person in found]
    left = [person for person, place in zip(found, places, strict=True) if not place]
    typed = _typed(request, people, "\n".join(part for part in (rendered(left), rest) if part))
    first = min((place for place in places if place), default=1)
    return _shown(typed, len(people), first, len(found) - len(left))


def _shown(request: Request, rows: int, first: int, taken: int) -> Outcome:
    """Return the filled form; what is wrong in a row is told there at once."""
    reader = Reader(request)
    read_rows(reader, rows, map(str, count()))
    if request.get(_PASTE):
        reader.refuse(_PASTE, problems.TOO_MANY_PEOPLE.format(most=MOST))
    told = said.FILLED_IN.format(people=counted(taken, *said.PEOPLE))
    focus = "[aria-invalid=true]" if reader.errors else f"[name=person-{first}-name]"
    return Outcome(form=reader.form(rows), said=told, focus=focus, is_done=False)


def _people(request: Request) -> list[Pasted]:
    """Return who is in the rows, in their order; a row that is empty is nobody yet."""
    rows = range(1, rows_of(dict(request.fields)) + 1)
    return [Pasted(*(request.get(name).strip() for name in _names(row))) for row in rows]


def _put(people: list[Pasted], person: Pasted) -> int | None:
    """Put someone into the row that has them already, or an empty or a new one; return which."""
    row = _row_for(people, person)
    if row > MOST:
        return None
    there = people[row - 1] if row <= len(people) else Pasted()
    whole = Pasted(
        name=there.name or person.name,
        title=there.title or person.title,
        email=there.email or person.email,
    )
    people[row - 1 : row] = [whole]
    return row


def _row_for(people: list[Pasted], person: Pasted) -> int:
    rows = list(enumerate(people, start=1))
    same = (row for row, each in rows if each.name and is_same(each, person))
    empty = (row for row, each in rows if each == Pasted())
    return next(same, next(empty, len(rows) + 1))


def _typed(request: Request, people: list[Pasted], left: str) -> Request:
    """Return the request as if these people had been typed, and only what is left been pasted."""
    fields = dict(request.fields)
    for row, person in enumerate(people, start=1):
        texts = (person.name, person.title, person.email)
        fields |= dict(zip(_names(row), texts, strict=True))
    fields[_PASTE] = left
    return replace(request, fields=tuple(fields.items()))


def _names(row: int) -> tuple[str, str, str]:
    """Return the names of the fields of a row."""
    return f"person-{row}-name", f"person-{row}-title", f"person-{row}-email"
