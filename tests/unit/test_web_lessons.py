"""Taking a lesson: each kind of question answered in every way, and what is remembered of it."""

import json

import pytest
from markupsafe import escape

from followup.drills.library import shipped
from followup.policy import Policy
from unit.answers import Fields, places, question_at, right, wrong
from unit.visitor import Visitor

FIRST = {question_at(*place).kind: place for place in reversed(places())}
KINDS = sorted(FIRST)
TODAY = "2026-11-23"


class Learner(Visitor):
    """A visitor who takes lessons."""

    def __init__(self) -> None:
        super().__init__(today=TODAY)

    def at(self, place: tuple[str, str]) -> None:
        """Go to a question."""
        self.show("/camp/{}?q={}".format(*place))

    def send(self, action: str, place: tuple[str, str], fields: Fields) -> None:
        """Submit the form of a question."""
        own = {"spot": "main", "lesson": place[0], "question": place[1], "state": ""}
        self._send(f"practice.{action}", tuple({**own, **fields}.items()), frozenset())

    def answer(self, place: tuple[str, str], fields: Fields) -> None:
        """Have an answer checked."""
        self.send("answer", place, fields)

    def known(self, place: tuple[str, str]) -> dict[str, object]:
        """Return what the stored document says of a question."""
        lessons = json.loads(self.saved or "{}").get("camp", {}).get("lessons", {})
        found: dict[str, object] = lessons.get(place[0], {}).get("questions", {}).get(place[1], {})
        return found


def learn() -> Learner:
    return Learner()


@pytest.mark.parametrize("place", places(), ids="/".join)
def test_every_question_can_be_answered_right(place: tuple[str, str]) -> None:
    """There is a right answer, it is said to be, and it is saved."""
    learner = learn()
    learner.at(place)
    learner.answer(place, right(question_at(*place)))
    assert learner.known(place)["right"] is True
    assert learner.reply.focus == "#main-result"
    assert 'id="main-result"' in learner.reply.html
    assert 'class="fu-sum fu-yes"' in learner.reply.html


@pytest.mark.parametrize("place", places(), ids="/".join)
def test_every_question_can_be_answered_wrong(place: tuple[str, str]) -> None:
    """It is said kindly, with the reason of every part beside it, and comes back another day."""
    learner = learn()
    question = question_at(*place)
    learner.at(place)
    learner.answer(place, wrong(question))
    record = learner.known(place)
    assert (record["right"], record["tries"]) == (False, 1)
    assert record["again"] == {"step": 0, "since": TODAY}
    assert 'class="fu-sum fu-no"' in learner.reply.html
    assert learner.reply.focus == "#main-result"
    learner.answer(place, right(question))
    assert learner.known(place)["right"] is True


@pytest.mark.parametrize("kind", KINDS)
def test_no_answer_is_no_try(kind: str) -> None:
    """What is missing is said, what was chosen stays, and nothing is saved."""
    learner, place = learn(), FIRST[kind]
    learner.at(place)
    learner.answer(place, {})
    if kind in {"audit", "order"}:  # nothing ticked and the order as it stands are answers
        assert learner.known(place)
    else:
        assert learner.saved is None
        assert "main-result" not in learner.reply.html
        assert (learner.reply.announce == "") is (kind == "call")


@pytest.mark.parametrize("kind", KINDS)
def test_odd_fields_do_no_harm(kind: str) -> None:
    """Whatever a forged form holds, the lesson is shown."""
    learner, place = learn(), FIRST[kind]
    odd = {
        **dict.fromkeys(right(question_at(*place)), "\x00<b>'\ud800"),
        "state": "9.-1.x..7",
        "move": "99.sideways",
        "checked": "maybe",
        "seed": "\u0662",
    }
    for action in ("answer", "coach", "move", "retry", "go"):
        for spot in ("main", "again", "nowhere"):
            learner.at(place)
            learner.send(action, place, {**odd, "spot": spot})
            assert learner.screen.startswith(f"/camp/{place[0]}")
            assert 'id="screen"' in learner.reply.html


@pytest.mark.parametrize("action", ["answer", "coach", "move", "retry", "go", "restart"])
@pytest.mark.parametrize("place", [("no-lesson", "no-question"), ("wait-well", "no-question")])
def test_what_is_not_there_changes_nothing(action: str, place: tuple[str, str]) -> None:
    """An unknown lesson or question leaves the visitor where they are."""
    learner = learn()
    learner.at(places()[0])
    learner.send(action, place, {"option": "0"})
    assert learner.screen.startswith("/camp/")
    lessons = (json.loads(learner.saved or "{}").get("camp") or {}).get("lessons", {})
    assert place[0] not in lessons


def test_an_address_without_its_question_goes_on_where_the_visitor_was() -> None:
    """The first question that was never right; whoever types before Python is there stays at the first."""
    learner, lesson = learn(), shipped().lessons[0]
    first, second, *_ = lesson.questions
    learner.at((lesson.slug, first))
    learner.answer((lesson.slug, first), right(question_at(lesson.slug, first)))
    assert f'name="question" value="{second}"' in learner.show(f"/camp/{lesson.slug}").html
    typed = (("option", "1"),)
    assert f'name="question" value="{second}"' in learner.show(f"/camp/{lesson.slug}", typed).html
    learner.screen = f"/camp/{lesson.slug}"
    opened = learner._send("open", typed, frozenset(), stored=learner.saved)
    assert f'name="question" value="{second}"' not in opened.html.split('id="main-question"')[0]
    assert learner.show(f"/camp/{lesson.slug}?q=gone").html


