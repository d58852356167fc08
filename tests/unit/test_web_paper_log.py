"""The activity log on screen and on paper: what is listed, under which week, and what is left out."""

import re

import pytest

from unit.builders import inbound, interview, outbound, person, thanks
from unit.shown import job, visitor_with
from unit.visitor import Visitor

TODAY = "2026-11-23"
ACME = job(
    "acme",
    "2026-11-09",
    thanks("2026-11-10", "acmep0") | {"note": "Dear Lee,\n\nThank you."},
    outbound("update", "2026-11-23", channel="call"),
    inbound("reply", "2026-11-23", note="Next week."),
)
BETA = job("beta", "2026-11-18", people=("Ana Mbeki", "Noah Usman"), role="")
BETA["interviews"] += [
    interview("2026-11-19", "off", cancelled=True, interviewers=[]),
    interview("2026-11-25", "ahead", round="final", interviewers=[]),
]


@pytest.fixture
def visitor() -> Visitor:
    """Someone with two files, in a country whose weeks begin on Sunday."""
    return visitor_with(ACME, BETA, today=TODAY)


def _rows(visitor: Visitor, screen: str = "/log") -> list[list[str]]:
    html = visitor.show(screen).html
    rows = re.findall(r"<tr><td>(.*?)</td></tr>", html, re.DOTALL)
    return [[re.sub("<[^>]+>", "", cell) for cell in row.split("</td><td>")] for row in rows]


def _weeks(visitor: Visitor) -> list[str]:
    return re.findall(r'scope="rowgroup" colspan="5">(.*?)</th>', visitor.reply.html)


def test_all_that_happened_is_listed_newest_first(visitor: Visitor) -> None:
    """Messages both ways, calls, and interviews that were held; each says when, where, whom, how, what."""
    assert _rows(visitor) == [
        ["Mon, Nov 23", "acme, VP Operations", "", "E-mail", "They answered Next week."],
        ["Mon, Nov 23", "acme, VP Operations", "", "Phone call", "I asked for an update"],
        ["Wed, Nov 18", "beta", "Ana Mbeki; Noah Usman", "Panel", "First-round interview"],
        [
            *("Tue, Nov 10", "acme, VP Operations", "Lee Okafor", "E-mail"),
            "I sent a thank-you note Dear Lee, Thank you.",
        ],
        ["Mon, Nov 9", "acme, VP Operations", "Lee Okafor", "Panel", "First-round interview"],
    ]


def test_each_week_says_how_many_it_has(visitor: Visitor) -> None:
    """In figures and with its year, from the day on which the visitor's week begins."""
    visitor.show("/log")
    assert _weeks(visitor) == [
        "Week of Sunday, November 22, 2026: 2 contacts",
        "Week of Sunday, November 15, 2026: 1 contact, including 1 interview",
        "Week of Sunday, November 8, 2026: 2 contacts, including 1 interview",
    ]
    visitor.submit("settings.save", country="", name="Sam", phone="", week_starts_on="monday")
    visitor.show("/log")
    assert _weeks(visitor)[0] == "Week of Monday, November 23, 2026: 2 contacts"


def test_what_is_yet_to_come_is_no_contact(visitor: Visitor) -> None:
    """The interview ahead is left out, which is said; the one that was called off is not mentioned."""
    visitor.show("/log")
    assert "One entry is dated after today." in visitor.text
    assert "Final" not in visitor.text


@pytest.mark.parametrize(
    ("query", "days"),
    [
        ("?from=2026-11-18", ["Mon, Nov 23", "Mon, Nov 23", "Wed, Nov 18"]),
        ("?to=2026-11-10", ["Tue, Nov 10", "Mon, Nov 9"]),
        ("?from=2026-11-10&to=2026-11-18", ["Wed, Nov 18", "Tue, Nov 10"]),
        ("?from=2026-11-10&own=yes", ["Mon, Nov 23", "Wed, Nov 18", "Tue, Nov 10"]),
        ("?from=2026-11-18&to=2026-11-10", []),
        ("?from=soon&to=2026-13-01&own=no&whole=1&x=%00", ["Mon, Nov 23"] * 2),
    ],
)
def test_the_address_says_what_is_listed(visitor: Visitor, query: str, days: list[str]) -> None:
    """Days and whose doing it was; what it does not know is the default."""
    shown = [row[0] for row in _rows(visitor, f"/log{query}")]
    assert shown[: len(days)] == days
    assert len(shown) == len(days) or query.startswith("?from=soon")


