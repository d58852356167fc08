"""What authors write: the page's examples are right, and each mistake is told in one line with its remedy."""

import json
import tomllib
from pathlib import Path

import pytest

from followup.drills.exercise import Exercise
from followup.drills.library import Library
from followup.policy import Policy
from golden.authors import (
    GOOD,
    HEAD,
    OPTIONS,
    ROOT,
    built,
    documented,
    example_of,
    mistakes,
    mistakes_in,
    question,
    written,
)
from pipeline.exercises.table import FOLDER, table
from pipeline.project import BuildError
from pipeline.read_exercise import check_place

KINDS = ["choice", "sort", "order", "capture", "call", "audit", "dates", "note"]


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Exercise:
    """The example of the page for authors, built."""
    listed, *parts = documented()
    assert listed == 'lessons = ["leave-with-answers", "wait-well"]\n'
    earlier = HEAD + question("soon")
    lessons = {"leave-with-answers": earlier, "wait-well": "\n".join(parts)}
    library = Library(built(tmp_path_factory.mktemp("camp"), **lessons))
    assert [each.title for each in library.lessons] == [f"About {each}" for each in lessons]
    return library.exercise("wait-well", Policy(update_after_days=21))


def test_the_page_has_an_example_of_each_kind(example: Exercise) -> None:
    """An author can copy any of them: together they make an exercise."""
    assert [each.kind for each in example.questions] == KINDS


def test_the_policy_is_in_the_author_s_words(example: Exercise) -> None:
    """A placeholder says what the site's policy says."""
    assert example.rule == "Wait three weeks. You have one call."


def test_the_site_s_exercises_are_right() -> None:
    """What is in docs/camp/exercises builds, and is what the page reads."""
    made = json.loads((ROOT / "pyapp/followup/drills/exercises.json").read_text("utf-8"))
    assert made.pop("site")
    assert made == table(FOLDER, Policy())


def test_the_site_s_exercises_are_read(library: Library) -> None:
    """Every exercise can be opened."""
    for lesson in library.lessons:
        exercise = library.exercise(lesson.slug, Policy())
        assert [each.id for each in exercise.questions] == list(lesson.questions)


@pytest.fixture
def library() -> Library:
    """The site's own lessons."""
    return Library(table(FOLDER, Policy()))


def test_same_files_same_table(tmp_path: Path) -> None:
    """Nothing of the table comes from the day or the machine."""
    tables = [built(tmp_path / each, a=GOOD, b=GOOD) for each in ("one", "two")]
    assert json.dumps(tables[0]) == json.dumps(tables[1])


CASES = tomllib.loads((ROOT / "tests/golden/exercise_mistakes.toml").read_text("utf-8"))["cases"]


@pytest.mark.parametrize("case", CASES, ids=[each["told"].partition(": ")[0] for each in CASES])
def test_a_mistake_is_told_in_one_line(tmp_path: Path, case: dict[str, str]) -> None:
    """Where it is and what was expected."""
    kind = "dates" if case["at"] == "head" else case["at"]
    whole = HEAD + example_of(kind)
    assert case["find"] in whole
    assert case["told"] in mistakes_in(tmp_path, whole.replace(case["find"], case["put"], 1))


def test_a_loop_without_an_end_is_told(tmp_path: Path) -> None:
    """A caller who can never hang up would be caught."""
    answer = '[[questions.steps.answers]]\ntext = "{}"\ngrade = "bad"\nwhy = "."\nto = "{}"\n'
    loop = "".join(
        f'[[questions.steps]]\nid = "{here}"\nsays = "Hello?"\n'
        + answer.format("Hello", there)
        + answer.format("Hm", there)
        for here, there in (("a", "b"), ("b", "a"))
    )
    found = mistakes_in(tmp_path, HEAD + question(kind="call", rest='start = "a"\n' + loop))
    assert (
        "questions[0].steps[0]: from 'a' no end can be reached; lead an answer out of the loop"
        in found
    )


def test_all_mistakes_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    """An author need not build once for each."""
    no_reasons = OPTIONS.replace('why = "It is not."', "")
    two = HEAD + question(rest=no_reasons) + question("second", kind="quiz")
    assert [line.partition(": ")[0] for line in mistakes(written(tmp_path, a=two, b="x"))] == [
        "a.toml",
        "a.toml",
        "b.toml",
    ]


