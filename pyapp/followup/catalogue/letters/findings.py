"""What the coach says about a place in a note, and what to do there; and why a check says nothing."""

FOUND = {
    "placeholder": (
        "{what} is still to be filled in.",
        "Write what belongs there, or take it out.",
    ),
    "name": (
        "“{what}” is nearly {name}, but not quite.",
        "Compare it letter by letter with how they write it.",
    ),
    "other_employer": (
        "{what} is another employer in your plan.",
        "Name the company you are writing to, or leave names out.",
    ),
    "other_person": (
        "“{what}” is somebody else: this note is for {name}.",
        "Put in the right name, then read the rest for other leftovers.",
    ),
    "thanks": ("The text thanks nobody.", "Begin with your thanks, and say what for."),
    "several": (
        "{count} people are in To and Cc.",
        "Send each of them a note of their own. A coordinator may pass one note on.",
    ),
    "near_copy": (
        "{percent}% of this is in your note to {name}, too.",
        "Keep your thanks, and rewrite the rest around what this person said.",
    ),
    "passage": ("Your note to {name} has this, too.", "Say it another way, or say something else."),
    "gift": ("“{what}” reads as a gift.", "Send the note alone: words are enough."),
    "id_number": (
        "This looks like the number of an ID, an account or a card.",
        "Take it out. Give such numbers after an offer, by a safe way.",
    ),
    "generic_greeting": (
        "This greeting could go to anyone.",
        "Greet {name} by name.",
    ),
    "no_greeting": ("There is no greeting.", "Greet {name} by name."),
    "own_detail": (
        "Nothing here is from what you noted about {name}.",
        "Add one thing that the two of you talked about. If it is there in other words, all is well.",
    ),
    "role": (
        "The role is not named.",
        "Name it once, in the text or in the subject: {role}.",
    ),
    "interest": ("Nothing says that you want the job.", "Say it once, plainly, near the end."),
    "too_short": (
        "{count} words are few: {least} to {most} do well.",
        "Add one moment from the conversation and how you fit.",
    ),
    "too_long": (
        "{count} words are many: {least} to {most} do well.",
        "Keep one moment and one reason, and cut the rest.",
    ),
    "pressure": (
        "“{what}” presses for an answer.",
        "Leave it out. There is a time to ask, and it is not now.",
    ),
    "presumption": (
        "“{what}” sounds as if it were decided.",
        "Say “if I join you”, or say that you would like to.",
    ),
    "pay": ("“{what}” is about terms.", "Keep it for the offer, unless they asked."),
    "emoji": ("This is an emoji.", "Say it in words."),
    "text_speak": ("“{what}” is how one types to friends.", "Write it out."),
    "exclamation": (
        "There are {count} exclamation marks.",
        "Keep one at most; a period will do.",
    ),
    "device_line": ("“{what}” is from your phone.", "Delete the line."),
    "subject": (
        "The subject is empty.",
        "Three to six words will do, such as “Thank you” and the role.",
    ),
    "full_name": (
        "Your full name is not at the end.",
        "Sign with your first and last name.",
    ),
    "phone": ("Your phone number is not at the end.", "Add it below your name."),
    "late": (
        "The usual time for a note has passed.",
        "Send it today. No apology is needed.",
    ),
    "very_late": (
        "This is later than usual.",
        "Send it anyway: a late note beats none. Leave the delay out of it.",
    ),
    "attached": ("You write that something comes with it.", "Attach it before you send."),
    "promised": (
        "You promised to send something, and it is not mentioned.",
        "Attach it and say so, or send it when it is ready.",
    ),
    "cliche": ("“{what}” is in very many notes.", "Say what you did instead."),
    "doubled": ("“{what}” stands here twice.", "Take one out."),
    "personal": (
        "“{what}” is nothing they need to decide.",
        "Leave it out, unless you want them to know.",
    ),
    "long_sentence": ("This sentence has {count} words.", "Make two of it."),
}

NOT_APPLICABLE = {
    "no_recipient": "You have not said whom this is for.",
    "no_other_people": "Your plan has nobody else to mix up with.",
    "no_other_companies": "Your plan has no other employer to mix up with.",
    "forwarded": "Somebody passes this on, so it may be for several.",
    "no_recipients": "No address is filled in.",
    "no_siblings": "There is no other note from this interview.",
    "no_conversation": "A note of this kind need not come back to the conversation.",
    "no_role": "Your plan has no role for this one.",
    "two_lines": "A correction needs two lines, and no more.",
    "ended": "A note of this kind does not ask for the job.",
    "asked_about_pay": "They asked about pay, so you may answer.",
    "no_email": "Only e-mail has a subject.",
    "no_sign_off": "A message of this kind shows who you are.",
    "not_timed": "A note of this kind has no usual time.",
    "access_mode": "You need an arrangement, so what to tell is up to you.",
}
CANNOT_CHECK = {
    "no_talking_points": "Cannot check: you have noted nothing about this conversation.",
    "no_sender": "Cannot check: your full name is not known here.",
    "no_date": "Cannot check: the date of the interview is not known.",
    "no_blanks": "Cannot check: this script puts no blanks between words.",
    "no_english": "Cannot check: this one knows English only.",
}

# Whoever it was, where no name is known.
SOMEONE = "this person"
