"""Random plans, policies and calendars: valid in structure, clustered so that rules meet each other.

Every date of one plan lies within weeks of one base day, so that touchpoints fall on anchors, promises
on holidays and windows across a leap day or a new year. Plans are plain documents, as a file has them.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from followup.business_calendar import BusinessCalendar

Json = dict[str, Any]

BASE_DAYS = (
    date(2026, 11, 16),  # Thanksgiving ahead
    date(2026, 12, 21),  # Christmas and a new year ahead
    date(2028, 2, 20),  # a leap day ahead
    date(2027, 2, 20),  # none
    date(2025, 1, 2),  # the first covered year
    date(2030, 12, 20),  # the last one
    date(2100, 2, 22),  # divisible by four and no leap year
)
STAGES = ("active", "offer", "rejected", "withdrawn", "closed", "accepted")
OUTBOUND = (
    *("thank_you", "update", "closing", "offer_deadline"),
    *("requested", "withdrawal", "access", "invited", "acceptance"),
)
INBOUND = ("reply", "invitation", "offer", "rejection")


def days_near(base: date, before: int = 25, after: int = 50) -> st.SearchStrategy[date]:
    """Return days around `base`, nearer ones first when an example is shrunk."""
    return st.integers(-before, after).map(lambda n: base + timedelta(days=n))


def policies(most: int = 30) -> st.SearchStrategy[Json]:
    """Return any part of a policy; numbers stay small enough for windows to overlap."""
    return st.fixed_dictionaries(
        {},
        optional={
            "thank_you_within_days": st.integers(0, 4),
            "update_after_days": st.integers(1, most),
            "call_window_days": st.integers(1, 7),
            "update_budget": st.integers(1, 3),
            "answer_wait_days": st.integers(1, 9),
        },
    )


def calendars(base: date) -> st.SearchStrategy[BusinessCalendar]:
    """Return calendars with at least one working weekday and a bunch of holidays near `base`."""
    return st.builds(
        BusinessCalendar,
        weekend=st.frozensets(st.integers(0, 6), max_size=6),
        holidays=st.dictionaries(days_near(base, 30, 90), st.just("Holiday"), max_size=12),
    )


@dataclass(frozen=True)
class World:
    """One opportunity, as a document has it, in its surroundings."""

    opportunity: Json
    policy: Json
    calendar: BusinessCalendar
    today: date


@st.composite
def worlds(draw: st.DrawFn, stages: tuple[str, ...] = STAGES, *, has_clock: bool = False) -> World:
    """Return an opportunity with a policy, a calendar and a day."""
    base = draw(st.sampled_from(BASE_DAYS))
    opportunity = draw(opportunities("o1", base, stages))
    if has_clock:
        opportunity["interviews"].insert(0, draw(_interview("i0", base)) | {"cancelled": False})
    return World(
        opportunity=opportunity,
        policy=draw(policies()),
        calendar=draw(calendars(base)),
        today=draw(days_near(base, 30, 100)),
    )


@st.composite
def opportunities(
    draw: st.DrawFn, own_id: str, base: date, stages: tuple[str, ...] = STAGES
) -> Json:
    """Return an opportunity with up to three interviews and six touchpoints."""
    interviews = [draw(_interview(f"{own_id}i{n}", base)) for n in range(draw(st.integers(0, 3)))]
    people = [person["id"] for each in interviews for person in each["interviewers"]]
    touchpoints = [
        draw(_touchpoint(f"{own_id}t{n}", base, people)) for n in range(draw(st.integers(0, 6)))
    ]
    return {
        "id": own_id,
        "company": "Acme",
        "role": "",
        "stage": draw(st.sampled_from(stages)),
        "decision_expected_by": draw(_perhaps(base)),
        "preferred_channel": draw(st.sampled_from(("call", "email", "relay", "text"))),
        "archived": draw(st.booleans()),
        "interviews": interviews,
        "touchpoints": touchpoints,
    }


@st.composite
def _interview(draw: st.DrawFn, own_id: str, base: date) -> Json:
    waived = draw(st.lists(st.sampled_from((False, False, True)), max_size=3))
    return {
        "id": own_id,
        "date": draw(days_near(base, 12, 25)).isoformat(),
        "time": None,
        "round": "first",
        "format": "panel",
        "cancelled": draw(st.sampled_from((False, False, True))),
        "interviewers": [_interviewer(f"{own_id}p{n}", each) for n, each in enumerate(waived)],
    }


def _interviewer(own_id: str, is_waived: bool) -> Json:
    texts = dict.fromkeys(("title", "email", "phone", "talking_points"), "")
    return {"id": own_id, "name": "Dana", **texts, "waived": is_waived}


@st.composite
def _touchpoint(draw: st.DrawFn, own_id: str, base: date, people: list[str]) -> Json:
    direction, purpose = draw(_purposes)
    is_thanks = purpose == "thank_you"
    return {
        "id": own_id,
        "date": draw(days_near(base, 15, 50)).isoformat(),
        "direction": direction,
        "channel": "email",
        "purpose": purpose,
        "interviewer_id": draw(st.sampled_from([None, *people])) if is_thanks else None,
        "decision_expected_by": draw(_perhaps(base)) if direction == "inbound" else None,
        "note": "",
    }


def _perhaps(base: date) -> st.SearchStrategy[str | None]:
    return st.none() | days_near(base).map(date.isoformat)


# Updates, replies and thanks are what the rules are about, so they come up more often than the rest.
_purposes = st.sampled_from(
    [
        *([("outbound", "update")] * 6 + [("inbound", "reply")] * 4),
        *([("outbound", "thank_you")] * 3),
        *(("outbound", purpose) for purpose in OUTBOUND),
        *(("inbound", purpose) for purpose in INBOUND),
    ]
)
