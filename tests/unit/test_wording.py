"""Numbers and lists as text says them."""

import pytest

from followup.catalogue.wording import capitalized, counted, in_words, listed, period, times


@pytest.mark.parametrize(
    ("number", "expected"), [(0, "no"), (1, "one"), (10, "ten"), (11, "11"), (-1, "-1")]
)
def test_small_numbers_are_words(number: int, expected: str) -> None:
    """Numbers up to ten are words, larger ones figures."""
    assert in_words(number) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        *((1, "one day"), (2, "two days"), (7, "one week"), (10, "ten days"), (14, "two weeks")),
        *((15, "15 days"), (21, "three weeks"), (77, "11 weeks"), (366, "366 days")),
    ],
)
def test_a_period_is_said_in_weeks_when_it_is_whole_ones(days: int, expected: str) -> None:
    """Whole weeks are said as weeks, anything else as days."""
    assert period(days) == expected


def test_a_count_agrees_with_its_noun() -> None:
    """One has the singular, none and more the plural, also an irregular one."""
    assert [counted(n, "note") for n in (0, 1, 2)] == ["no notes", "one note", "two notes"]
    assert [counted(n, "reply", "replies") for n in (1, 3)] == ["one reply", "three replies"]


def test_how_often_is_said_once_twice_and_times() -> None:
    """Once and twice have words of their own."""
    assert [times(n) for n in (1, 2, 3, 12)] == ["once", "twice", "three times", "12 times"]


def test_names_are_listed_as_a_sentence_has_them() -> None:
    """Commas between names, "and" before the last, nothing for nobody."""
    assert [listed(names) for names in ([], ["Dana"], ["Dana", "Lee"], ["Dana", "Lee", "Sam"])] == [
        *("", "Dana", "Dana and Lee", "Dana, Lee and Sam"),
    ]


def test_only_the_first_letter_is_made_large() -> None:
    """The other letters stay as they are, and no text stays none."""
    assert capitalized("two weeks after NASA wrote") == "Two weeks after NASA wrote"
    assert capitalized("") == ""
