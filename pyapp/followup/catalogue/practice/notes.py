"""The words of the note coach's screens: cases, tones, what a report says beside its findings."""

CASES = {
    "standard": "One person, face to face or by video",
    "panel": "One of several in a panel",
    "phone_screen": "A phone screen",
    "second_round": "A second or later round",
    "coordinator": "One note to all, through a coordinator",
    "recruiter": "Thanks passed on by a recruiter",
    "late": "A late note",
}
LETTERS = {
    "rejection": "A gracious reply to their no",
    "withdrawal": "Withdrawing",
    "other_offer": "You have another offer",
    "correction": "Putting a slip right",
}
LETTER_LEADS = {
    "rejection": "Thank them, wish them well, and say that you would be glad to hear from them again."
    " Then leave it there.",
    "withdrawal": "Two kind lines spare them the wait, and people remember them.",
    "other_offer": "Only for an offer that is real. Name both dates, the one on which you must answer"
    " and the one you were told here, and leave the rest to them.",
    "correction": "Once, short, and only when the slip matters: a wrong fact, a wrong name, a missing"
    " file. Send no apology for an apology.",
}
LETTER_MARKS = {
    "rejection": "Mark my reply as sent",
    "withdrawal": "Mark as sent: I have withdrawn",
    "other_offer": "Mark as sent: they know",
    "correction": "Mark as sent: it is put right",
}
# A correction stands below the note that it belongs to.
CORRECTED = "{note}\n\nPut right on {day}:\n{text}"
LETTER_SENT = {
    "rejection": "Marked your reply as sent today. That keeps the door open.",
    "withdrawal": "Marked as sent today. You have withdrawn, and the file is closed.",
    "other_offer": "Logged that you told them today. It does not count as chasing.",
    "correction": "Marked as sent today. It stands below the note that it puts right.",
}
TONES = {"warm": "Warm", "brief": "Brief", "formal": "Formal"}
SEVERITIES = {
    "must": "Fix before you send it",
    "should": "Better to change",
    "info": "Good to know",
}
HOUSE_RULE = "House rule"
SOURCED = "Advised by {publisher}"

MUST_FIX = ("{count} thing to fix before you send it.", "{count} things to fix before you send it.")
MAY_GO = "Nothing stands in the way of sending it."
HEARD = "{summary}. {rest}"

# What stands behind a person's name.
SENT = "Sent on {day}"
TYPED = "Typed, not sent"
TO_WRITE = "To write"
WAIVED = "You asked not to write"

WHERE = {"text": "Show it in the note", "subject": "Show it in the subject line"}
QUOTED = "\N{LEFT DOUBLE QUOTATION MARK}{text}\N{RIGHT DOUBLE QUOTATION MARK}"
CUT = "{text} \N{HORIZONTAL ELLIPSIS}"

NO_ADDRESS = (
    "No e-mail address is on record for {name}, so there is no way into your mail program from here."
    " Copy the note instead."
)
TOO_LONG_TO_MAIL = "The note is too long for a link to your mail program. Copy it instead."

SAID_SENT = "Marked your note to {name} as sent today, with its text."
NOT_YET = "Not marked: this interview is still ahead, and a note counts once you have met."
TO_ALL = "Marking it counts for {names}, because it goes to all of them."
SAID_DRAFT = "The draft is in the note. What stood there can be put back."
SAID_BACK = "Your text is back in the note."
SAID_COPIED = "Copied."

# Another note to compare with, whose reader nobody knows.
SOMEBODY = "somebody else"
SINCE = {
    "": "I would rather not say",
    "3": "Today, or within a day",
    "36": "One to two days ago",
    "72": "Longer ago",
}
