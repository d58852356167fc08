"""Who is in a sample plan: employers that take turns, and people, none of them twice at one employer."""

from collections.abc import Iterator
from itertools import cycle
from typing import NamedTuple

from followup.catalogue import sample as words
from followup.model import Interviewer
from followup.sample.chance import Chance


class Employer(NamedTuple):
    """A company that does not exist, with its field of work."""

    place: str
    field: str

    @property
    def name(self) -> str:
        """The company's name."""
        return f"{self.place} {self.field}"

    @property
    def domain(self) -> str:
        """The company's mail domain; nobody can register one below "example"."""
        return f"{self.place}.example".lower()


def employers(chance: Chance) -> list[Employer]:
    """Return every employer once, in this plan's order; neighbors share neither place nor field."""
    places, fields = list(words.PLACES), list(words.ROLES)
    chance.shuffle(places)
    chance.shuffle(fields)
    return [
        Employer(place, fields[(number + turn) % len(fields)])
        for turn in range(len(fields))
        for number, place in enumerate(places)
    ]


class Name(NamedTuple):
    """What someone is called, and what they do."""

    full: str
    title: str


def names(count: int, chance: Chance) -> Iterator[Name]:
    """Yield so many people, each with another name; nobody's title comes twice before all have come."""
    every = range(len(words.GIVEN_NAMES) * len(words.FAMILY_NAMES))
    titles = chance.sample(words.TITLES, len(words.TITLES))
    for number, title in zip(chance.sample(every, count), cycle(titles), strict=False):
        family, given = divmod(number, len(words.GIVEN_NAMES))
        yield Name(f"{words.GIVEN_NAMES[given]} {words.FAMILY_NAMES[family]}", title)


def interviewer(
    own_id: str, name: Name, employer: Employer, chance: Chance, *, has_points: bool
) -> Interviewer:
    """Return someone who works there; `has_points` for one whose every word was written down."""
    mailbox = name.full.lower().translate(words.PLAIN_LETTERS)
    points = chance.choice(words.TALKING_POINTS)
    return Interviewer(
        id=own_id,
        name=name.full,
        title=name.title,
        email=f"{mailbox}@{employer.domain}",
        phone=chance.choice(("", "", f"555 01{chance.randint(0, 99):02}")),
        talking_points=points if has_points or chance.random() < words.SHARE_WITH_POINTS else "",
    )
