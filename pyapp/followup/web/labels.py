"""The words that the page has for every value of the model: one table per kind."""

from followup.follow_ups import Kind, Status
from followup.model import Channel, Format, PreferredChannel, Purpose, Round, Stage
from followup.verdict import VerdictKind

STAGES = {
    Stage.ACTIVE: "In progress",
    Stage.OFFER: "They made an offer",
    Stage.REJECTED: "They said no",
    Stage.WITHDRAWN: "I withdrew",
    Stage.CLOSED: "Closed, moved on",
}
ROUNDS = {
    Round.SCREENING: "Screening",
    Round.FIRST: "First round",
    Round.SECOND: "Second round",
    Round.FINAL: "Final round",
    Round.OTHER: "Another round",
}
FORMATS = {
    Format.ONE_ON_ONE: "One on one",
    Format.PANEL: "Panel",
    Format.VIDEO: "Video",
    Format.PHONE: "Phone",
    Format.GROUP: "Group of candidates",
    Format.OTHER: "Other",
}
PREFERRED_CHANNELS = {
    PreferredChannel.CALL: "Phone call",
    PreferredChannel.EMAIL: "E-mail",
    PreferredChannel.RELAY: "Relay call",
    PreferredChannel.TEXT: "Text message",
}
CHANNELS = {
    Channel.EMAIL: "E-mail",
    Channel.LETTER: "Letter or card",
    Channel.CALL: "Phone call",
    Channel.VOICEMAIL: "Voicemail",
    Channel.TEXT: "Text message",
    Channel.SOCIAL: "Social network",
    Channel.RELAY: "Relay call",
    Channel.IN_PERSON: "In person",
}
PURPOSES_FROM_YOU = {
    Purpose.THANK_YOU: "I sent a thank-you note",
    Purpose.UPDATE: "I asked for an update",
    Purpose.CLOSING: "I replied to their no",
    Purpose.REQUESTED: "I sent something they asked for",
    Purpose.OFFER_DEADLINE: "I told them about another offer's deadline",
    Purpose.ACCESS: "I asked for an access arrangement",
    Purpose.INVITED: "I answered an invitation",
    Purpose.WITHDRAWAL: "I withdrew",
}
PURPOSES_FROM_THEM = {
    Purpose.REPLY: "They replied",
    Purpose.INVITATION: "They invited me to another round",
    Purpose.OFFER: "They made an offer",
    Purpose.REJECTION: "They said no",
}
PURPOSES = PURPOSES_FROM_YOU | PURPOSES_FROM_THEM
STATUSES = {
    Status.UPCOMING: "Coming up",
    Status.WAITING: "Not yet",
    Status.DUE: "Now",
    Status.LATE: "Late, still worth it",
    Status.LAPSED: "No longer useful",
    Status.DONE: "Done",
    Status.WAIVED: "Not needed",
    Status.CANCELLED: "No longer needed",
}
HEADLINES = {
    VerdictKind.STOP: "Stop: no more messages",
    VerdictKind.SEND_CLOSING_NOTE: "Answer their no with grace",
    VerdictKind.CLOSED: "Closed",
    VerdictKind.SEND_THANK_YOU: "Write {notes}",
    VerdictKind.IDENTIFY_INTERVIEWERS: "Find out who interviewed you",
    VerdictKind.ANSWER_OFFER: "Answer the offer",
    VerdictKind.RECORD_INTERVIEW: "Record the interview",
    VerdictKind.INTERVIEW_AHEAD: "Interview {until}",
    VerdictKind.MOVE_ON: "Move on",
    VerdictKind.MAKE_THE_CALL: "{contact} for an update",
    VerdictKind.AWAIT_ANSWER: "Leave it with them until {until}",
    VerdictKind.WAIT: "Wait until {until}",
}
UPDATE_TITLES = {
    PreferredChannel.CALL: "Call",
    PreferredChannel.EMAIL: "E-mail",
    PreferredChannel.RELAY: "Call by relay",
    PreferredChannel.TEXT: "Text",
}
ASKED = {
    PreferredChannel.CALL: "I called",
    PreferredChannel.EMAIL: "I e-mailed",
    PreferredChannel.RELAY: "I called by relay",
    PreferredChannel.TEXT: "I texted",
}
FOLLOW_UPS = {
    Kind.THANK_YOU_NOTE: "Thank-you note to {name}",
    Kind.IDENTIFY_INTERVIEWERS: "Find out who interviewed you",
    Kind.UPDATE_CALL: "{contact} for an update{budget}",
    Kind.MOVE_ON: "Move on",
    Kind.CLOSING_NOTE: "Gracious reply to their no",
}
# For a plan that was not made here: the forms ask for both.
NAMELESS = "this interviewer"
COMPANYLESS = "this company"
# The tone of a verdict: something to do, something to leave alone, nothing left.
TO_DO, LEAVE, OVER = "do", "leave", "over"
TONES = {
    VerdictKind.STOP: LEAVE,
    VerdictKind.CLOSED: OVER,
    VerdictKind.INTERVIEW_AHEAD: LEAVE,
    VerdictKind.AWAIT_ANSWER: LEAVE,
    VerdictKind.WAIT: LEAVE,
}
