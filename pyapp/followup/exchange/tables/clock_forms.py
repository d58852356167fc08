"""Times of day as tables write them, in a cell of their own or behind a day."""

import re
from datetime import time

LONGEST = 60
"""Characters of a cell that can be a day or a time."""
# LibreOffice writes a number with 15 digits; no spreadsheet keeps more than 17.
SERIAL = re.compile(r"([2-7][0-9]{4})(?:[.,]([0-9]{1,17}))?")
_PART_OF_A_DAY = re.compile(r"0?[.,][0-9]{1,17}")
_TIME = r"([0-9]{1,2})(?:[:h.]([0-9]{2}))?(?::[0-9]{2}(?:\.[0-9]+)?)?\s*([ap])?\.?(?:m\.?)?"
# Beside a day, a number alone is no time.
_SURE = r"[0-9]{1,2}(?::[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?\s*(?:[ap]\.?m\.?)?|\s*[ap]\.?m\.?)"
# The end of it, and the zone: a plan has neither.
_BEHIND = (
    rf"(?:\s*(?:-|\u2013|to)\s*{_SURE})?\s*(?:Z|UTC|GMT|[ACEHMP][SD]?T|[+-][0-9]{{2}}:?[0-9]{{2}})?"
)
_CLOCK = re.compile(_TIME + _BEHIND, re.IGNORECASE)
WITH_TIME = re.compile(rf"(.*?[0-9])(?:T|,?\s+(?:at\s+)?)({_SURE}){_BEHIND}", re.IGNORECASE)


def time_beside(text: str) -> time | None:
    """Return the time of day that stands behind a day, or that its number has behind the point."""
    own = text.strip()[:LONGEST]
    if (number := SERIAL.fullmatch(own)) and number[2]:
        return clock_time(f"0.{number[2]}")
    found = WITH_TIME.fullmatch(own)
    return clock_time(found[2]) if found else None


def clock_time(text: str) -> time | None:
    """Return a time of day: "14:30", "2:30 PM", "2 pm", "14h30", or the part of a day, "0.604"."""
    own = text.strip()[:LONGEST]
    if _PART_OF_A_DAY.fullmatch(own):
        minutes = round(float(own.replace(",", ".")) * 24 * 60)
        return time(*divmod(minutes, 60)) if minutes < 24 * 60 else None
    found = _CLOCK.fullmatch(own)
    if not found or not (found[2] or found[3]):
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    return time(hour, minute) if hour < 24 and minute < 60 else None
