"""The words of the page that counts: how it goes."""

LEAD = "You have had {interviews} for {jobs}."
INTERVIEW, JOB = "interview", "job"

NOTES = "Thank-you notes"
NOTE_PARTS = {"in_time": "Sent {within}", "late": "Sent later", "not_sent": "Not sent"}
NO_NOTES = "No note has been due yet."
NOTES_SAID = "{count} of {of} went out in time"

REPLIES = "Did they get back to you?"
REPLIED, NOT_REPLIED, WAITING = "They did", "Not so far", "Too soon to say"
NO_REPLIES = "Too soon to say: every wait is still going on."
REPLIES_SAID = "You heard back from {count} of {of} after an interview"

DAYS = "How long that took"
NO_DAYS = "No reply to count yet."
DAYS_SAID = (
    "Days from your last interview or call to their first word. The middle is {middle}, and"
    " all lie between {least} and {most}."
)
FEW_DAYS_SAID = (
    "Days from your last interview or call to their first word: {days}. A middle value"
    " would say little of so few."
)
REPLY_COUNT, SHORTEST, MIDDLE, LONGEST = "Replies", "Shortest wait", "Middle wait", "Longest wait"
SAME_DAY, ONE_DAY, DAYS_ON = "same day", "1 day", "{count} days"
MIDDLE_HERE = "middle: {days}"
ONE_DOT = "Each dot is one reply."
DOTS = "Each dot stands for up to {count} replies."

CALLS = "Asking for an update"
NO_CALLS = "Nothing to count: you have not asked yet, or their answer may still come."
ANSWERED, NOT_ANSWERED = "They answered", "No answer so far"
CALLS_SAID = "{count} of {of} brought an answer"

STAGES = "Where they stand"
STAGES_SAID = "Every job that you have had an interview for, including archived ones."

SHARE = "{said}: {percent}%."
NO_SHARE = "{said}. That is too few for a percentage: one more answer could change the picture."
