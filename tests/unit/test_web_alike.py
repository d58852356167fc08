"""One job, one file: duplicates are noticed, put together without loss, and asked about beforehand."""

import pytest

from followup.job_keys import company_key, role_key
from unit.builders import inbound, interview, opportunity, person, thanks
from unit.shown import visitor_with
from unit.visitor import Visitor

MERGE = 'data-action="opportunity.merge"'
FIRST = opportunity(thanks("2026-11-02"), decision_expected_by="2026-11-20")
SECOND = opportunity(
    id="o2", company="ACME, Inc.", role="", interviews=[interview("2026-11-09", "i2")]
) | {"touchpoints": [inbound("reply", "2026-11-10", id="t9", note="Soon")]}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acme", "ACME, Inc."),
        ("Café Nord", "cafe nord GmbH"),
        ("Smith & Sons Ltd.", "Smith and Sons"),
        ("Nestlé S.A.", "nestle"),
        ("McDonald's", "McDonald’s Corporation"),
        ("The Limited Co.", "The"),
    ],
)
def test_one_company_is_written_in_many_ways(one: str, other: str) -> None:
    """Case, accents, punctuation and legal form do not make another company."""
    assert company_key(one) == company_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Acme", "Acme Labs"), ("Inc", "Ltd"), ("名前", "会社")]
)
def test_other_companies_stay_others(one: str, other: str) -> None:
    """What is left of a name decides, and something always is."""
    assert company_key(one) != company_key(other)


@pytest.mark.parametrize(
    ("changes", "is_noticed"),
    [
        ({}, True),
        ({"role": "vp, operations"}, True),
        ({"role": "Analyst"}, False),
        ({"company": "Beta"}, False),
        ({"company": ""}, False),
        ({"stage": "closed"}, True),
        ({"stage": "closed", "archived": True}, False),
    ],
)
def test_what_seems_to_be_one_job_is_noticed(changes: dict[str, str], is_noticed: bool) -> None:
    """The same company, and the same role or none; never what is put away."""
    visitor = visitor_with(FIRST, SECOND | changes)
    assert (MERGE in visitor.show("/all").html) is is_noticed
    assert MERGE not in visitor.show("/all?q=acme").html


@pytest.mark.parametrize(("one", "other"), [("C++ Engineer", "C# Engineer"), ("C", "C++")])
def test_a_sign_can_be_the_difference_between_two_roles(one: str, other: str) -> None:
    """A table that is taken in makes two files of them."""
    assert role_key(one) != role_key(other)
    assert role_key("VP - Sales + Marketing") == role_key("VP, Sales, Marketing")


def test_nothing_is_lost_when_two_files_are_put_together() -> None:
    """Every interview and entry is in the one that goes on, and Undo parts them."""
    visitor = visitor_with(SECOND, FIRST)
    before = visitor.plan
    visitor.show("/all")
    visitor.submit("opportunity.merge", opportunity="o2", other="o1")
    [whole] = visitor.plan.opportunities
    both = before.opportunities
    assert {each.id for each in whole.interviews} == {
        each.id for o in both for each in o.interviews
    }
    assert {each.id for each in whole.touchpoints} == {"t1", "t9"}
    assert whole.role == "VP Operations"
    assert str(whole.decision_expected_by) == "2026-11-20"
    visitor.submit("undo")
    assert visitor.plan == before


def test_the_file_in_play_goes_on() -> None:
    """A closed file and an open one make an open one."""
    visitor = visitor_with(FIRST | {"stage": "closed"}, SECOND)
    visitor.submit("opportunity.merge", opportunity="o1", other="o2")
    [whole] = visitor.plan.opportunities
    assert (whole.id, whole.stage) == ("o2", "active")


@pytest.mark.parametrize(
    ("stage", "other", "whole"),
    [
        ("active", "offer", "offer"),
        ("active", "accepted", "accepted"),
        ("accepted", "offer", "accepted"),
        ("rejected", "active", "active"),
        ("closed", "rejected", "rejected"),
        ("closed", "withdrawn", "withdrawn"),
    ],
)
def test_how_far_a_job_got_is_not_lost(stage: str, other: str, whole: str) -> None:
    """Whichever of two files has it, the stage that is furthest goes on."""
    for first, second in ((stage, other), (other, stage)):
        visitor = visitor_with(FIRST | {"stage": first}, SECOND | {"stage": second})
        visitor.submit("opportunity.merge", opportunity="o1", other="o2")
        assert visitor.opportunity.stage == whole


def test_what_was_chosen_in_either_file_goes_on() -> None:
    """The channel that is not the form's own stands, and of two days the later one."""
    chosen = SECOND | {"preferred_channel": "text", "decision_expected_by": "2026-11-25"}
    visitor = visitor_with(FIRST, chosen)
    visitor.submit("opportunity.merge", opportunity="o1", other="o2")
    assert visitor.opportunity.preferred_channel == "text"
    assert str(visitor.opportunity.decision_expected_by) == "2026-11-25"


