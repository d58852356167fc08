"""Two people of one name stay two, in one interview and across rounds."""

import re

from unit.builders import interview, opportunity, person
from unit.shown import job, visitor_with
from unit.visitor import Visitor

ONE, OTHER = person("p1", title="CEO"), person("p2", title="Recruiter", email="d@x.com")


def _visitor(*rounds: list[dict[str, object]]) -> Visitor:
    days = ("2026-11-02", "2026-11-10")
    interviews = [
        interview(day, f"i{n}", interviewers=people, round=("first", "second")[n])
        for n, (day, people) in enumerate(zip(days, rounds, strict=False))
    ]
    return visitor_with(opportunity(interviews=interviews))


def test_two_of_one_name_in_one_interview_are_told_apart_by_title() -> None:
    """Buttons and options name the title, or else the address, that only one of them has."""
    visitor = _visitor([ONE, OTHER])
    visitor.show("/o/o1")
    assert "Thank-you note to Dana Reyes (CEO)" in visitor.text
    assert "Thank-you note to Dana Reyes (Recruiter)" in visitor.text
    visitor = _visitor([ONE | {"title": ""}, OTHER | {"title": ""}])
    visitor.show("/o/o1/log")
    assert "Dana Reyes Dana Reyes (d@x.com)" in visitor.text


def test_two_of_one_name_in_two_rounds_keep_their_titles() -> None:
    """The round is named beside the title where both are needed."""
    visitor = _visitor([ONE, OTHER], [ONE | {"id": "p3"}])
    visitor.show("/o/o1/log")
    for which in ("CEO, first round", "Recruiter, first round", "second round"):
        assert f"Dana Reyes ({which})" in visitor.text


def test_two_of_one_name_are_both_offered_for_the_next_round() -> None:
    """Neither stands for the other, and what is known of one completes only that one."""
    visitor = _visitor([ONE, OTHER])
    visitor.show("/o/o1/interview")
    assert "Also there: Dana Reyes, CEO" in visitor.text
    assert "Also there: Dana Reyes, Recruiter" in visitor.text
    row = {"person-1-name": "Dana Reyes", "person-1-title": "recruiter"}
    fields = {"date": "2026-11-10", "round": "second", "format": "panel", **row}
    visitor.submit("interview.save", opportunity="o1", **fields)
    (typed,) = visitor.opportunity.interviews[1].interviewers
    assert (typed.title, typed.email) == ("recruiter", "d@x.com")


def test_what_is_known_is_what_was_said_last() -> None:
    """Of two entries that both fit, the one of the later interview completes."""
    visitor = _visitor([ONE | {"phone": "1"}], [ONE | {"id": "p3", "phone": "2"}])
    rows = {"person-1-name": "Dana Reyes"}
    fields = {"date": "2026-11-11", "round": "final", "format": "panel", **rows}
    visitor.submit("interview.save", opportunity="o1", **fields)
    assert visitor.opportunity.interviews[2].interviewers[0].phone == "2"


def test_equal_links_are_told_apart_when_read_out() -> None:
    """Two interviews without people, and two pairs of files, say what each link is about."""
    visitor = _visitor([], [])
    for day in ("Monday, November 2", "Tuesday, November 10"):
        hidden = f'Add an interviewer<span class="fu-about">: {day}</span>'
        assert hidden in visitor.show("/").html
    jobs = [job(f"o{n}", "2026-11-02", company="AABB"[n]) for n in range(4)]
    page = visitor_with(*jobs).show("/all").html
    labels = re.findall(r'aria-label="(Recorded twice[^"]*)"', page)
    abouts = re.findall(r'Merge them into one file<span class="fu-about">([^<]*)<', page)
    assert len(set(labels)) == len(set(abouts)) == 2
