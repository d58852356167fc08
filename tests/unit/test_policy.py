"""A policy is five whole numbers in range, and anything else is refused with its key."""

from dataclasses import FrozenInstanceError

import pytest

from followup.errors import FollowUpError, PolicyError
from followup.policy import Policy

DEFAULTS = {
    "thank_you_within_days": 1,
    "update_after_days": 14,
    "call_window_days": 5,
    "update_budget": 1,
    "answer_wait_days": 5,
}


def test_the_defaults_are_those_of_the_rules() -> None:
    """Without a word from the site's owner, the numbers of the rules hold."""
    assert Policy.from_mapping({}) == Policy() == Policy(**DEFAULTS)


@pytest.mark.parametrize("key", DEFAULTS)
def test_each_number_can_be_changed_alone(key: str) -> None:
    """A policy overrides any of the numbers and leaves the others."""
    assert Policy.from_mapping({key: 3}) == Policy(**DEFAULTS | {key: 3})


@pytest.mark.parametrize(
    "value", [True, False, 1.0, 14.5, "14", None, [14], {}, -1, 367, 10**30, float("nan")]
)
@pytest.mark.parametrize("key", DEFAULTS)
def test_another_value_is_refused(key: str, value: object) -> None:
    """Only a whole number from the least to 366 is one of the rules' numbers."""
    with pytest.raises(
        PolicyError, match=rf"^policy\.{key}: expected a whole number from [01] to 366, got "
    ):
        Policy.from_mapping({key: value})


def test_a_number_too_long_to_write_is_refused() -> None:
    """A number of more digits than Python writes is refused like any other out of range."""
    with pytest.raises(PolicyError, match="update_budget: expected a whole number"):
        Policy.from_mapping({"update_budget": 10**5000})


@pytest.mark.parametrize("key", DEFAULTS)
def test_the_ends_of_the_range_are_allowed(key: str) -> None:
    """The least is one, and none for the thank-you note, which may be due on the day itself."""
    least = 0 if key == "thank_you_within_days" else 1
    assert [getattr(Policy.from_mapping({key: n}), key) for n in (least, 366)] == [least, 366]
    with pytest.raises(PolicyError):
        Policy.from_mapping({key: least - 1})


@pytest.mark.parametrize(
    "key", ["update_after", "Update_budget", "", " ", 1, None, ("update_budget",)]
)
def test_an_unknown_key_is_refused_with_those_that_are_known(key: object) -> None:
    """A misspelt key would silently keep the default, so it is refused."""
    with pytest.raises(PolicyError, match=": unknown key, expected one of thank_you_within_days, "):
        Policy.from_mapping({key: 1})


@pytest.mark.parametrize("mapping", [None, [], "update_budget", 14, [("update_budget", 1)]])
def test_what_is_no_mapping_is_refused(mapping: object) -> None:
    """A policy is keys and numbers."""
    with pytest.raises(PolicyError, match=r"^extra\.policy: expected keys and whole numbers, got "):
        Policy.from_mapping(mapping, where="extra.policy")


@pytest.mark.parametrize("key", ["a\nb", "a\rb", "a\u2028b"])
def test_a_message_is_one_line_whatever_the_key(key: str) -> None:
    """A key with a line break in it makes no message of two lines."""
    with pytest.raises(PolicyError) as caught:
        Policy.from_mapping({key: 1})
    assert len(str(caught.value).splitlines()) == 1


def test_a_policy_does_not_change() -> None:
    """A policy is a value."""
    with pytest.raises(FrozenInstanceError):
        Policy().update_budget = 2  # type: ignore[misc]


def test_every_error_is_of_one_family() -> None:
    """Whoever asks can catch all that is wrong with input by one name."""
    assert issubclass(PolicyError, FollowUpError)
    assert issubclass(FollowUpError, ValueError)
