"""An offer from the news to the answer, and what is decent towards the others."""

import pytest

from followup.deleted_person import edited, marked
from followup.model import Opportunity, Purpose, Stage
from unit.visitor import Visitor


@pytest.fixture
def visitor() -> Visitor:
    """Someone with an offer of Acme, answer by November 12, and with interviews at two others."""
    someone = Visitor()
    for company in ("Acme", "Globex", "Initech"):
        someone.record(company=company)
    own_id = someone.opportunity.id
    someone.show(f"/o/{own_id}/heard")
    someone.submit("offer.received", opportunity=own_id, **{"offer-by": "2026-11-12"})
    return someone


def _at(visitor: Visitor, company: str) -> Opportunity:
    return next(each for each in visitor.plan.opportunities if each.company == company)


def test_an_offer_end_to_end(visitor: Visitor) -> None:
    """Thanks, the day, the others told, the yes, and the others released: each in one tap."""
    acme, globex, initech = (each.id for each in visitor.plan.opportunities)
    visitor.submit("offer.thank", opportunity=acme)
    assert "Thanked on Mon, Nov 2" in visitor.text
    visitor.submit("offer.answer_by", opportunity=acme, decision_expected_by="2026-11-20")
    assert "They want your answer by Friday, November 20" in visitor.text
    visitor.submit("offer.tell", opportunity=globex)
    assert "Told on Mon, Nov 2" in visitor.text
    assert visitor.screen == f"/o/{acme}"
    visitor.submit("offer.accept", opportunity=acme)
    assert visitor.opportunity.stage is Stage.ACCEPTED
    assert "Congratulations" in visitor.text
    for other in (globex, initech):
        assert _at(visitor, "Initech").stage is Stage.ACTIVE
        visitor.submit("offer.withdraw", opportunity=other)
    assert "Nobody else is waiting for your answer." in visitor.text
    assert [each.stage for each in visitor.plan.opportunities[1:]] == ["withdrawn", "withdrawn"]


@pytest.mark.parametrize(
    ("action", "company", "purpose"),
    [
        ("thank", "Acme", Purpose.THANK_YOU),
        ("tell", "Globex", Purpose.OFFER_DEADLINE),
        ("accept", "Acme", Purpose.ACCEPTANCE),
        ("decline", "Acme", Purpose.WITHDRAWAL),
        ("withdraw", "Globex", Purpose.WITHDRAWAL),
    ],
)
def test_each_step_is_one_request_and_can_be_undone(
    visitor: Visitor, action: str, company: str, purpose: Purpose
) -> None:
    """A tap logs what was done today, touches one file only, and Undo takes it back to the byte."""
    before, plan = visitor.saved, visitor.plan
    visitor.submit(f"offer.{action}", opportunity=_at(visitor, company).id)
    entry = _at(visitor, company).touchpoints[-1]
    assert (entry.purpose, entry.date, entry.interviewer_id) == (purpose, visitor.today, None)
    changed = [
        each.company
        for each, was in zip(visitor.plan.opportunities, plan.opportunities, strict=True)
        if each is not was
    ]
    assert changed == [company]
    visitor.submit("undo")
    assert visitor.saved == before


def test_the_card_says_by_when(visitor: Visitor) -> None:
    """The day of the answer stands on the card and above the file's headline."""
    visitor.send_notes()
    assert "Do now, by Thu, Nov 12 Answer the offer" in visitor.text
    visitor.show("/")
    assert "Answer the offer from Acme By Thu, Nov 12" in visitor.text
    assert "Answer it step by step" in visitor.text


def test_telling_another_is_no_chase(visitor: Visitor) -> None:
    """The dates of the company that heard of the deadline stay as they were."""
    globex = _at(visitor, "Globex")
    before = visitor.session.schedule_of(globex, visitor.today)
    visitor.submit("offer.tell", opportunity=globex.id)
    after = visitor.session.schedule_of(_at(visitor, "Globex"), visitor.today)
    assert after.follow_ups == before.follow_ups
    assert after.verdict == before.verdict


