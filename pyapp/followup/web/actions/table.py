"""Every action of the planner by the name that its form carries (`data-action`)."""

from collections.abc import Callable

from followup.model import Purpose
from followup.web.actions import files as list_actions
from followup.web.actions import heard as heard_actions
from followup.web.actions import log as log_actions
from followup.web.actions import offer as offer_actions
from followup.web.actions import people as people_actions
from followup.web.actions import plan as plan_actions
from followup.web.actions import record as record_actions
from followup.web.actions import sample as sample_actions
from followup.web.outcome import Outcome
from followup.web.request import Request
from followup.web.session import Session

type Action = Callable[[Session, Request], Outcome]

WITH_UNREADABLE = frozenset({"unreadable.download", "unreadable.set_aside"})
"""What can be done while the stored plan cannot be read."""

ACTIONS: dict[str, Action] = {
    "record": record_actions.record,
    "opportunity.save": record_actions.save_opportunity,
    "opportunity.delete": record_actions.delete_opportunity,
    "opportunity.close": log_actions.close,
    "opportunity.reopen": log_actions.reopen,
    "opportunity.archive": list_actions.put_away,
    "opportunity.unarchive": list_actions.bring_back,
    "opportunity.merge": list_actions.put_together,
    "plan.archive_over": list_actions.put_away_what_is_over,
    "find": list_actions.find,
    "interview.save": record_actions.save_interview,
    "interview.delete": record_actions.delete_interview,
    "interview.cancel": record_actions.cancel_interview,
    "interview.restore": record_actions.restore_interview,
    "people.save": people_actions.save_people,
    "fresh.save": people_actions.save_fresh,
    "person.save": record_actions.save_person,
    "person.delete": record_actions.delete_person,
    "note.sent": log_actions.note_sent,
    "update.made": log_actions.update_made,
    "closing.sent": log_actions.closing_sent,
    "touchpoint.save": log_actions.save_touchpoint,
    "touchpoint.delete": log_actions.delete_touchpoint,
    "reply.received": heard_actions.received(Purpose.REPLY),
    "invitation.received": heard_actions.received(Purpose.INVITATION),
    "offer.received": heard_actions.received(Purpose.OFFER),
    "rejection.received": heard_actions.received(Purpose.REJECTION),
    "offer.thank": offer_actions.thank,
    "offer.answer_by": offer_actions.answer_by,
    "offer.tell": offer_actions.tell,
    "offer.accept": offer_actions.accept,
    "offer.decline": offer_actions.decline,
    "offer.withdraw": offer_actions.withdraw,
    "settings.save": plan_actions.save_settings,
    "settings.country": plan_actions.take_country,
    "plan.download": plan_actions.download,
    "sample.start": sample_actions.start,
    "sample.end": sample_actions.end,
    "unreadable.download": plan_actions.download_unreadable,
    "unreadable.set_aside": plan_actions.set_aside,
}