def test_the_form_leads_to_an_address_and_changes_nothing(visitor: Visitor) -> None:
    """What was asked for stands in the form again, and can be gone back to."""
    before = visitor.plan
    reply = visitor.submit("exchange.log.find", **{"from": "2026-11-10", "to": "", "own": "yes"})
    assert (reply.screen, reply.document) == ("/log?from=2026-11-10&own=yes", None)
    assert 'name="from" value="2026-11-10"' in reply.html
    assert 'name="own" value="yes" checked' in reply.html
    assert visitor.submit("exchange.log.find", **{"from": "x", "to": ""}).screen == "/log"
    assert visitor.plan == before


def test_days_the_wrong_way_round_are_said_beside_the_field(visitor: Visitor) -> None:
    """The list is empty then, and the first day is what is marked."""
    html = visitor.show("/log?from=2026-11-18&to=2026-11-10").html
    assert 'aria-invalid="true" aria-describedby="from-error"' in html
    assert "The first day is after the last one." in visitor.text


def test_the_usual_periods_are_one_tap_away(visitor: Visitor) -> None:
    """Each keeps the other choice; the one that is shown is marked."""
    html = visitor.show("/log?from=2026-11-15&to=2026-11-21&own=yes").html
    links = dict(re.findall(r'<a class="fu-link" href="([^"]+)"[^>]*>([^<]+)</a>', html))
    assert {name: href for href, name in links.items()} == {
        "This week": "#/log?from=2026-11-22&amp;to=2026-11-23&amp;own=yes",
        "Last week": "#/log?from=2026-11-15&amp;to=2026-11-21&amp;own=yes",
        "Last four weeks": "#/log?from=2026-10-25&amp;to=2026-11-21&amp;own=yes",
        "Everything": "#/log?own=yes",
    }
    assert re.search(r'aria-current="true">Last week<', html)


def test_a_long_log_is_cut_until_all_of_it_is_asked_for() -> None:
    """How much there is is said, on paper too; the counts of the weeks are of all."""
    notes = [outbound("requested", TODAY) for _ in range(400)]
    visitor = visitor_with(job("acme", "2026-11-22", *notes), today=TODAY)
    assert len(_rows(visitor)) == 300
    assert "Here are the newest 300 of 401 entries, on paper too." in visitor.text
    assert "401 contacts, including 1 interview" in visitor.text
    assert 'href="#/log?whole=yes"' in visitor.reply.html
    assert len(_rows(visitor, "/log?whole=yes")) == 401


def test_the_sheet_names_the_one_who_made_it(visitor: Visitor) -> None:
    """The name of the settings, or else a way to put one there; and what it is: no official form."""
    assert "Add yours in Settings" in _text(visitor)
    visitor.submit("settings.save", country="", name="Sam Ortiz", phone="")
    text = _text(visitor)
    assert "Job search contacts: Sam Ortiz" in text
    assert "This is no official form." in text
    assert "Everything up to Monday, November 23, 2026: 5 entries" in text


def _text(visitor: Visitor) -> str:
    visitor.show("/log")
    return visitor.text


def test_an_empty_plan_has_a_way_on() -> None:
    """Nothing to print, and where to begin."""
    visitor = Visitor()
    html = visitor.show("/log").html
    assert 'data-host="print"' not in html
    assert 'href="#/new"' in html


def test_whatever_was_written_stands_there_as_text() -> None:
    """Long, in other scripts, with tags: it is shown in short, and nothing of it is markup."""
    odd = "<script>alert(1)</script>\n\u202eעברית 😀 " + "x" * 10_000
    people = [person("p9", name="<b>", title='"')]
    bad = job("bad", "2026-11-20", inbound("reply", "2026-11-20", note=odd), company=odd[:200])
    bad["interviews"][0]["interviewers"] = people
    visitor = visitor_with(bad, today=TODAY)
    html = visitor.show("/log").html
    assert "<script>" not in html
    assert "<b>" not in html
    assert max(len(row[4]) for row in _rows(visitor)) < 300
