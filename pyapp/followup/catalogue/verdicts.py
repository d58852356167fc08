"""What the verdict's own buttons, links and line above it say."""

KICKERS = {"do": "Do now", "leave": "Leave alone for now", "over": "Over"}
# What is due is done on a business day: today is none.
NOT_TODAY = "Not today: from {day}"
OFF_DAY = "{reason} Today is not a business day, so wait until {day}."
BY = "by {day}"

NOTE = "{name}'s note"
NAMELESS_NOTE = "the thank-you note"
NOTES = "thank-you note"
ON_DAY = "{line} on {day}"

WRITE_NOTE = "Write {name}'s note"
WRITE_NOTES = "Write the notes"
OF_DAY = "{label} ({day})"
WRITE_NAMELESS = "Write the note"
# A follow-up that is written, by its kind.
WRITE_IT = {"thank_you_note": "Write it", "closing_note": "Write it"}
WRITE_REPLY = "Write the reply"
CALL_SCRIPT = "Open the call script"
MARK_NOTE = "Mark as sent: {name}"
MARK_REPLY = "Mark my reply as sent"
CLOSE = "Close this file"
ANSWERED = "They answered, no decision yet"
CALLED_AFTER_ALL = "They called after all: reopen"

ADD_PERSON = "Add an interviewer"
ADD_INTERVIEW = "Add the interview"
ADD_NEW_INTERVIEW = "Add the new interview"
ANSWER_OFFER = "Answer it step by step"
HEARD = "They got in touch"
# Beside `ANSWERED`, which logs the bare fact in one tap.
HEARD_MORE = "They named a date, invited me or decided"
CONTACT = "Thinking of getting in touch?"
