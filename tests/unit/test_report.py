"""The report: what the command line prints, key by key."""

import json
from datetime import date

from followup.calendars import calendar_for
from followup.document import from_document
from followup.policy import Policy
from followup.report import to_report
from followup.schedule import schedule
from unit.builders import document, opportunity, row_of


def report_of(country: str | None, *opportunities: dict) -> dict:
    """Return the report of a plan in a country."""
    settings = document()["settings"] | {"country": country}
    plan, today = from_document(document(*opportunities, settings=settings)), date(2026, 11, 2)
    calendar = calendar_for(country, None)
    found = schedule(plan, today=today, policy=Policy(), calendar=calendar)
    return to_report(plan.settings, found, today, calendar)


def test_a_report_says_for_which_years_holidays_are_known() -> None:
    """With a country there are a first and a last year, without one there is nothing to know."""
    covers = report_of("US")["calendar"]["covers"]
    assert covers == list(calendar_for("US", None).covers or ())
    assert report_of(None)["calendar"] == {"country": None, "subdivision": None, "covers": None}


def test_a_report_of_an_empty_plan_is_empty() -> None:
    """No opportunities, no rows."""
    assert report_of(None)["opportunities"] == []


def test_a_report_keeps_the_plans_order() -> None:
    """Rows come as the opportunities stand in the plan, whatever is urgent."""
    parts = [opportunity(id=own_id, interviews=[]) for own_id in ("z", "a", "m")]
    assert [row["id"] for row in report_of(None, *parts)["opportunities"]] == ["z", "a", "m"]


def test_a_report_is_plain_data() -> None:
    """Every value is one that JSON has."""
    report = report_of("US", opportunity())
    assert json.loads(json.dumps(report)) == report


def test_a_row_has_the_keys_of_the_rules_in_their_order() -> None:
    """The verdict and each follow-up have all their keys, null or not."""
    row = row_of(opportunity(), "2026-11-02")
    assert list(row) == ["id", "verdict", "follow_ups"]
    assert list(row["verdict"]) == ["kind", "until", "reason", "lesson"]
    expected = ["uid", "kind", "interview_id", "interviewer_id", "opens", "due", "expires"]
    for each in row["follow_ups"]:
        assert list(each) == [*expected, "remind_on", "status"]
