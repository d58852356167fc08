"""Today and the list of all files, for any plan on any day."""

import json
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from followup.catalogue.labels import TO_DO
from followup.plain_text import plain
from followup.web.views.archive import can_be_archived
from followup.web.views.glances import Place, glances
from followup.web.views.verdicts import tone
from property.strategies import BASE_DAYS, STAGES, days_near, opportunities
from unit.builders import document
from unit.shown import places, rows
from unit.visitor import Visitor

COMPANIES = ("Acme", "ACME Inc.", "Büro Nord", "beta", "")
SORTS = ("", "company", "latest", "newest")
STATES = ("", "do", "week", "leave", "over", "archived", *STAGES)
WORDS = ("acme", "BURO", "dana", "beta b", "zzz", "")


@st.composite
def visits(draw: st.DrawFn) -> Visitor:
    """Return someone with up to six opportunities, which Today shows in full."""
    base = draw(st.sampled_from(BASE_DAYS))
    found: list[dict[str, Any]] = []
    for number in range(draw(st.integers(1, 6))):
        company = draw(st.sampled_from(COMPANIES))
        found.append(draw(opportunities(f"o{number}", base)) | {"company": company})
    today: date = draw(days_near(base, 30, 100))
    return Visitor(today=today.isoformat(), stored=json.dumps(document(*found)))


@given(visits())
def test_every_opportunity_has_one_place(visitor: Visitor) -> None:
    """It stands where its place says: with what to do, in the week, with the quiet ones, or nowhere."""
    shown = {Place.DO: "now", Place.WEEK: "week", Place.LEAVE: "quiet"}
    for glance in glances(visitor.session, visitor.today):
        own_id = glance.scheduled.opportunity.id
        own = {shown[glance.place]} if glance.place in shown else set()
        # A next round is in sight in its week, also while something is to be done first.
        with_week = {"week"} if glance.coming else set()
        assert places(visitor.reply.html, own_id) == own | with_week
        assert not with_week or glance.place in {Place.DO, Place.WEEK}


@given(visits())
def test_what_asks_for_something_is_on_top(visitor: Visitor) -> None:
    """Exactly what is to be done now is among it, whatever was put away before."""
    for scheduled in visitor.session.schedules(visitor.today):
        is_on_top = "now" in places(visitor.reply.html, scheduled.opportunity.id)
        assert is_on_top is (tone(scheduled) == TO_DO)


@given(visits())
def test_putting_away_hides_nothing_that_is_due(visitor: Visitor) -> None:
    """What is to be done, to come and to be left alone is the same before and after."""
    before = [g.place for g in glances(visitor.session, visitor.today)]
    visitor.submit("plan.archive_over")
    after = [g.place for g in glances(visitor.session, visitor.today)]
    put_away = {Place.OVER: Place.ARCHIVED}
    assert after == [put_away.get(place, place) for place in before]
    assert not any(can_be_archived(each) for each in visitor.session.schedules(visitor.today))


@given(visits(), st.sampled_from(WORDS), st.sampled_from(STATES), st.sampled_from(SORTS))
def test_what_is_found_holds_the_words_and_is_in_order(
    visitor: Visitor, text: str, state: str, sort: str
) -> None:
    """A row holds every word; no file without a row does, of those meant; sorting loses none."""
    visitor.submit("find", q=text, state=state, sort=sort)
    found = rows(visitor.reply.html)
    everything = rows(visitor.show(f"/all?state={state}").html)
    by_id = {each.id: each for each in visitor.plan.opportunities}
    assert sorted(found) == sorted(own_id for own_id in everything if _holds(by_id[own_id], text))
    if sort == "company":
        names = [plain(by_id[own_id].company) for own_id in found]
        assert names == sorted(names)
    if sort == "latest":
        days = [
            max((i.date for i in by_id[own_id].interviews), default=date.min) for own_id in found
        ]
        assert days == sorted(days, reverse=True)


def _holds(opportunity: Any, text: str) -> bool:
    people = [person.name for person in opportunity.interviewers]
    record = plain(" ".join([opportunity.company, *people]))
    return all(word in record for word in plain(text).split())


@given(visits())
def test_the_states_of_the_list_leave_nothing_out(visitor: Visitor) -> None:
    """What is not in the archive is in the list, and each file is under one of the places."""
    every = [each.id for each in visitor.plan.opportunities]
    of = {state: rows(visitor.show(f"/all?state={state}").html) for state in STATES}
    assert sorted(of[""] + of["archived"]) == sorted(every)
    assert {own_id for place in Place for own_id in of[place]} == set(every)
