"""The timeline of one opportunity: what is drawn, where, and the same as a table."""

import pytest

from followup.web.timeline.timeline import timeline_view
from unit.builders import inbound, interview, opportunity, outbound, person, thanks
from unit.timelines import labels_of, scheduled, timeline
from unit.visitor import Visitor


def test_a_wait_is_drawn_from_the_interview_to_the_day_to_move_on() -> None:
    """Interview, note, today, the closed days, the days for the call and the last day all stand there."""
    it = timeline(opportunity(thanks("2026-11-03")), "2026-11-09")
    assert labels_of(it) == [
        "Interview Mon, Nov 2",
        "Note sent Tue, Nov 3",
        "Today Mon, Nov 9",
        "Call from Mon, Nov 16",
        "Move on Fri, Nov 27",
    ]
    assert it.span == "Mon, Nov 2 to Fri, Nov 27"
    assert [(band.kind, band.said) for band in it.bands] == [
        ("quiet", "Tue, Nov 3 to Sun, Nov 15: Leave alone: do not ask in these days"),
        ("window", "Mon, Nov 16 to Fri, Nov 20: Call for an update"),
    ]


@pytest.mark.parametrize(
    "interviews", [[], [interview(cancelled=True)]], ids=["none", "a cancelled one"]
)
def test_there_is_no_timeline_without_an_interview(interviews: list[object]) -> None:
    """No interview that counts, no line."""
    part = opportunity(inbound("reply", "2026-11-03"), interviews=interviews)
    assert timeline_view(scheduled(part, "2026-11-09")) is None


def test_a_call_ends_the_days_for_it_and_begins_another_silence() -> None:
    """After the one call the line is closed again, up to the day to move on."""
    it = timeline(opportunity(outbound("update", "2026-11-17")), "2026-11-18")
    assert [band.kind for band in it.bands] == ["quiet", "window", "quiet"]
    assert it.bands[1].said == "Mon, Nov 16 to Tue, Nov 17: Call for an update"
    assert "Move on Tue, Nov 24" in labels_of(it)


def test_a_call_that_was_too_early_lies_in_one_long_silence() -> None:
    """There are no days for a call any more, and the mark shows where it came."""
    it = timeline(opportunity(outbound("update", "2026-11-05")), "2026-11-06")
    assert [band.kind for band in it.bands] == ["quiet"]
    assert "You asked Thu, Nov 5" in labels_of(it)


def test_what_happens_on_one_day_shares_a_mark() -> None:
    """The mark's words and the table name each thing, and the label names as many as fit."""
    people = [person("p1"), person("p2", name="Lee Okafor"), person("p3", name="Sam Ito")]
    notes = [thanks("2026-11-02", to=each["id"]) for each in people]
    it = timeline(opportunity(*notes, interviews=[interview(interviewers=people)]), "2026-11-05")
    first = it.marks[0].spot
    assert (first.shape, first.what) == ("interview", "Interview · 3 notes sent")
    assert len(first.said) == 4
    assert first.said[2] == "Mon, Nov 2: I sent a thank-you note, to Lee Okafor"


def test_a_label_without_room_says_how_many_more() -> None:
    """Where three kinds of things fall on one day, the first is named and the others are counted."""
    part = opportunity(
        inbound("invitation", "2026-11-10"),
        outbound("invited", "2026-11-10"),
        outbound("requested", "2026-11-10"),
    )
    assert "Invitation +2 Tue, Nov 10" in labels_of(timeline(part, "2026-11-11"))


def test_notes_that_are_due_point_to_their_day() -> None:
    """What is still to be written stands below the line, by name in the table."""
    it = timeline(opportunity(), "2026-11-02")
    assert "Note due Tue, Nov 3" in labels_of(it)
    assert ("Tue, Nov 3", "Thank-you note to Dana Reyes is due") in it.rows


def test_their_own_date_is_shown() -> None:
    """It explains why the silence lasts longer."""
    it = timeline(opportunity(decision_expected_by="2026-11-25"), "2026-11-09")
    assert "Their date Wed, Nov 25" in labels_of(it)
    assert "Call from Thu, Nov 26" in labels_of(it)


def test_an_offer_shows_the_day_for_the_answer_and_nothing_to_ask() -> None:
    """With an offer there is no silence to keep."""
    offer = inbound("offer", "2026-11-10", decision_expected_by="2026-11-18")
    it = timeline(opportunity(offer, stage="offer"), "2026-11-12")
    assert it.bands == ()
    assert labels_of(it)[-1] == "Answer by Wed, Nov 18"
    assert "Move on" not in " ".join(labels_of(it))


@pytest.mark.parametrize("stage", ["rejected", "withdrawn", "accepted"])
def test_an_ended_opportunity_shows_what_happened(stage: str) -> None:
    """Nothing is left to wait for, and a look years later does not stretch the line to that day."""
    it = timeline(opportunity(thanks("2026-11-03"), stage=stage), "2029-01-01")
    assert labels_of(it) == ["Interview Mon, Nov 2, 2026", "Note sent Tue, Nov 3, 2026"]


def test_one_day_alone_can_be_drawn() -> None:
    """A single event stands in the middle, and the span is its day."""
    it = timeline(opportunity(stage="withdrawn"), "2026-11-30")
    assert (it.span, it.marks[0].spot.x) == ("Mon, Nov 2", 50)


def test_the_closed_days_are_named_where_nothing_lies_on_them() -> None:
    """Their name never covers a mark, and is left to the legend where there is no room."""
    wide = timeline(opportunity(), "2026-11-02").bands[0]
    assert wide.label_x is not None
    days = [f"2026-11-{day:02}" for day in range(3, 16, 2)]
    full = timeline(opportunity(*(outbound("requested", day) for day in days)), "2026-11-04")
    assert full.bands[0].label_x is None


def test_too_many_days_leave_the_least_of_them_unnamed() -> None:
    """A drawing has at most twelve labels above its line; every mark stays, with its words."""
    days = [f"2026-11-{day:02}" for day in range(3, 29)]
    it = timeline(opportunity(*(outbound("requested", day) for day in days)), "2026-12-01")
    above = [mark for mark in it.marks if mark.spot.shape in ("interview", "sent")]
    assert len(above) == 27
    assert sum(bool(mark.spot.what) for mark in above) == 12
    assert it.marks[0].spot.what == "Interview"


def test_the_screen_of_an_opportunity_has_the_drawing_and_the_table() -> None:
    """The drawing is an image with a name, and every fact is in a table with a caption."""
    visitor = Visitor()
    visitor.record()
    html = visitor.reply.html
    assert 'role="img" aria-labelledby="timeline timeline-span"' in html
    assert '<th scope="row">Mon, Nov 2</th><td>Interview: First round</td>' in html
    assert " style=" not in html
