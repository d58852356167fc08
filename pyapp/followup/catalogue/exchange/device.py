"""The words for a plan that goes to another device, and for one that comes."""

# What goes, as the choice has it.
WHOLE_PLAN = "The whole plan"
ONE_JOB = "Only {name}, {last}"
# Of several jobs, and of one.
WHAT_GOES = (
    "{jobs}, your name and phone number for the notes, your country, and how days are written. "
    "The boot camp's progress and the calendar's record stay here."
)
ONE_GOES = "This one job: its interviews, its people, its notes. Nothing else of your plan."
JOBS = ("job", "jobs")
CODE_LABEL = "QR code of the link to {what}"
THE_PLAN = "your plan"
COPIED = "Copied the link."
SHARED_TITLE = "Follow-up plan"
NOT_SHARED = "Your browser did not hand it on. Copy the link, or take the file."

# Where an incoming plan is from.
A_LINK = "a link"
ARRIVED = "A plan with {jobs} has arrived. Nothing is changed yet."
NAMED_MOST = 12
OTHERS = "and {count} more"
_UNCHANGED = "Nothing was changed."
PROBLEMS = {
    "cut_off": f"The link is cut off: its end is missing. Copy it whole and open it again. {_UNCHANGED}",
    "damaged": (
        "The link is damaged: something in it was changed on the way. "
        f"Have it sent again, or scan the code. {_UNCHANGED}"
    ),
    "newer": (
        "A newer version of this planner made the link. "
        f"Reload this page, then open the link again. {_UNCHANGED}"
    ),
    "too_large": f"The link holds more than any plan does, so it was not taken in. {_UNCHANGED}",
}
# The same for the command line.
NO_PLAN = {
    "cut_off": "expected a link with a plan, but its end is missing",
    "damaged": "expected a link with a plan, but it was changed on the way",
    "newer": "expected a link with a plan, but a newer planner made it",
    "too_large": "expected a plan for a link, but it is of more than two million bytes",
}
IN_SAMPLE = f"This is a sample. Go back to your own plan, then open the link again. {_UNCHANGED}"
WHILE_UNREADABLE = (
    "The plan of the link was not taken in. "
    "Decide about the plan below first, then open the link again."
)

# Interviewers as contacts.
CONTACTS_FILE = "contacts{sample}{company}.vcf"
SAVED_CONTACTS = "{people} to import as contacts: the file is in your downloads."
PEOPLE = ("person", "people")
NOBODY = "There is nobody with a name here yet, so there is no contact to save."
AT_COMPANY = "{company} ({role})"
MET = "Interview at {at}: {days}"
MET_ON = "{day} ({round})"
NOT_MET = "Interviewer at {at}"
DO_NOT_WRITE = "Do not write to this person directly."
