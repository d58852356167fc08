"""Thinking of getting in touch: when it is fine, and when not, why, what it risks and what to do instead.

The tables are keyed by how an update would stand: `followup.web.views.asking.Asking`.
"""

TITLES = {
    "fine": "Yes, this is the time to ask",
    "early": "Not yet",
    "ahead": "After the interview",
    "asked": "You have asked: leave it with them",
    "often": "Stop here: no more messages",
    "silent": "Let this one go",
    "offer": "They have made you an offer",
    "over": "This one is over",
    "unknown": "Record the interview first",
}
# They said no, and have not had a reply yet.
REPLY_TITLE = "Yes, one short reply"
REPLY_NOW = (
    "Thank them, wish them well, and say that you would be glad to hear from them again. Then leave"
    " it there."
)
# Today is no business day.
FINE_LATER = "Yes, from {day}"

RISKS = {
    "early": "They often have no answer this soon. Asking for one can look impatient, and it uses up"
    " the question you will want later.",
    "ahead": "There is no decision to ask about yet, and a message now can look anxious.",
    "asked": "They know that you want the job. Asking again, however politely, reads as pressure, and"
    " it can undo the good impression you made.",
    "often": "Silence is not a reason to try once more. Another message now may be what they"
    " remember.",
    "silent": "One more message keeps you waiting, and it can close a door that is still ajar.",
    "offer": "",
    "over": "Asking again after the end can close a door that is still ajar, and it pulls you back"
    " into waiting.",
    "unknown": "",
}
INSTEAD = {
    "fine": "Keep it short: who you are, which role, when you met, and one question. Then leave it"
    " with them.",
    "early": "Leave them alone until {until}. The planner tells you when the day has come. Until then,"
    " the next application is the best use of the wait.",
    "ahead": "Prepare, and leave them alone until {until}. After it, everyone you met gets a"
    " thank-you note.",
    "asked": "Leave them alone until {until}. If nothing has come by then, plan as if they chose"
    " someone else. If they write, answer promptly: a reply is never chasing.",
    "often": "Leave them alone until {until}. Send no apology either: it would be one more message. If"
    " they write, answer promptly: a reply is never chasing.",
    "silent": "Close this file and put the energy into the next one. If they call after all, one tap"
    " opens it again.",
    "offer": "Answer it in the time they gave you. If you need longer, say so once and name a day.",
    "over": "Leave them alone, and stay reachable: if they get in touch, answer promptly and gladly.",
    "unknown": "Add the interview, and the planner knows the day from which it is fine to ask.",
}
DISPUTED = (
    "How sure are we? It is judgment, widely shared but not measured; some advisers allow more."
)

# The question of a day that is over is judged by that day; what is done is not warned of any more.
PAST_TITLE = "Before you save this"
PAST = {
    "early": "By your plan, {day} was too early to ask: the first day is {until}.",
    "ahead": "By your plan, {day} was before the interview on {until}.",
    "asked": "By your plan, you had done your asking before {day}.",
    "often": "By your plan, you had done your asking before {day}.",
    "silent": "By your plan, it was time to let this one go by {day}.",
    "offer": "By your plan, an offer of theirs was there to answer on {day}.",
    "over": "By your plan, this one was over on {day}.",
    "unknown": "Your plan has no interview to ask about on {day}.",
}
PAST_RISK = "Asking early, or once more, can read as pressure."
PAST_INSTEAD = (
    "If it has happened, it is no disaster: record it, so that your dates take it into account. No"
    " apology is needed; it would be one more message. From here on, let them come to you."
)
# An entry that was held back.
NOT_SAVED = "Not saved yet: read this first. Everything you typed is still here."

NOTES_OPEN = "Thank-you notes are never chasing, and {count} {are} still to be written."

REASONS = {
    "offer_deadline": (
        "You have another offer, with a deadline",
        "Tell them both dates: it is fair to everyone. Only for an offer that is real.",
    ),
    "requested": (
        "They asked you for something",
        "References, a work sample, a form, an answer to their question: send it, and nothing more.",
    ),
    "access": (
        "You need an access arrangement",
        "An adjustment, an interpreter, another format: ask as early as you can. It is never pushy.",
    ),
    "invited": (
        "They asked you to get in touch",
        'They said "call me on Friday" or "let me know": do just that, on that day.',
    ),
    "withdrawal": (
        "You want to withdraw",
        "Tell them as soon as you know: two kind lines spare them the wait.",
    ),
}
LOG_IT = {
    "offer_deadline": "Log that I told them",
    "requested": "Log that I sent it",
    "access": "Log that I asked for it",
    "invited": "Log that I did",
    "withdrawal": "Log that I withdrew",
}
NO_CHASE = "It does not count as chasing."

LOGGED = "Logged: {what}."
DELETED = "Deleted: {what}."
NOTE_SENT = "Marked your note to {name} as sent today."
UPDATE_MADE = "Logged today's request for an update. Now leave it with them."
CLOSING_SENT = "Marked your reply as sent today. That keeps the door open."
CLOSED = "Closed {company}. Knowing when to stop is part of doing this well. {next}"
REOPENED = "Opened {company} again."

# What they call the date that they gave, by what they wrote for.
DATE_LABELS = {"offer": "They want your answer by", "other": "They named a day"}
DATE_HINTS = {
    "offer": "Leave it empty if they named no day, and ask them for one.",
    "other": "Leave it empty if they named none. It is the day they will decide by or, with an offer,"
    " the day they want your answer.",
}
DATES = {"offer": "they want your answer by {day}", "other": "decision by {day}"}
WAYS = {"inbound": "from {name}", "outbound": "to {name}"}
