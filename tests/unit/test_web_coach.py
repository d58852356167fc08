"""The page of the note coach, which needs no plan."""

import json

from followup.document import to_text
from unit.visitor import GOOD_NOTE, Visitor


def test_the_page_of_the_coach_needs_no_plan() -> None:
    """It reads a note with what is typed beside it, and keeps nothing."""
    visitor = Visitor()
    visitor.show("/coach")
    more = {
        "to": "Dana Reyes",
        "other": GOOD_NOTE,
        "since": "72",
        "talk": "",
        "role": "VP Operations",
    }
    reply = visitor.submit("practice.coach.read", **more, **{"text-note": GOOD_NOTE})
    assert reply.document is None
    assert 'id="check-near-copy"' in reply.html
    assert 'id="check-timing"' in reply.html
    assert reply.html.count("<h2") == 1
    assert json.loads(to_text(visitor.plan))["opportunities"] == []
    odd = visitor.submit("practice.coach.read", since="nan", case="<", **{"text-note": "x"})
    assert 'id="report"' in odd.html


def test_the_page_of_the_coach_begins_with_the_note() -> None:
    """Whom it is for, what was talked about, the note; all else can wait, folded away."""
    shown = Visitor().show("/coach").html
    names = ("to", "talk", "subject-note", "text-note", "company", "role", "name", "other")
    places = [shown.index(f' name="{name}"') for name in names]
    assert places == sorted(places)
    assert shown.index(' name="text-note"') < shown.index("More, so that it can check more")
    assert shown.index("More, so that it can check more") < shown.index(' name="company"')
