"""What taking in a file says: what is in it, what differs, what was done."""

JOBS = ("job", "jobs")

# Where a plan comes from, by the name that whoever brings it gives.
SOURCES = {
    "file": "the file you chose",
    "sealed": "the sealed backup you opened",
}
NAMED_FILE = "the file “{name}”"

# Beside the field.
CHOOSE_AGAIN = (
    "The planner has started again since you chose the file. Choose it once more;"
    " your plan here is unchanged."
)
NOTHING_TYPED = "Enter the passphrase that this backup was sealed with."
DOES_NOT_OPEN = (
    "This passphrase does not open the file. Check capitals and spaces, and try again. If you are"
    " sure of it, the file has been damaged or changed."
)
DAMAGED = "This backup is damaged and cannot be opened; your plan here is unchanged."
CANNOT_UNSEAL = (
    "This browser cannot open sealed files on this page. That takes a secure connection (https), and"
    " the part that does it has to have arrived. Your plan here is unchanged."
)

NEWER = (
    "A newer planner wrote this file, and this one does not know all that is in it. Your plan here is"
    " unchanged. Reload this page to get the latest planner, then load the file again."
)

# Said afterwards.
OPENING = "Opening the backup. This takes a moment."
NOTHING_NEW = "Everything in it was here already; nothing was changed."
TAKEN_IN = "{what}."
LOADED = "Loaded a plan with {count}."
ADDED = "added {jobs}"
CHANGED = "changed {jobs}"
SETTINGS = "changed your settings"
PROGRESS = "brought your progress in the boot camp along"
LEFT = "Nothing was taken in; your plan is as it was."
NOT_IN_SAMPLE = "This is a sample. Go back to your own plan first, then load the file."

# A copy that was refused.
NO_COPY = "No copy of your present plan could be kept in this browser. Download one first, or go on without."

# What a changed job gains.
GAINS = {
    "Interview": ("one more interview", "{count} more interviews"),
    "Interviewer": ("one more person", "{count} more people"),
    "Touchpoint": ("one more entry in the log", "{count} more entries in the log"),
    "": ("one detail that is empty here", "{count} details that are empty here"),
}
MOVES_TO = "now “{stage}”"
PUT_AWAY = "archived"
BROUGHT_BACK = "back from the archive"

# The two values of a conflict.
KEEP, TAKE = "Keep: {value} (here)", "Take: {value} (file)"
TAKES_PLACE = {True: "it is canceled", False: "it takes place"}
WAIVED = {True: "no note goes to them", False: "a note goes to them"}
CUT = "… {text} …"

# What a conflict is about: the kind of thing, and which of its values.
FIELDS = {
    "Settings.region": "Your country and region",
    "Settings.name": "Your name",
    "Settings.phone": "Your phone",
    "Settings.date_style": "How dates look",
    "Settings.week_starts_on": "The day a week begins on",
    "Opportunity.company": "The company",
    "Opportunity.role": "The role",
    "Opportunity.stage": "Where it stands",
    "Opportunity.decision_expected_by": "The day they decide by",
    "Opportunity.preferred_channel": "How you ask for an update",
    "Interview.date": "{interview}: the day",
    "Interview.time": "{interview}: the time",
    "Interview.round": "{interview}: the round",
    "Interview.format": "{interview}: how it is held",
    "Interview.cancelled": "{interview}: whether it takes place",
    "Interviewer.name": "{person}: the name",
    "Interviewer.title": "{person}: the title",
    "Interviewer.email": "{person}: the e-mail address",
    "Interviewer.phone": "{person}: the phone",
    "Interviewer.talking_points": "{person}: what you talked about",
    "Interviewer.waived": "{person}: whether a note is due",
    "Touchpoint.date": "“{entry}”: the day",
    "Touchpoint.purpose": "“{entry}”: what it was",
    "Touchpoint.channel": "“{entry}”: the way it went",
    "Touchpoint.interviewer_id": "“{entry}”: the person",
    "Touchpoint.decision_expected_by": "“{entry}”: the day they named",
    "Touchpoint.note": "“{entry}”: the note",
}
INTERVIEW = "Interview of {day}"
ENTRY = "{what}, {day}"
YOUR_SETTINGS = "Your settings"
REGION = "{country}, {subdivision}"
