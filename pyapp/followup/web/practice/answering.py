"""What a visitor does with a question: answers it, turns it over, tries it again."""

from dataclasses import replace

from followup.camp.course import Place
from followup.catalogue.practice import lesson as words
from followup.drills.exercise import Order, Question
from followup.drills.grading.result import Result, place_in
from followup.errors import MissingError
from followup.web.forms.fields import Form
from followup.web.outcome import Outcome
from followup.web.practice.asked import AGAIN, MAIN, graded, setting_of
from followup.web.practice.ordering import moved, order_of
from followup.web.practice.posing import CHECKED, PROBLEM
from followup.web.practice.routes import at_question, with_state
from followup.web.practice.standing import Standing, question_at, standing_of
from followup.web.request import Request
from followup.web.routes import SCREEN_HEADING, parts_of
from followup.web.session import Session


def answer(session: Session, request: Request) -> Outcome:
    """Check an answer; what is complete is remembered."""
    place, question = _place(request), _question(session, request)
    if question is None:
        return Outcome()
    result = graded(question, request.get("state"), dict(request.fields), setting_of(session))
    if not result.is_complete:
        return _unfinished(request, question, result)
    before = standing_of(session)
    form = _form(request, {CHECKED: "yes"})
    progress = before.course.answered(
        before.progress, place, is_right=result.is_right, today=request.today
    )
    return Outcome(
        camp=progress.raw,
        # What the answer comes to has the focus, so it is read out already.
        said=_news(before, replace(before, progress=progress)),
        form=form,
        again=_again(form),
        screen=_screen(request),
        focus=f"#{_spot(request)}-result",
        # A note stays a draft: nobody likes to write it twice.
        is_done=question.kind != "note",
    )


def _news(before: Standing, after: Standing) -> str:
    """Return what to say of a lesson that is now done; "" of none."""
    if after.done == before.done:
        return ""
    return words.LESSON_DONE.format(done=after.done, lessons=len(after.lessons))


def _unfinished(request: Request, question: Question, result: Result) -> Outcome:
    spot = _spot(request)
    if question.kind == "call":
        return Outcome(form=_form(request), screen=_screen(request), focus=f"#{spot}-now")
    problem = words.INCOMPLETE[question.kind]
    missing = next((each.name for each in result.parts if not each.answer), "")
    form = replace(_form(request), errors={PROBLEM: problem})
    return Outcome(
        said=problem,
        form=form,
        again=_again(form),
        screen=_screen(request),
        focus=f'#{spot}-question [name^="{missing}"]',
        is_done=False,
    )


def retry(session: Session, request: Request) -> Outcome:
    """Begin a question anew; what the button carries is drawn or said from there."""
    if _question(session, request) is None:
        return Outcome()
    spot = _spot(request)
    return Outcome(screen=_screen(request), focus=SCREEN_HEADING if spot == MAIN else f"#{spot}")


def move(session: Session, request: Request) -> Outcome:
    """Move one part of an order up or down."""
    question = _question(session, request)
    if not isinstance(question, Order):
        return Outcome()
    order = order_of(request.get("state"), len(question.parts))
    place_text, _, way = request.get("move").partition(".")
    place = place_in(place_text, len(order))
    if place is None:
        return Outcome()
    at = order.index(place)
    to = min(max(at + _WAYS.get(way, 0), 0), len(order) - 1)
    spot, state = _spot(request), moved(order, at, to)
    ends = {0: "down", len(order) - 1: "up"}
    return Outcome(
        said=words.MOVED.format(number=to + 1, count=len(order)),
        form=_form(request, {"state": state}),
        screen=_screen(request, state),
        focus=f"#{spot}-{ends.get(to, way)}-{place}",
        is_done=False,
    )


_WAYS = {"up": -1, "down": 1}


def coach(session: Session, request: Request) -> Outcome:
    """Read what is being written; nothing is remembered, and what was answered beside it stays."""
    if _question(session, request) is None:
        return Outcome()
    return Outcome(form=_form(request), again=session.again, is_done=False)


def go(_: Session, request: Request) -> Outcome:
    """Go to another question of the lesson."""
    screen = at_question(request.screen, request.get("question"))
    return Outcome(screen=screen, focus=SCREEN_HEADING)


def _place(request: Request) -> Place:
    return Place(lesson=request.get("lesson"), question=request.get("question"))


def _question(session: Session, request: Request) -> Question | None:
    """Return the question that a form is about; None for one that is not there."""
    try:
        return question_at(_place(request), session.policy)
    except MissingError:
        return None


def _spot(request: Request) -> str:
    return AGAIN if request.get("spot") == AGAIN else MAIN


def _again(form: Form) -> Form | None:
    return form if form.value("spot") == AGAIN else None


def _form(request: Request, changed: dict[str, str] | None = None) -> Form:
    return Form(values={**dict(request.fields), **(changed or {})})


def _screen(request: Request, state: str | None = None) -> str:
    """Return the screen that the visitor is on, with the question and its state in its address."""
    spot, screen = _spot(request), request.screen
    is_own = parts_of(screen) == ("camp", request.get("lesson"))
    if spot == MAIN and is_own:
        screen = at_question(screen, request.get("question"))
    return with_state(screen, spot, request.get("state") if state is None else state)
