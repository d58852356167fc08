"""A contact log: in order, and with the answers that the schedule gives."""

from collections.abc import Iterator

from followup.calendars import check_region
from followup.drills.contact_log import too_far, update_before
from followup.drills.exercise import Audit
from followup.drills.parts import Entry
from followup.errors import RegionError
from followup.model import Direction, Purpose
from followup.policy import Policy
from pipeline.exercises.checks.lists import between, own_texts


def check(question: Audit, path: str, policy: Policy) -> Iterator[str]:
    """Yield what is wrong; the schedule is asked only once the rest is right."""
    found = [*_shape(question, path)]
    yield from found
    if not found:
        for place in range(len(question.entries)):
            yield from _answer(question, place, f"{path}.entries[{place}]", policy)


def _shape(question: Audit, path: str) -> Iterator[str]:
    try:
        check_region(question.country, None)
    except RegionError as error:
        yield f"{path}.country: {error.problem}"
    yield from between(question.entries, f"{path}.entries", 2, 12)
    yield from own_texts(question.entries, f"{path}.entries")
    days = [each.day for each in question.entries]
    for place, entry in enumerate(question.entries):
        here = f"{path}.entries[{place}]"
        if place and entry.day < days[place - 1]:
            yield f"{here}.day: expected entries in the order of their days, got {entry.day}"
        yield from _inbound(entry, here)


def _inbound(entry: Entry, path: str) -> Iterator[str]:
    is_theirs = entry.purpose.direction is Direction.INBOUND
    if entry.promised and not is_theirs:
        yield f"{path}.promised: expected it with a message of theirs only, got {entry.purpose}"
    if entry.too_far and is_theirs:
        yield f"{path}.too_far: expected false, since {entry.purpose} is a message of theirs"


def _answer(question: Audit, place: int, path: str, policy: Policy) -> Iterator[str]:
    """Yield a mistake where the schedule denies the flag.

    A flag may be right for the policy that is shipped: on a site with another one, grading says so.
    """
    written = question.entries[place].too_far
    if any(too_far(question, place, each) is written for each in (policy, Policy())):
        return
    told = "false" if written else "true"
    yield f"{path}.too_far: the rules of this site's policy say {told}{_why(question, place, policy)}"


def _why(question: Audit, place: int, policy: Policy) -> str:
    if question.entries[place].purpose is not Purpose.UPDATE:
        return ", since only asking for an update can go too far"
    update = update_before(question, place, policy)
    return f": on that day, asking is {update.status}, from {update.opens} to {update.expires}"
