"""Editing through `handle`: what can be changed, and what cannot."""

import pytest

from unit.visitor import Visitor, recorded


@pytest.fixture
def visitor() -> Visitor:
    """Someone who recorded an interview with two people today."""
    return recorded()


def _ids(visitor: Visitor) -> dict[str, str]:
    return {**visitor.ids(), "person": next(visitor.opportunity.interviewers).id}


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
    assert "Canceled" in visitor.text


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


def test_an_id_that_no_form_offered_makes_nothing(visitor: Visitor) -> None:
    """An edit names what exists; it never makes an entry under a posted id."""
    ids = _ids(visitor)
    before = visitor.plan
    visitor.submit("person.save", **(ids | {"person": "ghost"}), name="Kim")
    fields = {"purpose": "reply", "date": "2026-11-02", "channel": "email"}
    visitor.submit("touchpoint.save", **(ids | {"touchpoint": ids["opportunity"]}), **fields)
    assert visitor.plan == before
    assert "not in your plan any more" in visitor.text


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
