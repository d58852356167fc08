"""The words of the tables that spreadsheets open: their headers, and what their cells say."""

JOBS_HEADER = (
    "Company",
    "Role",
    "Stage",
    "Next step",
    "Until",
    "Decision expected by",
    "Ask for an update by",
    "Interviews",
    "Last interview",
    "Interview date",
    "Interview time",
    "Round",
    "Format",
    "Canceled",
    "Interviewer",
    "Interviewer title",
    "Interviewer e-mail",
    "Interviewer phone",
    "What you talked about",
    "No note to them",
    "Archived",
    "Reference",
)
FOLLOW_UPS_HEADER = (
    "What",
    "For whom",
    "Company",
    "Role",
    "From",
    "Due",
    "Status",
    "Interview date",
)
LOG_HEADER = ("Date", "Who", "How", "About", "With whom", "Title", "Company", "Role", "Note")
YES = "yes"
NEXT_STEPS = {
    "stop": "Stop: no more messages",
    "send_closing_note": "Reply to their no",
    "closed": "Nothing: it is over",
    "send_thank_you": "Write the thank-you notes",
    "identify_interviewers": "Find out who interviewed you",
    "answer_offer": "Answer the offer",
    "record_interview": "Add the next interview",
    "interview_ahead": "Prepare for the interview",
    "move_on": "Move on",
    "make_the_call": "Ask for an update",
    "await_answer": "Leave it with them",
    "wait": "Wait",
}
FOLLOW_UPS = {
    "thank_you_note": "Thank-you note",
    "identify_interviewers": "Find out who interviewed you",
    "update_call": "Ask for an update",
    "move_on": "Move on",
    "closing_note": "Reply to their no",
}
MET, INTERVIEW = "You met them", "Interview, {round}"
DIRECTIONS = {"outbound": "You contacted them", "inbound": "They contacted you"}
PURPOSES = {
    "thank_you": "Thank-you note",
    "update": "Request for an update",
    "closing": "Reply to their no",
    "offer_deadline": "Deadline of another offer",
    "requested": "Something they asked for",
    "acceptance": "Acceptance of their offer",
    "withdrawal": "Withdrawal",
    "access": "Access arrangement",
    "invited": "Contact at their request",
    "reply": "Answer",
    "invitation": "Invitation to another round",
    "offer": "Offer",
    "rejection": "Rejection",
}
