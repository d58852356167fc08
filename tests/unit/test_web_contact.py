"""It says stop: a chase brings the reason first, and what has happened can always be recorded."""

import pytest

from followup.model import Channel, Purpose
from unit.visitor import Visitor, recorded

EXCEPTIONS = ("offer_deadline", "requested", "access", "invited", "withdrawal")


@pytest.fixture
def visitor() -> Visitor:
    """Someone whose notes are sent, and whose call opens on Monday, November 16."""
    someone = recorded()
    someone.send_notes()
    return someone


def _see(visitor: Visitor, *rest: str) -> str:
    visitor.show("/".join(("/o", visitor.opportunity.id, *rest)))
    return visitor.text


def _log(visitor: Visitor, purpose: str = "update", **more: str) -> None:
    fields = {"date": visitor.today.isoformat(), "channel": "call", "note": "On line two", **more}
    visitor.submit("touchpoint.save", opportunity=visitor.opportunity.id, purpose=purpose, **fields)


def _updates(visitor: Visitor) -> list[str]:
    touchpoints = visitor.opportunity.touchpoints
    return [each.date.isoformat() for each in touchpoints if each.purpose is Purpose.UPDATE]


def test_too_early_says_until_when_and_why(visitor: Visitor) -> None:
    """Before the window, the screen names the reason, the risk, what to do instead, and the day."""
    said = _see(visitor, "contact")
    for words in ("Not yet", "What it risks.", "What to do instead.", "until Monday, November 16"):
        assert words in said
    assert 'data-action="update.made"' not in visitor.reply.html


def test_after_a_no_it_says_one_short_reply(visitor: Visitor) -> None:
    """While the reply to their no is due, the screen leads to it as Today does; after it, it says stop."""
    visitor.submit("rejection.received", opportunity=visitor.opportunity.id)
    said = _see(visitor, "contact")
    assert (
        "Yes, one short reply They said no, and a short, gracious line keeps the door open." in said
    )
    assert "What to do now. Thank them, wish them well" in said
    assert "What it risks." not in said
    assert 'data-action="closing.sent"' in visitor.reply.html
    visitor.submit("closing.sent", opportunity=visitor.opportunity.id)
    assert "This one is over" in _see(visitor, "contact")


def test_an_open_window_leads_to_the_call(visitor: Visitor) -> None:
    """When asking is fine, the screen says yes, and one tap logs the call and leads to the file."""
    visitor.wait(14)
    assert "Yes, this is the time to ask" in _see(visitor, "contact")
    visitor.submit("update.made", opportunity=visitor.opportunity.id)
    assert _updates(visitor) == ["2026-11-16"]
    assert visitor.screen == f"/o/{visitor.opportunity.id}"


@pytest.mark.parametrize(
    ("days", "title"), [(15, "You have asked"), (30, "Let this one go"), (90, "Let this one go")]
)
def test_after_the_call_it_says_stop(visitor: Visitor, days: int, title: str) -> None:
    """Once the question is asked, the screen never offers to ask again, however long it is quiet."""
    visitor.wait(14)
    visitor.submit("update.made", opportunity=visitor.opportunity.id)
    visitor.wait(days - 14)
    assert title in _see(visitor, "contact")
    assert 'data-action="update.made"' not in visitor.reply.html


def test_more_calls_than_one_say_stop_without_blame(visitor: Visitor) -> None:
    """After a second call, the screen says stop, until when, and that no apology is needed."""
    visitor.wait(14)
    visitor.submit("update.made", opportunity=visitor.opportunity.id)
    _log(visitor, happened="yes")
    said = _see(visitor, "contact")
    assert "Stop here: no more messages" in said
    assert "Send no apology" in said


