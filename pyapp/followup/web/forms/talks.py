"""What was talked about, a field for each person: its name says whose it is, whoever comes and goes."""

from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import quote

from followup.catalogue import problems
from followup.model import Interview, Interviewer
from followup.web.forms.fields import Reader

TALK = "talk-"
"""What the names of the fields begin with that hold what was talked about, before the person's id."""


def talk_field(interviewer_id: str) -> str:
    """Return the name of the field for the talk with someone; ids may hold anything."""
    return TALK + quote(interviewer_id, safe="", errors="replace")


def talks_of_nobody(values: Mapping[str, str], interview: Interview) -> list[str]:
    """Return the fields with a talk of someone who is not in the interview: removed meanwhile."""
    own = {talk_field(each.id) for each in interview.interviewers}
    return [
        name
        for name, text in values.items()
        if name.startswith(TALK) and name not in own and text.strip()
    ]


def read_talks(
    reader: Reader, values: Mapping[str, str], interview: Interview
) -> tuple[Interviewer, ...]:
    """Return the people of an interview with what was talked about, as the form has it."""
    for name in talks_of_nobody(values, interview):
        reader.refuse(name, problems.TALK_OF_NOBODY)
    return tuple(_talked(reader, values, person) for person in interview.interviewers)


def _talked(reader: Reader, values: Mapping[str, str], person: Interviewer) -> Interviewer:
    name = talk_field(person.id)
    return replace(person, talking_points=reader.text(name)) if name in values else person
