"""Days as text says them: the names, and each style of a date."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
LONG = {
    "month_first": "{weekday}, {month} {day}",
    "day_first": "{weekday} {day} {month}",
    "iso": "{weekday} {iso}",
}
SHORT = {
    "month_first": "{weekday:.3}, {month:.3} {day}",
    "day_first": "{weekday:.3} {day} {month:.3}",
    "iso": "{weekday:.3} {iso}",
}
# What follows where the year is not this one's; the third style has it already.
YEAR = {"month_first": ", {year}", "day_first": " {year}", "iso": ""}
MONTH_OF_YEAR = "{month} {year}"
NEAR = {0: "today", 1: "tomorrow", -1: "yesterday"}
AHEAD = "in {days} days"
AGO = "{days} days ago"
