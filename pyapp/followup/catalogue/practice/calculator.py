"""The words of the calculators on the rule pages."""

TITLES = {
    "thank-everyone": "When are my notes due?",
    "wait-then-call": "When may I ask for an update?",
    "once-only": "May I ask again?",
    "move-on": "When do I move on?",
}
TITLE = "What do I do when?"
MAIN = {
    "thank-everyone": ("thank_you_note", "identify_interviewers"),
    "wait-then-call": ("update_call",),
    "once-only": ("update_call",),
    "move-on": ("move_on",),
}
"""The follow-ups that each rule is about."""

EVERYONE = "everyone who interviewed you"
WRITE_NOTES = "Write a personal note to everyone who interviewed you."
BEFORE_INTERVIEW = "This is before the interview. Check both days."
KEPT = "Put into your planner."
