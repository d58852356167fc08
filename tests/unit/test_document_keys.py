"""Keys, format and version: what is missing, unknown or newer is refused with its path."""

import pytest

from followup.document import from_document
from followup.errors import DocumentError, FollowUpError, NewerDocumentError
from unit.broken import (
    MEETING,
    OBJECTS,
    OPPORTUNITY,
    PERSON,
    TOUCHPOINT,
    at,
    check_refused,
    good_document,
    with_value,
)


@pytest.mark.parametrize("path", ["", *OBJECTS])
def test_an_unknown_key_is_refused(path: str) -> None:
    """At every level, a key that the format does not have is refused with its path."""
    here = f"{path}.extra" if path else "extra"
    check_refused(with_value(here, 1), here, "unknown key, expected one of ")


@pytest.mark.parametrize("key", ["a\nb", "\r", "\u2028", "\x1b[2J", "x" * 2000])
@pytest.mark.parametrize("path", ["", "settings", PERSON])
def test_an_unknown_key_makes_one_short_line(path: str, key: str) -> None:
    """A key that would break the line, or fill the screen, is quoted so that it does neither."""
    broken = good_document()
    at(broken, path)[key] = 1
    with pytest.raises(DocumentError) as caught:
        from_document(broken)
    assert len(str(caught.value).splitlines()) == 1
    assert len(str(caught.value)) < 400
    assert str(caught.value).isprintable()


REQUIRED = (
    *(
        "settings",
        "opportunities",
        f"{OPPORTUNITY}.id",
        f"{OPPORTUNITY}.company",
        f"{OPPORTUNITY}.stage",
        f"{OPPORTUNITY}.interviews",
    ),
    *(
        f"{OPPORTUNITY}.touchpoints",
        f"{MEETING}.id",
        f"{MEETING}.date",
        f"{MEETING}.interviewers",
        f"{PERSON}.id",
        f"{PERSON}.name",
    ),
    *(
        f"{TOUCHPOINT}.id",
        f"{TOUCHPOINT}.date",
        f"{TOUCHPOINT}.direction",
        f"{TOUCHPOINT}.channel",
        f"{TOUCHPOINT}.purpose",
    ),
)


@pytest.mark.parametrize("path", REQUIRED)
def test_a_missing_key_is_refused(path: str) -> None:
    """A key that nothing stands in for is asked for by its path."""
    broken = good_document()
    parent, _, key = path.rpartition(".")
    del at(broken, parent)[key]
    check_refused(broken, path, "expected this key, but it is missing")


@pytest.mark.parametrize("value", [None, "followup", 1, [], "Followup-plan"])
def test_another_format_is_refused(value: object) -> None:
    """A file of something else is not taken for a plan."""
    check_refused(with_value("format", value), "format", f"expected 'followup-plan', got {value!r}")


@pytest.mark.parametrize("value", [None, 0, -1, True, 1.0, "1", []])
def test_a_version_that_is_none_is_refused(value: object) -> None:
    """A version is a whole number from 1."""
    check_refused(
        with_value("version", value),
        "version",
        f"expected a whole number from 1 to 2, got {value!r}",
    )


@pytest.mark.parametrize("value", [3, 4, 10**9])
def test_a_newer_version_is_refused_by_name(value: int) -> None:
    """A later version is not guessed at, and a caller can tell it from a broken document."""
    with pytest.raises(NewerDocumentError, match=f"^version: expected at most 2, got {value}: "):
        from_document(with_value("version", value))


@pytest.mark.parametrize("raw", [None, [], "followup-plan", 1, True, 1.5])
def test_what_is_no_document_at_all_is_refused(raw: object) -> None:
    """A document is an object; there is no path to name, so the line says what was expected."""
    check_refused(raw, "", "expected an object with the key 'format', got ")


def test_the_first_error_is_told() -> None:
    """One line names one place, the first in the document's order."""
    broken = with_value(f"{MEETING}.date", "soon")
    at(broken, TOUCHPOINT)["date"] = "later"
    check_refused(broken, f"{MEETING}.date", "got 'soon'")


def test_a_document_error_is_one_of_ours() -> None:
    """A caller can catch all that is wrong with input by one name."""
    assert issubclass(NewerDocumentError, DocumentError)
    assert issubclass(DocumentError, FollowUpError)
