"""What stands beside a field that cannot be used as it is: what is wrong, and what to do."""

ONE_TO_CORRECT = "One thing to correct."
SOME_TO_CORRECT = "{count} things to correct."

NOT_ONE_OF_THESE = "Choose one of these."
TOO_LONG = (
    "This is {length:,} characters long; {limit:,} fit here."
    " Shorten it, or keep the rest in the notes."
)
NO_DATE = "This is not a day that can be used. Check the day, the month and the year."
NO_TIME = "This is not a time of day. Use hours and minutes, such as 14:30."
FAR_BACK = (
    "This day is in {year}, more than a year in the past."
    " Change it, or confirm below that it is right."
)
FAR_AHEAD = (
    "This day is in {year}, more than a year ahead. Change it, or confirm below that it is right."
)
STILL_TO_COME = "This day is still to come. Log it once it has happened."

COMPANY_MISSING = "Enter the company's name."
INTERVIEW_DAY_MISSING = "Enter the day of the interview."
BEFORE_INTERVIEW = "This day is before the interview. Check both, or leave this one empty."

NAME_MISSING = "Enter this person's name."
ROW_NAME_MISSING = "Enter this person's name, or empty the row."
NOBODY_PASTED = "There is no name in this. Paste names, each on a line of its own."
NOBODY_ADDED = "Enter at least one name."
TOO_MANY_PEOPLE = "{most} people fit here; these are left. Save, then add them to the interview."

TALK_OF_NOBODY = (
    "This person is no longer listed here. Move the words to someone else, or empty the field."
)

HAPPENED_MISSING = "Enter the day it happened."
BEFORE_SAID = "This day is before they said so. Check both, or leave this one empty."
NOT_THEIR_DAY = (
    "This is for a day that they named: when they wrote, or when you asked for an update. Leave it"
    " empty here, and log what they said as an entry of its own."
)
NOTE_TO_NOBODY = "Choose the person the note went to."

NO_PLAN = (
    "This is not a plan from this planner, or the file is damaged. Your plan here is unchanged."
    " In detail: {problem}."
)
NO_FILE = "Choose a file: a plan that you downloaded here, or a table."
