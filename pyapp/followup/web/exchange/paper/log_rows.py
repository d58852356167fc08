"""The rows of the activity log, week by week."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from followup.catalogue import labels
from followup.catalogue.exchange import paper as words_of
from followup.catalogue.wording import capitalized
from followup.dates import DayWords
from followup.exchange.activity import Entry
from followup.model import Interview, Interviewer, Opportunity, Touchpoint, WeekStart
from followup.web.exchange.paper.log_query import week_of
from followup.web.exchange.paper.years import with_year
from followup.web.routes import opportunity_screen
from followup.web.views.coming import interview_line
from followup.web.views.file_names import company_of

MOST_OF_A_NOTE = 160
"""Characters of a note; the file has all of it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One entry: when, where, with whom, how and about what."""

    day: str
    company: str
    role: str
    href: str
    whom: str
    how: str
    what: str
    note: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Week:
    """The entries of one week that are shown, under the count of all that it has."""

    title: str
    count: str
    rows: tuple[Row, ...]


def weeks_of(
    found: Sequence[Entry], most: int, day_words: DayWords, start: WeekStart
) -> list[Week]:
    """Return the first `most` of the entries in weeks; each week says how many it has in all."""
    by_week = [(week_of(each.day, start), each) for each in found]
    contacts = Counter(week for week, _ in by_week)
    interviews = Counter(week for week, each in by_week if each.is_interview)
    return [
        Week(
            title=words_of.WEEK_OF.format(day=with_year(day_words).long(week)),
            count=_count(contacts[week], interviews[week]),
            rows=tuple(_row(each, day_words) for _, each in pairs),
        )
        for week, pairs in groupby(by_week[:most], key=lambda pair: pair[0])
    ]


def _count(contacts: int, interviews: int) -> str:
    total = _numbered(words_of.CONTACTS, contacts)
    if not interviews:
        return total
    among = _numbered(words_of.INTERVIEWS, interviews)
    return words_of.AMONG_THEM.format(contacts=total, interviews=among)


def _numbered(forms: tuple[str, str], count: int) -> str:
    """Return a count in figures, as those have it who compare it with a number of their own."""
    one, many = forms
    return (one if count == 1 else many).format(count=count)


def _row(entry: Entry, day_words: DayWords) -> Row:
    opportunity, happened = entry.opportunity, entry.happened
    own = (
        _of_interview(happened)
        if isinstance(happened, Interview)
        else _of_touchpoint(happened, opportunity)
    )
    return Row(
        day=day_words.short(entry.day),
        company=company_of(opportunity),
        role=opportunity.role,
        href="#" + opportunity_screen(opportunity.id),
        **own,
    )


def _of_interview(interview: Interview) -> dict[str, str]:
    return {
        "whom": "; ".join(map(_who, interview.interviewers)),
        "how": labels.FORMATS[interview.format],
        "what": interview_line(interview),
        "note": "",
    }


def _of_touchpoint(touchpoint: Touchpoint, opportunity: Opportunity) -> dict[str, str]:
    people = (each for each in opportunity.interviewers if each.id == touchpoint.interviewer_id)
    return {
        "whom": "; ".join(map(_who, people)),
        "how": labels.CHANNELS[touchpoint.channel],
        "what": labels.PURPOSES[touchpoint.purpose],
        "note": in_short(touchpoint.note),
    }


def _who(person: Interviewer) -> str:
    name = person.name or capitalized(labels.NAMELESS)
    return f"{name}, {person.title}" if person.title else name


def in_short(note: str) -> str:
    """Return the beginning of a note in one line."""
    line = " ".join(note[: MOST_OF_A_NOTE * 2].split())
    is_all = len(line) <= MOST_OF_A_NOTE and len(note) <= MOST_OF_A_NOTE * 2
    return line if is_all else f"{line[:MOST_OF_A_NOTE].rstrip()}…"
