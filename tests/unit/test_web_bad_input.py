"""Bad input: a message at the place, nothing lost, nothing overwritten."""

import html

import pytest

from unit.visitor import INTERVIEW, Visitor


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("company", "  ", "Enter the company's name."),
        ("company", "x" * 5230, "This is 5,230 characters long; 200 fit here."),
        ("date", "", "Enter the day of the interview."),
        ("date", "2026-02-30", "This is not a day that can be used."),
        ("date", "0026-11-02", "This is not a day that can be used."),
        ("date", "2019-11-02", "This day is in 2019, more than a year in the past."),
        ("date", "2031-11-02", "This day is in 2031, more than a year ahead."),
        ("time", "25:00", "This is not a time of day."),
        ("round", "semi-final", "Choose one of these."),
        ("decision_expected_by", "2026-11-01", "This day is before the interview."),
        ("person-1-name", "", "Enter this person's name, or empty the row."),
    ],
)
def test_a_wrong_field_is_named_and_nothing_typed_is_lost(
    name: str, value: str, message: str
) -> None:
    """The error stands at its field, the field is marked, and every value is still in the form."""
    visitor = Visitor()
    reply = visitor.record(**{name.replace("-", "__"): value})
    read = html.unescape(reply.html)
    assert reply.document is None
    assert visitor.plan.opportunities == ()
    assert message in read
    assert f'name="{name}" aria-invalid="true"' in read
    assert reply.focus == "[aria-invalid=true]"
    kept = {**INTERVIEW, name: value}
    for field in ("company", "role", "date", "person-1-title", "person-2-name"):
        assert f'value="{kept[field]}"' in read


def test_a_half_typed_date_is_an_error_not_an_empty_field() -> None:
    """What the browser cannot read as a day reaches us as invalid, and is not taken for "none"."""
    visitor = Visitor()
    visitor.record("decision_expected_by", decision_expected_by="")
    assert "This is not a day that can be used" in visitor.text
    assert visitor.plan.opportunities == ()


def test_a_far_day_can_be_confirmed() -> None:
    """A day more than a year away is recorded once the visitor says that it is right."""
    visitor = Visitor()
    visitor.record(date="2024-11-04")
    assert 'name="date-sure"' in visitor.reply.html
    visitor.record(date="2024-11-04", date__sure="2024-11-04")
    assert visitor.opportunity.interviews[0].date.isoformat() == "2024-11-04"


def test_what_has_not_happened_cannot_be_logged() -> None:
    """A touchpoint is a past fact: a day to come is refused with what to do instead."""
    visitor = Visitor()
    visitor.record()
    visitor.show(visitor.screen + "/log")
    visitor.submit(
        "touchpoint.save",
        opportunity=visitor.opportunity.id,
        purpose="update",
        date="2026-11-20",
        channel="call",
    )
    assert "Log it once it has happened" in visitor.text
    assert visitor.opportunity.touchpoints == ()


def test_a_thank_you_note_needs_its_person() -> None:
    """A note that goes to nobody in particular would count for nobody."""
    visitor = Visitor()
    visitor.record()
    visitor.show(visitor.screen + "/log/thank_you")
    fields = {"purpose": "thank_you", "date": "2026-11-02", "channel": "email", "interviewer": ""}
    visitor.submit("touchpoint.save", opportunity=visitor.opportunity.id, **fields)
    assert "Choose the person the note went to" in visitor.text


def test_markup_in_a_field_is_text() -> None:
    """Whatever is typed is shown as typed, never as markup."""
    visitor = Visitor()
    hostile = "<img src=x onerror=alert(1)>\"'"
    visitor.record(company=hostile, person__1__name=hostile)
    for screen in (visitor.screen, "/"):
        reply = visitor.show(screen)
        assert "<img" not in reply.html
        assert hostile in html.unescape(reply.html)


def test_another_row_keeps_what_is_typed() -> None:
    """Asking for one more interviewer saves nothing and keeps everything."""
    visitor = Visitor()
    reply = visitor.record(do="add-person")
    assert reply.document is None
    assert reply.focus == "[name=person-3-name]"
    assert 'value="Dana Reyes"' in reply.html


@pytest.mark.parametrize(
    ("stored", "words"),
    [
        ("{", "cannot be read"),
        ("", "cannot be read"),
        ('{"format":"followup-plan","version":3}', "from a newer planner"),
        ('{"format":"followup-storage","version":9,"document":{}}', "cannot be read"),
    ],
)
def test_a_stored_plan_that_cannot_be_read_is_never_overwritten(stored: str, words: str) -> None:
    """Nothing is saved while it is there; its bytes can be had; it can be set aside."""
    visitor = Visitor(stored=stored)
    assert words in visitor.text
    for act in (
        visitor.record,
        lambda: visitor.show("/new"),
        lambda: visitor.submit("undo"),
    ):
        reply = act()
        assert reply.document is None
        assert words in visitor.text
    assert not visitor.record().is_done, "what was typed is still to be saved"
    reply = visitor.submit("unreadable.download")
    assert [effect.to_raw()["text"] for effect in reply.effects] == [stored]
    reply = visitor.submit("unreadable.set_aside")
    assert [effect.to_raw() for effect in reply.effects] == [{"kind": "set_aside"}]
    assert reply.document is None


@pytest.mark.parametrize("action", ["record", "fresh.save", "touchpoint.save"])
def test_a_refused_day_offers_no_confirmation(action: str) -> None:
    """Beside an error that no tick can lift, there is no tick."""
    visitor = Visitor()
    visitor.record()
    ids = {"opportunity": visitor.opportunity.id, "interview": visitor.opportunity.interviews[0].id}
    far = {"decision_expected_by": "2024-01-01"}
    entry = {"purpose": "reply", "channel": "email", **INTERVIEW, **far}
    where = {"record": "/new", "touchpoint.save": f"/o/{ids['opportunity']}/log"}
    fresh = f"/o/{ids['opportunity']}/interview/{ids['interview']}/fresh"
    visitor.show(where.get(action, fresh))
    assert visitor.submit(action, **ids, **entry).document is None
    assert "This day is before" in visitor.text
    assert "This day is right" not in visitor.text


def test_details_take_no_promise_before_the_interview() -> None:
    """A new day is refused as in the record form; one that was there is no hindrance."""
    visitor = Visitor()
    visitor.record(decision_expected_by="2026-11-09")
    own = visitor.opportunity
    details = {"opportunity": own.id, "company": "Acme", "stage": "active"}
    details |= {"preferred_channel": "call"}
    visitor.show(f"/o/{own.id}/edit")
    visitor.submit("opportunity.save", **details, decision_expected_by="2026-11-01")
    assert "This day is before the interview." in visitor.text
    moved = {**INTERVIEW, "date": "2026-11-12", "interview": own.interviews[0].id}
    visitor.submit("interview.save", opportunity=own.id, **moved)
    visitor.submit("opportunity.save", **details, decision_expected_by="2026-11-09", role="COO")
    assert visitor.opportunity.role == "COO"
