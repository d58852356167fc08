"""The list of all files: what is found, in which order, how much of it, and what is put away."""

import pytest

from unit.builders import inbound, outbound
from unit.shown import job, places, rows, thanked, visitor_with
from unit.visitor import Visitor

TODAY = "2026-11-12"


ACME = job("acme", "2026-11-11", company="Acmé")
ACME["interviews"][0]["interviewers"][0]["title"] = "CEO"
NOTE = inbound("reply", "2026-11-11", note="Büro in Zürich")
BETA = thanked("beta", "2026-11-10", NOTE, role="Analyst")
GONE = job("gone", "2026-10-01", company="Zeta", stage="closed")
REJECTION = inbound("rejection", "2026-11-11")
NO = thanked("no", "2026-11-01", REJECTION, company="Nope", stage="rejected")
AWAY = job("away", "2026-10-01", company="Yonder", stage="closed", archived=True)
PLAN = (GONE, BETA, AWAY, ACME, NO)


@pytest.fixture
def visitor() -> Visitor:
    """Someone with five files."""
    return visitor_with(*PLAN, today=TODAY)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["no", "acme", "beta", "gone"]),
        ("?sort=company", ["acme", "beta", "no", "gone"]),
        ("?sort=latest", ["acme", "beta", "no", "gone"]),
        ("?sort=newest", ["no", "acme", "beta", "gone"]),
        ("?q=acme", ["acme"]),
        ("?q=ACMÉ+ceo", ["acme"]),
        ("?q=zurich", ["beta"]),
        ("?q=okafor+analyst", ["beta"]),
        ("?q=okafor+nobody", []),
        ("?state=do", ["no", "acme"]),
        ("?state=leave", ["beta"]),
        ("?state=over", ["gone"]),
        ("?state=archived", ["away"]),
        ("?state=rejected", ["no"]),
        ("?state=active&q=b", ["beta"]),
        ("?state=nonsense&sort=%00&show=-3&x=1", ["no", "acme", "beta", "gone"]),
    ],
)
def test_the_address_says_what_is_listed(visitor: Visitor, query: str, found: list[str]) -> None:
    """Words, state and order are in the address; what it does not know is the default."""
    assert rows(visitor.show(f"/all{query}").html) == found


def test_the_form_leads_to_an_address_without_defaults(visitor: Visitor) -> None:
    """Finding changes nothing in the plan, and what was asked for can be gone back to."""
    before = visitor.plan
    reply = visitor.submit("find", q=" Zürich  büro ", state="", sort="company")
    assert reply.screen == "/all?q=Z%C3%BCrich+b%C3%BCro&sort=company"
    assert visitor.submit("find", q="", state="", sort="", show="25").screen == "/all"
    assert (visitor.plan, reply.document) == (before, None)


def test_what_was_looked_for_stays_in_the_form(visitor: Visitor) -> None:
    """The words and both choices stand there again, and the count says how many of all there are."""
    html = visitor.show("/all?q=a&state=do&sort=latest").html
    assert 'name="q" value="a"' in html
    assert '<option value="do" selected>' in html
    assert '<option value="latest" selected>' in html
    assert "2 of 5 files" in visitor.text


def test_no_match_says_so_and_offers_the_way_back(visitor: Visitor) -> None:
    """The words are repeated, as text."""
    html = visitor.show("/all?q=%3Cb%3E").html
    assert "Nothing here has “&lt;b&gt;” in it." in html
    assert '<a href="#/all">Clear the search</a>' in html


def test_what_is_found_in_the_archive_is_said(visitor: Visitor) -> None:
    """A file put away is not listed, but it is no secret either."""
    html = visitor.show("/all?q=yonder").html
    assert rows(html) == []
    assert 'href="#/all?q=yonder&amp;state=archived">One in the archive' in html


def test_a_long_list_comes_in_pages() -> None:
    """25 at a time; the last page has no way on."""
    jobs = [job(f"o{n}", TODAY) for n in range(60)]
    visitor = visitor_with(*jobs)
    for show, shown, link in (("", 25, "50"), ("?show=50", 50, "75"), ("?show=75", 60, None)):
        html = visitor.show(f"/all{show}").html
        assert len(rows(html)) == shown
        assert (f"#/all?show={link}" in html) is (link is not None)


