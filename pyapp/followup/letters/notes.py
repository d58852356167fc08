"""A note as someone typed it, and what the plan knows about whom it is for."""

from dataclasses import dataclass
from enum import StrEnum

from followup.model import Channel
from followup.policy import Policy

_WITHIN = Policy().thank_you_within_days


class Case(StrEnum):
    """The occasion on which one writes: each has drafts, and some checks do not fit every case."""

    STANDARD = "standard"
    PANEL = "panel"
    PHONE_SCREEN = "phone_screen"
    SECOND_ROUND = "second_round"
    COORDINATOR = "coordinator"
    RECRUITER = "recruiter"
    LATE = "late"
    CORRECTION = "correction"
    WITHDRAWAL = "withdrawal"
    REJECTION = "rejection"
    OTHER_OFFER = "other_offer"


FORWARDED = frozenset({Case.COORDINATOR, Case.RECRUITER})
"""Cases in which one message goes to somebody who passes it on to several."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Note:
    """What would be sent; `to` and `cc` are the recipients as typed."""

    text: str
    subject: str = ""
    channel: Channel = Channel.EMAIL
    to: str = ""
    cc: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Recipient:
    """The interviewer for whom a note is; `talking_points` as the visitor recorded them."""

    name: str
    title: str = ""
    talking_points: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sibling:
    """A note to someone else of the same interview."""

    name: str
    text: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Context:
    """What the plan knows around a note; every part may be missing.

    `colleagues` are other people of the same company, whom a note may mention; `other_people` and
    `other_companies` belong to the plan's other opportunities. `hours_since` the interview counts before
    `days_since`. `promised_attachment`: the visitor promised to send them something.
    """

    case: Case = Case.STANDARD
    recipient: Recipient | None = None
    siblings: tuple[Sibling, ...] = ()
    colleagues: tuple[str, ...] = ()
    other_people: tuple[str, ...] = ()
    other_companies: tuple[str, ...] = ()
    company: str = ""
    role: str = ""
    sender_name: str = ""
    sender_phone: str = ""
    hours_since: float | None = None
    days_since: int | None = None
    within_days: int = _WITHIN
    asked_about_pay: bool = False
    access_mode: bool = False
    promised_attachment: bool = False

    @property
    def is_forwarded(self) -> bool:
        """Say whether one message goes to somebody who passes it on."""
        return self.case in FORWARDED