def test_only_who_has_met_you_and_is_undecided_should_hear(visitor: Visitor) -> None:
    """A company that is out, or has not met the visitor, is not on the list."""
    visitor.submit("opportunity.close", opportunity=_at(visitor, "Globex").id)
    initech = _at(visitor, "Initech")
    fields = {"date": "2026-11-09", "round": "first", "format": "panel"}
    visitor.submit(
        "interview.save",
        opportunity=initech.id,
        interview=initech.interviews[0].id,
        **fields,
    )
    visitor.show(f"/o/{visitor.opportunity.id}")
    assert "there is nobody to tell" in visitor.text


def test_who_was_told_of_an_earlier_offer_hears_of_this_one(visitor: Visitor) -> None:
    """Told counts from the day of the latest offer."""
    visitor.submit("offer.tell", opportunity=_at(visitor, "Globex").id)
    visitor.wait(3)
    visitor.submit("offer.received", opportunity=visitor.opportunity.id)
    assert "Told on" not in visitor.text


@pytest.mark.parametrize(
    ("typed", "words"),
    [("2026-10-30", "before they made the offer"), ("2026-02-30", "not a day that can be used")],
)
def test_a_wrong_day_for_the_answer_changes_nothing(
    visitor: Visitor, typed: str, words: str
) -> None:
    """The error stands at the field, with the day as it was typed."""
    before = visitor.saved
    own_id = visitor.opportunity.id
    visitor.submit("offer.answer_by", opportunity=own_id, decision_expected_by=typed)
    assert visitor.saved == before
    assert words in visitor.text
    assert f'value="{typed}"' in visitor.reply.html


def test_the_day_for_the_answer_can_be_cleared_or_pass(visitor: Visitor) -> None:
    """No day asks for one; a day that has passed asks for a word today."""
    own_id = visitor.opportunity.id
    visitor.submit("offer.answer_by", opportunity=own_id, decision_expected_by="")
    assert visitor.opportunity.answer_by is None
    assert "If they named none, ask them" in visitor.text
    visitor.submit("undo")
    visitor.wait(20)
    visitor.show(f"/o/{own_id}")
    assert "get in touch with them today" in visitor.text


def test_an_offer_that_only_the_stage_knows_takes_a_day() -> None:
    """Where no offer is on record, its day comes with an entry for it."""
    someone = Visitor()
    someone.record()
    own_id = someone.opportunity.id
    details = {"company": "Acme", "role": "", "preferred_channel": "call", "stage": "offer"}
    someone.submit("opportunity.save", opportunity=own_id, **details)
    someone.submit("offer.answer_by", opportunity=own_id, decision_expected_by="2026-11-12")
    assert [each.purpose for each in someone.opportunity.touchpoints] == [Purpose.OFFER]
    assert "They want your answer by Thursday, November 12" in someone.text


def test_thanks_for_an_offer_can_be_corrected(visitor: Visitor) -> None:
    """The entry names nobody in particular, and its form does not ask for a person."""
    visitor.submit("offer.thank", opportunity=visitor.opportunity.id)
    entry = visitor.opportunity.touchpoints[-1].id
    fields = {"purpose": "thank_you", "date": "2026-11-01", "channel": "call"}
    visitor.submit(
        "touchpoint.save", opportunity=visitor.opportunity.id, touchpoint=entry, **fields
    )
    assert visitor.opportunity.touchpoints[-1].date.isoformat() == "2026-11-01"


def test_a_long_list_of_others_is_cut(visitor: Visitor) -> None:
    """A plan of many companies shows a page of them, and says how many more there are."""
    for number in range(25):
        visitor.record(company=f"Company {number}")
    visitor.show(f"/o/{visitor.opportunity.id}")
    assert visitor.reply.html.count('data-action="offer.tell"') == 20
    assert "And seven other companies" in visitor.text
    assert 'href="#/all">your list' in visitor.reply.html


