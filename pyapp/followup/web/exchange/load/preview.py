"""What would change if a file were taken in, as the screen lists it: all counted, a bounded part shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice

from followup.catalogue.exchange import load as words
from followup.catalogue.wording import counted
from followup.dates import DayWords
from followup.exchange.merging.plans import Merge
from followup.model import Plan
from followup.web.exchange.load.conflicts import Questions, questions_of
from followup.web.exchange.load.gains import gains_of
from followup.web.forms.fields import Form
from followup.web.session import Incoming
from followup.web.views.file_names import file_name, last_interview

_MOST_SHOWN = 20
_MOST_QUESTIONS = 40
_FEW_QUESTIONS = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class Listed:
    """Files of one kind: how many, and the first of them with what there is to say."""

    count: int
    lines: tuple[tuple[str, str], ...]

    @property
    def more(self) -> int:
        """How many are not shown."""
        return self.count - len(self.lines)


@dataclass(frozen=True, kw_only=True, slots=True)
class Preview:
    """What the screen shows.

    `is_first` when there is no plan here that could be in the way; `is_asked_how` when it makes a difference
    whether both are put together or one takes the other's place.
    """

    is_first: bool
    jobs: str
    added: Listed
    changed: Listed
    unchanged: int
    only_here: int
    settings: str
    has_progress: bool
    questions: Questions
    question_count: int
    unasked: int
    is_new: bool
    is_asked_how: bool

    @property
    def has_many_questions(self) -> bool:
        """Say whether one answer to all is worth offering."""
        return self.question_count > _FEW_QUESTIONS


def preview_of(found: Merge, mine: Plan, incoming: Incoming, form: Form, days: DayWords) -> Preview:
    """Return what the screen shows of a merge in which nothing is decided yet."""
    theirs = incoming.plan
    is_first = not mine.opportunities and not found.conflicts
    questions = questions_of(found, form, days, _MOST_QUESTIONS)
    asked = sum(len(each) for _, each in questions)
    count = len(found.conflicts)
    gained = [each for each in found.conflicting if each.additions]
    return Preview(
        is_first=is_first,
        jobs=counted(len(theirs.opportunities), *words.JOBS),
        added=_listed(found.added, lambda each: (file_name(each), last_interview(each, days))),
        changed=_listed(
            (*found.changed, *gained), lambda each: (file_name(each.mine), gains_of(each))
        ),
        unchanged=found.unchanged,
        only_here=found.only_here,
        settings=gains_of(found.settings),
        has_progress=found.has_progress,
        questions=questions,
        question_count=count,
        unasked=count - asked,
        is_new=found.plan != mine or count > 0,
        is_asked_how=not (is_first or incoming.is_table) and (found.plan != theirs or count > 0),
    )


def _listed[T](things: Sequence[T], line: Callable[[T], tuple[str, str]]) -> Listed:
    shown = tuple(line(each) for each in islice(things, _MOST_SHOWN))
    return Listed(count=len(things), lines=shown)
