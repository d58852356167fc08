"""The words of what is printed: the week, one file, and whom you contacted."""

PERIOD = "{first} to {last}"

# The activity log.
UP_TO = "Everything up to {day}"
WEEK_OF = "Week of {day}"
CONTACTS = ("{count} contact", "{count} contacts")
INTERVIEWS = ("{count} interview", "{count} interviews")
AMONG_THEM = "{contacts}, including {interviews}"
FOUND = ("{count} entry", "{count} entries")
LEFT_OUT = (
    "One entry is dated after today. It is not in this list yet.",
    "{count} entries are dated after today. They are not in this list yet.",
)
SHOWN = "Here are the newest {shown} of {found} entries, on paper too."
WRONG_WAY_ROUND = "The first day is after the last one. Swap them, and the entries appear."
PRESETS = {
    "this_week": "This week",
    "last_week": "Last week",
    "four_weeks": "Last four weeks",
    "all": "Everything",
}