@pytest.fixture
def told() -> Visitor:
    """Someone whose offer only the stage knows, who thanked Acme and told Globex of the deadline."""
    someone = Visitor()
    for company in ("Acme", "Globex"):
        someone.record(company=company)
    details = {"company": "Acme", "role": "", "preferred_channel": "call", "stage": "offer"}
    someone.submit("opportunity.save", opportunity=someone.opportunity.id, **details)
    someone.submit("offer.thank", opportunity=someone.opportunity.id)
    someone.submit("offer.tell", opportunity=_at(someone, "Globex").id)
    someone.wait(3)
    return someone


def test_no_day_makes_no_offer(told: Visitor) -> None:
    """Saving the empty field of an offer that is not on record changes nothing."""
    before = told.saved
    told.submit("offer.answer_by", opportunity=told.opportunity.id, decision_expected_by="")
    assert told.saved == before


def test_a_day_for_the_answer_leaves_the_steps_taken(told: Visitor) -> None:
    """The offer that comes with the day is as old as the first step."""
    own_id = told.opportunity.id
    told.submit("offer.answer_by", opportunity=own_id, decision_expected_by="2026-11-12")
    told.show(f"/o/{own_id}")
    assert "Thanked on Mon, Nov 2" in told.text
    assert "Told on Mon, Nov 2" in told.text
    assert told.opportunity.touchpoints[-1].date.isoformat() == "2026-11-02"


@pytest.mark.parametrize("gone", ["person", "interview"])
def test_a_note_to_someone_deleted_is_no_thanks_for_the_offer(visitor: Visitor, gone: str) -> None:
    """It stays on record and says so; the offer still asks for its own thanks."""
    interview = visitor.opportunity.interviews[0]
    ids = {"opportunity": visitor.opportunity.id, "interview": interview.id}
    person = interview.interviewers[0].id
    visitor.submit("note.sent", opportunity=ids["opportunity"], interviewer=person)
    visitor.submit(f"{gone}.delete", **ids, person=person)
    assert "Thanked on" not in visitor.text
    assert "To someone who is no longer listed." in visitor.text
    entry = next(each for each in visitor.opportunity.touchpoints if each.note == marked(""))
    edit = {"opportunity": ids["opportunity"], "touchpoint": entry.id, "date": "2026-11-02"}
    edit |= {"purpose": "thank_you", "channel": "email", "note": "In ink."}
    visitor.submit("touchpoint.save", **edit)
    assert marked("In ink.") in {each.note for each in visitor.opportunity.touchpoints}
    visitor.show(f"/o/{ids['opportunity']}")
    assert "Thanked on" not in visitor.text
    visitor.submit("offer.thank", opportunity=ids["opportunity"])
    assert "Thanked on Mon, Nov 2" in visitor.text


def test_what_says_that_someone_was_deleted_is_never_reworded() -> None:
    """It is a part of stored plans: it stays while nobody takes their place, and goes when somebody does."""
    stored = "To someone who is no longer listed."
    assert marked("") == stored
    assert marked(marked("Words")) == f"{stored}\nWords"
    assert edited("Other words", f"{stored}\nWords", has_person=False) == f"{stored}\nOther words"
    assert edited(f"Mine\n{stored}", stored, has_person=False) == f"Mine\n{stored}"
    assert edited(f"{stored}\nWords", f"{stored}\nWords", has_person=True) == "Words"
    assert edited("Thanks", "", has_person=False) == "Thanks"


def test_who_has_decided_need_not_hear(visitor: Visitor) -> None:
    """Another company with an offer is not among those that have not decided."""
    visitor.submit("offer.received", opportunity=_at(visitor, "Globex").id)
    visitor.show(f"/o/{visitor.opportunity.id}")
    assert visitor.reply.html.count('data-action="offer.tell"') == 1
