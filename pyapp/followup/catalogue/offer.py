"""An offer, and what ends a file: the words of each step and of what comes after it."""

THANKED = "I thanked them"
TOLD = "I told them"
ACCEPTED = "I accepted"
DECLINED = "I declined"
WITHDREW = "I withdrew"

SAID_THANKED = "Logged that you thanked {company} for the offer today."
SAID_ANSWER_BY = "They want your answer by {day}."
SAID_NO_ANSWER_BY = "No day is named for your answer now."
SAID_TOLD = "Logged that you told {company} about the deadline. It does not count as chasing."
SAID_ACCEPTED = "Congratulations: you accepted the offer of {company}."
SAID_DECLINED = "Logged that you declined the offer of {company}. A clear answer is a kind one."
SAID_WITHDREW = "Logged that you withdrew at {company}. A clear word is a kind one."
BEFORE_OFFER = "This day is before they made the offer. Check it, or leave it empty."

# The next step after a file is closed.
NEXT_DUE = "{company}: {headline}"
NEXT_AHEAD = "{company}: {title}, {when}"
NEXT_RECORD = "Record the next interview"
SAID_NEXT = "Next is {step}."
SAID_NO_NEXT = "Now for the next application."
