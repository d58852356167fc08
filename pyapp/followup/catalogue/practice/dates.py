"""The words of the generated questions about dates: what happened, what is asked, why a day is wrong."""

PLACES = (
    *("a hospital", "a bank", "a school district", "a shipyard", "a software company", "a museum"),
    *(
        "a city council",
        "a bakery chain",
        "a power company",
        "a law firm",
        "a charity",
        "an airline",
    ),
)

# Facts, in the order in which they are told.
INTERVIEWED = "You interviewed at {place} on {day}."
OPEN_DAY = "You interviewed at {place} on {day}, at their open day."
TWO_ROUNDS = "You had a first interview at {place} on {earlier} and a second one on {day}."
PEOPLE = "{people} took part."
PERSON, PERSONS = "person", "people"
DAYS_OFF = "Days off there in these weeks: {days}."
COUNTRY = "Country: {country}."
WEEKDAYS_OFF = "{weekday}s"
HOLIDAY = "{day} ({name})"
PROMISED = "They told you there that you would hear by {day}."
PREFERS = {
    "call": "",
    "email": "They prefer e-mail to calls.",
    "relay": "You make your calls by relay.",
    "text": "They prefer text messages to calls.",
}
NOTES_SENT = "Your thank-you notes are sent."
ASKED = "On {day} you asked for an update."
WROTE = "On {day} they wrote that they are still deciding."
WROTE_A_DATE = "On {day} they wrote that you would hear by {promised}."
NOT_ASKED = "You let the days for asking pass."
TODAY = "Today is {day}."

ASK = {
    "note": "By which day should your notes be sent?",
    "call": "What is the first day on which one {contact} for an update is fine?",
    "promise": "What is the first day on which one {contact} for an update is fine?",
    "move-on": "They stay silent. On which day do you start to plan as if the job went to someone else?",
    "budget": "May you ask for an update once more?",
}
MAY_ASK = {"yes": "Yes, today", "not-yet": "Not yet", "no": "No, not any more"}

# Why a day, or a word, is wrong. The schedule's own reason follows.
NOTE_EARLY = "You may well send them by then, but you have until {right}."
NOTE_LATE = "That is later than need be, though a late note beats none."
NOTE_ROLLED = "A note does not wait for a business day, though a late one beats none."
NOT_OVER = "Their own date comes first, and it is theirs until that day ends."
TOO_EARLY = "That is too early: wait {period} from {base}."
DAY_OFF = "{day}, {why}, so there is nobody to ask."
TOO_LATE = "You may ask then too, but it is not the first day."
GONE_EARLY = "Until {right} an answer may well come."
GONE_LATE = "You need not wait that long."
# By what is said, and what is right.
MAY = {
    ("yes", "not-yet"): "There will be a day to ask, and it is not today.",
    ("yes", "no"): "You have asked, and nothing since makes another try welcome.",
    ("not-yet", "yes"): "The day to ask has come.",
    ("not-yet", "no"): "There is no later day for it.",
    ("no", "yes"): "One more try is left, and its day has come.",
    ("no", "not-yet"): "One more try is left, and its day is yet to come.",
}
