"""Whatever the wait looks like: nothing of a timeline leaves it, covers another, or is told only once."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from followup.dates import DateStyle, DayWords
from followup.document import from_document
from followup.policy import Policy
from followup.schedule import schedule_one
from followup.web.timeline.label_rows import NARROW, Wish, box, can_stand, placed
from followup.web.timeline.timeline import Timeline, timeline_view
from property.engine import document_of
from property.strategies import World, worlds

wishes = st.lists(
    st.builds(Wish, at=st.floats(3, 97), width=st.floats(20, 180)).filter(can_stand), max_size=16
)


@given(wishes, st.sampled_from((NARROW, 400.0, 840.0)))
def test_labels_of_a_row_never_overlap(asked: list[Wish], width: float) -> None:
    """On a narrow screen and on every wider one, labels stand apart and inside the drawing."""
    places = placed(asked)
    for (one, here), (other, there) in combinations(zip(asked, places, strict=True), 2):
        if here.row == there.row:
            first, second = sorted([box(one, here.anchor, width), box(other, there.anchor, width)])
            assert first[1] < second[0]
    for wish, place in zip(asked, places, strict=True):
        left, right = box(wish, place.anchor, width)
        assert left >= 0
        assert right <= width + 1e-6


def _timeline(world: World, style: DateStyle) -> Timeline | None:
    (opportunity,) = from_document(document_of(world.opportunity)).opportunities
    words = DayWords(today=world.today, style=style)
    policy = Policy.from_mapping(world.policy)
    return timeline_view(schedule_one(opportunity, words, policy, world.calendar))


@given(worlds(has_clock=True), st.sampled_from(DateStyle))
def test_everything_is_inside_the_drawing(world: World, style: DateStyle) -> None:
    """Marks and bands lie between 0 and 100 percent, labels between the top and the foot."""
    it = _timeline(world, style)
    assert it
    for band in it.bands:
        assert band.x >= 0
        assert band.width > 0
        assert band.x + band.width <= 100
    for mark in it.marks:
        assert 0 <= mark.spot.x <= 100
        assert 0 < mark.y <= it.height
        assert not mark.spot.what or 0 < mark.label_y <= it.height


@given(worlds(has_clock=True), st.sampled_from(DateStyle))
def test_every_label_has_room(world: World, style: DateStyle) -> None:
    """No label is wider than the narrowest drawing allows."""
    it = _timeline(world, style)
    assert it
    assert all(can_stand(mark.spot.wish) for mark in it.marks if mark.spot.what)


@given(worlds(has_clock=True))
def test_drawing_and_table_tell_the_same(world: World) -> None:
    """Each row of the table is said by one mark or band, and each of these by one row."""
    it = _timeline(world, DateStyle.MONTH_FIRST)
    assert it
    drawn = [said for mark in it.marks for said in mark.spot.said]
    drawn += [band.said for band in it.bands]
    assert sorted(drawn) == sorted(f"{when}: {what}" for when, what in it.rows)
