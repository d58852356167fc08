"""They got in touch: what each kind of news asks for, what logs it, and what is said then.

The tables are keyed by the purpose of what they sent.
"""

QUESTIONS = {
    "reply": "News, but no decision",
    "invitation": "Another round",
    "offer": "An offer",
    "rejection": "A no",
}
HINTS = {
    "reply": "Still deciding, a delay, a question for you. Answer it promptly: a reply is never chasing.",
    "invitation": "Good news. Next you add its day and the people you will meet.",
    "offer": "Well done. Next come your thanks, the day they want your answer by, and who else should know.",
    "rejection": "That stings. Next comes a short, gracious reply.",
}
BUTTONS = {
    "reply": "They answered, no decision yet",
    "invitation": "They invited me to another round",
    "offer": "They made an offer",
    "rejection": "They said no",
}
DATES = {"reply": "They named a new date", "offer": "They want your answer by"}
DATE_HINTS = {
    "reply": "Your next request for an update then waits until after it.",
    "offer": "If they named none, ask them for one.",
}
SAID = {
    "reply": "Logged that they answered today.",
    "invitation": "Logged their invitation. Now add the new interview.",
    "offer": "Logged their offer. Congratulations.",
    "rejection": "Logged their no. One gracious reply, and you are done here.",
}
REOPENED = (
    "Logged that they answered today, and opened {company} again. Good that you stayed reachable."
)
IN_THE_PAST = "This day has passed. Check it, or leave this one empty."
