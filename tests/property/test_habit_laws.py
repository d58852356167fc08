"""Whatever languages a browser names, the planner has habits for them."""

from hypothesis import given
from hypothesis import strategies as st

from followup.calendars import country_names
from followup.habits import Habits, habits_for, suggested_country

TAGS = st.text(max_size=12) | st.text("enUS-_0419", max_size=12)


@given(st.lists(TAGS, max_size=4).map(tuple))
def test_no_language_is_too_odd(languages: tuple[str, ...]) -> None:
    """The answer is a country of the table or none, and always some habits."""
    found = suggested_country(languages)
    assert found is None or found in country_names()
    assert isinstance(habits_for(None, languages), Habits)
