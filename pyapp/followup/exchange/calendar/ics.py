"""Events to an iCalendar file (RFC 5545), by the `icalendar` package.

The file has no METHOD: with one it would be a message between organizer and guests, which some programs
answer; without, it is "a snapshot of some calendar information" (3.7.2). Instants are the start of a day
in UTC, since nothing here reads a clock.

Laws: the same revisions give the same bytes; every line ends with CR LF and has 75 octets at most; what
reads it finds the texts as they are, but for what no calendar text can hold.
"""

import re
import warnings
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from followup.catalogue.exchange import calendar as words
from followup.exchange.calendar.record import Revision

with warnings.catch_warnings():
    # It looks for a table of time zones, and warns where there is none, as in Pyodide; none is used.
    warnings.simplefilter("ignore")
    from icalendar import Alarm, Calendar
    from icalendar import Event as Component
    from icalendar.prop import vDatetime, vText

MEDIA_TYPE = "text/calendar;charset=utf-8"
_REMINDED_AT = timedelta(hours=9)  # from the start of the day, wherever the visitor is
_ONE_DAY = timedelta(days=1)
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# RFC 5545, 3.1: no control character but a tab; and a file cannot hold half a surrogate pair.
_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def file_of(revisions: Iterable[Revision]) -> str:
    """Return the text of a file with these entries."""
    calendar = Calendar()
    calendar.add("prodid", words.PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", words.NAME)
    for each in revisions:
        calendar.add_component(_entry(each))
    data: bytes = calendar.to_ical()
    return data.decode()


def _entry(revision: Revision) -> Component:
    event, entry = revision.event, Component()
    modified = _instant(revision.modified)
    entry.add("uid", event.uid)
    entry["dtstamp"] = entry["last-modified"] = modified
    entry.add("sequence", revision.sequence)
    entry.add("dtstart", event.day)
    # 3.6.1: the end is the first day that is not part of it.
    entry.add("dtend", event.day + _ONE_DAY)
    entry["summary"] = _Text(cleaned(event.title))
    entry["description"] = _Text(cleaned(event.description))
    entry.add("categories", [words.CATEGORY])
    # It takes no time of the day, and whoever shares the calendar need not read it.
    entry.add("transp", "TRANSPARENT")
    entry.add("class", "PRIVATE")
    entry.add_component(_alarm(event.title))
    return entry


def _alarm(title: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm["description"] = _Text(cleaned(title))
    alarm.add("trigger", _REMINDED_AT)
    return alarm


def _instant(day: date) -> vDatetime:
    # Not by `add`: that looks for UTC in a table of time zones, and the page has none.
    return vDatetime(datetime.combine(day, time(), UTC))


def cleaned(text: str) -> str:
    """Return what of a text a calendar can hold, with plain ends of lines."""
    return _FORBIDDEN.sub("", _LINE_ENDS.sub("\n", text))


class _Text(vText):
    r"""A text escaped as 3.3.11 says; the package's own way reads a typed "\N" as an end of line."""

    def to_ical(self) -> bytes:
        escaped = re.sub(r"([\\;,])", r"\\\1", self).replace("\n", r"\n")
        return escaped.encode()
