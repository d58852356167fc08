"""The words of Today: what to do now, what is coming this week, what to leave alone."""

# What a card says to do; a verdict that is not in here keeps its own headline.
ACTIONS = {
    "send_closing_note": "Reply to the no from {company}",
    "identify_interviewers": "Find out who interviewed you at {company}",
    "answer_offer": "Answer the offer from {company}",
    "record_interview": "Add the next interview at {company}",
    "move_on": "Stop waiting and move on",
}
ONE_NOTE = "Write {name}'s note"
# Where one of the people has no name.
NAMELESS_NOTES = ("Write the thank-you note", "Write the thank-you notes")
NOTES_TO_ONE = "Write {name}'s notes"
NOTES = "Write to {names}"
OTHERS = ("one other", "{count} others")
ASK = {
    "call": "Call {who} for an update",
    "email": "E-mail {who} for an update",
    "relay": "Call {who} by relay for an update",
    "text": "Text {who} for an update",
}
# What stands before several equal buttons, each of which is named by its person.
MANY = {"note.sent": "Mark as sent"}
# A name that begins so is not shortened: "Dr. Reyes" is no "Dr.".
TITLES = frozenset({"dr", "mr", "mrs", "ms", "mx", "miss", "prof", "sir", "madam", "rev", "hon"})

INTERVIEWS = {
    "screening": "Screening interview",
    "first": "First-round interview",
    "second": "Second-round interview",
    "final": "Final interview",
    "other": "Interview",
}
AT_TIME = "{what}, {time}"
OFFER = "The day by which they want your answer"

# What a quiet file waits for.
WAITS = {
    "interview_ahead": "your interview",
    "wait": "their decision",
    "await_answer": "their answer",
    "stop": "their answer, with no more from you",
}
UNTIL = "until {day}"
NEAR_DAY = "{near}, {day}"
