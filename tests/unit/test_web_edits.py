"""Editing and deleting through `handle`: everything can be changed, and every edit taken back."""

import pytest

from unit.visitor import Visitor


@pytest.fixture
def visitor() -> Visitor:
    someone = Visitor()
    someone.record()
    return someone


def _ids(visitor: Visitor) -> dict[str, str]:
    opportunity = visitor.opportunity
    interview = opportunity.interviews[0]
    return {
        "opportunity": opportunity.id,
        "interview": interview.id,
        "person": interview.interviewers[0].id,
    }


def test_every_delete_can_be_undone(visitor: Visitor) -> None:
    """Undo brings back an opportunity, an interview, a person and an entry of the log, to the byte."""
    ids = _ids(visitor)
    visitor.submit("note.sent", opportunity=ids["opportunity"], interviewer=ids["person"])
    touchpoint = visitor.opportunity.touchpoints[0].id
    before = visitor.saved
    for action in ("touchpoint", "person", "interview", "opportunity"):
        visitor.submit(f"{action}.delete", touchpoint=touchpoint, **ids)
        assert visitor.saved != before
        assert "Undo" in visitor.text
        visitor.submit("undo")
        assert visitor.saved == before


def test_undo_goes_back_to_the_beginning_and_no_further(visitor: Visitor) -> None:
    """Undoing more often than there were edits changes nothing more."""
    visitor.submit("undo")
    assert visitor.plan.opportunities == ()
    visitor.submit("undo")
    assert visitor.reply.document is None


def test_deleting_a_person_keeps_what_was_sent(visitor: Visitor) -> None:
    """A note to someone who is no longer listed stays in the log, without the name."""
    ids = _ids(visitor)
    visitor.submit("note.sent", opportunity=ids["opportunity"], interviewer=ids["person"])
    visitor.submit("person.delete", **ids)
    assert [each.interviewer_id for each in visitor.opportunity.touchpoints] == [None]
    assert Visitor(stored=visitor.saved).plan == visitor.plan


def test_moving_an_interview_moves_its_dates(visitor: Visitor) -> None:
    """A changed day changes every date that follows from it."""
    ids = _ids(visitor)
    visitor.submit("interview.save", **ids, date="2026-11-04", round="first", format="panel")
    assert "Wed, Nov 18 to Tue, Nov 24" in visitor.text


def test_cancelling_the_only_interview_asks_for_nothing(visitor: Visitor) -> None:
    """A cancelled interview stays on record without any follow-up."""
    ids = _ids(visitor)
    visitor.submit(
        "interview.save", **ids, date="2026-11-02", round="first", format="panel", cancelled="yes"
    )
    assert "There is no interview to plan from here" in visitor.text
    assert "Cancelled" in visitor.text


def test_a_second_round_is_added_with_its_people(visitor: Visitor) -> None:
    """A further interview restarts the wait and asks for notes of its own."""
    own_id = visitor.opportunity.id
    fields = {"person-1-name": "Kim Sato", "date": "2026-11-12", "round": "second"}
    visitor.submit("interview.save", opportunity=own_id, format="video", **fields)
    assert "Thank-you note to Kim Sato" in visitor.text
    assert "Thu, Nov 26" in visitor.text


def test_an_edit_of_something_gone_changes_nothing(visitor: Visitor) -> None:
    """A form of what another edit removed says so, and the plan stays."""
    before = visitor.plan
    visitor.submit("person.save", opportunity="nobody", interview="x", name="Kim")
    assert visitor.plan == before
    assert "not in your plan any more" in visitor.text


def test_settings_choose_the_holidays(visitor: Visitor) -> None:
    """With a country, a call never opens on its public holidays, and the reason names the day."""
    ids = _ids(visitor)
    visitor.submit("settings.save", country="US", subdivision="", name="Ana", phone="")
    visitor.show(f"/o/{ids['opportunity']}")
    visitor.submit("interview.save", **ids, date="2026-11-12", round="first", format="panel")
    assert "Thursday, November 26, is Thanksgiving Day, so it moves to Friday" in visitor.text


def test_an_address_of_what_is_not_there_shows_the_overview(visitor: Visitor) -> None:
    """A stale or invented address leads home, never to an error."""
    for screen in (
        "/o/nobody",
        "/o/",
        "/nowhere",
        "/o/a/b/c/d/e/f",
        "/o/%00/log/%F0",
        "//",
        "/o//edit",
    ):
        visitor.show(screen)
        assert visitor.screen == "/"


