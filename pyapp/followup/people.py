"""A panel as people paste it, and people as rounds share them.

Read are lists parted by line breaks or semicolons ("Dana Reyes, VP Engineering; Lee Okafor, Recruiter")
and the recipients of an e-mail ("Dana Reyes <dana@x.com>, Lee Okafor <lee@x.com>"). One person is "Name",
"Name, Title", "Name - Title" or "Name (Title)", with an e-mail address anywhere. Nothing else is guessed.

Laws: `parse` never raises and finds at most `MOST` people; every blank in what it finds is one space
between words; `parse(rendered(people))` gives back the people that any text was parsed to.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from followup.model import Interview, Interviewer

MOST = 30
"""People that one panel may have."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """Someone as a pasted text names them; at least the name or the e-mail address is there."""

    name: str = ""
    title: str = ""
    email: str = ""


def parse(text: str) -> tuple[tuple[Pasted, ...], str]:
    """Return the first people that `text` names, and what of it was too much."""
    found = [(part, person) for part in _parts(text) if (person := _person(part))]
    taken, rest = found[:MOST], found[MOST:]
    return tuple(person for _, person in taken), "\n".join(part for part, _ in rest)


def rendered(people: Iterable[Pasted]) -> str:
    """Return a text, a line for each, that `parse` reads as these people."""
    return "\n".join(map(_rendered, people))


def is_same(one: Pasted | Interviewer, other: Pasted | Interviewer) -> bool:
    """Say whether two entries can be one person: the same name, and nothing else that differs."""
    return one.name.casefold() == other.name.casefold() and all(
        not mine or not theirs or mine.casefold() == theirs.casefold()
        for mine, theirs in ((one.title, other.title), (one.email, other.email))
    )


def joined(there: Sequence[Interviewer], added: Iterable[Interviewer]) -> tuple[Interviewer, ...]:
    """Return who is there with those who are added; someone named again is completed, not doubled."""
    people = list(there)
    for person in added:
        place = next((n for n, each in enumerate(people) if is_same(each, person)), None)
        if place is None:
            people.append(person)
        else:
            people[place] = _completed(people[place], person)
    return tuple(people)


def familiar(person: Interviewer, known: Iterable[Interviewer]) -> Interviewer:
    """Return `person` with what is `known` of them from other rounds: never asked for twice.

    Someone who must not be written to stays so. Talking points belong to their own interview.
    """
    same = next((each for each in known if is_same(each, person)), None)
    return _completed(person, same) if same else person


def once_each(people: Iterable[Interviewer]) -> tuple[Interviewer, ...]:
    """Return the people without repetition; of one who comes several times, the last entry."""
    found: dict[str, list[list[Interviewer]]] = {}
    for person in people:
        of_that_name = found.setdefault(person.name.casefold(), [])
        own = next((each for each in of_that_name if _is_one(person, each)), None)
        if own is None:
            of_that_name.append([person])
        else:
            own.append(person)
    return tuple(entries[-1] for of_one_name in found.values() for entries in of_one_name)


def latest_first(interviews: Iterable[Interview]) -> tuple[Interviewer, ...]:
    """Return everyone who took part, those of the latest interview first."""
    by_date = sorted(interviews, key=lambda each: each.date, reverse=True)
    return tuple(person for each in by_date for person in each.interviewers)


def _is_one(person: Interviewer, entries: Iterable[Interviewer]) -> bool:
    """Say whether all of these can be one person: an entry without a title may match two."""
    return all(is_same(each, person) for each in entries)


def _completed(person: Interviewer, by: Interviewer) -> Interviewer:
    return replace(
        person,
        title=person.title or by.title,
        email=person.email or by.email,
        phone=person.phone or by.phone,
        waived=person.waived or by.waived,
    )


_LINES = re.compile(r"[;\uff1b\n\r\v\f\u0085\u2028\u2029]")
# In the recipients of an e-mail, a comma parts two people where an address stands on both of its sides.
_RECIPIENTS = re.compile(r"(?<=>)\s*,\s*(?=[^,]*@)")
_START = re.compile(r"(?:[-\s*•·‣▪◦●○–—]|\(?[0-9]{1,3}[.)]|(?:to|cc|bcc|from):)+", re.IGNORECASE)
# It begins where a word does: tried at every letter, a text of ten thousand would take a second.
_ADDRESS = r'(?<![^\s,;:<>()"])(?:mailto:)*([^\s,;:<>()"]+@[^\s,;<>()"]*[^\s,;<>()".:!?])'
_IN_BRACKETS = re.compile(rf"<\s*{_ADDRESS}\s*>")
_BARE = re.compile(rf"{_ADDRESS}[.:!?]*")
_QUOTED = re.compile(r'"([^"]*)"')
_EMPTY_BRACKETS = re.compile(r"\(\s*\)")
_COMMA = re.compile("[,\uff0c\u3001]")
_DASH = re.compile(r"\s[-–—|]+\s")
_BRACKET = re.compile(r"\s*\((?=[^()]*\)$)")
_EDGES = " ,\uff0c\u3001-–—|*•·‣▪◦●○"


def _parts(text: str) -> Iterator[str]:
    for line in _LINES.split(text.replace("\t", ", ")):
        yield from _RECIPIENTS.split(_spaced(line))


def _person(part: str) -> Pasted | None:
    text = _START.sub("", part, count=1) if _START.match(part) else part
    name, text = _quoted_name(text)
    email, text = _without_address(text)
    text = _trimmed(text)
    name, title = (name, text) if name else _name_and_title(text)
    return Pasted(name=name, title=title, email=email) if name or email else None


def _quoted_name(text: str) -> tuple[str, str]:
    """Return the name that stands in quotation marks before all else, and what follows."""
    found = _QUOTED.match(text)
    name = _spaced(re.sub("[<>]", " ", found[1])) if found else ""
    return (name, text[found.end() :]) if found and name else ("", text)


def _without_address(text: str) -> tuple[str, str]:
    found = _IN_BRACKETS.search(text) or _BARE.search(text)
    return (found[1], f"{text[: found.start()]} {text[found.end() :]}") if found else ("", text)


def _name_and_title(text: str) -> tuple[str, str]:
    """Return what stands before the first comma, dash or last bracket, and what stands after."""
    found = [
        each for each in (_COMMA.search(text), _DASH.search(text), _BRACKET.search(text)) if each
    ]
    first = min(found, key=lambda each: each.start(), default=None)
    if first is None or not _trimmed(text[: first.start()]):
        return text, ""
    rest = text[first.end() :]
    title = rest.removesuffix(")") if first.re is _BRACKET else rest
    return _trimmed(text[: first.start()]), _trimmed(title)


def _trimmed(text: str) -> str:
    """Return the text with single spaces, and with nothing left of what held an address."""
    text = re.sub('[<>"]', " ", text)
    while text != (text := _EMPTY_BRACKETS.sub(" ", text)):
        pass
    return _spaced(text).strip(_EDGES)


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _rendered(person: Pasted) -> str:
    rest = (f", {person.title}" if person.title else "") + (
        f" <{person.email}>" if person.email else ""
    )
    plain = f"{person.name}{rest}"
    is_plain = tuple(map(_person, _parts(plain))) == (person,)
    return plain if is_plain else f'"{person.name}"{rest}'
