"""The words of the timeline: short ones beside its marks, whole ones in its table."""

# Beside a mark, by the purpose of what happened.
HAPPENED = {
    "interview": "Interview",
    "thank_you": "Note sent",
    "update": "You asked",
    "closing": "You replied",
    "offer_deadline": "You told them",
    "requested": "You sent it",
    "acceptance": "You accepted",
    "withdrawal": "You withdrew",
    "access": "You asked for access",
    "invited": "As they asked",
    "reply": "They answered",
    "invitation": "Invitation",
    "offer": "Their offer",
    "rejection": "They said no",
}
AHEAD = {
    "note_due": "Note due",
    "promise": "Their date",
    "answer_by": "Answer by",
    "move_on": "Move on",
    "today": "Today",
}
SHORT = HAPPENED | AHEAD
# Several of one kind on one day; the others keep their word.
MANY = {
    "interview": "{count} interviews",
    "thank_you": "{count} notes sent",
    "note_due": "{count} notes due",
}
# Different things on one day: all of them, or where there is no room for that, how many more.
BETWEEN = " · "
AND_MORE = "{first} +{count}"

# In the table and in the words over a mark.
INTERVIEW = "Interview: {round}"
NOTE_DUE = "Thank-you note to {name} is due"
PROMISE = "They meant to decide by this day"
ANSWER_BY = "They want your answer by this day"
MOVE_ON = "Move on if you have heard nothing"
TODAY = "Today"
TO_SOMEONE = "{what}, to {name}"
FROM_SOMEONE = "{what}, from {name}"

QUIET = "Leave alone"
WINDOW = "{contact} from"
STRETCHES = {
    "quiet": "Leave alone: do not ask in these days",
    "window": "{contact} for an update",
}
CONTACTS = {"call": "Call", "email": "E-mail", "relay": "Call", "text": "Text"}
SPAN = "{first} to {last}"
ON_DAY = "{day}: {what}"

# What the shapes stand for, in the order of the legend; on one day the first of them has the mark.
LEGEND = {
    "interview": "Interview",
    "no": "They said no",
    "theirs": "From them",
    "asked": "You asked",
    "note": "Note sent",
    "sent": "From you",
    "quiet": "Leave alone",
    "window": "Time to ask",
    "note_due": "Note due",
    "promise": "Their date",
    "answer_by": "Answer by",
    "move_on": "Move on",
}
