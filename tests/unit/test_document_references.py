"""What no single value can tell: ids, who is referred to, whose purpose it is, and the region."""

from datetime import date
from typing import Any

import pytest

from followup.business_calendar import WEEKDAYS_ONLY
from followup.document import from_document
from followup.errors import DocumentError
from followup.policy import Policy
from followup.schedule import schedule
from unit.broken import (
    MEETING,
    OPPORTUNITY,
    PERSON,
    TOUCHPOINT,
    at,
    check_refused,
    good_document,
    with_value,
)
from unit.builders import document, interview, opportunity, thanks


@pytest.mark.parametrize(
    "path", [f"{OPPORTUNITY}.id", f"{MEETING}.id", f"{PERSON}.id", f"{TOUCHPOINT}.id"]
)
def test_an_empty_id_is_refused(path: str) -> None:
    """Nothing can refer to an id without letters."""
    check_refused(with_value(path, ""), path, "expected text that is not empty, got ''")


@pytest.mark.parametrize(
    "path", [f"{MEETING}.id", f"{PERSON}.id", f"{TOUCHPOINT}.id", "opportunities[1].id"]
)
def test_an_id_that_is_taken_is_refused(path: str) -> None:
    """Ids are unique in the whole document, and the message names the other place."""
    broken = document(*good_document()["opportunities"], opportunity(id="o2", interviews=[]))
    parent, _, key = path.rpartition(".")
    at(broken, parent)[key] = "o1"
    check_refused(
        broken, path, f"expected an id of its own, got 'o1', which {OPPORTUNITY}.id has too"
    )


def test_ids_that_join_to_the_same_text_make_no_common_uid() -> None:
    """Ids with a colon in them are refused, or their follow-ups have different uids all the same."""
    first = opportunity(id="a", interviews=[interview(own_id="b:c", interviewers=[])])
    second = opportunity(id="a:b", interviews=[interview(own_id="c", interviewers=[])])
    try:
        plan = from_document(document(first, second))
    except DocumentError:
        return
    schedules = schedule(plan, today=date(2026, 11, 2), policy=Policy(), calendar=WEEKDAYS_ONLY)
    uids = [each.uid for part in schedules for each in part.follow_ups]
    assert len(set(uids)) == len(uids)


@pytest.mark.parametrize("own_id", ["p9", "i1", "o1", "", "P1"])
def test_an_interviewer_who_is_not_there_is_refused(own_id: str) -> None:
    """A touchpoint is with an interviewer of its opportunity or with nobody in particular."""
    path = f"{TOUCHPOINT}.interviewer_id"
    expected = f"expected the id of an interviewer of this opportunity, or null, got {own_id!r}"
    check_refused(with_value(path, own_id), path, expected)


def test_an_interviewer_of_another_opportunity_is_refused() -> None:
    """Someone met elsewhere is not an interviewer here."""
    other = opportunity(id="o2", interviews=[interview(own_id="i2")])
    broken = document(opportunity(thanks("2026-11-03", to="p2")), other)
    check_refused(
        broken,
        f"{TOUCHPOINT}.interviewer_id",
        "expected the id of an interviewer of this opportunity",
    )


INBOUND = "reply, invitation, offer, rejection"
OUTBOUND = (
    "thank_you, update, closing, offer_deadline, requested, acceptance, withdrawal, access, invited"
)


@pytest.mark.parametrize("purpose", INBOUND.split(", "))
def test_a_purpose_of_theirs_is_refused_for_us(purpose: str) -> None:
    """We do not send offers, rejections or replies to ourselves."""
    expected = f"expected one of {OUTBOUND} for outbound, got '{purpose}'"
    check_refused(with_value(f"{TOUCHPOINT}.purpose", purpose), f"{TOUCHPOINT}.purpose", expected)


@pytest.mark.parametrize("purpose", OUTBOUND.split(", "))
def test_a_purpose_of_ours_is_refused_for_them(purpose: str) -> None:
    """They do not thank us or ask us for an update."""
    broken = with_value(f"{TOUCHPOINT}.direction", "inbound")
    at(broken, TOUCHPOINT)["purpose"] = purpose
    check_refused(
        broken, f"{TOUCHPOINT}.purpose", f"expected one of {INBOUND} for inbound, got '{purpose}'"
    )


@pytest.mark.parametrize(
    ("settings", "part"),
    [
        ({"country": "XX"}, "country"),
        ({"country": ""}, "country"),
        ({"country": "US", "subdivision": "XX"}, "subdivision"),
        ({"country": None, "subdivision": "CA"}, "subdivision"),
    ],
)
def test_a_region_without_a_calendar_is_refused(settings: dict[str, Any], part: str) -> None:
    """A country or subdivision that the table does not have is refused with its setting."""
    broken = document(settings=document()["settings"] | settings)
    check_refused(broken, f"settings.{part}", "expected ")
