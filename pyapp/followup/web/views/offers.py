"""What the plan holds about an offer: the offer itself, and what has been done about it since."""

from collections.abc import Iterable
from datetime import date

from followup.model import IN_PLAY, Opportunity, Purpose, Touchpoint


def latest_offer(opportunity: Opportunity) -> Touchpoint | None:
    """Return the entry of the latest offer; None when only the stage says that there is one."""
    return _latest(each for each in opportunity.touchpoints if each.purpose is Purpose.OFFER)


def offered_on(opportunity: Opportunity) -> date:
    """Return the day from which what is done counts as done about the offer."""
    offer = latest_offer(opportunity)
    return offer.date if offer else date.min


def thanked_on(opportunity: Opportunity) -> date | None:
    """Return the day of the thanks for the offer: a note to nobody in particular."""
    return _since(
        (each for each in opportunity.touchpoints if each.interviewer_id is None),
        Purpose.THANK_YOU,
        offered_on(opportunity),
    )


def told_on(other: Opportunity, since: date) -> date | None:
    """Return the day on which another company heard of the deadline."""
    return _since(other.touchpoints, Purpose.OFFER_DEADLINE, since)


def has_been_met(other: Opportunity, today: date) -> bool:
    """Say whether something can still come of an opportunity that has an interview behind it."""
    return other.stage in IN_PLAY and any(
        not each.cancelled and each.date <= today for each in other.interviews
    )


def _since(touchpoints: Iterable[Touchpoint], purpose: Purpose, since: date) -> date | None:
    found = _latest(each for each in touchpoints if each.purpose is purpose and each.date >= since)
    return found.date if found else None


def _latest(touchpoints: Iterable[Touchpoint]) -> Touchpoint | None:
    """Return the last one by date; of equal dates, the one that the document has last."""
    by_date = sorted(touchpoints, key=lambda each: each.date)
    return by_date[-1] if by_date else None