def test_what_is_over_can_be_put_away_and_brought_back(visitor: Visitor) -> None:
    """From the list and from the file; Undo takes it back."""
    visitor.show("/all")
    visitor.submit("opportunity.archive", opportunity="gone")
    assert rows(visitor.reply.html) == ["no", "acme", "beta"]
    visitor.show("/o/gone")
    assert "Bring back" in visitor.text
    visitor.submit("opportunity.unarchive", opportunity="gone")
    assert "Archive" in visitor.text
    visitor.submit("undo")
    assert visitor.plan.opportunities[0].archived


@pytest.mark.parametrize("own_id", ["acme", "beta", "no"])
def test_what_is_in_play_or_due_is_not_put_away(visitor: Visitor, own_id: str) -> None:
    """No button offers it, and a forged one changes nothing and says why."""
    assert "opportunity.archive" not in visitor.show(f"/o/{own_id}").html
    assert visitor.submit("opportunity.archive", opportunity=own_id).document is None
    assert "stays in sight" in visitor.text


def test_all_that_is_over_is_put_away_at_once() -> None:
    """One button for what is over; the file whose last note is due stays where it is."""
    visitor = visitor_with(GONE, job("also", "2026-10-01", stage="closed"), NO, AWAY, today=TODAY)
    assert "Archive all 2 finished files" in visitor.show("/all").html
    visitor.submit("plan.archive_over")
    assert "Archived two files" in visitor.text
    assert rows(visitor.reply.html) == ["no"]
    assert places(visitor.show("/").html, "no") == {"now"}
    visitor.submit("plan.archive_over")
    assert "Nothing was archived" in visitor.text
    visitor.submit("undo")
    assert not visitor.plan.opportunities[0].archived


def test_a_row_says_what_to_do_and_by_when(visitor: Visitor) -> None:
    """The line of its card, the deadline, and the stage where it says more."""
    visitor.show("/all")
    assert "Acmé VP Operations Write Lee's note by today beta" in visitor.text.replace("&#39;", "'")
    assert "Reply to the no from Nope by today They said no" in visitor.text


def test_the_list_of_an_empty_plan_leads_to_the_form() -> None:
    """There is nothing to search yet."""
    html = Visitor().show("/all").html
    assert "Start with your last interview" in html
    assert "data-live" not in html


def test_a_note_is_found_in_what_was_sent() -> None:
    """Notes of what happened and talking points are searched, too."""
    sent = outbound("requested", "2026-11-11", note="Sent the portfolio")
    file = thanked("o1", "2026-11-10", sent)
    file["interviews"][0]["interviewers"][0]["talking_points"] = "Sailing on the Baltic"
    visitor = visitor_with(file)
    for words in ("portfolio", "baltic sail"):
        assert rows(visitor.show(f"/all?q={words}").html) == ["o1"]


def test_news_from_them_brings_a_file_back(visitor: Visitor) -> None:
    """What they write to an archived file is in sight everywhere; what the visitor writes moves nothing."""
    entry = {"purpose": "requested", "date": TODAY, "channel": "email"}
    visitor.submit("touchpoint.save", opportunity="away", **entry)
    assert visitor.plan.opportunities[2].archived
    visitor.submit("rejection.received", opportunity="away")
    assert not visitor.plan.opportunities[2].archived
    assert places(visitor.show("/").html, "away") == {"now"}
    assert "Yonder" in visitor.show("/month").html


def test_what_is_archived_is_not_said_to_stay(visitor: Visitor) -> None:
    """Archiving once more says that it is done; only what is open stays in sight."""
    visitor.submit("opportunity.archive", opportunity="away")
    assert "Yonder is in the archive already." in visitor.text
    visitor.submit("opportunity.archive", opportunity="no")
    assert "Nope stays in sight" in visitor.text


def test_the_focus_goes_where_there_is_something(visitor: Visitor) -> None:
    """After a tap on a line it is on the screen's heading, after one on a card that stays on the card's."""
    visitor.submit("reply.received", opportunity="beta")
    assert visitor.reply.focus == "#screen"
    visitor.show("/o/beta")
    visitor.submit("reply.received", opportunity="beta")
    assert visitor.reply.focus == '[data-opportunity="beta"] .fu-headline'
