"""Thank-you notes in the planner: read while they are typed, marked as sent with their text."""

import html
import re

import pytest

from followup.document import to_text
from followup.model import Purpose
from followup.web.reply import Reply
from followup.web.routes import notes_screen
from unit.shown import job, visitor_with
from unit.visitor import GOOD_NOTE, Visitor


@pytest.fixture
def visitor() -> Visitor:
    """Someone at the notes of an interview with two people, today."""
    visitor = Visitor()
    visitor.submit("settings.save", country="US", name="Sam Ortiz", phone="555 0100")
    visitor.record(person__1__email="dana@example.com")
    visitor.show(notes_screen(*_ids(visitor)))
    return visitor


def _ids(visitor: Visitor) -> tuple[str, str]:
    return visitor.opportunity.id, visitor.opportunity.interviews[0].id


def _people(visitor: Visitor) -> list[str]:
    return [each.id for each in visitor.opportunity.interviewers]


def _write(visitor: Visitor, *texts: str, action: str = "read", **more: str) -> Reply:
    """Submit the form with a text for each of the first people."""
    pairs = zip(_people(visitor), texts, strict=False)
    fields = {f"text-{own_id}": text for own_id, text in pairs}
    return visitor.submit(f"practice.notes.{action}", **visitor.ids(), **fields, **more)


def _areas(reply: Reply) -> dict[str, str]:
    found = re.findall(
        r'<textarea[^>]* name="(.*?)"[^>]*>\n(.*?)</textarea>', reply.html, re.DOTALL
    )
    return {name: html.unescape(text) for name, text in found}


def test_reading_along_writes_nothing(visitor: Visitor) -> None:
    """While one types, nothing is saved, nothing can be undone, and what is typed stays."""
    before = visitor.session
    reply = _write(visitor, "Dear Dnaa,\r\n\r\nASAP [x]")
    assert reply.document is None
    assert not reply.is_done
    assert visitor.session == before
    assert _areas(reply)[f"text-{_people(visitor)[0]}"] == "Dear Dnaa,\n\nASAP [x]"
    assert "checks passed" in reply.announce
    assert reply.announce.split(". ")[0] in visitor.text


def test_a_good_note_passes_what_must_be(visitor: Visitor) -> None:
    """Nothing of a good note must be fixed, and its mail link holds it."""
    reply = _write(visitor, GOOD_NOTE, **{f"subject-{_people(visitor)[0]}": "Thank you"})
    assert "Nothing stands in the way of sending it." in visitor.text
    assert 'href="mailto:dana@example.com?subject=Thank%20you&amp;body=Dear%20Dana' in reply.html


def test_findings_lead_to_their_place_in_the_browser_s_own_count(visitor: Visitor) -> None:
    """A passage behind a sign that browsers count twice is still selected to the letter."""
    text = "Dear Dana, 😀 thank you for [x]"
    reply = _write(visitor, text)
    places = re.findall(r'data-from="(\d+)" data-to="(\d+)"', reply.html)
    units = text.encode("utf-16-le")
    passages = [units[2 * int(a) : 2 * int(b)].decode("utf-16-le") for a, b in places]
    assert "[x]" in passages


def test_a_sent_note_is_one_entry_with_its_text(visitor: Visitor) -> None:
    """One press logs one note, keeps what is typed for others, and goes on to the next person."""
    dana, lee = _people(visitor)
    reply = _write(visitor, GOOD_NOTE, "Dear Lee,", action="sent", sent=dana)
    [note] = visitor.opportunity.touchpoints
    assert (note.purpose, note.interviewer_id, note.note) == (Purpose.THANK_YOU, dana, GOOD_NOTE)
    assert note.date == visitor.today
    assert visitor.screen == notes_screen(*_ids(visitor), lee)
    assert not reply.is_done
    assert _areas(reply)[f"text-{lee}"] == "Dear Lee,"
    assert "with its text" in reply.announce
    visitor.show(notes_screen(*_ids(visitor), dana))
    assert "warehouses on one schedule" in visitor.text