def test_a_lesson_is_done_once_every_question_was_right() -> None:
    """It is said once, counted, and leads to the next lesson; it can be answered again."""
    learner = learn()
    lesson, after = shipped().lessons[:2]
    for own_id in lesson.questions:
        place = (lesson.slug, own_id)
        learner.at(place)
        assert "Lesson done" not in learner.text
        learner.answer(place, right(question_at(*place)))
    assert learner.reply.announce == "Lesson done: 1 of 10."
    assert f'href="/camp/camp/{after.slug}/"' in learner.reply.html
    learner.answer(place, wrong(question_at(*place)))
    assert "Lesson done: 1 of 10." in learner.text
    assert "1 of 10 lessons done" in learner.show("/camp").html


def test_the_certificate_comes_with_the_last_lesson() -> None:
    """Before, it says what is left; then it has the day, the rules, and the name of the settings."""
    learner = learn()
    assert "Ten lessons to go" in learner.show("/certificate").html
    for place in places():
        learner.at(place)
        learner.answer(place, right(question_at(*place)))
    assert "Your certificate is ready." in learner.text
    learner.show("/certificate")
    assert "the last of them on Monday, November 23, 2026" in learner.text
    assert f'<p class="fu-kicker">{escape(shipped().site)}</p>' in learner.reply.html
    learner.submit("practice.name", name="  Ada <b>Okafor</b> ")
    assert "<bdi>Ada &lt;b&gt;Okafor&lt;/b&gt;</bdi></h2>" in learner.reply.html
    assert learner.plan.settings.name == "Ada <b>Okafor</b>"
    learner.submit("practice.name", name="x" * 201)
    assert learner.plan.settings.name == "Ada <b>Okafor</b>"
    assert "fu-error" in learner.reply.html


def test_undoing_an_edit_leaves_progress_alone() -> None:
    """What was learned is no step of the planner's."""
    learner = learn()
    learner.record()
    place = places()[0]
    learner.at(place)
    learner.answer(place, wrong(question_at(*place)))
    learner.show("/")
    learner.submit("undo")
    assert learner.plan.opportunities == ()
    assert learner.known(place)


def test_a_wrong_answer_comes_back_the_next_day() -> None:
    """On another lesson's page and on the overview; answered there it waits longer."""
    learner, place = learn(), places()[1]
    learner.at(place)
    learner.answer(place, wrong(question_at(*place)))
    assert "You missed this one before" not in learner.show("/camp").html
    learner.wait(1)
    assert "You missed this one before" in learner.show("/camp/wait-well").html
    assert "You missed this one before" in learner.show("/camp").html
    learner.answer(place, {**right(question_at(*place)), "spot": "again"})
    assert learner.screen == "/camp"
    assert learner.reply.focus == "#again-result"
    assert 'id="again-result"' in learner.reply.html
    assert learner.known(place)["again"] == {"step": 1, "since": "2026-11-24"}
    assert "You missed this one before" not in learner.show("/camp").html


def test_an_answer_below_a_note_stays_while_the_note_is_read() -> None:
    """The page asks by itself what the coach says of the note; that takes no reason away."""
    learner = learn()
    slug, exercise = "build-the-note", shipped().exercise("build-the-note", Policy())
    place, note = (slug, exercise.questions[-1].id), exercise.again
    assert note is not None
    below = (note.lesson, note.question)
    learner.at(place)
    learner.answer(below, {**right(question_at(*below)), "spot": "again"})
    learner.send("coach", place, {"note-0": "Dear Dana"})
    assert 'id="again-result"' in learner.reply.html
    learner.at(place)
    learner.send("coach", place, {"note-0": "Dear Dana"})
    assert 'id="again-result"' not in learner.reply.html


def test_one_lesson_or_all_start_over() -> None:
    """Only what was said is forgotten."""
    learner = learn()
    one, other = places()[0], places()[-1]
    for place in (one, other):
        learner.at(place)
        learner.answer(place, wrong(question_at(*place)))
    learner.submit("practice.restart", lesson=one[0])
    assert (learner.known(one) == {}, learner.known(other) == {}) == (True, False)
    learner.show("/camp")
    learner.submit("practice.restart_all")
    assert learner.known(other) == {}
    assert "Start with:" in learner.text


def test_parts_move_up_and_down_and_keep_their_place() -> None:
    """The order so far is in the address, so that a reload shows it; the moved part keeps the focus."""
    learner, place = learn(), FIRST["order"]
    learner.at(place)
    learner.send("move", place, {"move": "1.up"})
    assert learner.reply.focus == "#main-down-1"
    assert "main=1.0" in learner.screen
    before = learner.reply.html
    learner.show(learner.screen)
    assert before.count("<li id=") == learner.reply.html.count("<li id=")
    assert learner.reply.html.index('part-1"') < learner.reply.html.index('part-0"')


def test_other_dates_are_drawn() -> None:
    """Another one is another one, and the one before comes again from its address."""
    learner, place = learn(), FIRST["dates"]
    learner.at(place)
    first = learner.text
    learner.send("retry", place, {"state": "2"})
    assert learner.text != first
    assert learner.screen.endswith("main=2")


def test_a_note_is_read_while_it_is_written() -> None:
    """The coach answers, nothing is saved, and what is typed stays a draft."""
    learner, place = learn(), FIRST["note"]
    learner.at(place)
    learner.send("coach", place, {"note-0": "Dear [Name], ASAP please."})
    assert "checks passed" in learner.text
    assert "“[Name]”" in learner.text
    assert learner.saved is None
    assert not learner.reply.is_done


def test_what_the_coach_says_of_several_places_is_said_once() -> None:
    """Two emoji are one line of advice, with the first of them quoted."""
    learner, place = learn(), FIRST["note"]
    learner.at(place)
    learner.send("coach", place, {"note-0": "Dear Ana, thank you \U0001f389 and \U0001f389."})
    assert learner.text.count("“\U0001f389”") == 1