@pytest.mark.parametrize("way", ["log", "tap"])
def test_a_second_chase_is_never_saved_by_one_submit(visitor: Visitor, way: str) -> None:
    """The log form and the button of a stale screen both bring the reason, and save nothing."""
    visitor.wait(14)
    visitor.submit("update.made", opportunity=visitor.opportunity.id)
    before = visitor.saved
    _see(visitor, "log", "update")
    if way == "log":
        _log(visitor)
        assert "On line two" in visitor.reply.html
    else:
        visitor.submit("update.made", opportunity=visitor.opportunity.id)
    assert visitor.saved == before
    assert visitor.reply.is_done is False
    assert "Nothing is saved yet." in visitor.text
    assert "You have asked once, and that is enough" in visitor.text


@pytest.mark.parametrize("days", [0, 3, 14, 16, 40, 200])
@pytest.mark.parametrize("stage", ["active", "offer", "closed", "rejected"])
def test_what_has_happened_is_recorded_in_two_submits(
    visitor: Visitor, days: int, stage: str
) -> None:
    """On any day and in any stage, the confirming button of the second form saves the entry."""
    details = {"company": "Acme", "role": "", "preferred_channel": "call", "stage": stage}
    visitor.submit("opportunity.save", opportunity=visitor.opportunity.id, **details)
    visitor.wait(days)
    _see(visitor, "log", "update")
    _log(visitor)
    if not _updates(visitor):
        assert 'name="happened" value="yes"' in visitor.reply.html
        _log(visitor, happened="yes")
    assert _updates(visitor) == [visitor.today.isoformat()]


def test_the_screen_leads_to_a_form_that_records_at_once(visitor: Visitor) -> None:
    """Whoever has just read why not to ask is not told again when they record that they did."""
    _see(visitor, "contact")
    address = f"/o/{visitor.opportunity.id}/log/update?happened=yes"
    assert f'href="#{address}"' in visitor.reply.html
    visitor.show(address)
    assert '<input type="hidden" name="happened" value="yes">' in visitor.reply.html


def test_a_call_of_a_past_day_is_judged_by_that_day(visitor: Visitor) -> None:
    """A call in the window, logged late, is saved at once, though they wrote and it was closed since."""
    visitor.wait(20)
    visitor.submit("reply.received", opportunity=visitor.opportunity.id)
    visitor.submit("opportunity.close", opportunity=visitor.opportunity.id)
    _log(visitor, date="2026-11-17")
    assert _updates(visitor) == ["2026-11-17"]


def test_an_early_call_of_a_past_day_is_asked_about_calmly(visitor: Visitor) -> None:
    """What is done is not warned of any more: record it, and no apology to them."""
    visitor.wait(20)
    _see(visitor, "log", "update")
    _log(visitor, date="2026-11-04")
    assert "By your plan, Wednesday, November 4 was too early to ask" in visitor.text
    assert "No apology is needed" in visitor.text
    assert _updates(visitor) == []


def test_a_correction_of_a_recorded_call_is_not_asked_about(visitor: Visitor) -> None:
    """A note added to a call that is on record changes nothing about chasing."""
    _log(visitor, happened="yes")
    entry = visitor.opportunity.touchpoints[-1].id
    _log(visitor, touchpoint=entry, note="Voicemail")
    assert visitor.opportunity.touchpoints[-1].note == "Voicemail"


def test_an_entry_that_becomes_a_call_is_asked_about(visitor: Visitor) -> None:
    """Editing another entry into a chase is no way around the question."""
    _log(visitor, "requested")
    entry = visitor.opportunity.touchpoints[-1].id
    _log(visitor, touchpoint=entry)
    assert _updates(visitor) == []


@pytest.mark.parametrize("purpose", EXCEPTIONS)
def test_a_good_reason_never_counts(visitor: Visitor, purpose: str) -> None:
    """Each exception is offered, logged by one submit, said to be no chase, and moves no date."""
    _see(visitor, "contact")
    assert f"/log/{purpose}" in visitor.reply.html
    visitor.show(f"/o/{visitor.opportunity.id}")
    before = [part for part in visitor.text.split() if part in {"16", "20", "27"}]
    _log(visitor, purpose)
    assert visitor.opportunity.touchpoints[-1].purpose == purpose
    assert "It does not count as chasing." in visitor.text
    if purpose != "withdrawal":
        assert [part for part in visitor.text.split() if part in {"16", "20", "27"}] == before
        visitor.wait(14)
        assert "Call for an update" in _see(visitor)