def test_every_screen_of_the_plan_renders(visitor: Visitor) -> None:
    """Every address that the planner links to shows a screen of its own with a heading."""
    ids = _ids(visitor)
    visitor.submit("note.sent", opportunity=ids["opportunity"], interviewer=ids["person"])
    home = f"/o/{ids['opportunity']}"
    interview = f"{home}/interview/{ids['interview']}"
    touchpoint = f"{home}/touchpoint/{visitor.opportunity.touchpoints[0].id}"
    screens = [
        "/",
        "/new",
        "/settings",
        "/load",
        home,
        f"{home}/edit",
        f"{home}/interview",
        interview,
    ]
    screens += [f"{interview}/person", f"{interview}/person/{ids['person']}", touchpoint]
    screens += [f"{home}/log", f"{home}/log/update"]
    for screen in screens:
        visitor.show(screen)
        assert visitor.screen == screen
        assert visitor.reply.html.count('id="screen"') == 1


def test_a_downloaded_plan_can_be_loaded_and_taken_back(visitor: Visitor) -> None:
    """What Download gives, Load takes, to the byte; Undo returns to the plan before."""
    reply = visitor.submit("plan.download")
    text = reply.effects[0].to_raw()["text"]
    fresh = Visitor()
    fresh.show("/load")
    fresh.submit("exchange.load.read", plan=text)
    assert fresh.saved is None
    fresh.submit("exchange.load.take")
    assert fresh.saved == text
    assert "Loaded a plan with one job" in fresh.text
    fresh.submit("undo")
    assert fresh.plan.opportunities == ()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "Choose a file"),
        ("hello", "In detail: expected JSON"),
        (
            '{"format":"followup-plan","version":1,"settings":{},"opportunities":3}',
            "In detail: opportunities: expected a list",
        ),
    ],
)
def test_a_file_that_is_no_plan_changes_nothing(visitor: Visitor, text: str, message: str) -> None:
    """The error names the place in the file, and the plan stays as it was."""
    before = visitor.plan
    visitor.show("/load")
    visitor.submit("exchange.load.read", plan=text)
    assert message in visitor.text
    assert visitor.plan == before


def test_undo_is_still_offered_after_other_screens(visitor: Visitor) -> None:
    """The way back does not end with a look at other screens."""
    visitor.submit("opportunity.delete", opportunity=visitor.opportunity.id)
    for screen in ("/settings", "/new"):
        visitor.show(screen)
        visitor.show("/")
        assert 'data-action="undo"' in visitor.reply.html
    visitor.submit("undo")
    assert visitor.opportunity.company == "Acme"


def test_the_same_plan_opened_again_can_still_be_undone(visitor: Visitor) -> None:
    """A look at another tab's save that changed nothing here keeps the steps."""
    visitor.open()
    visitor.submit("undo")
    assert visitor.plan.opportunities == ()


def test_a_date_given_during_the_call_moves_the_plan(visitor: Visitor) -> None:
    """Asking, and being told a day, is logged as both: what you did, and what they answered."""
    visitor.wait(14)
    visitor.submit(
        "touchpoint.save",
        opportunity=visitor.opportunity.id,
        purpose="update",
        date="2026-11-16",
        channel="call",
        decision_expected_by="2026-12-15",
    )
    assert [each.purpose for each in visitor.opportunity.touchpoints] == ["update", "reply"]
    assert "Wed, Dec 16" in visitor.text


def test_a_decision_date_before_they_named_it_is_a_slip(visitor: Visitor) -> None:
    """A message cannot promise a day that had passed when it came."""
    own_id = visitor.opportunity.id
    visitor.show(f"/o/{own_id}/log")
    fields = {"purpose": "reply", "date": "2026-11-02", "channel": "email"}
    visitor.submit(
        "touchpoint.save", opportunity=own_id, decision_expected_by="2026-10-30", **fields
    )
    assert "This day is before they said so" in visitor.text
    assert visitor.opportunity.touchpoints == ()


def test_an_id_that_no_form_offered_makes_nothing(visitor: Visitor) -> None:
    """An edit names what exists; it never makes an entry under a posted id."""
    ids = _ids(visitor)
    before = visitor.plan
    visitor.submit("person.save", **(ids | {"person": "ghost"}), name="Kim")
    fields = {"purpose": "reply", "date": "2026-11-02", "channel": "email"}
    visitor.submit("touchpoint.save", **(ids | {"touchpoint": ids["opportunity"]}), **fields)
    assert visitor.plan == before
    assert "not in your plan any more" in visitor.text


