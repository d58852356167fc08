"""The name of a time's zone: the page knows none but UTC."""

from datetime import UTC, date, datetime, time, tzinfo


def tzid_from_dt(moment: datetime | time) -> str | None:
    """Return the name of the zone of a time; None for one without."""
    return None if moment.tzinfo is None else _tzid(moment.tzinfo)


def is_utc(value: datetime | time | date | tzinfo) -> bool:
    """Say whether it is in UTC; a day is not."""
    if isinstance(value, tzinfo):
        return _tzid(value) == "UTC"
    return isinstance(value, datetime | time) and tzid_from_dt(value) == "UTC"


def _tzid(zone: tzinfo) -> str:
    if zone is not UTC:
        msg = f"the page has no time zone but UTC, not {zone!r}"
        raise RuntimeError(msg)
    return "UTC"
