"""The screen where a file is taken in: it shows what would change, and changes nothing before."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from followup.document import from_document, from_text, to_text
from followup.exchange.sealed import Envelope
from followup.web.reply import Download, Unseal
from unit.builders import document, inbound, interview, opportunity, person
from unit.visitor import Visitor

Json = dict[str, Any]
OLD = (Path(__file__).parent / "version-1.json").read_text("utf-8")
PHRASE = "four words of nobody"
SEALED = Envelope(iterations=600_000, salt=b"s" * 16, iv=b"i" * 12, data=b"d" * 40).to_text()
HOSTILE = (
    *("=HYPERLINK(1)", "+1", "@a", "<script>alert(1)</script>", "{{ policy }}", "a\r\nBcc: b@c.d"),
    *("\u202eabc", "👩‍🚀", "\ud800", '"};<!--', "javascript:alert(1)", "x" * 10_000, "\x00", "{0}"),
)


def _text(*opportunities: Json, **changes: Any) -> str:
    return to_text(from_document(document(*opportunities, **changes)))


def _job(own_id: str, **changes: Any) -> Json:
    rounds = [interview(own_id=f"i{own_id}")]
    return opportunity(id=own_id, **{"interviews": rounds, **changes})


@pytest.fixture
def visitor() -> Visitor:
    """A visitor with two jobs."""
    return Visitor(stored=_text(_job("1"), _job("2", company="Globex")))


def _look(visitor: Visitor, text: str) -> None:
    visitor.show("/load")
    before = visitor.plan
    visitor.submit("exchange.load.read", plan=text)
    assert visitor.plan == before


def test_what_would_change_is_shown_first(visitor: Visitor) -> None:
    """Every kind of difference is counted, and each value that differs is named with both."""
    _look(visitor, _text(_job("1", role="COO"), _job("3", company="Initech")))
    for words in ("One new job", "Initech", "One job is only here", "One detail differs"):
        assert words in visitor.text
    assert "Keep: VP Operations (here)" in visitor.text
    assert "Take: COO (file)" in visitor.text
    assert visitor.saved is not None
    assert "Initech" not in visitor.saved


@pytest.mark.parametrize(
    ("fields", "role", "count"),
    [
        ({}, "VP Operations", 3),
        ({"take-opportunity.role:1": "file"}, "COO", 3),
        ({"take-opportunity.role:1": "mine", "take_all": "yes"}, "COO", 3),
        ({"take-opportunity.role:1": "nonsense"}, "VP Operations", 3),
        ({"mode": "replace"}, "COO", 2),
    ],
)
def test_it_is_taken_in_as_was_chosen(
    visitor: Visitor, fields: dict[str, str], role: str, count: int
) -> None:
    """In one step, which Undo takes back."""
    before = visitor.saved
    _look(visitor, _text(_job("1", role="COO"), _job("3")))
    visitor.submit("exchange.load.take", **fields)
    assert visitor.opportunity.role == role
    assert len(visitor.plan.opportunities) == count
    assert visitor.saved == to_text(visitor.plan)
    assert visitor.session.incoming is None
    assert visitor.reply.announce
    visitor.submit("undo")
    assert visitor.saved == before


def test_what_is_left_leaves_no_trace(visitor: Visitor) -> None:
    """The plan is as it was, and the next file can be chosen."""
    saved = visitor.saved
    _look(visitor, _text(_job("3")))
    visitor.submit("exchange.load.leave")
    assert (visitor.saved, visitor.session.incoming) == (saved, None)
    assert 'type="file"' in visitor.reply.html


def test_the_same_file_changes_nothing(visitor: Visitor) -> None:
    """And says so, before and after; nothing is to be chosen or taken in."""
    _look(visitor, visitor.saved or "")
    assert "All of it is here already" in visitor.text
    assert "exchange.load.take" not in visitor.reply.html
    visitor.submit("exchange.load.take")
    assert visitor.reply.document is None
    assert "here already" in visitor.reply.announce


def test_a_plan_that_was_lost_comes_back_to_the_byte(visitor: Visitor) -> None:
    """Where there is none, nothing is to be chosen."""
    saved = visitor.saved
    (file,) = visitor.submit("exchange.backup.download").effects
    assert isinstance(file, Download)
    again = Visitor()
    _look(again, file.text)
    assert 'name="mode"' not in again.reply.html
    again.submit("exchange.load.take")
    assert again.saved == saved
    assert Visitor(stored=again.saved).plan == visitor.plan


def test_without_a_copy_it_is_asked_again(visitor: Visitor) -> None:
    """What was chosen is still chosen, and the present plan can be downloaded first."""
    _look(visitor, _text(_job("1", role="COO")))
    choice = {"take-opportunity.role:1": "file", "mode": "merge", "copy": "failed"}
    visitor.submit("exchange.load.take", **choice)
    assert visitor.opportunity.role == "VP Operations"
    assert not visitor.reply.is_done
    assert 'data-action="plan.download"' in visitor.reply.html
    assert re.search(r'value="file" checked', visitor.reply.html)
    visitor.submit("exchange.load.take", **choice, without_copy="yes")
    assert visitor.opportunity.role == "COO"


@pytest.mark.parametrize(
    ("action", "fields"),
    [
        ("exchange.load.take", {"mode": "merge"}),
        ("exchange.load.open", {"passphrase": PHRASE}),
        ("exchange.load.opened", {"problem": "passphrase"}),
    ],
)
def test_after_a_restart_the_file_is_asked_for_again(
    visitor: Visitor, action: str, fields: dict[str, str]
) -> None:
    """Python forgot what waited; nothing is lost by that."""
    saved = visitor.saved
    visitor.show("/load")
    visitor.submit(action, **fields)
    assert not visitor.reply.is_done
    assert 'aria-invalid="true"' in visitor.reply.html
    assert visitor.saved == saved


def test_what_waits_outlives_a_look_at_another_tab(visitor: Visitor) -> None:
    """The plan is opened anew, and what was chosen is still there."""
    _look(visitor, _text(_job("3", company="Initech")))
    visitor.open()
    assert "Initech" in visitor.show("/load").html


def test_an_older_file_is_taken_in(visitor: Visitor) -> None:
    """A plan of the first version is a plan."""
    _look(visitor, OLD)
    visitor.submit("exchange.load.take", mode="replace")
    assert visitor.plan == from_text(OLD)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (_text().replace('"version":2', '"version":3'), "A newer planner wrote this file"),
        (SEALED.replace('"version":1', '"version":2'), "A newer planner wrote this file"),
        (SEALED.replace("600000", "600"), "kdf.iterations"),
        (SEALED[:100], "expected JSON"),
        ("[1,\n2]", "expected an object"),
        ("%PDF-1.7\n\x00, 1\n", "save it as CSV"),
        ("<!DOCTYPE html>\n<html></html>", "save it as CSV"),
    ],
)
def test_what_cannot_be_taken_in_is_left_alone(visitor: Visitor, text: str, problem: str) -> None:
    """With the reason beside the field."""
    _look(visitor, text)
    assert problem in visitor.text
    assert visitor.session.incoming is None


def test_a_table_is_read_elsewhere(visitor: Visitor) -> None:
    """It goes on where tables are looked at, in any encoding."""
    _look(visitor, "Company,Interview date\nAcme,2026-11-02\n")
    assert visitor.screen.startswith("/spreadsheets")


def test_a_sealed_backup_asks_for_its_passphrase(visitor: Visitor) -> None:
    """The host opens it; a wrong passphrase is said beside the field, and the file is still there."""
    _look(visitor, SEALED)
    assert 'type="password"' in visitor.reply.html
    visitor.submit("exchange.load.open")
    assert "Enter the passphrase" in visitor.text
    visitor.submit("exchange.load.open", passphrase=PHRASE)
    (effect,) = visitor.reply.effects
    assert effect == Unseal(text=SEALED, passphrase=PHRASE, action="exchange.load.opened")
    assert "Opening the backup" in visitor.text
    visitor.submit("exchange.load.opened", problem="passphrase")
    assert "does not open the file" in visitor.text
    assert "Opening the backup" not in visitor.text
    assert visitor.session.sealed is not None
    for problem in ("damaged", "unavailable", "nonsense"):
        visitor.submit("exchange.load.opened", problem=problem)
        assert 'id="passphrase-error"' in visitor.reply.html
    visitor.submit("exchange.load.opened", plan=_text(_job("3", company="Initech")))
    assert "Initech" in visitor.text
    assert visitor.session.sealed is None


@pytest.mark.parametrize("action", ["exchange.load.open", "exchange.backup.download"])
@pytest.mark.parametrize("again", [PHRASE, "another"])
def test_a_passphrase_is_kept_nowhere(visitor: Visitor, action: str, again: str) -> None:
    """Neither in what is shown or said, nor in the session; only in what the host is asked to do."""
    _look(visitor, SEALED)
    reply = visitor.submit(action, passphrase=PHRASE, passphrase_again=again)
    assert PHRASE not in reply.html
    assert PHRASE not in reply.announce
    assert PHRASE not in repr(visitor.session)
    assert PHRASE not in repr(reply)
    shown = visitor.show("/load").html
    assert PHRASE not in shown


@pytest.mark.parametrize(
    ("one", "other", "field"),
    [("short", "short", "passphrase"), (PHRASE, PHRASE.upper(), "passphrase_again")],
)
def test_a_passphrase_that_may_be_a_slip_seals_nothing(
    visitor: Visitor, one: str, other: str, field: str
) -> None:
    """The reason stands beside its field."""
    visitor.show("/backup")
    reply = visitor.submit("exchange.backup.download", passphrase=one, passphrase_again=other)
    assert reply.effects == ()
    assert f'id="{field}-error"' in reply.html


@pytest.mark.parametrize(("phrase", "name"), [("", ""), (PHRASE, "-sealed")])
def test_a_backup_is_named_by_its_day(visitor: Visitor, phrase: str, name: str) -> None:
    """And by whether it is sealed, which the host does."""
    reply = visitor.submit("exchange.backup.download", passphrase=phrase, passphrase_again=phrase)
    (file,) = reply.effects
    assert isinstance(file, Download)
    assert file.filename == f"follow-up-plan-2026-11-02{name}.json"
    assert (file.text, file.passphrase) == (visitor.saved, phrase)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_texts_survive_the_way_out_and_in(hostile: str) -> None:
    """In every field, to the byte; and none of it becomes part of the page."""
    people = [person(f"p{n}", **{name: hostile}) for n, name in enumerate(("name", "email"))]
    rounds = [interview(interviewers=[*people, person("p9", talking_points=hostile)])]
    entry = inbound("reply", "2026-11-03", note=hostile)
    settings = {"country": None, "subdivision": None, "name": hostile, "phone": hostile}
    job = opportunity(entry, company=hostile, role=hostile, interviews=rounds)
    text = _text(job, settings=settings)
    mild = [interview(interviewers=[person(each["id"]) for each in rounds[0]["interviewers"]])]
    for stored in (None, _text(opportunity(company="Acme", interviews=mild))):
        visitor = Visitor(stored=stored)
        _look(visitor, text)
        assert "<script" not in visitor.reply.html
        visitor.submit("exchange.load.take", mode="replace")
        assert visitor.saved == text


def test_a_large_file_is_shown_in_part() -> None:
    """All is counted, and a bounded part is listed; what is not listed is decided for all at once."""
    mine = [_job(f"{n}", role="A") for n in range(200)]
    theirs = [_job(f"{n}", role="B") for n in range(200)] + [_job(f"n{n}") for n in range(300)]
    visitor = Visitor(stored=_text(*mine))
    _look(visitor, _text(*theirs))
    assert visitor.reply.html.count('<fieldset class="fu-conflict"') == 40
    assert "And 160 more" in visitor.text
    assert "and 280 more" in visitor.text
    visitor.submit("exchange.load.take", take_all="yes")
    assert {each.role for each in visitor.plan.opportunities[:200]} == {"B"}


def test_a_sample_takes_nothing_in(visitor: Visitor) -> None:
    """Whatever is submitted there."""
    _look(visitor, _text(_job("3")))
    visitor.submit("sample.start")
    before = visitor.plan
    for action in ("read", "opened", "take", "leave"):
        visitor.submit(f"exchange.load.{action}", plan=_text(_job("4")))
        assert visitor.plan == before
    assert "This is a sample" in visitor.show("/load").html
    visitor.submit("sample.end")
    assert visitor.session.incoming is not None


def test_conflicts_are_asked_in_plain_words(visitor: Visitor) -> None:
    """Each kind of value has its words; nothing of the document's own names is shown."""
    one = opportunity(
        inbound("reply", "2026-11-03", note="a", interviewer_id="p1", decision_expected_by=None),
        preferred_channel="text",
        decision_expected_by="2026-11-20",
        interviews=[
            interview(time="14:30", format="video", interviewers=[person(phone="1"), person("p2")])
        ],
    )
    other = json.loads(json.dumps(one))
    other |= {"stage": "closed", "preferred_channel": "email", "decision_expected_by": "2025-11-20"}
    other["interviews"][0] |= {"time": "15:00", "format": "panel", "round": "final"}
    other["interviews"][0] |= {"cancelled": True, "date": "2026-11-04"}
    other["interviews"][0]["interviewers"][0] |= {"waived": True, "phone": "2", "name": "Lee"}
    change = {"channel": "call", "purpose": "invitation", "interviewer_id": "p2", "note": "b" * 300}
    other["touchpoints"][0] |= {**change, "date": "2026-11-05"}
    regions = ({"country": "US", "subdivision": "CA"}, {"country": "DE", "subdivision": None})
    looks = ("iso", "day_first")
    settings = [
        {**region, "name": "", "phone": "", "date_style": look, "week_starts_on": start}
        for region, look, start in zip(regions, looks, ("monday", "sunday"), strict=True)
    ]
    visitor = Visitor(stored=_text(one, settings=settings[0]))
    _look(visitor, _text(other, settings=settings[1]))
    for words in (
        *("United States, California", "Take: Germany", "Take: Closed, moved on", "Take: Panel"),
        *("Take: Final round", "it is canceled", "no note goes to them", "Take: 15:00"),
        *("Take: Phone call", "They invited me", "Lee", "2025-11-20", "Take: E-mail"),
    ):
        assert words in visitor.text
    assert "None" not in visitor.text
    names = set(re.findall(r'name="(take-[^"]+)"', visitor.reply.html))
    assert len(names) == 19


def test_the_session_forgets_a_sealed_file_that_holds_no_plan(visitor: Visitor) -> None:
    """Whoever sealed something else is told so, and chooses again."""
    _look(visitor, SEALED)
    visitor.submit("exchange.load.opened", plan="hello")
    assert visitor.session.sealed is None
    assert "expected JSON" in visitor.text
    assert replace(visitor.session, notice=None).incoming is None
