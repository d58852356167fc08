"""From the fields of a form to values of the model; what is wrong stays with the reader."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from followup.catalogue import problems
from followup.deleted_person import edited
from followup.model import (
    Channel,
    Direction,
    Format,
    Interview,
    Interviewer,
    Opportunity,
    PreferredChannel,
    Purpose,
    Round,
    Stage,
    Touchpoint,
)
from followup.people import MOST
from followup.web.forms.fields import Reader

MOST_ROWS = MOST
ALSO = "also-"
"""What the names of the ticks begin with that say who of another round was there, too."""

_ROW_NAME = re.compile(r"person-([0-9]{1,3})-name")


def read_interview(
    reader: Reader, own_id: str, people: tuple[Interviewer, ...], is_cancelled: bool = False
) -> Interview:
    """Return the interview that the form describes."""
    return Interview(
        id=own_id,
        # A missing day is an error of the form, which is then shown again.
        date=reader.day("date", missing=problems.INTERVIEW_DAY_MISSING) or date.min,
        time=reader.time_of_day("time"),
        round=reader.choice("round", Round),
        format=reader.choice("format", Format),
        cancelled=is_cancelled,
        interviewers=people,
    )


def read_rows(reader: Reader, rows: int, ids: Iterator[str]) -> tuple[Interviewer, ...]:
    """Return the interviewers of the rows of a form; an empty row is nobody."""
    found = (_read_row(reader, row, ids) for row in range(1, rows + 1))
    return tuple(person for person in found if person)


def _read_row(reader: Reader, row: int, ids: Iterator[str]) -> Interviewer | None:
    name = reader.line(f"person-{row}-name")
    title, email = reader.line(f"person-{row}-title"), reader.line(f"person-{row}-email")
    if not (name or title or email):
        return None
    if not name:
        reader.refuse(f"person-{row}-name", problems.ROW_NAME_MISSING)
    is_waived = reader.is_ticked(f"person-{row}-waived")
    return Interviewer(id=next(ids), name=name, title=title, email=email, waived=is_waived)


def read_ticked(
    reader: Reader, names: Iterable[str], opportunity: Opportunity, ids: Iterator[str]
) -> tuple[Interviewer, ...]:
    """Return who is ticked as also there, as someone of a new interview; an unknown id is nobody."""
    ticked = {reader.raw(name) for name in names if name.startswith(ALSO)}
    return tuple(
        replace(person, id=next(ids), talking_points="")
        for person in opportunity.interviewers
        if person.id in ticked
    )


def rows_of(names: Iterable[str]) -> int:
    """Return how many rows for interviewers a form with fields of these names has."""
    rows = [int(found[1]) for name in names if (found := _ROW_NAME.fullmatch(name))]
    return min(max(rows, default=1), MOST_ROWS)


def read_person(reader: Reader, own_id: str) -> Interviewer:
    """Return the interviewer that the form describes."""
    return Interviewer(
        id=own_id,
        name=reader.line("name", missing=problems.NAME_MISSING),
        title=reader.line("title"),
        email=reader.line("email"),
        phone=reader.line("phone"),
        talking_points=reader.text("talking_points"),
        waived=reader.is_ticked("waived"),
    )


def read_new_opportunity(reader: Reader, own_id: str) -> Opportunity:
    """Return an opportunity without interviews, as the record form describes it."""
    return Opportunity(
        id=own_id,
        company=reader.line("company", missing=problems.COMPANY_MISSING),
        role=reader.line("role"),
        stage=Stage.ACTIVE,
        decision_expected_by=reader.day("decision_expected_by"),
        preferred_channel=reader.choice("preferred_channel", PreferredChannel),
        interviews=(),
        touchpoints=(),
    )


def read_details(reader: Reader, opportunity: Opportunity) -> Opportunity:
    """Return the opportunity with the details of the edit form, all but its stage."""
    read = read_new_opportunity(reader, opportunity.id)
    return replace(
        opportunity,
        company=read.company,
        role=read.role,
        decision_expected_by=read.decision_expected_by,
        preferred_channel=read.preferred_channel,
    )


def read_touchpoints(
    reader: Reader, own_id: str, answer_id: str, opportunity: Opportunity
) -> tuple[Touchpoint, ...]:
    """Return what the log form describes: an entry, and their answer when it came in the same call.

    Only what they say can move the dates (docs/about/rulebook.md, "The silence clock"), so a decision
    date given while you asked is logged as a reply of theirs.
    """
    entry = _read_touchpoint(reader, own_id, opportunity)
    promise, is_inbound = entry.decision_expected_by, entry.direction is Direction.INBOUND
    reader.check_not_before(entry.date, "decision_expected_by", promise, problems.BEFORE_SAID)
    if promise and not is_inbound and entry.purpose is not Purpose.UPDATE:
        reader.refuse("decision_expected_by", problems.NOT_THEIR_DAY)
    if not promise or is_inbound:
        return (entry,)
    asked = replace(entry, decision_expected_by=None)
    answer = replace(
        entry, id=answer_id, direction=Direction.INBOUND, purpose=Purpose.REPLY, note=""
    )
    return asked, answer


def _read_touchpoint(reader: Reader, own_id: str, opportunity: Opportunity) -> Touchpoint:
    purpose = reader.choice("purpose", Purpose)
    people = {person.id for person in opportunity.interviewers}
    before = next((each.note for each in opportunity.touchpoints if each.id == own_id), "")
    interviewer_id = reader.raw("interviewer")
    is_to_nobody = interviewer_id not in people and not _is_for_offer(opportunity, own_id)
    if purpose is Purpose.THANK_YOU and is_to_nobody:
        reader.refuse("interviewer", problems.NOTE_TO_NOBODY)
    return Touchpoint(
        id=own_id,
        date=reader.past_day("date", missing=problems.HAPPENED_MISSING) or date.min,
        direction=purpose.direction,
        channel=reader.choice("channel", Channel),
        purpose=purpose,
        interviewer_id=interviewer_id if interviewer_id in people else None,
        decision_expected_by=reader.day("decision_expected_by"),
        note=edited(reader.text("note"), before, has_person=interviewer_id in people),
    )


def _is_for_offer(opportunity: Opportunity, own_id: str) -> bool:
    """Say whether the entry is on record as a note to nobody in particular: thanks for an offer."""
    return any(
        each.id == own_id and each.purpose is Purpose.THANK_YOU and each.interviewer_id is None
        for each in opportunity.touchpoints
    )
