"""Who is in a sample plan: employers that take turns, and people, none of them twice at one employer."""

from collections.abc import Iterator
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


def full_names(count: int, chance: Chance) -> Iterator[str]:
    """Return an iterator of so many names, each another one."""
    every = range(len(words.GIVEN_NAMES) * len(words.FAMILY_NAMES))
    for number in chance.sample(every, count):
        family, given = divmod(number, len(words.GIVEN_NAMES))
        yield f"{words.GIVEN_NAMES[given]} {words.FAMILY_NAMES[family]}"


def interviewer(
    own_id: str, name: str, employer: Employer, chance: Chance, *, has_points: bool
) -> Interviewer:
    """Return someone who works there; `has_points` for one whose every word was written down."""
    mailbox = name.lower().translate(words.PLAIN_LETTERS)
    points = chance.choice(words.TALKING_POINTS)
    return Interviewer(
        id=own_id,
        name=name,
        title=chance.choice(words.TITLES),
        email=f"{mailbox}@{employer.domain}",
        phone=chance.choice(("", "", f"555 01{chance.randint(0, 99):02}")),
        talking_points=points if has_points or chance.random() < words.SHARE_WITH_POINTS else "",
    )
