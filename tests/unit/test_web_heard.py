"""They got in touch: one tap each, one request, undoable, and it leads on."""

import pytest

from followup.model import Purpose, Stage
from unit.visitor import Visitor, recorded

NEWS = ("reply", "invitation", "offer", "rejection")


@pytest.fixture
def visitor() -> Visitor:
    """Someone whose notes are sent, on the day that the call opens."""
    someone = recorded()
    someone.send_notes()
    someone.wait(14)
    _see(someone)
    return someone


def _see(visitor: Visitor, *rest: str) -> str:
    visitor.show("/".join(("/o", visitor.opportunity.id, *rest)))
    return visitor.text


@pytest.mark.parametrize("news", NEWS)
@pytest.mark.parametrize("screen", ["", "/heard"])
def test_one_tap_is_one_request_and_can_be_undone(visitor: Visitor, news: str, screen: str) -> None:
    """Each kind of news is logged as of today by one request, and Undo takes it back to the byte."""
    before = visitor.saved
    visitor.show(f"/o/{visitor.opportunity.id}{screen}")
    visitor.submit(f"{news}.received", opportunity=visitor.opportunity.id)
    entry = visitor.opportunity.touchpoints[-1]
    assert (entry.purpose, entry.date, entry.channel) == (news, visitor.today, "email")
    assert "Undo" in visitor.text
    assert "Change the date" in visitor.text
    visitor.submit("undo")
    assert visitor.saved == before


@pytest.mark.parametrize(
    ("news", "words"),
    [
        ("reply", "Wait until Mon, Nov 30"),
        ("invitation", "Who interviewed you?"),
        ("offer", "Your offer, step by step"),
        ("rejection", "Reply to their no"),
    ],
)
def test_news_leads_to_what_follows_from_it(visitor: Visitor, news: str, words: str) -> None:
    """After the tap, the visitor is where the next step is."""
    _see(visitor, "heard")
    visitor.submit(f"{news}.received", opportunity=visitor.opportunity.id)
    assert words in visitor.text


def test_a_new_date_moves_the_call(visitor: Visitor) -> None:
    """The date they named is logged with the tap, in the way it came."""
    _see(visitor, "heard")
    fields = {"reply-by": "2026-12-01", "reply-channel": "voicemail"}
    visitor.submit("reply.received", opportunity=visitor.opportunity.id, **fields)
    assert "Wait until Wed, Dec 2" in visitor.text
    assert visitor.opportunity.touchpoints[-1].channel == "voicemail"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("2026-11-01", "This day has passed"),
        ("2031-01-01", "more than a year ahead"),
        ("2027-02-30", "not a day that can be used"),
    ],
)
def test_a_wrong_day_stays_at_its_field(visitor: Visitor, typed: str, words: str) -> None:
    """The form comes back with the day as typed, the error beside it, and nothing is logged."""
    before = visitor.saved
    _see(visitor, "heard")
    fields = {"offer-by": typed, "offer-channel": "call"}
    visitor.submit("offer.received", opportunity=visitor.opportunity.id, **fields)
    assert visitor.saved == before
    assert words in visitor.text
    assert f'value="{typed}"' in visitor.reply.html
    assert visitor.reply.focus == "[aria-invalid=true]"


def test_a_posted_channel_that_is_none_is_the_usual_one(visitor: Visitor) -> None:
    """What no form offers cannot get into the plan."""
    fields = {"reply-channel": "pigeon"}
    visitor.submit("reply.received", opportunity=visitor.opportunity.id, **fields)
    assert visitor.opportunity.touchpoints[-1].channel == "email"


def test_one_tap_stands_on_the_card_and_on_the_file(visitor: Visitor) -> None:
    """While a call is due, an answer awaited, or the silence long, that they answered is one tap."""
    for _ in range(2):
        for screen in ("/", "/all", f"/o/{visitor.opportunity.id}"):
            visitor.show(screen)
            assert 'data-action="reply.received"' in visitor.reply.html
        visitor.submit("update.made", opportunity=visitor.opportunity.id)
    visitor.wait(30)
    visitor.show("/")
    assert 'data-action="reply.received"' in visitor.reply.html


@pytest.mark.parametrize("days", [0, 1, 30, 400])
@pytest.mark.parametrize("has_called", [False, True])
def test_they_call_after_all_however_late(visitor: Visitor, days: int, has_called: bool) -> None:
    """One tap on a closed file opens it again, and the wait goes on from the day they called."""
    own_id = visitor.opportunity.id
    if has_called:
        visitor.submit("update.made", opportunity=own_id)
    visitor.submit("opportunity.close", opportunity=own_id)
    visitor.wait(days)
    for screen in (f"/o/{own_id}", "/all"):
        visitor.show(screen)
        assert "They called after all: reopen" in visitor.text
    visitor.submit("reply.received", opportunity=own_id, **{"reply-channel": "call"})
    assert visitor.opportunity.stage is Stage.ACTIVE
    assert "opened Acme again" in visitor.text
    two_weeks_on = visitor.session.schedule_of(visitor.opportunity, visitor.today)
    until = two_weeks_on.verdict.until
    assert until
    assert 14 <= (until - visitor.today).days <= 16
    visitor.submit("undo")
    assert visitor.opportunity.stage is Stage.CLOSED


def test_closing_says_what_comes_next(visitor: Visitor) -> None:
    """With nothing else under way it is a new interview; else what is due, or the next date, elsewhere."""
    first = visitor.opportunity.id
    visitor.submit("opportunity.close", opportunity=first)
    assert "Knowing when to stop is part of doing this well." in visitor.text
    assert "Your next step: Record the next interview" in visitor.text
    visitor.record(company="Globex", date="2026-11-16")
    visitor.show(f"/o/{first}")
    assert "Your next step: Globex: Write two thank-you notes" in visitor.text
    visitor.send_notes(1)
    assert "Your next step: Globex: Call for an update" in visitor.text


def test_a_no_leads_to_grace_and_then_to_an_open_door(visitor: Visitor) -> None:
    """The reply to a rejection is asked for, marked in one tap, and the end is said well."""
    visitor.submit("rejection.received", opportunity=visitor.opportunity.id)
    assert "How to answer a no" in visitor.text
    assert "Mark my reply as sent" in visitor.text
    visitor.submit("closing.sent", opportunity=visitor.opportunity.id)
    assert visitor.opportunity.touchpoints[-1].purpose is Purpose.CLOSING
    assert "The door stays open" in visitor.text


def test_a_file_that_is_over_can_be_opened_again(visitor: Visitor) -> None:
    """The way back stays at the foot of the file, without a message of theirs."""
    visitor.submit("rejection.received", opportunity=visitor.opportunity.id)
    assert "Open this file again" in visitor.text
    visitor.submit("opportunity.reopen", opportunity=visitor.opportunity.id)
    assert visitor.opportunity.stage is Stage.ACTIVE
