"""What people are called where the same name can stand for two: in two rounds, each with its own note."""

from followup.catalogue import labels
from followup.dates import DayWords
from followup.model import Interview, Opportunity


def told_apart(interviewer_id: str | None, opportunity: Opportunity, words: DayWords) -> str:
    """Return an interviewer's name; where several interviews have it, with the round or the day."""
    name = opportunity.name_of(interviewer_id)
    if not name:
        return labels.NAMELESS
    shared = [each for each in opportunity.interviews if not each.cancelled and _has(each, name)]
    if len(shared) < 2:
        return name
    own = next((each for each in shared if _is_at(each, interviewer_id)), None)
    if own is None:
        return name
    is_only_round = [each.round for each in shared].count(own.round) == 1
    which = labels.ROUNDS_IN_TEXT[own.round] if is_only_round else words.short(own.date)
    return labels.OF_SEVERAL.format(name=name, which=which)


def _has(interview: Interview, name: str) -> bool:
    return any(person.name == name for person in interview.interviewers)


def _is_at(interview: Interview, interviewer_id: str | None) -> bool:
    return any(person.id == interviewer_id for person in interview.interviewers)
