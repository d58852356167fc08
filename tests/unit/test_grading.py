"""Grading: each part with its reason, and right only when all of it is."""

import pytest

from followup.drills.exercise import Order, Sort
from followup.drills.grading.order import shown_parts
from followup.drills.grading.result import Setting
from followup.drills.grading.sort import shown_items
from followup.drills.parts import Grade
from followup.policy import Policy
from unit.exercises import AUDIT, CALL, CAPTURE, CHOICE, NOTE, ORDER, SEVERAL, SORT, graded, read


def test_one_choice_is_right_or_not() -> None:
    """Every option has its reason, whichever was chosen."""
    right, wrong = graded(CHOICE, option="1"), graded(CHOICE, option="0")
    assert (right.is_right, wrong.is_right) == (True, False)
    assert [each.why for each in wrong.parts] == ["Too early.", "All they said.", "They gave one."]
    assert [each.is_chosen for each in wrong.parts] == [True, False, False]
    assert [each.is_wanted for each in wrong.parts] == [False, True, False]


def test_several_choices_are_right_together() -> None:
    """All that are right, and no other."""
    assert graded(SEVERAL, option_0="on", option_2="on").is_right
    assert not graded(SEVERAL, option_0="on").is_right
    assert not graded(SEVERAL, option_0="on", option_1="on", option_2="on").is_right
    assert graded(SEVERAL, option_0="on").right_parts == 2


@pytest.mark.parametrize("question", [CHOICE, SEVERAL, SORT, ORDER, CAPTURE, CALL, NOTE])
def test_no_answer_is_no_try(question: dict[str, object]) -> None:
    """A form sent too soon is neither right nor complete."""
    result = graded(question)
    assert (result.is_right, result.is_complete) == (False, False)


def _sorted(**changes: str) -> dict[str, str]:
    question = read(SORT)
    assert isinstance(question, Sort)
    places = enumerate(shown_items(question))
    return {f"item_{place}": item.group for place, item in places} | changes


def test_items_are_sorted_by_where_they_are_shown() -> None:
    """Each part says the group that was given and the right one."""
    assert graded(SORT, **_sorted()).is_right
    wrong = graded(SORT, **_sorted(item_1="good" if _sorted()["item_1"] == "bad" else "bad"))
    assert [each.is_right for each in wrong.parts] == [True, False, True]
    assert wrong.parts[1].answer != wrong.parts[1].right
    assert not graded(SORT, **_sorted(item_1="nowhere")).is_complete


def _ordered() -> dict[str, str]:
    question = read(ORDER)
    assert isinstance(question, Order)
    rights = {part.text: str(n) for n, part in enumerate(question.parts, start=1)}
    return {f"part_{n}": rights[part.text] for n, part in enumerate(shown_parts(question))}


def test_parts_are_ordered_by_position() -> None:
    """Each at its own; two at one position are no order."""
    right = _ordered()
    assert graded(ORDER, **right).is_right
    swapped = right | {"part_0": right["part_1"], "part_1": right["part_0"]}
    assert graded(ORDER, **swapped).right_parts == 2
    twice = graded(ORDER, **(right | {"part_0": right["part_1"]}))
    assert (twice.is_right, twice.is_complete) == (False, False)
    assert not graded(ORDER, **(right | {"part_0": "0"})).is_complete


@pytest.mark.parametrize("name", ["Dr. Núñez", "dr nunez", "DR.NÚÑEZ ", "Eva  Núñez"])
def test_a_captured_text_may_be_written_in_many_ways(name: str) -> None:
    """Case, blanks, punctuation and accents do not count, and any of the answers is right."""
    assert graded(CAPTURE, field_name=name, field_date="2026-03-12").is_right


def test_a_captured_form_says_what_is_wrong() -> None:
    """A wrong name, another day, and what was never said."""
    result = graded(CAPTURE, field_name="Nunes", field_date="2025-03-12", field_phone="555")
    assert [each.is_right for each in result.parts] == [False, False, False]
    assert [each.answer for each in result.parts] == ["Nunes", "Wednesday, March 12, 2025", "555"]
    assert [each.right for each in result.parts] == ["Dr. Núñez", "Thursday, March 12", ""]
    odd = graded(CAPTURE, field_date="next week")
    assert odd.parts[1].answer == "next week"


def test_a_call_goes_where_its_answers_lead() -> None:
    """It is right once it came to a good end, also by a detour."""
    straight, round_about = graded(CALL, path="0"), graded(CALL, path="1.1.0")
    assert straight.is_right
    assert round_about.is_right
    assert [each.grade for each in round_about.parts] == [
        *(Grade.FAIR, Grade.FAIR, Grade.GOOD, Grade.GOOD)
    ]
    over = graded(CALL, path="2")
    assert (over.is_right, over.is_complete) == (False, True)
    assert [each.why for each in over.parts] == ["No.", "All heard."]


def test_a_call_on_the_way_is_no_answer_yet() -> None:
    """What of a path cannot be followed is left out."""
    for path in ("1", "1.9", "1.x.0", "1..0"):
        result = graded(CALL, path=path)
        assert (result.is_complete, len(result.parts)) == (False, 1)


def test_the_schedule_says_what_went_too_far() -> None:
    """Ticking exactly that is right; nothing ticked is an answer too."""
    assert graded(AUDIT, entry_1="on", entry_2="on").is_right
    assert not graded(AUDIT, entry_0="on", entry_1="on", entry_2="on").is_right
    nothing = graded(AUDIT)
    assert (nothing.is_right, nothing.is_complete, nothing.right_parts) == (False, True, 1)


def test_another_policy_gives_another_answer_and_reason() -> None:
    """Where an author's reason does not hold, the schedule gives its own."""
    quick = Setting(policy=Policy(update_after_days=7))
    result = graded(AUDIT, quick, entry_2="on")
    assert result.is_right
    fine, again = result.parts[1:]
    assert fine.why == (
        "With the waiting times of this site, this was fine: the time was from Monday, March 9 on."
    )
    assert again.why == "Once."


NOTE_TO_MEI = (
    "Dear Mei,\n\nThank you for your time. How your team checks every seam by hand stayed with me."
    " I would be glad to join you as a welder.\n\nRobin Okafor"
)
NOTE_TO_TOM = (
    "Dear Tom,\n\nThank you for the walk through the yard. What you said about growing slowly is how"
    " I like to work, and I hope to do so at Acme.\n\nRobin Okafor"
)


def test_notes_are_right_when_the_coach_has_nothing_that_must_be_fixed() -> None:
    """Otherwise each says what that is; a missing one is no try yet."""
    assert graded(NOTE, note_0=NOTE_TO_MEI, note_1=NOTE_TO_TOM).is_right
    half = graded(NOTE, note_0=NOTE_TO_MEI, note_1=NOTE_TO_TOM.replace("Thank you", "So much"))
    assert [each.is_right for each in half.parts] == [True, False]
    assert (half.parts[0].why, bool(half.parts[1].why)) == ("", True)
    assert (half.is_right, half.is_complete) == (False, True)
    assert not graded(NOTE, note_0=NOTE_TO_MEI).is_complete


def test_a_note_is_read_beside_the_other() -> None:
    """The same words to two people must be fixed."""
    copied = graded(NOTE, note_0=NOTE_TO_MEI, note_1=NOTE_TO_MEI.replace("Mei", "Tom"))
    assert not copied.is_right
    assert any(each.why for each in copied.parts)
