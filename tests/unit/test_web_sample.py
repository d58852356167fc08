"""A visitor tries the planner with a sample plan: everything works, and nothing of it stays."""

import pytest

from followup.verdict import VerdictKind
from followup.web.handle import handle
from followup.web.reply import Download
from followup.web.request import Request
from followup.web.routes import opportunity_screen
from followup.web.screens import table as screens
from unit.visitor import Visitor

BANNER = "This is a sample."
START, END = 'data-action="sample.start"', 'data-action="sample.end"'


@pytest.fixture
def trying() -> Visitor:
    """Someone without a plan who tries the sample."""
    visitor = Visitor()
    visitor.submit("sample.start")
    return visitor


def test_an_empty_planner_offers_a_sample() -> None:
    """A visitor can explore without typing."""
    visitor = Visitor()
    assert START in visitor.reply.html
    visitor.submit("sample.start")
    assert visitor.plan.opportunities
    assert visitor.screen == "/"
    assert visitor.reply.focus == "#screen"


def test_the_sample_shows_every_verdict(trying: Visitor) -> None:
    """Whatever the planner can advise is there to be seen, in about ten opportunities."""
    found = trying.session.schedules(trying.today)
    assert {each.verdict.kind for each in found} == set(VerdictKind)
    assert len(found) <= 12


def test_every_screen_says_that_it_is_a_sample(trying: Visitor) -> None:
    """The way back to the visitor's own plan is on all of them."""
    opportunity = trying.opportunity
    interview = opportunity.interviews[0]
    person = interview.interviewers[0]
    known = {
        "o/*": opportunity_screen(opportunity.id),
        "o/*/edit": opportunity_screen(opportunity.id, "edit"),
        "o/*/interview/*": opportunity_screen(opportunity.id, "interview", interview.id),
        "o/*/interview/*/person/*": opportunity_screen(
            opportunity.id, "interview", interview.id, "person", person.id
        ),
    }
    for shape in screens._ROUTES:
        reply = trying.show(known.get(shape, f"/{shape}"))
        assert reply.html.count(END) == 1, shape
        assert BANNER in trying.text
        assert reply.is_sample


def test_nothing_of_a_sample_is_saved(trying: Visitor) -> None:
    """An edit in it works as any other, and sends no document."""
    person = trying.opportunity.interviews[-1].interviewers[0]
    reply = trying.submit("note.sent", opportunity=trying.opportunity.id, interviewer=person.id)
    assert trying.opportunity.touchpoints
    assert (reply.document, trying.saved) == (None, None)


def test_what_is_kept_for_the_next_visit_is_one_s_own_plan() -> None:
    """While a sample is tried, a peek sees the plan that a reload would show."""
    visitor = Visitor()
    visitor.record()
    visitor.submit("sample.start")
    elsewhere = opportunity_screen(visitor.plan.opportunities[2].id)
    for screen in ("/", elsewhere):
        _, reply = handle(
            visitor.session, Request(action="peek", screen=screen, today=visitor.today)
        )
        assert "Acme" in reply.html
        assert BANNER not in reply.html
        assert not reply.is_sample


def test_undo_stays_in_the_sample(trying: Visitor) -> None:
    """The first thing that can be taken back is the first one done in it."""
    sample = trying.plan
    trying.submit("undo")
    assert trying.plan == sample
    trying.submit("opportunity.delete", opportunity=trying.opportunity.id)
    trying.submit("undo")
    trying.submit("undo")
    assert trying.plan == sample
    assert trying.session.is_sample


def test_one_s_own_plan_is_set_aside_untouched() -> None:
    """After the sample, plan, undo and redo are what they were."""
    visitor = Visitor()
    visitor.record()
    visitor.record(company="Bolt")
    visitor.submit("undo")
    before, saved = visitor.session, visitor.saved
    visitor.submit("sample.start")
    assert "Back to my own plan" in visitor.text
    visitor.submit("opportunity.delete", opportunity=visitor.opportunity.id)
    visitor.submit("sample.end")
    after = visitor.session
    assert (after.plan, after.past, after.future) == (before.plan, before.past, before.future)
    assert visitor.saved == saved
    assert BANNER not in visitor.text


def test_without_a_plan_of_one_s_own_the_way_back_leads_to_the_beginning(trying: Visitor) -> None:
    """The button says so."""
    assert "Start my own plan" in trying.text
    assert START in trying.submit("sample.end").html


def test_a_reload_ends_the_sample() -> None:
    """What is stored is what comes back, and can still be undone where the page was not left."""
    visitor = Visitor()
    visitor.record()
    own = visitor.plan
    visitor.submit("sample.start")
    reply = visitor.open()
    assert (visitor.plan, visitor.session.is_sample, reply.is_sample) == (own, False, False)
    visitor.submit("undo")
    assert visitor.plan.opportunities == ()


def test_a_sample_in_a_sample_is_the_same_one(trying: Visitor) -> None:
    """No way of pressing buttons sets the sample aside in the place of the visitor's own plan."""
    before = trying.session
    trying.submit("sample.start")
    assert trying.session == before


def test_ending_what_has_not_begun_does_nothing() -> None:
    """A form that another tab left behind is harmless."""
    visitor = Visitor()
    visitor.record()
    plan, past = visitor.plan, visitor.session.past
    visitor.submit("sample.end")
    assert (visitor.plan, visitor.session.past) == (plan, past)


def test_a_downloaded_sample_says_that_it_is_one(trying: Visitor) -> None:
    """Nobody takes the file for a copy of their plan."""
    (effect,) = trying.submit("plan.download").effects
    assert isinstance(effect, Download)
    assert effect.filename == "follow-up-sample-2026-11-02.json"


def test_a_sample_takes_no_file(trying: Visitor) -> None:
    """What would not be kept is not loaded, and the screen says what to do first."""
    (effect,) = trying.submit("plan.download").effects
    assert isinstance(effect, Download)
    before = trying.plan
    reply = trying.submit("exchange.load.read", plan=effect.text.replace("Robin Vale", "Sam"))
    assert "Go back to your own plan first" in reply.announce
    assert not reply.is_done
    assert trying.plan == before
    assert 'data-action="exchange.load.read"' not in trying.show("/load").html


def test_the_sample_follows_the_settings_that_the_visitor_has_chosen() -> None:
    """Dates look as in one's own plan; settings that are changed in the sample end with it."""
    visitor = Visitor()
    visitor.submit("settings.save", country="US", subdivision="CA", name="Sam", phone="")
    own = visitor.plan.settings
    visitor.submit("sample.start")
    assert visitor.plan.settings == own
    visitor.submit("settings.save", country="GB", subdivision="", name="Lee", phone="")
    visitor.submit("sample.end")
    assert visitor.plan.settings == own


def test_an_unreadable_plan_is_dealt_with_first() -> None:
    """No sample hides that something is wrong."""
    visitor = Visitor(stored="no plan")
    visitor.submit("sample.start")
    assert not visitor.session.is_sample
