"""The month: a calendar of every date of the plan, and one day of it."""

import json
import re
from datetime import date, timedelta

import pytest

from followup.model import WeekStart
from followup.web.views.month import last_of_month, weeks
from unit.builders import (
    Json,
    document,
    inbound,
    interview,
    opportunity,
    outbound,
    person,
    thanks,
)
from unit.visitor import Visitor


def seen(*parts: Json, on: str = "", today: str = "2026-11-09", **settings: str) -> Visitor:
    """Return a visitor who looks at the month of a plan."""
    plan = document(*parts)
    plan["settings"] |= settings
    visitor = Visitor(today=today, stored=json.dumps(plan))
    visitor.show(f"/month?on={on}" if on else "/month")
    return visitor


def cell(visitor: Visitor, number: int) -> str:
    """Return the text of a day's place in the grid."""
    cells = re.findall(r"<td.*?</td>", visitor.reply.html, re.DOTALL)
    texts = [" ".join(re.sub(r"<[^>]+>", " ", each).split()) for each in cells]
    (found,) = (each for each in texts if re.match(rf"{number}(\D|$)", each))
    return found


def test_each_date_stands_on_its_day() -> None:
    """Interview, note, the days for the call and the day to move on are in the grid, with the company."""
    visitor = seen(opportunity())
    expected = {
        2: "Interview : Acme",
        3: "Thank-you note due : Acme",
        16: "First day to call : Acme",
        20: "Last day to call : Acme",
        27: "Move on : Acme",
    }
    for number, words in expected.items():
        assert words in cell(visitor, number)
    assert cell(visitor, 4) == "4"


def test_what_was_done_stands_on_the_day_it_was_done_and_quieter() -> None:
    """A note that was sent is not due any more, and what is past has a class of its own."""
    visitor = seen(opportunity(thanks("2026-11-04"), inbound("reply", "2026-11-05")))
    assert "due" not in cell(visitor, 3)
    assert "Note sent : Acme" in cell(visitor, 4)
    assert "They answered : Acme" in cell(visitor, 5)
    quiet = re.findall(r'<li class="fu-past">.*?entry-what">(.*?)<', visitor.reply.html)
    assert {"Interview", "Note sent", "They answered"} == set(quiet)


def test_days_they_named_are_there() -> None:
    """The day of their decision while it is awaited, and the day for an answer to their offer."""
    waiting = seen(opportunity(decision_expected_by="2026-11-25"))
    assert "They meant to decide : Acme" in cell(waiting, 25)
    offer = inbound("offer", "2026-11-06", decision_expected_by="2026-11-12")
    offered = seen(opportunity(offer, stage="offer"))
    assert "Answer their offer : Acme" in cell(offered, 12)
    assert "decide" not in offered.text


def test_several_notes_to_one_company_are_one_line() -> None:
    """A panel of three is one line with its count."""
    people = [person(f"p{n}") for n in range(3)]
    visitor = seen(opportunity(interviews=[interview(interviewers=people)]))
    assert "3 thank-you notes due : Acme" in cell(visitor, 3)


def test_interviews_of_a_day_come_in_the_order_of_their_times() -> None:
    """What has no time comes after what has one."""
    times = (None, "16:00", "09:30")
    parts = [
        opportunity(
            id=f"o{n}",
            company=f"Company {n}",
            interviews=[interview("2026-11-12", f"i{n}", time=time)],
        )
        for n, time in enumerate(times)
    ]
    text = cell(seen(*parts), 12)
    places = [text.index(each) for each in ("09:30", "16:00", "Interview : Company 0")]
    assert places == sorted(places)


def test_what_was_put_away_and_what_was_called_off_is_left_out() -> None:
    """Neither an archived file nor a cancelled interview, nor one ahead of an ended file, has a date."""
    archived = opportunity(stage="closed", archived=True)
    cancelled = opportunity(id="o2", interviews=[interview(own_id="i2", cancelled=True)])
    ended = opportunity(id="o3", stage="withdrawn", interviews=[interview("2026-11-20", "i3")])
    assert "Nothing in November 2026." in seen(archived, cancelled, ended).text


@pytest.mark.parametrize(
    ("start", "first"), [("sunday", "Sun"), ("monday", "Mon"), ("saturday", "Sat")]
)
def test_the_week_begins_as_the_settings_say(start: str, first: str) -> None:
    """The choice wins over what is usual in the country."""
    visitor = seen(opportunity(), country="GB", week_starts_on=start)
    headers = re.findall(r'<th scope="col" abbr="\w+">(\w+)</th>', visitor.reply.html)
    assert headers[0] == first
    assert len(set(headers)) == 7


def test_the_week_begins_as_is_usual_in_the_country() -> None:
    """Without a choice, the country's habit decides."""
    british = seen(opportunity(), country="GB")
    assert '<tr><th scope="col" abbr="Monday">' in british.reply.html


