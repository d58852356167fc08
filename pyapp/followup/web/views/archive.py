"""Putting away what is over, and bringing it back. What still asks for something stays in sight."""

from followup.catalogue import finding as words
from followup.catalogue import labels
from followup.model import IN_PLAY
from followup.schedule import OpportunitySchedule
from followup.web.views.follow_ups import Button
from followup.web.views.verdicts import tone


def is_put_away(scheduled: OpportunitySchedule) -> bool:
    """Say whether it is in the archive: what asks for something never is, whatever a document says."""
    return scheduled.opportunity.is_put_away and tone(scheduled) == labels.OVER


def can_be_archived(scheduled: OpportunitySchedule) -> bool:
    """Say whether it is over, in sight, and asks for nothing more."""
    opportunity = scheduled.opportunity
    is_ended = opportunity.stage not in IN_PLAY
    return is_ended and not opportunity.archived and tone(scheduled) == labels.OVER


def filing_button(scheduled: OpportunitySchedule) -> Button | None:
    """Return what puts the opportunity away, or brings it back; None while it is in play."""
    fields = (("opportunity", scheduled.opportunity.id),)
    if is_put_away(scheduled):
        return Button(action="opportunity.unarchive", label=words.BRING_BACK, fields=fields)
    if can_be_archived(scheduled):
        return Button(action="opportunity.archive", label=words.ARCHIVE, fields=fields)
    return None
