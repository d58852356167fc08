"""The page's own front of `icalendar`: the components that the planner writes.

The package's imports every component there is. The others are where they were, each in its own module.
"""

from icalendar.cal.alarm import Alarm
from icalendar.cal.calendar import Calendar
from icalendar.cal.event import Event

__all__ = ["Alarm", "Calendar", "Event"]