def test_weekends_and_holidays_are_marked_and_named() -> None:
    """A public holiday of the plan's calendar has its name in its cell and below the grid."""
    visitor = seen(opportunity(), country="US")
    assert "Thanksgiving Day" in cell(visitor, 26)
    assert (
        "Public holidays: Wed, Nov 11: Veterans Day; Thu, Nov 26: Thanksgiving Day." in visitor.text
    )
    assert visitor.reply.html.count("fu-off") == 9 + 2
    assert "fu-holiday" not in seen(opportunity()).reply.html


def test_today_is_marked() -> None:
    """It is the current date of this month's grid, and of no other's."""
    visitor = seen(opportunity())
    assert re.findall(
        r'aria-current="date">\s*<\w+ class="fu-number">(\d+)', visitor.reply.html
    ) == ["9"]
    visitor.show("/month?on=2026-12")
    assert 'aria-current="date"' not in visitor.reply.html


def test_the_months_are_linked() -> None:
    """Back, forth, and home to this month from another."""
    visitor = seen(opportunity(), on="2027-01")
    html = visitor.reply.html
    assert 'href="#/month?on=2026-12">December 2026</a>' in html
    assert 'href="#/month?on=2027-02">February 2027</a>' in html
    assert 'href="#/month">This month</a>' in html
    visitor.show("/month")
    assert "This month" not in visitor.text


@pytest.mark.parametrize(
    "on", ["2026-13", "soon", "2026", "0001-01", "2026-11-31", "٢٠٢٦-١١", "x" * 999, "2300-01"]
)
def test_an_odd_month_is_this_month(on: str) -> None:
    """Whatever the address says, a month is shown."""
    assert "November 2026" in seen(opportunity(), on=on).text


@pytest.mark.parametrize(("on", "links"), [("1900-01", 1), ("2199-12", 1), ("2026-11", 2)])
def test_no_link_leads_beyond_the_days_that_a_plan_can_have(on: str, links: int) -> None:
    """The first month has none before it, the last none after it."""
    html = seen(opportunity(), on=on).reply.html
    assert len(re.findall(r'href="#/month\?on=\d{4}-\d\d"', html)) == links


def test_a_month_without_dates_says_so() -> None:
    """An empty month has its grid and a sentence."""
    visitor = seen(opportunity(), on="2027-05")
    assert "Nothing in May 2027." in visitor.text
    assert "Day by day" not in visitor.text


def test_a_cell_shows_three_and_leads_to_the_day() -> None:
    """What a cell has no room for is counted, and the day's own screen has all of it."""
    parts = [
        opportunity(
            id=f"o{n}", company=f"Company {n}", interviews=[interview("2026-11-12", f"i{n}")]
        )
        for n in range(9)
    ]
    visitor = seen(*parts)
    assert "+6 more on Thu, Nov 12" in cell(visitor, 12)
    assert "+4 more" in visitor.text  # the list below the grid shows five
    visitor.show("/month?on=2026-11-12")
    assert "Thursday, November 12" in visitor.text
    assert all(f"Company {n}" in visitor.text for n in range(9))
    assert "← " not in visitor.text
    assert 'href="#/month?on=2026-11"' in visitor.reply.html


def test_a_day_stays_bounded() -> None:
    """Of a crowded day the first hundred are listed and the others counted."""
    parts = [
        opportunity(id=f"o{n}", interviews=[interview("2026-11-12", f"i{n}")]) for n in range(103)
    ]
    visitor = seen(*parts, on="2026-11-12")
    assert visitor.reply.html.count("fu-entry-what") == 100
    assert "And 3 more that are not listed here." in visitor.text


def test_a_day_without_dates_says_so() -> None:
    """An empty day has a sentence."""
    assert "Nothing on this day." in seen(opportunity(), on="2026-11-08").text


def test_an_entry_leads_to_its_file_whatever_its_id() -> None:
    """Ids are quoted in the address, and companies in the text."""
    visitor = seen(opportunity(outbound("requested", "2026-11-05"), id="a/b?c", company="<b>"))
    assert 'href="#/o/a%2Fb%3Fc"' in visitor.reply.html
    assert ": &lt;b&gt;" in visitor.reply.html


@pytest.mark.parametrize("start", list(WeekStart))
def test_weeks_hold_every_day_once(start: WeekStart) -> None:
    """Each month of some years is cut into weeks of seven, its days in order."""
    for number in range(60):
        first = date(2024 + number // 12, number % 12 + 1, 1)
        last = last_of_month(first)
        assert (last + timedelta(days=1)).day == 1
        grid = weeks(first, last, start)
        days = [day for week in grid for day in week if day]
        assert [day.day for day in days] == list(range(1, last.day + 1))
        assert all(len(week) == 7 for week in grid)
        columns = [{day.weekday() for day in column if day} for column in zip(*grid, strict=True)]
        assert all(len(each) == 1 for each in columns)


def test_what_asks_for_something_is_in_the_month() -> None:
    """Whatever a document puts away, the month has what Today has."""
    refused = opportunity(inbound("rejection", "2026-11-06"), stage="rejected", archived=True)
    assert "Acme" in seen(refused).text
    closed = opportunity(stage="closed", archived=True)
    assert "Acme" not in seen(closed).text
