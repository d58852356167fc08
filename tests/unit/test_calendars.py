"""Every country and subdivision in the table has a calendar, with its own weekend and holidays."""

from datetime import date

import pytest

from followup.business_calendar import WEEKDAYS_ONLY
from followup.calendars import calendar_for, check_region, country_names, subdivision_names
from followup.errors import RegionError

MONDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = 0, 3, 4, 5, 6


def test_every_region_of_the_table_has_a_calendar() -> None:
    """Whatever can be chosen gives a calendar in which most days of a week are open."""
    chosen = [(country, None) for country in country_names()]
    chosen += [
        (country, each) for country in country_names() for each in subdivision_names(country)
    ]
    assert len(chosen) > 800
    for country, subdivision in chosen:
        calendar = calendar_for(country, subdivision)
        assert 1 <= len(calendar.weekend) <= 2
        assert calendar.covers


@pytest.mark.parametrize("country", ["US", "GB", "IN", "SA", "JP", "BR", "ZA"])
def test_holidays_lie_in_the_covered_years_and_on_working_days(country: str) -> None:
    """A holiday on a weekend would change nothing and is not carried."""
    calendar = calendar_for(country, None)
    assert all(map(calendar.is_covered, calendar.holidays))
    assert not calendar.weekend & {day.weekday() for day in calendar.holidays}


def test_every_covered_year_has_holidays() -> None:
    """No year in the promised range is empty, the last one included."""
    first, last = calendar_for("US", None).covers or (0, 0)
    years = {day.year for day in calendar_for("US", None).holidays}
    assert years == set(range(first, last + 1))


WEEKENDS = [
    *(("US", None, {SATURDAY, SUNDAY}), ("AE", None, {SATURDAY, SUNDAY})),
    *(("SA", None, {FRIDAY, SATURDAY}), ("IR", None, {FRIDAY}), ("NP", None, {SATURDAY, SUNDAY})),
    *(("MY", None, {SATURDAY, SUNDAY}), ("MY", "01", {SATURDAY, SUNDAY})),
    *(("MY", "02", {FRIDAY, SATURDAY}), ("IL", None, {FRIDAY, SATURDAY}), ("HK", None, {SUNDAY})),
]


@pytest.mark.parametrize(("country", "subdivision", "weekend"), WEEKENDS)
def test_a_weekend_is_the_regions_own(
    country: str, subdivision: str | None, weekend: set[int]
) -> None:
    """The weekend is the country's, or its subdivision's where that has another."""
    assert calendar_for(country, subdivision).weekend == weekend


def test_a_country_has_its_holidays_by_name() -> None:
    """Thanksgiving 2026 is closed in the United States and open in Canada."""
    day = date(2026, 11, 26)
    assert calendar_for("US", None).holidays[day].startswith("Thanksgiving")
    assert calendar_for("CA", None).is_business_day(day)


def test_a_subdivision_adds_holidays() -> None:
    """Easter Monday is a holiday in England, and the United Kingdom as a whole does not have it."""
    day = date(2026, 4, 6)
    assert not calendar_for("GB", "ENG").is_business_day(day)
    assert calendar_for("GB", None).is_business_day(day)


def test_a_subdivision_may_lack_holidays() -> None:
    """Columbus Day 2026 is a holiday in the United States, and California works."""
    day = date(2026, 10, 12)
    assert not calendar_for("US", None).is_business_day(day)
    assert calendar_for("US", "CA").is_business_day(day)


def test_a_subdivision_keeps_the_countrys_holidays() -> None:
    """California has Independence Day too."""
    day = date(2025, 7, 4)
    assert day in calendar_for("US", "CA").holidays


def test_no_country_is_weekdays_only() -> None:
    """Without a country there are no holidays to know."""
    assert calendar_for(None, None) is WEEKDAYS_ONLY


def test_a_calendar_is_made_once() -> None:
    """Asking again costs nothing."""
    assert calendar_for("US", "CA") is calendar_for("US", "CA")


@pytest.mark.parametrize("country", ["XX", "us", "USA", "", " US", "US\n"])
def test_an_unknown_country_is_refused(country: str) -> None:
    """Only the codes of the table are countries."""
    with pytest.raises(RegionError, match=r"^country: expected a country code") as caught:
        check_region(country, None)
    assert caught.value.part == "country"


@pytest.mark.parametrize(
    ("country", "subdivision"), [("US", "XX"), ("US", ""), ("US", "ca"), ("GB", "CA")]
)
def test_an_unknown_subdivision_is_refused(country: str, subdivision: str) -> None:
    """Only the country's own subdivisions are known."""
    with pytest.raises(RegionError, match=f"^subdivision: expected a subdivision of {country}"):
        calendar_for(country, subdivision)


def test_a_subdivision_needs_a_country() -> None:
    """A subdivision alone says nothing."""
    with pytest.raises(RegionError, match=r"^subdivision: expected null without a country"):
        check_region(None, "CA")


def test_names_come_in_order() -> None:
    """Lists to choose from are sorted by what people read, not by code."""
    for names in (country_names(), subdivision_names("DE")):
        assert list(names.values()) == sorted(names.values(), key=str.casefold)
    assert country_names()["DE"] == "Germany"
    assert subdivision_names("US")["CA"] == "California"


@pytest.mark.parametrize("country", [None, "XX"])
def test_no_country_has_no_subdivisions(country: str | None) -> None:
    """Where there is no country, there is nothing to choose."""
    assert subdivision_names(country) == {}
