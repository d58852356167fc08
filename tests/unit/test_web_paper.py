"""The week and one file on paper: what is to be done for whom, and all that is on record."""

import re

import pytest

from unit.builders import inbound, interview, outbound, person
from unit.shown import job, thanked, visitor_with
from unit.visitor import Visitor

TODAY = "2026-11-23"
DANA = person("dana", name="Dana Reyes", title="CEO", phone="555 0199", email="dana@acme.example")
LEE = person("lee", name="Lee Okafor", talking_points="Two warehouses\nand a port.")
ACME = job("acme", "2026-11-22", company="Acme")
ACME["interviews"][0]["interviewers"] = [DANA, LEE]
AHEAD = thanked("ahead", "2026-11-16", company="Globex")
AHEAD["interviews"] += [interview("2026-11-25", "next", time="14:30", round="final")]
QUIET = thanked("quiet", "2026-11-20", company="Initech")
SOON = thanked("soon", "2026-11-16", company="Umbrella")
PLAN = (ACME, AHEAD, QUIET, SOON)


@pytest.fixture
def visitor() -> Visitor:
    """Someone with notes to write, an interview ahead, and two files to leave alone."""
    return visitor_with(*PLAN, today=TODAY)


def _days(html: str) -> dict[str, str]:
    parts = re.findall(r'<section class="fu-sheet-day".*?</section>', html, re.DOTALL)
    texts = [" ".join(re.sub("<[^>]+>", " ", part).split()) for part in parts]
    return {text[: text.index(" ", text.index(",") + 6)]: text for text in texts}


def test_the_week_is_today_and_the_next_six_days(visitor: Visitor) -> None:
    """Each day has its place, also one with nothing to do: there is room to write on it."""
    html = visitor.show("/week").html
    assert list(re.findall(r'<h3 id="day-\d">(.*?)</h3>', html)) == [
        "Monday, November 23",
        "Tuesday, November 24",
        "Wednesday, November 25",
        "Thursday, November 26",
        "Friday, November 27",
        "Saturday, November 28",
        "Sunday, November 29",
    ]
    assert "Monday, November 23, 2026 to Sunday, November 29, 2026" in visitor.text


def test_a_line_says_what_to_do_for_whom_and_how_to_reach_them(visitor: Visitor) -> None:
    """What is due stands under today; the paper names days, since it is read on another one."""
    visitor.show("/week")
    expected = (
        "Write to Dana and Lee by Mon, Nov 23 Acme , VP Operations"
        " Dana Reyes: CEO · 555 0199 · dana@acme.example Lee Okafor"
    )
    assert expected in visitor.text
    assert "Final interview, 14:30 Globex , VP Operations Dana Reyes" in visitor.text


def test_what_is_to_be_left_alone_says_until_when(visitor: Visitor) -> None:
    """In the order of the days; a file whose day comes just after the week is one of them."""
    html = visitor.show("/week").html
    quiet = html.partition('id="quiet"')[2]
    assert re.findall(r'<a href="#/o/(\w+)">', quiet) == ["soon", "quiet"]
    assert re.findall(r'class="fu-when">([^<]+)<', quiet) == [
        "until Mon, Nov 30",
        "until Fri, Dec 4",
    ]


def test_interviews_of_a_day_stand_in_the_order_of_their_times() -> None:
    """Those of today too, before what is to be done at any time."""
    plan = [job(own_id, TODAY, company=own_id) for own_id in ("afternoon", "morning")]
    for each, at in zip(plan, ("15:30", "09:00"), strict=True):
        each["interviews"][0]["time"] = at
    visitor = visitor_with(*plan, today=TODAY)
    visitor.show("/week")
    lines = re.findall(r"<strong>(.*?)</strong>", visitor.reply.html)
    assert lines[:2] == ["First-round interview, 09:00", "First-round interview, 15:30"]
    assert len(lines) == 4


def test_an_empty_plan_has_a_way_on() -> None:
    """Nothing to print, and where to begin."""
    visitor = Visitor()
    html = visitor.show("/week").html
    assert 'data-host="print"' not in html
    assert 'href="#/new"' in html


def test_a_file_has_all_that_is_on_record(visitor: Visitor) -> None:
    """Where it stands, its dates, its people with what was talked about; and the file leads there."""
    assert 'href="#/o/acme/print"' in visitor.show("/o/acme").html
    visitor.show("/o/acme/print")
    for expected in (
        *("As of Monday, November 23, 2026", "Write two thank-you notes", "by Mon, Nov 23"),
        *("CEO · dana@acme.example · 555 0199", "Two warehouses and a port.", "Move on"),
    ):
        assert expected in visitor.text
    assert "<form" not in visitor.reply.html


def test_the_script_is_there_while_a_call_is_ahead(visitor: Visitor) -> None:
    """With the days of the call, and the number of the one to ask for."""
    visitor.show("/o/acme/print")
    sheet = visitor.reply.html.partition('class="fu-script-sheet"')[2]
    assert "Call for an update, once: Mon, Dec 7 to Fri, Dec 11" in sheet
    assert "Dana Reyes: CEO · 555 0199 · dana@acme.example" in sheet
    assert "If you reach voicemail" in sheet


CALLED = outbound("update", "2026-11-18", channel="call")


@pytest.mark.parametrize(
    "over",
    [
        job("over", "2026-11-02", CALLED),
        job("over", "2026-11-02", inbound("rejection", "2026-11-20"), stage="rejected"),
        job("over", "2026-11-02", stage="closed"),
        job("over", "2026-11-22", preferred_channel="email"),
        job("over", "2026-11-22", interviews=[]),
    ],
    ids=["asked", "no", "closed", "in writing", "no interview"],
)
def test_no_script_where_no_call_is_ahead(over: dict[str, object]) -> None:
    """Nobody is to find words for a second one in their bag."""
    visitor = visitor_with(over, today=TODAY)
    html = visitor.show("/o/over/print").html
    assert 'id="screen" tabindex="-1">over<' in html
    assert "fu-script" not in html


def test_a_file_that_is_gone_leads_home(visitor: Visitor) -> None:
    """There is nothing to print."""
    assert visitor.show("/o/gone/print").screen == "/"


def test_whatever_was_written_stands_there_as_text() -> None:
    """All of it, and nothing of it is markup; ids may hold anything."""
    odd = "<script>alert(1)</script>\n\u202eעברית 😀 " + "x" * 10_000
    own_id = "a/b?c#d&<i>"
    bad = job(own_id, "2026-11-20", inbound("reply", "2026-11-20", note=odd), company="<script>")
    bad["interviews"][0]["interviewers"][0] |= {"talking_points": odd, "phone": odd}
    visitor = visitor_with(bad, today=TODAY)
    visitor.show("/week")
    address = re.findall(r'href="#(/o/[^"]+)"', visitor.reply.html)[0]
    for screen in ("/week", "/log", f"{address}/print"):
        html = visitor.show(screen).html
        assert visitor.screen == screen
        assert "<script>" not in html
    # The note, what was talked about, and the number twice: with the person, and above the script.
    assert html.count("x" * 10_000) == 4


@pytest.mark.parametrize("screen", ["/week", "/log"])
def test_a_sample_is_printed_as_one(screen: str) -> None:
    """It says so, and its people stand there."""
    visitor = Visitor()
    visitor.submit("sample.start")
    visitor.show(screen)
    assert "This is a sample." in visitor.text
    assert 'data-host="print"' in visitor.reply.html
