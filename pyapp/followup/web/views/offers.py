"""What the plan holds about an offer: the offer itself, and what has been done about it since."""

from collections.abc import Iterable, Iterator
from datetime import date

from followup.deleted_person import is_marked
from followup.model import Opportunity, Purpose, Stage


def offered_on(opportunity: Opportunity) -> date:
    """Return the day from which what is done counts as done about the offer."""
    offer = opportunity.latest_offer
    return offer.date if offer else date.min


def thanked_on(opportunity: Opportunity) -> date | None:
    """Return the day of the latest thanks for the offer."""
    since = offered_on(opportunity)
    return max((day for day in _thanks(opportunity) if day >= since), default=None)


def told_on(other: Opportunity, since: date) -> date | None:
    """Return the day on which another company last heard of the deadline."""
    return max((day for day in _told(other) if day >= since), default=None)


def begun_on(opportunity: Opportunity, others: Iterable[Opportunity], today: date) -> date:
    """Return the day of the first step taken about an offer that is not on record, or else today."""
    told = (day for each in others if has_been_met(each, today) for day in _told(each))
    return min((today, *_thanks(opportunity), *told))


def has_been_met(other: Opportunity, today: date) -> bool:
    """Say whether they have met the visitor and have yet to decide."""
    return other.stage is Stage.ACTIVE and any(
        not each.cancelled and each.date <= today for each in other.interviews
    )


def _thanks(opportunity: Opportunity) -> Iterator[date]:
    """Yield the days of thanks for an offer: notes to nobody, and not to someone who was deleted."""
    for each in opportunity.touchpoints:
        is_to_nobody = each.interviewer_id is None and not is_marked(each.note)
        if each.purpose is Purpose.THANK_YOU and is_to_nobody:
            yield each.date


def _told(other: Opportunity) -> Iterator[date]:
    return (each.date for each in other.touchpoints if each.purpose is Purpose.OFFER_DEADLINE)
