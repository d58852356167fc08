"""Two records of one job, put together: what either of them knows.

Laws: how far the job got is never taken back; a day that they gave gives way only to a later one; a
choice of the visitor's stands against what a form offers by itself.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from followup.model import IN_PLAY, Opportunity, PreferredChannel, Stage

_BY_HOW_FAR = (
    Stage.ACCEPTED,
    Stage.OFFER,
    Stage.ACTIVE,
    Stage.REJECTED,
    Stage.WITHDRAWN,
    Stage.CLOSED,
)


def put_together(kept: Opportunity, merged: Opportunity) -> Opportunity:
    """Return the one that is kept with all that was recorded in either."""
    both = (kept, merged)
    stage = min((each.stage for each in both), key=_BY_HOW_FAR.index)
    return replace(
        kept,
        role=kept.role or merged.role,
        stage=stage,
        decision_expected_by=latest(each.decision_expected_by for each in both),
        preferred_channel=chosen(each.preferred_channel for each in both),
        archived=kept.archived and merged.archived and stage not in IN_PLAY,
        interviews=(*kept.interviews, *merged.interviews),
        touchpoints=(*kept.touchpoints, *merged.touchpoints),
    )


def chosen(channels: Iterable[PreferredChannel]) -> PreferredChannel:
    """Return the first that was chosen; a call is what every form offers by itself."""
    by_choice = (each for each in channels if each is not PreferredChannel.CALL)
    return next(by_choice, PreferredChannel.CALL)


def latest(days: Iterable[date | None]) -> date | None:
    """Return the latest of the days that are known."""
    return max((each for each in days if each), default=None)
