"""The settings through `handle`: suggested, previewed, and never in the way."""

from dataclasses import replace

import pytest

from followup.calendars import country_names
from unit.visitor import Visitor


@pytest.fixture
def visitor() -> Visitor:
    someone = Visitor()
    someone.session = replace(someone.session, languages=("en-GB", "en"))
    someone.show("/settings")
    return someone


def test_the_browsers_language_suggests_a_country(visitor: Visitor) -> None:
    """One button takes the suggestion; then it is gone, and the next holidays are named."""
    assert "suggests this country: United Kingdom" in visitor.text
    reply = visitor.submit("settings.country", country="GB")
    assert visitor.plan.settings.country == "GB"
    assert visitor.screen == "/settings"
    assert reply.focus == "[name=subdivision-GB]"
    assert "suggests" not in visitor.text
    assert "Christmas Day Friday 25 December" in visitor.text


@pytest.mark.parametrize("country", ["", "ZZ", "gb", "<b>"])
def test_a_country_that_no_button_offers_changes_nothing(visitor: Visitor, country: str) -> None:
    """A forged country is no edit."""
    assert visitor.submit("settings.country", country=country).document is None


def test_nothing_is_suggested_without_a_hint(visitor: Visitor) -> None:
    """A browser whose languages name no country gets no suggestion."""
    visitor.session = replace(visitor.session, languages=("es-419",))
    assert "suggests" not in visitor.show("/settings").html


def test_a_country_with_regions_is_saved_and_asks_for_the_region(visitor: Visitor) -> None:
    """Saving a country shows its regions at once; saving that leads home."""
    reply = visitor.submit("settings.save", country="US", name="Ana", phone="")
    assert visitor.plan.settings.country == "US"
    assert visitor.screen == "/settings"
    assert reply.focus == "[name=subdivision-US]"
    assert "California" in visitor.text
    visitor.submit("settings.save", **{"country": "US", "subdivision-US": "CA", "name": "Ana"})
    assert visitor.plan.settings.subdivision == "CA"
    assert visitor.screen == "/"


def test_a_region_belongs_to_its_country(visitor: Visitor) -> None:
    """A region chosen for one country is never taken for that of another with the same code."""
    visitor.submit("settings.save", **{"country": "IT", "subdivision-US": "CA"})
    assert visitor.plan.settings.country == "IT"
    assert visitor.plan.settings.subdivision is None


def test_looking_at_regions_saves_nothing_and_keeps_what_is_typed(visitor: Visitor) -> None:
    """Regions and holidays of the chosen country are shown while the form is still open."""
    reply = visitor.submit("settings.save", country="US", name="Ana", do="choose-country")
    assert reply.document is None
    assert 'value="Ana"' in reply.html
    assert "Thanksgiving" in visitor.text


def test_dates_look_as_they_are_chosen(visitor: Visitor) -> None:
    """Automatic says what it means here; a choice replaces it everywhere, and can be given up again."""
    assert "Here it means Monday 30 November, and weeks that begin on Monday" in visitor.text
    visitor.submit("settings.save", country="", date_style="iso", week_starts_on="saturday")
    assert visitor.plan.settings.date_style == "iso"
    assert visitor.plan.settings.week_starts_on == "saturday"
    assert "Monday 2026-11-02" in visitor.record().html
    visitor.submit("settings.save", country="", date_style="", week_starts_on="")
    assert visitor.plan.settings.date_style is None


@pytest.mark.parametrize("value", ["", "us", "weekly", "\x00"])
def test_an_unknown_habit_counts_as_automatic(visitor: Visitor, value: str) -> None:
    """A posted value that no form offers is none."""
    visitor.submit("settings.save", country="", date_style=value, week_starts_on=value)
    assert visitor.plan.settings.date_style is None


def test_every_country_can_be_looked_at(visitor: Visitor) -> None:
    """The settings of each country render, with its regions and holidays."""
    for country in country_names():
        visitor.submit("settings.save", country=country, do="choose-country")
        assert visitor.reply.html.count("<option selected") <= 1
