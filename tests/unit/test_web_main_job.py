"""The main job through `handle`, as the page does it: record, see the dates, act, come back."""

from unit.visitor import Visitor


def test_the_empty_plan_teaches_and_leads_to_the_form() -> None:
    """With nothing recorded, the planner says what it does and where to start."""
    visitor = Visitor()
    assert "Start with your last interview" in visitor.text
    assert 'href="#/new"' in visitor.reply.html


def test_recording_shows_what_to_do_now_and_every_date() -> None:
    """One form gives the notes, the call and the day to move on, each with its reason."""
    visitor = Visitor()
    visitor.record()
    assert visitor.screen.startswith("/o/")
    for words in (
        "Write two thank-you notes",
        "Thank-you note to Dana Reyes",
        "Thank-you note to Lee Okafor",
        "by Tue, Nov 3 (tomorrow)",
        "Mon, Nov 16 to Fri, Nov 20 (opens in 14 days)",
        "Two weeks after your interview on Monday, November 2",
        "from Fri, Nov 27",
    ):
        assert words in visitor.text


def test_what_is_recorded_is_there_in_the_next_visit() -> None:
    """The saved document opens as the same plan."""
    visitor = Visitor()
    visitor.record()
    again = Visitor(stored=visitor.saved)
    assert again.plan == visitor.plan
    assert "Write to Dana and Lee" in again.text


def test_a_whole_wait_by_the_rules() -> None:
    """Notes, quiet, one call, quiet, move on: the planner says each in its turn."""
    visitor = Visitor()
    visitor.record()
    own_id = visitor.opportunity.id
    visitor.send_notes()
    assert "Wait until Mon, Nov 16" in visitor.text
    visitor.wait(14)
    visitor.show(visitor.screen)
    assert "Call for an update" in visitor.text
    visitor.submit("update.made", opportunity=own_id)
    assert "Leave it with them until Mon, Nov 23" in visitor.text
    visitor.wait(7)
    visitor.show(visitor.screen)
    assert "You have waited long enough" in visitor.text
    visitor.submit("opportunity.close", opportunity=own_id)
    assert "You closed this file" in visitor.text


def test_an_answer_opens_a_closed_file_again() -> None:
    """They write after all, however late: the file is active, and their date counts."""
    visitor = Visitor()
    visitor.record()
    own_id = visitor.opportunity.id
    visitor.submit("opportunity.close", opportunity=own_id)
    visitor.wait(60)
    visitor.submit(
        "touchpoint.save",
        opportunity=own_id,
        purpose="reply",
        date="2027-01-01",
        channel="email",
        decision_expected_by="2027-01-20",
    )
    assert visitor.opportunity.stage == "active"
    assert "Thu, Jan 21" in visitor.text


def test_a_rejection_leads_to_the_gracious_reply() -> None:
    """Logging a no asks for one more note, and then for nothing."""
    visitor = Visitor()
    visitor.record()
    own_id = visitor.opportunity.id
    visitor.submit(
        "touchpoint.save",
        opportunity=own_id,
        purpose="rejection",
        date="2026-11-02",
        channel="email",
    )
    assert "Reply to their no" in visitor.text
    visitor.submit("closing.sent", opportunity=own_id)
    assert "all there is to do here" in visitor.text


def test_names_can_come_later() -> None:
    """An interview without names is saved, and the planner asks for them first."""
    visitor = Visitor()
    visitor.record(person__1__name="", person__1__title="", person__2__name="")
    assert "Find out who interviewed you" in visitor.text
    interview = visitor.opportunity.interviews[0]
    own_id = visitor.opportunity.id
    visitor.submit("person.save", opportunity=own_id, interview=interview.id, name="Sam Ito")
    assert "Thank-you note to Sam Ito" in visitor.text


def test_a_late_note_is_logged_on_the_day_it_was_sent() -> None:
    """The log form takes a past day and the person the note went to."""
    visitor = Visitor(today="2026-11-06")
    visitor.record()
    person = next(visitor.opportunity.interviewers)
    visitor.submit(
        "touchpoint.save",
        opportunity=visitor.opportunity.id,
        purpose="thank_you",
        date="2026-11-03",
        channel="letter",
        interviewer=person.id,
    )
    assert visitor.opportunity.touchpoints[0].date.isoformat() == "2026-11-03"
    assert "Lee Okafor has not had" in visitor.text


def test_a_card_says_by_when() -> None:
    """Today names what to do, by when, and where."""
    visitor = Visitor()
    visitor.record()
    visitor.show("/")
    assert "Write to Dana and Lee By tomorrow Acme VP Operations" in visitor.text
