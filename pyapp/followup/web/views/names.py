"""What people are called where the same name can stand for two: in two rounds, or in one."""

from collections.abc import Sequence

from followup.catalogue import labels
from followup.dates import DayWords
from followup.model import Interview, Opportunity


def told_apart(interviewer_id: str | None, opportunity: Opportunity, words: DayWords) -> str:
    """Return an interviewer's name; where several have it, with what tells them apart.

    In one interview that is the title or the address; in several, the round or the day.
    """
    name = opportunity.name_of(interviewer_id)
    if not name:
        return labels.NAMELESS
    shared = [each for each in opportunity.interviews if not each.cancelled and _has(each, name)]
    own = next((each for each in shared if _is_at(each, interviewer_id)), None)
    if own is None:
        return name
    marks = [each for each in (_mark(interviewer_id, own), _when(own, shared, words)) if each]
    return labels.OF_SEVERAL.format(name=name, which=", ".join(marks)) if marks else name


def _when(own: Interview, shared: Sequence[Interview], words: DayWords) -> str:
    """Return the round, or else the day, of one of several interviews; "" for the only one."""
    if len(shared) < 2:
        return ""
    is_only_round = [each.round for each in shared].count(own.round) == 1
    return labels.ROUNDS_IN_TEXT[own.round] if is_only_round else words.short(own.date)


def _mark(interviewer_id: str | None, interview: Interview) -> str:
    """Return what no other of the same name in the interview has; "" where there is none or nothing."""
    people = {each.id: each for each in interview.interviewers}
    own = people.pop(interviewer_id or "")
    others = [each for each in people.values() if each.name == own.name]
    marks = (own.title, own.email) if others else ()
    taken = {mark for each in others for mark in (each.title, each.email)}
    return next((each for each in marks if each and each not in taken), "")


def _has(interview: Interview, name: str) -> bool:
    return any(person.name == name for person in interview.interviewers)


def _is_at(interview: Interview, interviewer_id: str | None) -> bool:
    return any(person.id == interviewer_id for person in interview.interviewers)