def test_a_file_that_asks_for_something_is_in_sight() -> None:
    """Also of one that a document puts away: it is noticed, and asked about before recording."""
    refused = opportunity(
        inbound("rejection", "2026-11-11"), stage="rejected", archived=True, role=""
    )
    visitor = visitor_with(refused, SECOND)
    assert MERGE in visitor.show("/all").html
    visitor.record(company="Acme", role="COO")
    assert 'value="add-to:o1"' in visitor.reply.html


def test_a_file_is_not_put_together_with_itself() -> None:
    """What no form offers changes nothing."""
    visitor = visitor_with(FIRST, SECOND)
    assert visitor.submit("opportunity.merge", opportunity="o1", other="o1").document is None
    assert visitor.submit("opportunity.merge", opportunity="o1", other="gone").document is None


def _asked(**changed: str) -> Visitor:
    visitor = visitor_with(FIRST, today="2026-11-12")
    visitor.record(company="acme inc", date="2026-11-11", **changed)
    return visitor


def test_recording_at_a_known_company_asks_first() -> None:
    """Nothing is saved, nothing typed is lost, and both ways on are offered."""
    visitor = _asked(role="COO", decision_expected_by="2026-11-30")
    assert len(visitor.plan.opportunities) == 1
    assert not visitor.reply.is_done
    html = visitor.reply.html
    assert "Acme, VP Operations is in your plan already" in html
    for typed in ("acme inc", "COO", "2026-11-11", "2026-11-30", "Dana Reyes", "Lee Okafor"):
        assert f'value="{typed}"' in html
    assert 'value="add-to:o1"' in html
    assert 'value="another-job"' in html


def test_the_interview_goes_to_the_file_that_is_there() -> None:
    """With everyone in it, and with the date that they gave; the role on record stays."""
    visitor = _asked(do="add-to:o1", decision_expected_by="2026-11-30", preferred_channel="email")
    [only] = visitor.plan.opportunities
    assert [each.date.isoformat() for each in only.interviews] == ["2026-11-02", "2026-11-11"]
    assert [each.name for each in only.interviews[1].interviewers] == ["Dana Reyes", "Lee Okafor"]
    assert (only.role, str(only.decision_expected_by)) == ("VP Operations", "2026-11-30")
    assert only.preferred_channel == "email"
    assert visitor.screen == "/o/o1"


def test_what_is_known_of_its_people_is_not_forgotten() -> None:
    """Someone of an earlier round has their title and address, and is not written to if not before."""
    known = person(title="CEO", email="dana@example.com", waived=True)
    there = FIRST | {"interviews": [interview(interviewers=[known])]}
    visitor = visitor_with(there, today="2026-11-12")
    visitor.record(company="Acme", date="2026-11-11", do="add-to:o1", person__1__title="")
    dana, lee = visitor.opportunity.interviews[1].interviewers
    assert (dana.title, dana.email, dana.waived) == ("CEO", "dana@example.com", True)
    assert (lee.name, lee.waived) == ("Lee Okafor", False)


def test_a_forgotten_interview_leaves_the_later_date() -> None:
    """What they said at an earlier interview does not replace what they said since."""
    visitor = visitor_with(FIRST, today="2026-11-12")
    visitor.record(
        company="Acme", date="2026-10-20", decision_expected_by="2026-10-30", do="add-to:o1"
    )
    assert str(visitor.opportunity.decision_expected_by) == "2026-11-20"


def test_it_can_be_another_job() -> None:
    """One more press records it as a file of its own."""
    visitor = _asked(do="another-job")
    assert [each.company for each in visitor.plan.opportunities] == ["Acme", "acme inc"]


def test_a_later_interview_opens_a_closed_file_again() -> None:
    """They invited after all; an earlier one that was forgotten only completes the record."""
    for day, stage in (("2026-11-11", "active"), ("2026-10-20", "closed")):
        visitor = visitor_with(FIRST | {"stage": "closed"}, today="2026-11-12")
        visitor.record(company="Acme", date=day, do="add-to:o1")
        assert visitor.opportunity.stage == stage


def test_what_is_wrong_is_said_before_what_is_known() -> None:
    """A form with an error shows the error; asking comes when it could be saved."""
    visitor = visitor_with(FIRST)
    visitor.record(company="Acme", date="")
    assert 'id="date-error"' in visitor.reply.html
    assert 'id="known"' not in visitor.reply.html
    visitor.record(company="Acme", do="add-person")
    assert 'id="known"' not in visitor.reply.html


def test_a_file_that_is_gone_takes_no_interview() -> None:
    """The file was deleted in another tab: what was typed is kept by the host."""
    visitor = _asked(do="add-to:gone")
    assert (visitor.screen, visitor.reply.is_done) == ("/", False)