def test_undo_takes_the_entry_back(visitor: Visitor) -> None:
    """One step back, and the note is to be written again."""
    before = to_text(visitor.plan)
    _write(visitor, GOOD_NOTE, action="sent", sent=_people(visitor)[0])
    assert 'data-action="undo"' in visitor.reply.html
    visitor.submit("undo")
    assert to_text(visitor.plan) == before


def test_a_copy_of_another_note_is_found(visitor: Visitor) -> None:
    """A note is compared with what is typed for another, and with what was sent to them."""
    dana, lee = _people(visitor)
    visitor.show(notes_screen(*_ids(visitor), lee))
    _write(visitor, GOOD_NOTE, GOOD_NOTE.replace("Dana", "Lee"))
    assert 'id="check-near-copy"' in visitor.reply.html
    _write(visitor, GOOD_NOTE, action="sent", sent=dana)
    _write(visitor, "", GOOD_NOTE.replace("Dana", "Lee"))
    assert 'id="check-near-copy"' in visitor.reply.html


def test_names_of_other_files_are_found() -> None:
    """Another employer's name, and another interviewer's, however many files there are."""
    others = [job(f"Firm{n}", "2026-11-01", people=(f"Ada Nr{n}",)) for n in range(30)]
    visitor = visitor_with(job("Acme", "2026-11-12", people=("Dana Reyes",)), *others)
    visitor.show(notes_screen("Acme", "Acmei"))
    visitor.submit(
        "practice.notes.read",
        opportunity="Acme",
        interview="Acmei",
        **{"text-Acmep0": "Dear Dana, thank you. Firm17 is where I met Ada Nr17."},
    )
    assert 'id="check-other-employer"' in visitor.reply.html
    assert 'id="check-other-person"' in visitor.reply.html


@pytest.mark.parametrize("action", ["read", "sent"])
@pytest.mark.parametrize("gone", ["opportunity", "interview", "sent"])
def test_what_is_gone_leads_home(visitor: Visitor, action: str, gone: str) -> None:
    """A forged or removed id changes nothing."""
    ids = {**visitor.ids(), "sent": _people(visitor)[0]}
    reply = visitor.submit(f"practice.notes.{action}", **{**ids, gone: '"><b>'})
    assert reply.document is None
    assert visitor.screen == ("/" if gone != "sent" or action == "sent" else visitor.screen)


def test_odd_addresses_and_cases_are_taken_for_none(visitor: Visitor) -> None:
    """Nobody of that id, no such case: the first note to write, of the usual kind."""
    visitor.show(notes_screen(*_ids(visitor), "<nobody>"))
    assert "Your note to Dana Reyes" in visitor.text
    _write(visitor, "x", **{f"case-{_people(visitor)[0]}": "<i>"})
    assert '<option value="panel" selected>' in visitor.reply.html
    visitor.show("/o/none/letter/rejection")
    assert visitor.screen == "/"
    visitor.show(f"/o/{visitor.opportunity.id}/letter/standard")
    assert visitor.screen == "/"


def test_an_emptied_note_has_no_report(visitor: Visitor) -> None:
    """What was typed and taken out again leaves nothing behind."""
    reply = _write(visitor, " \n")
    assert reply.announce == ""
    assert 'id="report"' not in reply.html


def test_a_long_note_is_read_and_only_a_longer_one_refused(visitor: Visitor) -> None:
    """Ten thousand signs are kept; more are refused at the field, and none is lost."""
    dana = _people(visitor)[0]
    assert "75 to 200" in _write(visitor, "word " * 2000).html
    assert "mailto:" not in visitor.reply.html
    reply = _write(visitor, "x" * 10_001, action="sent", sent=dana)
    assert reply.document is None
    assert reply.focus == "[aria-invalid=true]"
    assert len(_areas(reply)[f"text-{dana}"]) == 10_001
    _write(visitor, "x" * 10_000, action="sent", sent=dana)
    assert len(visitor.opportunity.touchpoints[0].note) == 10_000


def test_nothing_typed_is_taken_for_html(visitor: Visitor) -> None:
    """Neither in the note nor in what is said of it."""
    reply = _write(visitor, "</textarea><b>Dnaa</b> [<i>] & \ud800")
    assert "<b>Dnaa" not in reply.html
    assert "[<i>]" not in reply.html


