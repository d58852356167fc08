"""What a lesson's exercise says beside its author's own texts."""

# How a question stands, by what is known of it.
STATES = {"done": "done", "tried": "to try again", "open": "open"}

# What is written beside a part of an answer: a mark and a word, never a color alone.
RIGHT = "Right"

# By whether the option was chosen, and whether it should have been.
ONE_OF_SEVERAL = {
    (True, True): "Your answer, and right",
    (True, False): "Your answer, not quite",
    (False, True): "The better answer",
    (False, False): "Not this one",
}
SOME_OF_SEVERAL = {
    (True, True): "Right",
    (True, False): "Better left out",
    (False, True): "This belongs to it, too",
    (False, False): "Right to leave out",
}
TOO_FAR = {
    (True, True): "Right: this went too far",
    (True, False): "Not quite: this was fine",
    (False, True): "Not quite: this went too far",
    (False, False): "Right: this was fine",
}

# What is right, where something else was answered.
BELONGS = "Not quite: it belongs under “{right}”"
PLACE = "Not quite: it is number {right}"
SAID = "Not quite: {right}"
NEVER_SAID = "Not quite: nobody said it, so it stays empty"
DAY = "Not quite: {right}"

# How an answer in a call does, and how the call ends.
TURNS = {"good": "Works well", "fair": "Works, with a catch", "bad": "Better not"}
ENDS = {
    "good": "A good end",
    "fair": "A fair end",
    "bad": "An end that helps nobody",
}

# The line above the reasons.
ALL_RIGHT = "Right"
SOME_RIGHT = "Not quite"
ONE_RIGHT = "That is it. Each answer has its reason below."
BOTH_RIGHT = "Both are right. Each has its reason beside it."
EVERY_PART_RIGHT = "All {count} are right. Each has its reason beside it."
PARTS_RIGHT = {
    0: "None of the {count} is right yet. Each has its reason beside it.",
    1: "One of {count} is right. Each has its reason beside it.",
}
SEVERAL_RIGHT = "{right} of {count} are right. Each has its reason beside it."
NONE_CHOSEN_RIGHT = "Another answer is better. Each has its reason below."
CALL_ENDS = {
    "good": "A good call. What you said is below, with what it did.",
    "fair": "The call went fairly well. What you said is below, with what it did.",
    "bad": "That call did not help. What you said is below, with what it did. You can make it again.",
}
NOTES_STAND = "The coach found nothing that has to be fixed."
NOTES_TO_FIX = "The coach found something to fix first. It stands beside the note."

# What is missing before an answer can be checked.
INCOMPLETE = {
    "choice": "Choose an answer first.",
    "sort": "Some are not sorted yet.",
    "order": "Put them all in order first.",
    "capture": "Fill in what you heard first.",
    "call": "The call is not over yet.",
    "audit": "Look through the entries first.",
    "dates": "Choose a day for each first.",
    "note": "Write to everyone first.",
}

MOVED = "Now number {number} of {count}."
LESSON_DONE = "Lesson done: {done} of {lessons}."
RESTARTED = "This exercise starts over. Its answers are forgotten."
ALL_RESTARTED = "The camp starts over. All answers are forgotten."

# What the coach says of a note, by how much a finding matters.
SEVERITIES = {"must": "To fix", "should": "Better", "info": "Good to know"}