def test_notes_still_to_write_are_named() -> None:
    """Someone who wants to be in touch is told of the notes first: they are no chase."""
    someone = recorded()
    assert "two notes are still to be written" in _see(someone, "contact")


@pytest.mark.parametrize("screen", ["contact", "heard"])
def test_an_invented_id_leads_home(visitor: Visitor, screen: str) -> None:
    """A screen of nothing is the overview, and an action on nothing changes nothing."""
    visitor.show(f"/o/nobody/{screen}")
    assert visitor.screen == "/"


@pytest.mark.parametrize(
    "action",
    [
        *("update.made", "reply.received", "invitation.received", "offer.received"),
        *("rejection.received", "offer.thank", "offer.tell", "offer.accept", "offer.decline"),
        *("offer.withdraw", "offer.answer_by", "opportunity.close", "closing.sent"),
    ],
)
def test_an_action_on_what_is_gone_changes_nothing(visitor: Visitor, action: str) -> None:
    """A button of a stale screen says that its entry is gone, and leads home."""
    before = visitor.saved
    visitor.submit(action, opportunity="nobody")
    assert visitor.saved == before
    assert visitor.screen == "/"
    assert "not in your plan any more" in visitor.text


def test_the_call_waits_for_a_business_day(visitor: Visitor) -> None:
    """On a Saturday in the window, the file and the card name the Monday, and the button still logs."""
    own_id = visitor.opportunity.id
    interview = visitor.opportunity.interviews[0].id
    fields = {"date": "2026-10-28", "round": "first", "format": "panel"}
    visitor.submit("interview.save", opportunity=own_id, interview=interview, **fields)
    visitor.wait(12)
    said = _see(visitor)
    assert "Not today: from Monday, by Tue, Nov 17 Call for an update on Monday" in said
    assert "so wait until Monday" in said
    assert "Yes, from Monday" in _see(visitor, "contact")
    visitor.show("/")
    assert "Call Acme for an update on Monday By Tue, Nov 17" in visitor.text
    visitor.show("/all")
    assert "Call Acme for an update on Monday" in visitor.text
    visitor.submit("update.made", opportunity=own_id)
    assert _updates(visitor) == ["2026-11-14"]


def test_a_button_names_its_person(visitor: Visitor) -> None:
    """With one note left, the headline and the button both say whose it is."""
    visitor.submit("undo")
    said = _see(visitor)
    assert "Write Lee&#39;s note" in said
    assert "Mark as sent: Lee Okafor" in said


def test_the_log_says_what_the_date_of_an_offer_is(visitor: Visitor) -> None:
    """A date with an offer is the day for the visitor's answer, in the form and in the log."""
    assert "They want your answer by" in _see(visitor, "log", "offer")
    _log(visitor, "offer", decision_expected_by="2026-11-09")
    assert "they want your answer by Monday, November 9" in visitor.text
    assert visitor.opportunity.touchpoints[-1].channel is Channel.CALL


@pytest.mark.parametrize(
    ("action", "said"),
    [
        ("", "it was time to let this one go by Friday, January 1"),
        ("interview.cancel", "Your plan has no interview to ask about on Friday, January 1"),
        ("offer.received", "an offer of theirs was there to answer on Friday, January 1"),
        ("rejection.received", "this one was over on Friday, January 1"),
    ],
)
def test_a_past_chase_is_answered_by_what_was_so(visitor: Visitor, action: str, said: str) -> None:
    """Nobody who never asked is told that they had done their asking."""
    if action:
        own = visitor.opportunity
        visitor.submit(action, opportunity=own.id, interview=own.interviews[0].id)
    visitor.wait(90)
    _see(visitor, "log", "update")
    _log(visitor, date="2027-01-01")
    assert said in visitor.text
    assert "done your asking" not in visitor.text
