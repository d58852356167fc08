"""Who, by which number and in which words: what the description of an entry holds beside the task."""

from collections.abc import Iterable, Iterator

from followup.catalogue import labels
from followup.catalogue.exchange import calendar as words
from followup.follow_ups import FollowUp, Kind
from followup.letters.blanks import one_line
from followup.letters.call import call_facts
from followup.letters.scripts import ScriptKind, script
from followup.model import Interviewer, Opportunity, PreferredChannel, Settings
from followup.people import once_each
from followup.verdict import Standing

_SPOKEN = {
    PreferredChannel.CALL: ScriptKind.LIVE,
    PreferredChannel.RELAY: ScriptKind.RELAY,
}


def about(follow_up: FollowUp, standing: Standing, settings: Settings) -> Iterator[str]:
    """Yield the paragraphs: people and the role, and for a call what to say. No notes, no addresses."""
    opportunity = standing.opportunity
    lines = [*_people(follow_up, opportunity)]
    if one_line(opportunity.role):
        lines.append(words.ROLE.format(role=one_line(opportunity.role)))
    if lines:
        yield "\n".join(lines)
    kind = _SPOKEN.get(opportunity.preferred_channel)
    if follow_up.kind is Kind.UPDATE_CALL and kind:
        facts = call_facts(opportunity, settings, standing.words)
        said = (words.LINES[each.kind].format(text=each.text) for each in script(kind, facts).lines)
        yield "\n".join((words.SCRIPT, *said))


def _people(follow_up: FollowUp, opportunity: Opportunity) -> Iterator[str]:
    own = [each for each in opportunity.interviewers if each.id == follow_up.interviewer_id]
    if own:
        yield words.TO_WHOM.format(person=_named(own[0]))
    if follow_up.kind is Kind.UPDATE_CALL:
        yield from _reachable(
            once_each(each for each in opportunity.interviewers if not each.waived)
        )


def _reachable(people: Iterable[Interviewer]) -> Iterator[str]:
    """Yield everyone with a number on a line of their own, or else all names on one."""
    everyone = tuple(people)
    with_phone = [each for each in everyone if one_line(each.phone)]
    for each in with_phone:
        yield words.WITH_PHONE.format(person=_named(each), phone=one_line(each.phone))
    if everyone and not with_phone:
        yield words.PEOPLE.format(people=words.PEOPLE_PART.join(map(_named, everyone)))


def _named(person: Interviewer) -> str:
    name, title = one_line(person.name) or labels.NAMELESS, one_line(person.title)
    return words.PERSON.format(name=name, title=title) if title else name
