"""A value of another kind than the format has is refused, with its path and what was expected."""

import pytest

from unit.broken import MEETING, OBJECTS, OPPORTUNITY, PERSON, TOUCHPOINT, check_refused, with_value

DATES = (
    f"{OPPORTUNITY}.decision_expected_by",
    f"{MEETING}.date",
    f"{TOUCHPOINT}.date",
    f"{TOUCHPOINT}.decision_expected_by",
)
TEXTS = (
    *(
        "settings.name",
        "settings.phone",
        f"{OPPORTUNITY}.id",
        f"{OPPORTUNITY}.company",
        f"{OPPORTUNITY}.role",
        f"{MEETING}.id",
        f"{PERSON}.id",
    ),
    *(
        f"{PERSON}.name",
        f"{PERSON}.title",
        f"{PERSON}.email",
        f"{PERSON}.phone",
        f"{PERSON}.talking_points",
        f"{TOUCHPOINT}.id",
        f"{TOUCHPOINT}.note",
    ),
)
CHOICES = {
    f"{OPPORTUNITY}.stage": "active, offer, rejected, withdrawn, closed, accepted",
    f"{OPPORTUNITY}.preferred_channel": "call, email, relay, text",
    f"{MEETING}.round": "screening, first, second, final, other",
    f"{MEETING}.format": "phone, video, one_on_one, panel, group, other",
    f"{TOUCHPOINT}.direction": "outbound, inbound",
    f"{TOUCHPOINT}.channel": "email, letter, call, voicemail, text, social, relay, in_person",
    f"{TOUCHPOINT}.purpose": "thank_you, update, closing, offer_deadline, requested, acceptance,"
    " withdrawal, access, invited, reply, invitation, offer, rejection",
}
LISTS = (
    "opportunities",
    f"{OPPORTUNITY}.interviews",
    f"{MEETING}.interviewers",
    f"{OPPORTUNITY}.touchpoints",
)


@pytest.mark.parametrize(
    "value", ["2026-13-01", "31/12/2026", "", "2027-02-29", "2026-11-02TOUCHPOINT09:00"]
)
@pytest.mark.parametrize("path", DATES)
def test_a_date_that_is_none_is_refused(path: str, value: str) -> None:
    """A date is YYYY-MM-DD, of a day that exists."""
    check_refused(with_value(path, value), path, f"got '{value}'")


@pytest.mark.parametrize("value", [20261102, 0, True, 1.5, [], {"year": 2026}])
@pytest.mark.parametrize("path", DATES)
def test_a_date_of_another_kind_is_refused(path: str, value: object) -> None:
    """A number is no date, and the message quotes it as the number it is."""
    check_refused(with_value(path, value), path, f"expected YYYY-MM-DD, got {value!r}")


@pytest.mark.parametrize("value", ["2:30 pm", "14:30:00", "24:00", 1430, False])
def test_a_time_that_is_none_is_refused(value: object) -> None:
    """A time is HH:MM or null."""
    check_refused(
        with_value(f"{MEETING}.time", value),
        f"{MEETING}.time",
        f"expected HH:MM from 00:00 to 23:59, got {value!r}",
    )


@pytest.mark.parametrize("value", [None, 1, True, ["x"], {"x": 1}])
@pytest.mark.parametrize("path", TEXTS)
def test_what_is_no_text_is_refused(path: str, value: object) -> None:
    """Free text that is absent is "", never null."""
    check_refused(with_value(path, value), path, f"expected text, got {value!r}")


@pytest.mark.parametrize("value", ["Active", "", None, 1, ["active"], "hired"])
@pytest.mark.parametrize("path", CHOICES)
def test_a_word_that_is_not_known_is_refused(path: str, value: object) -> None:
    """A choice is one of its words exactly, and the message lists them all."""
    check_refused(with_value(path, value), path, f"expected one of {CHOICES[path]}, got {value!r}")


@pytest.mark.parametrize("value", [0, 1, "false", None, [], 0.0])
@pytest.mark.parametrize("path", [f"{MEETING}.cancelled", f"{PERSON}.waived"])
def test_what_is_neither_true_nor_false_is_refused(path: str, value: object) -> None:
    """Nothing is taken for true or false but true and false."""
    check_refused(with_value(path, value), path, f"expected true or false, got {value!r}")


@pytest.mark.parametrize("value", [None, [], "x", 1, True])
@pytest.mark.parametrize("path", OBJECTS)
def test_what_is_no_object_is_refused(path: str, value: object) -> None:
    """Every part of the document is an object."""
    check_refused(with_value(path, value), path, f"expected an object, got {value!r}")


@pytest.mark.parametrize("value", [None, {}, "x", 1, True])
@pytest.mark.parametrize("path", LISTS)
def test_what_is_no_list_is_refused(path: str, value: object) -> None:
    """Parts that come in any number stand in a list."""
    check_refused(with_value(path, value), path, f"expected a list, got {value!r}")


@pytest.mark.parametrize("key", ["camp", "calendar"])
@pytest.mark.parametrize("value", [[], "x", 1, True])
def test_an_optional_part_is_an_object(key: str, value: object) -> None:
    """A part with a shape of its own is an object all the same."""
    check_refused(with_value(key, value), key, f"expected an object, got {value!r}")
