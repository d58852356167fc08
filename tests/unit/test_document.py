"""A plan document is read into the model and written back as it was."""

import json

import pytest

from followup.document import from_document, from_text, to_document, to_text
from followup.model import EMPTY_PLAN, Direction, Purpose
from unit.builders import (
    document,
    inbound,
    interview,
    opportunity,
    outbound,
    person,
    thanks,
)

FULL = document(
    opportunity(
        thanks("2026-11-03", to="p1"),
        outbound("update", "2026-11-16", channel="voicemail", note="left a message"),
        inbound("reply", "2026-11-18", decision_expected_by="2026-12-01"),
        interviews=[
            interview(
                time="09:05",
                round="screening",
                format="phone",
                interviewers=[
                    person(
                        "p1",
                        title="CTO",
                        email="d@example.org",
                        phone="+1 555",
                        talking_points="ü 😀\n",
                    )
                ],
            ),
            interview("2028-02-29", "i2", cancelled=True, interviewers=[person("p2", waived=True)]),
        ],
        decision_expected_by="2026-11-20",
        preferred_channel="relay",
    ),
    opportunity(id="o2", stage="closed", interviews=[]),
    settings={"country": "US", "subdivision": "CA", "name": "Ada", "phone": "1"}
    | {"date_style": "day_first", "week_starts_on": "monday"},
    camp={"done": ["one", {"two": [1, 2.5, True, None]}], "": {}},
    calendar={"exported": {}},
)


def test_a_document_comes_back_as_it_was() -> None:
    """Reading and writing a document with all keys changes nothing, not even the order of keys."""
    assert json.dumps(to_document(from_document(FULL))) == json.dumps(FULL)


def test_a_text_comes_back_as_it_was() -> None:
    """What was written is read, and written again in the same bytes."""
    text = to_text(from_document(FULL))
    assert json.loads(text) == FULL
    assert to_text(from_text(text)) == text


def test_an_empty_plan_is_a_document() -> None:
    """A plan without anything in it can be saved and opened."""
    assert from_text(to_text(EMPTY_PLAN)) == EMPTY_PLAN


def test_reading_leaves_the_document_alone() -> None:
    """Reading is no change to what was read."""
    before = json.dumps(FULL)
    from_document(FULL)
    assert json.dumps(FULL) == before


@pytest.mark.parametrize("key", ["camp", "calendar"])
def test_a_part_that_is_not_there_stays_so(key: str) -> None:
    """An optional part is neither invented nor lost."""
    without = {name: value for name, value in FULL.items() if name != key}
    assert key not in to_document(from_document(without))
    assert to_document(from_document(FULL | {key: {}}))[key] == {}


def test_the_text_has_letters_as_they_are() -> None:
    """Names in any script are written readably."""
    part = opportunity(company="Žluťoučký 株式会社 😀")
    assert "Žluťoučký 株式会社 😀" in to_text(from_document(document(part)))


OPTIONAL_KEYS = {
    "settings": ("country", "subdivision", "name", "phone"),
    "opportunity": ("role", "decision_expected_by", "preferred_channel"),
    "interview": ("time", "cancelled"),
    "person": ("title", "email", "phone", "talking_points", "waived"),
    "touchpoint": ("interviewer_id", "decision_expected_by", "note"),
}


def test_what_has_a_default_may_be_left_out() -> None:
    """Free text that is absent is "", an absent date null, and nobody is waived or cancelled unasked."""
    short = _short_of(OPTIONAL_KEYS)
    full = to_document(from_document(short))
    nowhere = {"country": None, "subdivision": None, "name": "", "phone": ""}
    assert full["settings"] == nowhere | {"date_style": None, "week_starts_on": None}
    part = full["opportunities"][0]
    assert (part["role"], part["decision_expected_by"], part["preferred_channel"]) == (
        "",
        None,
        "call",
    )
    assert part["archived"] is False
    meeting = part["interviews"][0]
    assert (meeting["time"], meeting["cancelled"]) == (None, False)
    assert meeting["interviewers"][0] == person()
    assert part["touchpoints"][0] == outbound("update", "2026-11-16", id="t1")


def test_a_purpose_has_one_direction() -> None:
    """Nine purposes are ours, one of them beyond the rules' list, and four theirs."""
    inbound_ones = {str(each) for each in Purpose if each.direction is Direction.INBOUND}
    assert inbound_ones == {"reply", "invitation", "offer", "rejection"}
    assert len(Purpose) == 13


def _short_of(keys: dict[str, tuple[str, ...]]) -> dict:
    """Return a document in which each part lacks its keys."""

    def less(part: dict, kind: str) -> dict:
        return {key: value for key, value in part.items() if key not in keys[kind]}

    meeting = interview(interviewers=[less(person(), "person")])
    part = opportunity(interviews=[less(meeting, "interview")])
    part["touchpoints"] = [less(outbound("update", "2026-11-16", id="t1"), "touchpoint")]
    settings = less(document()["settings"], "settings")
    return document(less(part, "opportunity"), settings=settings)
