"""How it goes: what has come of the interviews, as bars of one scale with their numbers."""

from collections.abc import Iterable
from dataclasses import dataclass

from followup.catalogue import labels
from followup.catalogue import results as words_of
from followup.catalogue.wording import counted, within
from followup.model import Stage
from followup.results import Note, Part, Results, results
from followup.web.views.reply_strip import days_panel
from followup.web.visit import Values, Visit


@dataclass(frozen=True, kw_only=True, slots=True)
class Bar:
    """One count, and how long its bar is in percent of the longest of all panels."""

    label: str
    count: int
    width: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Panel:
    """A question, its answer in a sentence, and the counts."""

    id: str
    title: str
    said: str
    bars: tuple[Bar, ...]


type _Counts = list[tuple[str, int]]


def show(visit: Visit) -> Values:
    """Return the counts; none before the first interview."""
    session, today = visit.session, visit.today
    found = results(session.schedules(today), today, session.calendar)
    if not found.interviews:
        return {"lead": ""}
    asked = (_notes(found, visit), _replies(found), _calls(found), _stages(found))
    most = max(count for *_, counts in asked for _, count in counts)
    notes, replies, calls, stages = (_panel(*each, most) for each in asked)
    return {
        "lead": words_of.LEAD.format(
            interviews=counted(found.interviews, words_of.INTERVIEW),
            jobs=counted(found.opportunities, words_of.JOB),
        ),
        "panels": [notes, replies, days_panel(found.days), calls, stages],
    }


def _notes(found: Results, visit: Visit) -> tuple[str, str, str, _Counts]:
    in_time = within(visit.session.policy.thank_you_within_days)
    counts = [
        (words_of.NOTE_PARTS[each.value].format(within=in_time), found.notes[each]) for each in Note
    ]
    said = _said(found.in_time, words_of.NOTES_SAID, words_of.NO_NOTES)
    return "notes", words_of.NOTES, said, counts


def _replies(found: Results) -> tuple[str, str, str, _Counts]:
    said = _said(found.replied, words_of.REPLIES_SAID, words_of.NO_REPLIES)
    counts = _both(found.replied, words_of.REPLIED, words_of.NOT_REPLIED)
    waiting = found.opportunities - found.replied.of
    counts += [(words_of.WAITING, waiting)] if waiting else []
    return "replies", words_of.REPLIES, said, counts


def _calls(found: Results) -> tuple[str, str, str, _Counts]:
    said = _said(found.answered, words_of.CALLS_SAID, words_of.NO_CALLS)
    counts = _both(found.answered, words_of.ANSWERED, words_of.NOT_ANSWERED)
    return "calls", words_of.CALLS, said, counts


def _stages(found: Results) -> tuple[str, str, str, _Counts]:
    counts = [(labels.STAGES[each], found.stages[each]) for each in Stage if found.stages[each]]
    return "stages", words_of.STAGES, words_of.STAGES_SAID, counts


def _both(part: Part, label: str, other: str) -> _Counts:
    return [(label, part.count), (other, part.of - part.count)]


def _said(part: Part, form: str, without: str) -> str:
    """Return the sentence of a part: with a share where there are enough cases, without any for none."""
    if not part.of:
        return without
    said = form.format(count=part.count, of=part.of)
    if part.percent is None:
        return words_of.NO_SHARE.format(said=said)
    return words_of.SHARE.format(said=said, percent=part.percent)


def _panel(
    own_id: str, title: str, said: str, counts: Iterable[tuple[str, int]], most: int
) -> Panel:
    bars = (
        Bar(label=label, count=count, width=round(100 * count / most, 2)) for label, count in counts
    )
    return Panel(id=own_id, title=title, said=said, bars=tuple(bars))
