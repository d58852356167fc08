"""What a link is made of stays as it was: old ones are opened years later."""

import zlib

import pytest

from followup.document import from_document
from followup.exchange.travel.codes import code_of
from followup.exchange.travel.dictionary import DICTIONARY
from followup.exchange.travel.links import MOST_CHARACTERS, travel_of
from followup.exchange.travel.packing import Problem, TravelError, packed, unpacked
from followup.model import Plan, Settings
from unit.builders import document, interview, opportunity, thanks

SITE = "https://someone.example/camp/"
OLD = (
    "1.o6TYhFiAUmxC7aRFsZlviFImuBcd3nZ4fqqCmsLTCb1PO3sVHs3oe7-jH1FUAKsORLVGjRKMlAIj0x"
    "BvkUHlDFxgiMhrLsA6GVizVqYW0zrXlRjSKYWDvUdkGo-tBQA.8b6f69d1"
)


def plan_of(*companies: str, role: str = "") -> Plan:
    """Return a plan of a file for each company."""
    files = [
        opportunity(company=company, role=role, id=f"o{n}", interviews=[], touchpoints=[])
        for n, company in enumerate(companies)
    ]
    return from_document(document(*files))


def test_a_link_of_the_first_day_is_still_opened() -> None:
    """Whatever changes in how links are made, this one was made before."""
    part = opportunity(thanks("2026-11-03"), interviews=[interview()], company="Größe & 名前 ☎️")
    assert unpacked(OLD) == from_document(document(part))


def test_the_dictionary_is_frozen() -> None:
    """A letter changed in it, and every link out there is damaged."""
    assert (len(DICTIONARY), zlib.crc32(DICTIONARY)) == (1799, 217871057)


def test_a_plan_that_is_too_large_has_no_link() -> None:
    """It is said before anything is made of it that no browser takes."""
    with pytest.raises(TravelError) as caught:
        packed(plan_of("x" * 2_000_000))
    assert caught.value.problem is Problem.TOO_LARGE
    assert travel_of(plan_of("x" * 2_000_000), SITE) == ("", None)
    assert travel_of(plan_of(*map(str, range(3_000))), SITE) == ("", None)


def test_one_opportunity_goes_without_the_others_and_without_the_visitor() -> None:
    """Neither their name nor their phone number goes where only one file is meant to."""
    own = document(opportunity(id="o1"), opportunity(id="o2", interviews=[], touchpoints=[]))
    plan = from_document(own | {"settings": {"name": "Sam", "phone": "555 0100"}})
    link = travel_of(plan, SITE, "o2").link
    arrived = unpacked(link.partition("?plan=")[2])
    assert [each.id for each in arrived.opportunities] == ["o2"]
    assert arrived.settings == Settings()


def test_the_same_plan_is_packed_once() -> None:
    """The page is shown again and again; another plan, or an edited one, is packed anew."""
    plan = plan_of("Acme")
    first = travel_of(plan, SITE)
    assert travel_of(plan, SITE) is first
    assert travel_of(plan_of("Acorn"), SITE) != first
    assert travel_of(plan, "https://elsewhere.example/") != first


def test_a_code_has_a_limit_of_its_own() -> None:
    """Far below what a link may have: a camera has to tell its modules apart."""
    assert code_of("x" * 1_250)
    assert code_of("x" * 1_300) is None
    assert code_of("x" * MOST_CHARACTERS) is None