def test_a_question_of_a_later_lesson_cannot_be_asked_again(tmp_path: Path) -> None:
    """The re-quiz looks back."""
    again = '[again]\nlesson = "{}"\nquestion = "{}"\n'
    folder = written(
        tmp_path,
        first=GOOD,
        second=HEAD + again.format("third", "first") + question(),
        third=HEAD + again.format("first", "none") + question(),
    )
    assert mistakes(folder) == [
        "second.toml: again.lesson: expected an earlier lesson, one of first, got 'third'",
        "third.toml: again.question: expected a question of first.toml, one of first, got 'none'",
    ]


def test_the_list_and_the_files_belong_together(tmp_path: Path) -> None:
    """A lesson without a file, a file without a lesson, and a lesson without a page are told."""
    folder = written(tmp_path, first=GOOD, second=GOOD)
    (folder / "second.toml").rename(folder / "other.toml")
    (folder.parent / "first.md").unlink()
    (folder.parent / "second.md").write_text("# Second\n", "utf-8")
    found = mistakes(folder)
    assert found[:2] == [
        "camp.toml: lessons[1]: second.toml is missing; write it, or take 'second' from the list",
        "other.toml: no lesson of this name; add 'other' to camp.toml, or delete the file",
    ]
    assert "first.md: expected the lesson's page" in found[2]
    assert found[3:] == [
        f'{folder.parent}/second.md: no exercise; write {{{{ exercise("second") }}}} where it is to stand'
    ]


def test_the_page_s_beginning_fits_the_lessons_that_are_shipped(
    example: Exercise, library: Library
) -> None:
    """Whoever copies it names a question that is there."""
    assert example.again is not None
    assert library.question(example.again.lesson, example.again.question, Policy())


@pytest.mark.parametrize("slug", ["../only", "only/", "", "ONLY", "camp", "x" * 5000, "a\\nb"])
def test_a_lesson_is_named_as_an_address_is(tmp_path: Path, slug: str) -> None:
    """What could be no file, or one of another folder, is told; nothing is looked for."""
    folder = written(tmp_path, only=GOOD)
    (folder / "camp.toml").write_text(f'lessons = ["only", "{slug}"]', "utf-8")
    (told,) = mistakes(folder)
    assert told.startswith("camp.toml: lessons[1]: expected a-z, 0-9 and -, as in 'wait-well'")


@pytest.mark.parametrize(
    "start", ["title = " + "[" * 9999, "title = " + "{a=" * 9999, "[a" + ".a" * 9999 + "]"]
)
def test_brackets_without_an_end_are_told(tmp_path: Path, start: str) -> None:
    """A file whose brackets never close ends in one line as well."""
    assert [line[:8] for line in mistakes_in(tmp_path, start)] == ["expected"]


def test_a_name_with_a_line_break_is_told_in_one_line(tmp_path: Path) -> None:
    """Whatever the names hold that a message lists, it stays a line, and one that is read."""
    for name in ("a\\nb", "x" * 5000):
        text = HEAD + example_of("sort").replace('id = "wait"', f'id = "{name}"')
        found = mistakes_in(tmp_path / name[:3].strip("\\"), text)
        assert all(each.startswith("questions[0]") and len(each) < 700 for each in found)


def test_a_site_with_another_policy_builds_all_the_same(tmp_path: Path) -> None:
    """A flag that is right by the policy that is shipped, or by the site's own, may stand."""
    late = (
        example_of("audit")
        .replace("promised = 2026-03-20\n", "")
        .replace("2026-03-12", "2026-03-18")
    )
    for flag, days, is_right in ((True, 21, True), (False, 21, True), (True, 14, False)):
        text = HEAD + late.replace("too_far = true", f"too_far = {str(flag).lower()}")
        found = mistakes_in(tmp_path / f"{flag}{days}", text, Policy(update_after_days=days))
        assert (found == []) is is_right


@pytest.mark.parametrize(
    ("slug", "page", "told"),
    [
        ("wait-well", "camp/send-it-well.md", "each lesson shows its own exercise"),
        ("wait-wel", "camp/wait-wel.md", "no lesson is called 'wait-wel'; add it to"),
    ],
)
def test_a_page_shows_the_exercise_of_its_own_lesson(slug: str, page: str, told: str) -> None:
    """A line that was copied from another page is told, and so is a lesson that is not listed."""
    check_place("wait-well", "camp/wait-well.md")
    with pytest.raises(BuildError) as caught:
        check_place(slug, page)
    assert str(caught.value).startswith(page)
    assert told in str(caught.value)
