"""The words of the month: what stands on its days."""

from followup.catalogue.timeline import HAPPENED

# By kind; what happened has the words that the timeline has.
WORDS = HAPPENED | {
    "note_due": "Thank-you note due",
    "names_due": "Find out who interviewed you",
    "closing_due": "Reply to their no",
    "call_opens": "First day to {ask}",
    "call_ends": "Last day to {ask}",
    "promise": "They meant to decide",
    "answer_by": "Answer their offer",
    "move_on": "Move on",
}
# Several of one kind for one company on one day.
MANY = {
    "interview": "{count} interviews",
    "note_due": "{count} thank-you notes due",
    "thank_you": "{count} notes sent",
    "reply": "They answered {count} times",
}
ASK = {"call": "call", "email": "e-mail", "relay": "call by relay", "text": "text"}
AT_TIME = "{what}, {time}"
DAY = "{day}: {entries}"
ENTRY, ENTRIES = "entry", "entries"
HOLIDAY = "{day}: {name}"
