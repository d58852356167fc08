"""The laws of a plan that travels by a link: it arrives as it was sent, or it is said why not."""

import zlib
from base64 import urlsafe_b64encode
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from followup.document import from_document
from followup.exchange.travel.codes import LARGEST_VERSION, QUIET_ZONE
from followup.exchange.travel.dictionary import DICTIONARY
from followup.exchange.travel.links import MOST_CHARACTERS, link_of, travel_of
from followup.exchange.travel.packing import Problem, TravelError, packed, unpacked
from followup.model import Plan
from property.documents import documents

SITE = "https://someone.example/camp/"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."
plans = documents().map(from_document)


def text_of(data: bytes) -> str:
    """Return a text with the right digits, as someone would make who means harm."""
    letters = urlsafe_b64encode(data).decode().rstrip("=")
    return f"1.{letters}.{zlib.crc32(data):08x}"


def deflated(document: bytes) -> bytes:
    packer = zlib.compressobj(level=9, wbits=-zlib.MAX_WBITS, zdict=DICTIONARY)
    return packer.compress(document) + packer.flush()


@given(plans)
def test_a_plan_arrives_as_it_was_sent(plan: Plan) -> None:
    """But for the camp's progress and the calendar's record, which stay where they are."""
    assert unpacked(packed(plan)) == replace(plan, camp=None, calendar=None)


@given(plans)
def test_a_packed_plan_needs_no_quoting(plan: Plan) -> None:
    """Only letters that an address holds as they are, and none at its end that programs leave out."""
    text = packed(plan)
    assert set(text) <= set(LETTERS)
    assert text[-1].isalnum()
    assert link_of(plan, SITE) == f"{SITE}planner/#/receive?plan={text}"


@given(plans, st.data())
def test_any_change_of_a_letter_is_noticed(plan: Plan, data: st.DataObject) -> None:
    """Changed, left out or put in: never is it read as another plan."""
    text = packed(plan)
    place = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.sampled_from(LETTERS))
    kept = data.draw(st.sampled_from((place, place + 1)))
    changed = text[:place] + other + text[kept:]
    assume(changed != text)
    for damaged in (changed, text[:place] + text[place + 1 :]):
        with pytest.raises(TravelError):
            unpacked(damaged)


@given(plans, st.data())
def test_what_is_cut_off_is_called_so(plan: Plan, data: st.DataObject) -> None:
    """Whatever is missing at the end, the visitor is told to copy all of it."""
    text = packed(plan)
    with pytest.raises(TravelError) as caught:
        unpacked(text[: data.draw(st.integers(0, len(text) - 1))])
    assert caught.value.problem is Problem.CUT_OFF


@given(
    st.text() | st.text(LETTERS) | st.binary().map(text_of) | st.binary().map(deflated).map(text_of)
)
def test_any_other_text_is_refused(text: str) -> None:
    """With the one error that is documented, on one line."""
    with pytest.raises(TravelError) as caught:
        unpacked(text)
    assert len(str(caught.value).splitlines()) == 1


@pytest.mark.parametrize("byte", [b" ", b"[", b"{", b"\xff"])
def test_a_few_letters_never_become_a_memory_s_fill(byte: bytes) -> None:
    """What deflates to far more than a plan is given up before it is there."""
    bomb = text_of(deflated(byte * 50_000_000))
    with pytest.raises(TravelError) as caught:
        unpacked(bomb)
    assert caught.value.problem is Problem.TOO_LARGE


@given(plans, st.integers(2, 999_999_999))
def test_what_a_later_version_made_is_not_guessed_at(plan: Plan, mark: int) -> None:
    """Another mark in front means another dictionary, or another document."""
    with pytest.raises(TravelError) as caught:
        unpacked(f"{mark}{packed(plan).removeprefix('1')}")
    assert caught.value.problem is Problem.NEWER


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        (b'{"format":"followup-plan","version":3}', Problem.NEWER),
        (b'{"format":"followup-plan","version":0}', Problem.DAMAGED),
        (b'{"format":"followup-plan","version":2,"settings":{}}', Problem.DAMAGED),
        (
            b'{"format":"followup-plan","version":2,"settings":{},"opportunities":[],"camp":{}}',
            Problem.DAMAGED,
        ),
        (b"[" * 100_000, Problem.DAMAGED),
        (b"", Problem.DAMAGED),
    ],
)
def test_the_document_within_is_read_strictly(document: bytes, problem: Problem) -> None:
    """A link is no way around what a plan document has to be."""
    with pytest.raises(TravelError) as caught:
        unpacked(text_of(deflated(document)))
    assert caught.value.problem is problem


def test_what_follows_the_end_is_no_part_of_a_plan() -> None:
    """Nor is what ends before its end."""
    whole = deflated(b'{"format":"followup-plan","version":2,"settings":{},"opportunities":[]}')
    assert unpacked(text_of(whole)).opportunities == ()
    for data in (whole + b"\x00", whole[:-1]):
        with pytest.raises(TravelError):
            unpacked(text_of(data))


@given(plans)
def test_a_link_or_a_code_is_never_too_large_for_its_way(plan: Plan) -> None:
    """Where a plan is, there is none, and whatever has a code has a link."""
    link, code = travel_of(plan, SITE)
    assert len(link) <= MOST_CHARACTERS
    assert link or not code
    with suppress(TravelError):
        assert link in ("", link_of(plan, SITE))
    if code:
        assert code.size <= 17 + 4 * LARGEST_VERSION + 2 * QUIET_ZONE
