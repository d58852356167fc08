"""Every sentence in which the rules explain themselves."""

CONTACTS = {
    "call": "phone call",
    "email": "e-mail",
    "relay": "relay call",
    "text": "text message",
}

VERDICTS = {
    "stop": "You have asked {calls}, and asking again can read as pressure: {stop_advice}.",
    "send_closing_note": "They said no, and a short, gracious line keeps the door open.",
    "closed": "{closed}",
    "send_thank_you": "{unthanked} {have} not had a personal thank-you note from you"
    " yet{lateness}.",
    "identify_interviewers": "You need everyone's name to write to them: ask the coordinator or"
    " the recruiter for the list, which is not chasing.",
    "answer_offer": "You have an offer: answer within the time they gave you, and tell"
    " the others whose answer you would still want.",
    "record_interview": "There is no interview to plan from here: add one once you have its day,"
    " or close this file.",
    "interview_ahead": "Your interview is on {until}, and there is nothing to chase before it.",
    "move_on": "You have waited long enough: they should have told you, and many do not, so plan"
    " as if they chose someone else, stay reachable, and put your energy into the next one.",
    "make_the_call": "{waited}: one short {contact} for an update is {fine}.",
    "await_answer": "{asked}: leave it with them until {until}.",
    "wait": "It is too early to ask before {until}: silence until then means nothing, and"
    " asking now can look pushy.",
}

NAMELESS = "someone"
CLOSED = {
    "rejected": "They said no, and you have done all there is to do here.",
    "withdrawn": "You withdrew, and there is nothing left to do here.",
    "closed": "You closed this file; if they do get in touch, log it and the file opens again.",
    "accepted": "You took the job: there is nothing left to chase here.",
}
FOLLOW_UPS = {
    "thank_you_note": "A personal note {within} shows that you were listening.",
    "identify_interviewers": "Everyone who took part gets a note, so you need their names.",
    "update_call": "{call_basis}{rolled}{until_then}.",
    "move_on": "{move_on_basis}.",
    "closing_note": "A short, gracious reply keeps the door open.",
}

# Parts of those sentences, in the order in which they come.
HAVE = {True: "has", False: "have"}
LATE_NOTE = "; a late note still beats none"
STILL_FINE, FINE_NOW = "still fine", "fine now"
PEOPLE = ("person", "people")
ANSWERED = "They have answered"
ASKED = "You have asked {times}, and that is enough"
STOP_NOW = "plan as if they chose someone else, and move on"
STOP_UNTIL = "leave it until {day}, then move on"
PROMISE_PASSED = "the date they gave you has passed"
WAITED = "{period} {have} passed since {event}"
SINCE = {
    "interview": "your interview",
    "wrote": "they got in touch",
    "asked": "you asked",
    "answered": "they answered",
}
UNTIL_THEN = "; until then, leave them alone"
AFTER_PROMISE = "the day after the date they gave you, {day}"
AFTER = "{period} after {event} on {day}"
AFTER_SOONER = "{basis}, since the date they gave you, {day}, is sooner"
ROLLED = "; {day}, {why}, so it moves to {opens}"
UNKNOWN_HOLIDAYS = "; public holidays of {year} are not known here"
HOLIDAY, WEEKEND = "is {name}", "falls on a weekend"
BUSINESS_DAY = "business day"
AFTER_ANSWER = "{period} after their answer on {day}"
AFTER_ASKING = "{wait} after you asked on {day}"
AFTER_WINDOW = "{wait} after the last day to ask, if nothing comes"
