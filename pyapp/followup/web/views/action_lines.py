"""What to do, in a few words that name the person or the company."""

from collections.abc import Sequence

from followup.business_calendar import BusinessCalendar
from followup.catalogue import labels
from followup.catalogue import today as words
from followup.follow_ups import Kind
from followup.model import Opportunity
from followup.schedule import OpportunitySchedule
from followup.verdict import VerdictKind
from followup.web.views.file_names import company_in_text
from followup.web.views.first_names import first_names, listed_briefly
from followup.web.views.off_days import line_today
from followup.web.views.verdicts import headline, open_of, tone


def action_line(scheduled: OpportunitySchedule, calendar: BusinessCalendar) -> str:
    """Return the verdict as a line of what to do: "Write Dana's note", "Call Acme for an update"."""
    kind, opportunity = scheduled.verdict.kind, scheduled.opportunity
    if kind is VerdictKind.SEND_THANK_YOU:
        return notes_line(_open_names(scheduled))
    if kind is VerdictKind.MAKE_THE_CALL:
        return line_today(ask_line(opportunity), scheduled, calendar)
    if kind is VerdictKind.STOP and tone(scheduled) == labels.TO_DO:
        return words.ACTIONS[VerdictKind.MOVE_ON]
    line = words.ACTIONS.get(kind)
    return line.format(company=company_in_text(opportunity)) if line else headline(scheduled)


def notes_line(names: Sequence[str]) -> str:
    """Return whom to write to, one name for each note; no names where one of them has none."""
    if not all(names):
        return words.NAMELESS_NOTES[len(names) > 1]
    people = first_names(names)
    if len(people) > 1:
        return words.NOTES.format(names=listed_briefly(people))
    form = words.ONE_NOTE if len(names) == 1 else words.NOTES_TO_ONE
    return form.format(name=people[0])


def ask_line(opportunity: Opportunity) -> str:
    """Return whom to ask for an update: the only person on record there, else the company."""
    people = {person.name: person for person in opportunity.interviewers}
    known = [name for name, person in people.items() if name and not person.waived]
    is_one = len(people) == len(known) == 1
    who = first_names(known)[0] if is_one else company_in_text(opportunity)
    return words.ASK[opportunity.preferred_channel].format(who=who)


def _open_names(scheduled: OpportunitySchedule) -> list[str]:
    notes = open_of(scheduled, Kind.THANK_YOU_NOTE)
    return [scheduled.opportunity.name_of(each.interviewer_id) for each in notes]