def test_a_corrected_entry_leads_to_its_own_stage(visitor: Visitor) -> None:
    """A reply that turns out to be a rejection ends the wait."""
    own_id = visitor.opportunity.id
    fields = {"opportunity": own_id, "date": "2026-11-02", "channel": "email"}
    visitor.submit("touchpoint.save", purpose="reply", **fields)
    entry = visitor.opportunity.touchpoints[0].id
    visitor.submit("touchpoint.save", purpose="rejection", touchpoint=entry, **fields)
    assert visitor.opportunity.stage == "rejected"


def test_after_too_many_calls_it_is_time_to_move_on(visitor: Visitor) -> None:
    """Stopping first means to leave it, and once the wait is over to close the file."""
    own_id = visitor.opportunity.id
    fields = {"purpose": "update", "date": "2026-11-02", "channel": "call", "happened": "yes"}
    for _ in range(2):
        visitor.submit("touchpoint.save", opportunity=own_id, **fields)
    assert "Leave alone for now" in visitor.text
    visitor.wait(20)
    visitor.show(visitor.screen)
    assert "Do now" in visitor.text
    assert 'data-action="opportunity.close"' in visitor.reply.html


def test_a_region_that_the_table_lost_locks_nobody_out(visitor: Visitor) -> None:
    """A plan of a region that is no longer known opens, skips weekends only, and says so."""
    assert visitor.saved is not None
    stored = visitor.saved.replace('"country":null', '"country":"ZZ"')
    other = Visitor(stored=stored)
    assert other.opportunity.company == "Acme"
    assert "no public holidays for the region in your plan" in other.text


def test_what_was_typed_comes_back_with_its_rows() -> None:
    """A form left half filled is shown again as it was, added interviewers included."""
    visitor = Visitor()
    typed = (("company", "Acme"), ("person-3-name", "Sam Ito"))
    reply = visitor.show("/new", typed)
    assert 'value="Acme"' in reply.html
    assert 'name="person-3-name"' in reply.html
    assert 'value="Sam Ito"' in reply.html


def test_a_good_plan_is_never_set_aside(visitor: Visitor) -> None:
    """Setting aside is for a plan that cannot be read, and for no other."""
    for action in ("unreadable.set_aside", "unreadable.download"):
        assert visitor.submit(action).effects == ()


def test_a_tick_is_for_the_day_it_stood_beside(visitor: Visitor) -> None:
    """Confirming one far day does not confirm another."""
    visitor.record(date="2020-11-04", date__sure="2024-11-04")
    assert "This day is in 2020" in visitor.text


def test_editing_details_leaves_all_else(visitor: Visitor) -> None:
    """A file in the archive stays there, until its stage puts it in play again."""
    own_id = visitor.opportunity.id
    visitor.submit("opportunity.close", opportunity=own_id)
    visitor.submit("opportunity.archive", opportunity=own_id)
    details = {"company": "Acme", "role": "COO", "preferred_channel": "call"}
    visitor.submit("opportunity.save", opportunity=own_id, **details, stage="withdrawn")
    assert (visitor.opportunity.role, visitor.opportunity.archived) == ("COO", True)
    visitor.submit("opportunity.save", opportunity=own_id, **details, stage="active")
    assert not visitor.opportunity.archived


@pytest.mark.parametrize("purpose", ["thank_you", "offer_deadline", "closing", "withdrawal"])
def test_a_day_belongs_to_what_they_said(visitor: Visitor, purpose: str) -> None:
    """An entry of what the visitor did takes none, and so makes no reply of theirs."""
    ids = _ids(visitor)
    entry = {"purpose": purpose, "date": "2026-11-02", "channel": "email"}
    visitor.show(f"/o/{ids['opportunity']}/log")
    visitor.submit(
        "touchpoint.save",
        opportunity=ids["opportunity"],
        interviewer=ids["person"],
        decision_expected_by="2026-11-20",
        **entry,
    )
    assert visitor.opportunity.touchpoints == ()
    assert "This is for a day that they named" in visitor.text


def test_what_was_said_ends_with_its_day(visitor: Visitor) -> None:
    """A notice that says "today" is not shown on another day, in a tab that was left open."""
    ids = _ids(visitor)
    visitor.submit("note.sent", opportunity=ids["opportunity"], interviewer=ids["person"])
    assert "as sent today" in visitor.show(visitor.screen).html
    visitor.wait(1)
    assert "fu-notice" not in visitor.show(visitor.screen).html
