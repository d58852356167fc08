"""What is usual where the visitor lives, from the settings or the browser's languages."""

import pytest

from followup.calendars import country_names
from followup.dates import DateStyle
from followup.habits import Habits, habits_for, suggested_country
from followup.model import WeekStart


@pytest.mark.parametrize(
    ("languages", "country"),
    [
        (("en-GB", "en"), "GB"),
        (("zh-Hant-TW",), "TW"),
        (("de",), "DE"),
        (("ja",), "JP"),
        (("EN_us",), "US"),
        (("en-US-u-ca-buddhist",), "US"),
        (("de-u-co-phonebk",), "DE"),
        (("tlh", "", "*", "fr-CA"), "CA"),
        (("es-419", "es"), None),
        (("es-419", "pt-BR"), "BR"),
        (("xx-YY",), None),
        ((), None),
    ],
)
def test_a_language_suggests_its_country(languages: tuple[str, ...], country: str | None) -> None:
    """A region of the tag, or where the language is most spoken; a language of a continent, nothing."""
    assert suggested_country(languages) == country


@pytest.mark.parametrize(
    ("country", "languages", "style", "start"),
    [
        ("US", (), DateStyle.MONTH_FIRST, WeekStart.SUNDAY),
        ("CA", (), DateStyle.MONTH_FIRST, WeekStart.SUNDAY),
        ("GB", (), DateStyle.DAY_FIRST, WeekStart.MONDAY),
        ("EG", (), DateStyle.DAY_FIRST, WeekStart.SATURDAY),
        ("MV", (), DateStyle.DAY_FIRST, WeekStart.SUNDAY),
        ("AQ", (), DateStyle.DAY_FIRST, WeekStart.MONDAY),
        (None, ("en-GB",), DateStyle.DAY_FIRST, WeekStart.MONDAY),
        ("US", ("en-GB",), DateStyle.MONTH_FIRST, WeekStart.SUNDAY),
        ("ZZ", ("de-AT",), DateStyle.DAY_FIRST, WeekStart.MONDAY),
        (None, (), DateStyle.MONTH_FIRST, WeekStart.SUNDAY),
    ],
)
def test_habits_go_by_the_country_and_then_by_the_language(
    country: str | None, languages: tuple[str, ...], style: DateStyle, start: WeekStart
) -> None:
    """The settings' country decides; without one that is known, the browser's languages do."""
    assert habits_for(country, languages) == Habits(date_style=style, week_starts_on=start)


def test_every_country_has_habits() -> None:
    """No country of the table lacks a first day of the week or an order of dates."""
    for country in country_names():
        assert habits_for(country, ()).week_starts_on in WeekStart