def test_a_panel_of_eight_shows_one_note(visitor: Visitor) -> None:
    """One is open; of the others a link and their state; all that is typed stays in one form."""
    visitor = visitor_with(job("Acme", "2026-11-12", people=tuple(f"Ada {c}" for c in "ABCDEFGH")))
    typed = tuple((f"text-Acmep{n}", f"To {n}") for n in range(8))
    reply = visitor.show(notes_screen("Acme", "Acmei", "Acmep3"), typed)
    assert reply.html.count('<form data-action="practice.notes.read"') == 1
    assert {
        name: text for name, text in _areas(reply).items() if "text-A" in name and text
    } == dict(typed)
    assert visitor.text.count("Typed, not sent") == 8
    assert reply.html.count('data-host="copy"') == 1
    assert 'id="report"' in reply.html


def test_who_must_not_be_written_to_has_no_note() -> None:
    """Someone waived is named, and nothing is offered."""
    opportunity = job("Acme", "2026-11-12", people=("Dana Reyes",))
    opportunity["interviews"][0]["interviewers"][0]["waived"] = True
    visitor = visitor_with(opportunity)
    visitor.show(notes_screen("Acme", "Acmei"))
    assert "You chose not to write" in visitor.text
    assert 'data-host="copy"' not in visitor.reply.html


def test_today_leads_to_the_note_and_no_longer_asks(visitor: Visitor) -> None:
    """The card links to the notes; once both are sent, nothing is left to do."""
    visitor.show("/")
    address = html.escape(notes_screen(*_ids(visitor), _people(visitor)[0]))
    assert f'href="#{address}"' in visitor.reply.html
    for own_id in _people(visitor):
        _write(visitor, GOOD_NOTE, GOOD_NOTE, action="sent", sent=own_id)
    assert "Every note of this interview is sent" in visitor.text
    visitor.show("/")
    assert "Write the notes" not in visitor.text


def test_what_was_talked_about_leads_on_to_the_notes(visitor: Visitor) -> None:
    """The last step of writing it down can be to write the notes."""
    opportunity, interview = _ids(visitor)
    visitor.show(f"/o/{opportunity}/interview/{interview}/fresh")
    assert 'value="notes"' in visitor.reply.html
    talk = {f"talk-{_people(visitor)[0]}": "Two warehouses, one schedule"}
    visitor.submit("fresh.save", **visitor.ids(), **talk, do="notes")
    assert visitor.screen == notes_screen(opportunity, interview)
    assert "Two warehouses" in visitor.text


def test_a_note_to_all_is_marked_for_all(visitor: Visitor) -> None:
    """What somebody passes on greets that person, goes to no panel member, and counts for each of them."""
    case = {f"case-{_people(visitor)[0]}": "coordinator"}
    reply = _write(visitor, "Dear Priya, thank you.", **case)
    assert "[the name of whoever passes it on]" in reply.html
    assert "mailto:?subject=" in reply.html
    assert "Marking it counts for Dana Reyes and Lee Okafor" in visitor.text
    _write(visitor, "Dear Priya, thank you.", action="sent", sent=_people(visitor)[0], **case)
    entries = visitor.opportunity.touchpoints
    assert [each.interviewer_id for each in entries] == _people(visitor)
    assert {each.note for each in entries} == {"Dear Priya, thank you."}
    visitor.submit("undo")
    assert visitor.opportunity.touchpoints == ()


def test_a_note_to_an_interview_ahead_is_not_marked() -> None:
    """It would not count, so the screen says so and offers no mark; one that comes anyway logs nothing."""
    visitor = Visitor()
    visitor.record(date="2026-11-05")
    visitor.show(notes_screen(*_ids(visitor)))
    assert "This interview is still ahead, on Thursday, November 5." in visitor.text
    assert "practice.notes.sent" not in visitor.reply.html
    reply = _write(visitor, GOOD_NOTE, action="sent", sent=_people(visitor)[0])
    assert (reply.document, reply.is_done) == (None, False)
    assert _areas(reply)[f"text-{_people(visitor)[0]}"] == GOOD_NOTE
    assert visitor.opportunity.touchpoints == ()
    visitor.wait(3)
    visitor.show(visitor.screen)
    assert "practice.notes.sent" in visitor.reply.html
