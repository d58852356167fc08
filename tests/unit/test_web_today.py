"""Today: what to do across everything, what comes this week, what to leave alone, and what is not shown."""

from typing import Any

import pytest

from unit.builders import inbound, interview, outbound, person, thanks
from unit.shown import files, headlines, job, part, places, thanked, visitor_with
from unit.visitor import Visitor

TODAY = "2026-11-12"


OFFER = thanked("offer", "2026-11-05", inbound("offer", "2026-11-11"), stage="offer")
CALL = thanked("call", "2026-10-26")
NOTE = job("note", "2026-11-11")
LATE = job("late", "2026-11-09")
NAMELESS = job("names", "2026-11-12", people=())
REJECTED = thanked("no", "2026-10-30", inbound("rejection", "2026-11-11"), stage="rejected")
SILENT = thanked("silent", "2026-10-01", outbound("update", "2026-10-20"))
AHEAD = job("ahead", "2026-11-16")
FAR = job("far", "2026-12-10")
WAITING = thanked("waiting", "2026-11-10")
SOON = thanked("soon", "2026-11-02")
CLOSED = job("closed", "2026-10-01", stage="closed")
AWAY = job("away", "2026-10-01", stage="closed", archived=True)
EVERYTHING = (
    *(SILENT, FAR, NOTE, CLOSED, CALL, AHEAD, OFFER, WAITING, LATE, AWAY, NAMELESS, REJECTED),
    SOON,
)


def test_what_to_do_stands_in_the_order_of_its_days() -> None:
    """The past ones first, then today's by kind, then the days ahead; moving on comes last."""
    html = visitor_with(*EVERYTHING, today=TODAY).reply.html
    assert files(part(html, "now")) == [
        *("late", "offer", "no", "note", "names", "call", "silent"),
    ]


def test_of_one_day_and_kind_the_company_decides() -> None:
    """Two notes by today stand as their companies do in a list, whatever their case."""
    jobs = (job("o1", "2026-11-11", company="beta"), job("o2", "2026-11-11", company="Álpha"))
    assert files(part(visitor_with(*jobs).reply.html, "now")) == ["o2", "o1"]


def test_everything_has_its_place() -> None:
    """What comes this week, what is to be left alone, what is over, and what is put away."""
    visitor = visitor_with(*EVERYTHING, today=TODAY)
    html = visitor.reply.html
    assert set(files(part(html, "week"))) == {"ahead", "soon"}
    assert files(part(html, "quiet")) == ["waiting", "far"]
    assert not places(html, "closed")
    assert "One file is finished" in visitor.text
    assert "#/o/away" not in html


def test_a_quiet_file_says_until_when() -> None:
    """One line: the company, what it waits for, and the day until which silence means nothing."""
    visitor = visitor_with(WAITING, today=TODAY)
    assert (
        "Nothing to do today, and that is fine. Look in again on Tuesday, November 24."
        in visitor.text
    )
    assert "waiting VP Operations their decision until Tue, Nov 24" in visitor.text


def test_an_interview_this_week_is_in_sight_where_something_is_to_be_done_first() -> None:
    """A note is due now, and the next round is on Monday: both are said."""
    second = interview("2026-11-16", "i2", time="09:30", round="second")
    first = job("both", "2026-11-11")
    html = visitor_with(first | {"interviews": [*first["interviews"], second]}).reply.html
    assert places(html, "both") == {"now", "week"}
    assert "Second-round interview, 09:30" in part(html, "week")


def test_a_week_is_seven_days() -> None:
    """What comes on the eighth day can be left alone."""
    html = visitor_with(job("in", "2026-11-19"), job("after", "2026-11-20")).reply.html
    assert places(html, "in") == {"week"}
    assert places(html, "after") == {"quiet"}


def test_the_week_begins_tomorrow() -> None:
    """An interview of today is taken as held: what is left of it is its note."""
    visitor = visitor_with(job("now", TODAY), job("next", "2026-11-13"))
    assert places(visitor.reply.html, "now") == {"now"}
    assert "Tomorrow, Fri, Nov 13 First-round interview next" in visitor.text


@pytest.mark.parametrize(
    ("people", "said"),
    [
        (("Dana Reyes",), "Write Dana&#39;s note"),
        (("Dr. Reyes",), "Write Dr. Reyes&#39;s note"),
        (("Dana Reyes", "Lee Okafor", "Mei Tanaka"), "Write to Dana, Lee and Mei"),
        (("Dana Reyes", "Dana Fox"), "Write to Dana Reyes and Dana Fox"),
        (tuple("ABCDEF"), "Write to A, B, C and three others"),
        (("",), "Write the thank-you note"),
    ],
)
def test_a_card_names_whom_to_write_to(people: tuple[str, ...], said: str) -> None:
    """First names, where these tell people apart."""
    html = visitor_with(job("o1", "2026-11-11", people=people)).reply.html
    assert headlines(html) == [said]


