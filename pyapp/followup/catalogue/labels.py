"""The words that the page has for every value of the model: one table per kind."""

STAGES = {
    "active": "In progress",
    "offer": "They made an offer",
    "rejected": "They said no",
    "withdrawn": "I withdrew",
    "closed": "Closed, moved on",
    "accepted": "I took the job",
}
ROUNDS = {
    "screening": "Screening",
    "first": "First round",
    "second": "Second round",
    "final": "Final round",
    "other": "Another round",
}
ROUNDS_IN_TEXT = {
    "screening": "screening",
    "first": "first round",
    "second": "second round",
    "final": "final round",
    "other": "another round",
}
# One of several with the same name.
OF_SEVERAL = "{name} ({which})"
FORMATS = {
    "one_on_one": "One on one",
    "panel": "Panel",
    "video": "Video",
    "phone": "Phone",
    "group": "Group of candidates",
    "other": "Other",
}
PREFERRED_CHANNELS = {
    "call": "Phone call",
    "email": "E-mail",
    "relay": "Relay call",
    "text": "Text message",
}
CHANNELS = {
    "email": "E-mail",
    "letter": "Letter or card",
    "call": "Phone call",
    "voicemail": "Voicemail",
    "text": "Text message",
    "social": "Social network",
    "relay": "Relay call",
    "in_person": "In person",
}
PURPOSES_FROM_YOU = {
    "thank_you": "I sent a thank-you note",
    "update": "I asked for an update",
    "closing": "I replied to their no",
    "requested": "I sent something they asked for",
    "offer_deadline": "I told them about another offer's deadline",
    "access": "I asked for an access arrangement",
    "invited": "I got in touch because they asked me to",
    "acceptance": "I accepted their offer",
    "withdrawal": "I withdrew",
}
PURPOSES_FROM_THEM = {
    "reply": "They answered",
    "invitation": "They invited me to another round",
    "offer": "They made an offer",
    "rejection": "They said no",
}
PURPOSES = PURPOSES_FROM_YOU | PURPOSES_FROM_THEM
STATUSES = {
    "upcoming": "Coming up",
    "waiting": "Not yet",
    "due": "Now",
    "late": "Late, still worth it",
    "lapsed": "No longer useful",
    "done": "Done",
    "waived": "Not needed",
    "cancelled": "No longer needed",
}
HEADLINES = {
    "stop": "Stop: no more messages",
    "send_closing_note": "Reply to their no",
    "closed": "Closed",
    "send_thank_you": "Write {notes}",
    "identify_interviewers": "Find out who interviewed you",
    "answer_offer": "Answer the offer",
    "record_interview": "Add the next interview",
    "interview_ahead": "Interview {until}",
    "move_on": "Move on",
    "make_the_call": "{contact} for an update",
    "await_answer": "Leave it with them until {until}",
    "wait": "Wait until {until}",
}
UPDATE_TITLES = {
    "call": "Call",
    "email": "E-mail",
    "relay": "Call by relay",
    "text": "Text",
}
ASKED = {
    "call": "I called",
    "email": "I e-mailed",
    "relay": "I called by relay",
    "text": "I texted",
}
FOLLOW_UPS = {
    "thank_you_note": "Thank-you note to {name}",
    "identify_interviewers": "Find out who interviewed you",
    "update_call": "{contact} for an update{budget}",
    "move_on": "Move on",
    "closing_note": "Reply to their no",
}
# For a plan that was not made here: the forms ask for both.
NAMELESS = "this interviewer"
COMPANYLESS = "this company"
# A country or region that the holiday table lacks.
UNKNOWN_REGION = "{code} (no public holidays known)"
# The tone of a verdict: something to do, something to leave alone, nothing left.
TO_DO, LEAVE, OVER = "do", "leave", "over"
TONES = {
    "stop": LEAVE,
    "closed": OVER,
    "interview_ahead": LEAVE,
    "await_answer": LEAVE,
    "wait": LEAVE,
}
# How dates look, and which day a week begins with.
DATE_STYLES = {
    "month_first": "Monday, November 30",
    "day_first": "Monday 30 November",
    "iso": "Monday 2026-11-30",
}
WEEK_STARTS = {"monday": "Monday", "sunday": "Sunday", "saturday": "Saturday"}
# The main screens, by the first part of their address.
SCREENS = {
    "": "Today",
    "all": "All",
    "month": "Month",
    "results": "How it goes",
    "copies": "Copies",
    "settings": "Settings",
}
# When a follow-up is to be done.
OPENS, ENDS, ENDED = "opens {distance}", "ends {distance}", "ended {distance}"
FROM_DAY, BY_DAY, WINDOW = "from {day}", "by {day}", "{opens} to {day}"
ONCE = ", once"
OTHER_COMPANIES = ("other company", "other companies")
