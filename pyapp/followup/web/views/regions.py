"""The countries and regions to choose from: those of the holiday table, and what the plan has already."""

from followup.calendars import country_names, subdivision_names
from followup.catalogue import labels
from followup.model import Settings


def countries(settings: Settings) -> dict[str, str]:
    """Return the name of each country by its code; a code that the table lacks can be kept."""
    return _with(settings.country, country_names())


def regions(country: str | None, settings: Settings) -> dict[str, str]:
    """Return the name of each region of a country by its code; the plan's own can be kept."""
    own = settings.subdivision if country == settings.country else None
    return _with(own, subdivision_names(country))


def _with(own: str | None, names: dict[str, str]) -> dict[str, str]:
    if own is None or own in names:
        return names
    return {own: labels.UNKNOWN_REGION.format(code=own), **names}