@pytest.mark.parametrize(
    ("people", "channel", "said"),
    [
        (("Lee Okafor",), "call", "Call Lee for an update"),
        (("Lee Okafor",), "relay", "Call Lee by relay for an update"),
        (("Lee Okafor", "Dana Reyes"), "email", "E-mail Acme for an update"),
    ],
)
def test_a_card_names_whom_to_ask(people: tuple[str, ...], channel: str, said: str) -> None:
    """The only person on record there, else the company."""
    sent = [thanks("2026-10-26", f"o1p{n}") for n in range(len(people))]
    asked = job("o1", "2026-10-26", *sent, people=people, company="Acme", preferred_channel=channel)
    assert headlines(visitor_with(asked).reply.html) == [said]


def test_on_a_weekend_the_call_waits_for_monday() -> None:
    """The window is open, and today nobody is there to take the call."""
    html = visitor_with(thanked("call", "2026-10-26"), today="2026-11-14").reply.html
    assert headlines(html) == ["Call Lee for an update on Monday"]


def test_the_call_can_be_made_from_its_card() -> None:
    """The numbers and addresses on record are links; one who must not be written to has none."""
    call = thanked("call", "2026-10-26")
    [lee] = call["interviews"][0]["interviewers"]
    lee |= {"phone": "+1 (555) 010-0199", "email": "lee@acme.example"}
    call["interviews"][0]["interviewers"].append(person("x", name="No", phone="555", waived=True))
    html = visitor_with(call).reply.html
    assert '<a href="tel:+15550100199">+1 (555) 010-0199</a>' in html
    assert '<a href="mailto:lee@acme.example">' in html
    assert "tel:555" not in html


def test_a_panel_is_one_card_with_a_button_for_each() -> None:
    """Four people: four small buttons, each named by its person, which say in full what they do."""
    html = visitor_with(job("o1", "2026-11-11", people=("A", "B", "C", "D"))).reply.html
    assert html.count("fu-card fu-do") == 1
    for name in "ABCD":
        assert f'aria-label="Mark as sent: {name}">{name}</button>' in html


def test_a_crowd_of_buttons_ends_in_a_link() -> None:
    """A card shows eight of them; the others are on the file."""
    html = visitor_with(job("o1", "2026-11-11", people=tuple("ABCDEFGHIJ"))).reply.html
    assert html.count('data-action="note.sent"') == 8
    assert "and two more</a>" in html


def test_a_late_note_is_no_reproach() -> None:
    """It stands first, without a passed deadline and without the color of what is wrong."""
    html = part(visitor_with(LATE).reply.html, "now")
    assert "fu-kicker" not in html
    assert "a late note still beats none" in html
    assert "bad" not in html


def test_a_large_plan_stays_small() -> None:
    """No more than one reads: twelve cards, fifteen lines, ten quiet ones, each with the way to the rest."""
    jobs = [
        *(job(f"do{n}", "2026-11-11") for n in range(50)),
        *(thanked(f"week{n}", "2026-11-02") for n in range(20)),
        *(thanked(f"quiet{n}", "2026-11-10") for n in range(30)),
    ]
    visitor = visitor_with(*jobs)
    html = visitor.reply.html
    assert [len(files(part(html, name))) for name in ("now", "week", "quiet")] == [12, 15, 10]
    assert 'href="#/all?state=do">and 38 more to do' in html
    assert 'href="#/all?state=week">and five more this week' in html
    assert 'href="#/all?state=leave">and 20 more to leave alone' in html


def test_when_all_is_over_it_says_so() -> None:
    """Nothing to do, and nothing to wait for."""
    visitor = visitor_with(CLOSED, AWAY)
    assert "Nothing is open" in visitor.text
    assert "One file is finished" in visitor.text


def test_what_is_put_away_and_asks_for_something_is_in_sight() -> None:
    """Whatever a document says, a reply to their no is never hidden."""
    html = visitor_with(REJECTED | {"archived": True}).reply.html
    assert places(html, "no") == {"now"}


@pytest.mark.parametrize(
    ("parts", "is_said"),
    [(NOTE, True), (REJECTED, True), (CALL, True), (SILENT, False), (NAMELESS, False)],
)
def test_what_is_marked_is_not_sent_from_here(parts: dict[str, Any], is_said: bool) -> None:
    """Where a button says that something was sent or asked, Today says once that it sends nothing."""
    visitor = visitor_with(parts, LATE) if is_said else visitor_with(parts)
    assert visitor.text.count("Nothing is sent from here") == is_said
    visitor.show(f"/o/{parts['id']}")
    assert visitor.text.count("Nothing is sent from here") == is_said


def test_the_empty_plan_has_no_sections() -> None:
    """With nothing recorded there is one thing to do: record."""
    visitor = Visitor()
    assert not any(part(visitor.reply.html, name) for name in ("now", "week", "quiet"))
    assert "#/all" not in visitor.reply.html


@pytest.mark.parametrize(("stage", "is_said"), [("offer", True), ("active", False)])
def test_only_an_open_offer_waits_for_an_answer(stage: str, is_said: bool) -> None:
    """The day for the answer is in the week while there is an offer to answer."""
    offer = inbound("offer", "2026-11-11", decision_expected_by="2026-11-16")
    visitor = visitor_with(job("o1", "2026-11-11", offer, stage=stage))
    assert ("The day by which they want your answer" in visitor.text) is is_said
