"""Note: `note-0` and so on, by the place of the person, hold what was written, `subject-0` its subject.

The coach reads each note with the others beside it.
"""

from followup.drills.exercise import Note
from followup.drills.grading.result import Fields, Part, Result, Setting, all_right
from followup.letters import coach
from followup.letters.findings import Report, Severity
from followup.letters.notes import Context, Recipient, Sibling
from followup.letters.notes import Note as Written
from followup.policy import Policy


def grade(question: Note, fields: Fields, setting: Setting) -> Result:
    """Return the result: right when the coach finds nothing that must be fixed."""
    given = [_text(fields, place) for place in range(len(question.people))]
    parts = [
        Part(
            name=f"note-{place}",
            label=person.name,
            answer=given[place],
            is_right=bool(given[place]) and report.may_go,
            why=_must_fix(report) if given[place] else "",
        )
        for place, (person, report) in enumerate(
            zip(question.people, reports(question, fields, setting.policy), strict=True)
        )
    ]
    return all_right(parts, is_complete=all(given))


def reports(question: Note, fields: Fields, policy: Policy) -> tuple[Report, ...]:
    """Return all that the coach has to say of each person's note."""
    siblings = [
        Sibling(name=person.name, text=_text(fields, place))
        for place, person in enumerate(question.people)
    ]
    return tuple(
        coach.read(
            written(fields, place),
            _context(question, place, (*siblings[:place], *siblings[place + 1 :]), policy),
        )
        for place in range(len(question.people))
    )


def written(fields: Fields, place: int) -> Written:
    """Return the note to the person at this place."""
    return Written(text=_text(fields, place), subject=fields.get(f"subject-{place}", ""))


def _context(question: Note, place: int, siblings: tuple[Sibling, ...], policy: Policy) -> Context:
    person = question.people[place]
    return Context(
        recipient=Recipient(
            name=person.name, title=person.title, talking_points=person.talking_points
        ),
        siblings=siblings,
        company=question.company,
        role=question.role,
        sender_name=question.sender,
        within_days=policy.thank_you_within_days,
    )


def _text(fields: Fields, place: int) -> str:
    return fields.get(f"note-{place}", "").strip()


def _must_fix(report: Report) -> str:
    """Return what must be fixed, and how, in the coach's sentences."""
    findings = (each for found in report.found(Severity.MUST) for each in found.findings)
    return " ".join(f"{each.message} {each.remedy}" for each in findings)
