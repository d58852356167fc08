"""Small words of the drafts: blanks to fill, subject lines, greetings and sign-offs."""

# What stands where something is not known. Several: people of one panel get different ones.
BLANKS = {
    "name": ("[their name]",),
    "go_between": ("[the name of whoever passes it on]",),
    "company": ("[the company]",),
    "role": ("[job title]",),
    "date": ("[the day of the interview]",),
    "sender": ("[your full name]",),
    "phone": ("[your phone number]",),
    "moment": (
        "[something {who} said that stayed with you{noted}]",
        "[what {who} asked or told you, in your own words{noted}]",
        "[a moment in which {who} surprised you{noted}]",
        "[what {who} cared about most{noted}]",
        "[the point on which you and {who} agreed{noted}]",
    ),
    "fit": (
        "[one thing you have done that fits]",
        "[work of yours that {who} would want to know of]",
        "[your best example, with a number in it]",
        "[where you have met the same task before]",
        "[what you are good at that they need]",
    ),
    "their_date": ("[the day they want your answer]",),
    "our_date": ("[the day you were told here]",),
    "slip": ("[what was wrong]",),
    "right": ("[what is right]",),
}
NOTED = "; you noted: {points}"
THEM = "they"
MOST_NOTED = 90
EVERYONE = "everyone who spoke with me"

GREETING = "Dear {name},"
SIGN_OFFS = {"warm": "Warm regards,", "brief": "Best regards,", "formal": "Sincerely,"}

MEETINGS = {
    "screening": "first call",
    "first": "interview",
    "second": "second interview",
    "final": "final interview",
    "other": "interview",
}
AGAIN = "second conversation"

# By place in the panel they take turns: subjects stand beside each other, too.
SUBJECTS = {
    "standard": (
        "Thank you for {date} – {role}",
        "{role}: thank you for our talk",
        "After our conversation about the {role} role",
    ),
    "panel": (
        "Thank you for {date} – {role}",
        "{role}: thank you for our talk",
        "After our conversation about the {role} role",
    ),
    "phone_screen": ("Thank you for the call – {role}", "{role}: our call on {date}"),
    "second_round": ("Thank you for the {meeting} – {role}", "{role}: after the {meeting}"),
    "late": ("Thank you for {date} – {role}", "{role}: my thanks for {date}"),
    "coordinator": ("Thank you for arranging the {meeting} – {role}",),
    "recruiter": ("After the {meeting} with {company} – {role}",),
    "correction": ("A correction to my note – {role}",),
    "withdrawal": ("Withdrawing from the search – {role}",),
    "rejection": ("Thank you for letting me know – {role}",),
    "other_offer": ("Two dates, and the {role} role",),
}
