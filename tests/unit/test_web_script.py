"""The call script: filled in from the plan, and no invitation to chase."""

import pytest

from followup.letters.scripts import ScriptKind
from unit.visitor import Visitor


@pytest.fixture
def visitor() -> Visitor:
    """Someone who had an interview with one person on November 2."""
    visitor = Visitor()
    visitor.submit("settings.save", country="US", name="Sam Ortiz", phone="555 0100")
    visitor.record(person__2__name="")
    return visitor


def _script(visitor: Visitor) -> str:
    visitor.show(f"/o/{visitor.opportunity.id}/script")
    return visitor.text


def test_too_early_comes_before_the_script(visitor: Visitor) -> None:
    """It says from which day on, before anything that could be said, and offers no "I called"."""
    text = _script(visitor)
    assert text.index("Monday, November 16") < text.index("If they pick up")
    assert 'data-action="update.made"' not in visitor.reply.html


def test_on_the_day_it_stands_there_filled_in(visitor: Visitor) -> None:
    """Names, numbers and the day are there, each kind of call once, and the press that logs it."""
    ids = {"opportunity": visitor.opportunity.id, "interview": visitor.opportunity.interviews[0].id}
    person = next(visitor.opportunity.interviewers)
    details = {"name": "Dana Reyes", "title": "CEO", "phone": "+1 (555) 0199", "email": ""}
    visitor.submit("person.save", **ids, person=person.id, **details)
    visitor.submit("note.sent", **ids, interviewer=person.id)
    visitor.wait(14)
    visitor.show("/")
    assert f'href="#/o/{visitor.opportunity.id}/script"' in visitor.reply.html
    text = _script(visitor)
    for expected in ("Sam Ortiz", "VP Operations", "Dana", "November 2"):
        assert expected in text
    assert 'href="tel:+15550199"' in visitor.reply.html
    assert visitor.reply.html.count('<section class="fu-script"') == len(ScriptKind)
    visitor.submit("update.made", opportunity=visitor.opportunity.id)
    assert visitor.screen == f"/o/{visitor.opportunity.id}"


def test_after_the_call_it_is_only_to_read(visitor: Visitor) -> None:
    """Once they were asked, it is folded away, no number stands there, and no screen leads to it."""
    visitor.wait(14)
    own_id = visitor.opportunity.id
    visitor.submit("update.made", opportunity=own_id)
    assert "You have asked: leave it with them" in _script(visitor)
    assert "<details" in visitor.reply.html
    assert "tel:" not in visitor.reply.html
    for screen in ("/", f"/o/{own_id}", f"/o/{own_id}/contact"):
        visitor.show(screen)
        assert "/script" not in visitor.reply.html


def test_whoever_asks_in_writing_gets_no_script(visitor: Visitor) -> None:
    """The card offers it for calls alone."""
    own_id = visitor.opportunity.id
    details = {"company": "Acme", "role": "", "preferred_channel": "email", "stage": "active"}
    visitor.submit("opportunity.save", opportunity=own_id, decision_expected_by="", **details)
    visitor.wait(14)
    visitor.show("/")
    assert "/script" not in visitor.reply.html
