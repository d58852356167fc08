"""What a row adds to what is there: nothing is taken away, and stray blanks are no difference."""

from dataclasses import replace

from followup.exchange.tables.records import Meeting, Person, Record
from followup.exchange.tables.tidy import line_of, lines_of
from followup.model import IN_PLAY, Interview, Interviewer, Opportunity


def detailed(job: Opportunity, record: Record, *, is_exact: bool) -> Opportunity:
    """Return a job with what a row says of it; `is_exact`: by its reference, so that filled cells count."""
    stage = record.stage or job.stage
    # What is in play again is back from the archive.
    can_be = stage is job.stage or stage not in IN_PLAY
    promise = job.decision_expected_by
    if not is_exact:
        return replace(
            job,
            stage=stage,
            archived=job.archived and can_be,
            decision_expected_by=promise or record.decision_expected_by,
        )
    return replace(
        job,
        company=_line(job.company, record.company),
        role=_line(job.role, record.role),
        stage=stage,
        decision_expected_by=record.decision_expected_by or promise,
        preferred_channel=record.preferred_channel or job.preferred_channel,
        archived=(record.archived or job.archived) and can_be,
    )


def fits(interview: Interview, meeting: Meeting) -> bool:
    """Say whether a row can be about an interview: its day, and all else that the row says."""
    pairs = (
        (interview.time, meeting.time),
        (interview.round, meeting.round),
        (interview.format, meeting.format),
    )
    return interview.date == meeting.date and all(
        theirs is None or ours == theirs for ours, theirs in pairs
    )


def moved(interview: Interview, meeting: Meeting) -> Interview:
    """Return an interview as a row says that it is."""
    return replace(
        interview,
        date=meeting.date,
        time=meeting.time or interview.time,
        round=meeting.round or interview.round,
        format=meeting.format or interview.format,
        cancelled=meeting.cancelled or interview.cancelled,
    )


def with_people(interview: Interview, people: tuple[Interviewer, ...]) -> Interview:
    """Return an interview with these people."""
    return replace(interview, interviewers=people)


def named(person: Person) -> Interviewer:
    """Return someone of a row as an interviewer, without an id."""
    return Interviewer(id="", **person._asdict())


def replaced(there: Interviewer, person: Person) -> Interviewer:
    """Return someone as a row says that they are."""
    talk, told = there.talking_points, person.talking_points
    return replace(
        there,
        name=_line(there.name, person.name),
        title=_line(there.title, person.title),
        email=_line(there.email, person.email),
        phone=_line(there.phone, person.phone),
        talking_points=told if told and told != lines_of(talk) else talk,
        waived=there.waived or person.waived,
    )


def completed(there: Interviewer, person: Person) -> Interviewer:
    """Return someone with what was not known of them before."""
    talk, told = there.talking_points, person.talking_points
    return replace(
        there,
        title=there.title or person.title,
        email=there.email or person.email,
        phone=there.phone or person.phone,
        talking_points=talk if told in lines_of(talk) else "\n".join(filter(None, (talk, told))),
        waived=there.waived or person.waived,
    )


def _line(there: str, given: str) -> str:
    return given if given and given != line_of(there) else there
