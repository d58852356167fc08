"""The plan as values: what a job seeker has recorded. Named and shaped as the plan document,
version 2 (docs/about/rulebook.md, "The plan document").

Values are frozen; an edit makes a new plan that shares all it did not change. A touchpoint is a past
fact; duties (follow-ups) are not in here, they are always computed.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from followup.dates import DateStyle


class Stage(StrEnum):
    """Where an opportunity stands."""

    ACTIVE = "active"
    OFFER = "offer"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"
    ACCEPTED = "accepted"


IN_PLAY = frozenset({Stage.ACTIVE, Stage.OFFER})
"""The stages in which something can still come of an opportunity."""


class PreferredChannel(StrEnum):
    """The way in which the one update goes."""

    CALL = "call"
    EMAIL = "email"
    RELAY = "relay"
    TEXT = "text"


class Round(StrEnum):
    """Which interview of the process."""

    SCREENING = "screening"
    FIRST = "first"
    SECOND = "second"
    FINAL = "final"
    OTHER = "other"


class Format(StrEnum):
    """How an interview is held."""

    PHONE = "phone"
    VIDEO = "video"
    ONE_ON_ONE = "one_on_one"
    PANEL = "panel"
    GROUP = "group"
    OTHER = "other"


class WeekStart(StrEnum):
    """The day with which a week begins in a calendar."""

    MONDAY = "monday"
    SUNDAY = "sunday"
    SATURDAY = "saturday"


class Direction(StrEnum):
    """Who wrote to whom: outbound is from the job seeker."""

    OUTBOUND = "outbound"
    INBOUND = "inbound"


class Channel(StrEnum):
    """The way in which a touchpoint went."""

    EMAIL = "email"
    LETTER = "letter"
    CALL = "call"
    VOICEMAIL = "voicemail"
    TEXT = "text"
    SOCIAL = "social"
    RELAY = "relay"
    IN_PERSON = "in_person"


class Purpose(StrEnum):
    """What a touchpoint was for."""

    THANK_YOU = "thank_you"
    UPDATE = "update"
    CLOSING = "closing"
    OFFER_DEADLINE = "offer_deadline"
    REQUESTED = "requested"
    ACCEPTANCE = "acceptance"
    WITHDRAWAL = "withdrawal"
    ACCESS = "access"
    INVITED = "invited"
    REPLY = "reply"
    INVITATION = "invitation"
    OFFER = "offer"
    REJECTION = "rejection"

    @property
    def direction(self) -> Direction:
        """The only direction that this purpose has (docs/about/rulebook.md, "Entries")."""
        return Direction.INBOUND if self in _INBOUND else Direction.OUTBOUND


_INBOUND = {Purpose.REPLY, Purpose.INVITATION, Purpose.OFFER, Purpose.REJECTION}


@dataclass(frozen=True, kw_only=True, slots=True)
class Interviewer:
    """A person who took part in an interview; `waived` when they must not be written to."""

    id: str
    name: str
    title: str = ""
    email: str = ""
    phone: str = ""
    talking_points: str = ""
    waived: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Interview:
    """One meeting on one day, with everyone who took part."""

    id: str
    date: dt.date
    time: dt.time | None = None
    round: Round = Round.FIRST
    format: Format = Format.OTHER
    cancelled: bool = False
    interviewers: tuple[Interviewer, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Touchpoint:
    """A message or call that happened."""

    id: str
    date: dt.date
    direction: Direction
    channel: Channel
    purpose: Purpose
    interviewer_id: str | None = None
    decision_expected_by: dt.date | None = None
    note: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Opportunity:
    """One job at one company; `archived` when it is out of the way, which only an ended one can be."""

    id: str
    company: str
    role: str = ""
    stage: Stage
    decision_expected_by: dt.date | None = None
    preferred_channel: PreferredChannel = PreferredChannel.CALL
    archived: bool = False
    interviews: tuple[Interview, ...]
    touchpoints: tuple[Touchpoint, ...]

    @property
    def is_put_away(self) -> bool:
        """Say whether it is archived; what is in play never is, whatever a document says."""
        return self.archived and self.stage not in IN_PLAY

    @property
    def interviewers(self) -> Iterator[Interviewer]:
        """Everyone who took part in any interview, in document order."""
        return (person for interview in self.interviews for person in interview.interviewers)

    @property
    def latest_offer(self) -> Touchpoint | None:
        """The entry of the latest offer; None when only the stage says that there is one."""
        offers = [each for each in self.touchpoints if each.purpose is Purpose.OFFER]
        by_date = sorted(offers, key=lambda each: each.date)
        return by_date[-1] if by_date else None

    @property
    def answer_by(self) -> dt.date | None:
        """The decision date of the latest offer: the day by which they want the visitor's answer."""
        offer = self.latest_offer
        return offer.decision_expected_by if offer else None

    def name_of(self, interviewer_id: str | None) -> str:
        """Return an interviewer's name; "" for nobody, or for one without a name."""
        return next((each.name for each in self.interviewers if each.id == interviewer_id), "")


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """Who and where the job seeker is; country and subdivision choose the business calendar.

    `date_style` and `week_starts_on` are null where the country, or the browser's language, decides.
    """

    country: str | None = None
    subdivision: str | None = None
    name: str = ""
    phone: str = ""
    date_style: DateStyle | None = None
    week_starts_on: WeekStart | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """Everything that is saved. `camp` and `calendar` belong to others and are carried as they are."""

    settings: Settings
    opportunities: tuple[Opportunity, ...]
    camp: Mapping[str, Any] | None = None
    calendar: Mapping[str, Any] | None = None


EMPTY_PLAN = Plan(settings=Settings(), opportunities=())
