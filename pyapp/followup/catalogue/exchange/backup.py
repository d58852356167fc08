"""The words of the backup screen: what there is outside this browser, and what keeps it so."""

UP_TO_DATE = "Your backup is up to date. You made it {distance}."
UP_TO_DATE_TODAY = "Your backup is up to date. You made it today."
FOLDER_UP_TO_DATE = "Your backup is in your folder, and this browser keeps it up to date."
NOTHING_YET = "There is nothing to keep yet. Record your first interview, then come back."
NOT_STORED = "This browser stores nothing here. A download is the only way to keep your plan."
SAMPLE = "This is a sample, and none of it is kept. To keep your own plan, go back to it."

# By the state of the folder, as the browser tells it.
FOLDER = {
    "none": (
        "Choose a folder once, and this browser writes your plan into a file there after each change, "
        "for as long as it may. A folder that your computer copies to a cloud is a good one."
    ),
    "unsupported": (
        "This browser cannot keep a file in a folder up to date. Chrome and Edge on a computer can. Here, "
        "download a backup now and then: the planner reminds you after {days} days or {changes} changes."
    ),
    "kept": "After each change, this browser writes your plan to “{file}” in the folder “{folder}”.",
    "ask": "Your browser wants your permission before it writes to the folder “{folder}” again.",
    "failed": (
        "The last backup to the folder “{folder}” could not be written. It may have been moved, or be full. "
        "This browser tries again after the next change; or choose the folder anew."
    ),
}
FIRST_FILE = "follow-up-plan.json"
WRITTEN = "Last written {distance}."
NEVER_OVERWRITTEN = (
    "A file that was there before is left alone. The backup there is not sealed. In a chosen folder, the "
    "browser may ask you again on a later day."
)
CHOOSE = "Keep a backup in a folder"
CHOOSE_ANEW = "Choose a folder anew"
CHOSEN = "Backups go to that folder now."
STOP = "Stop using the folder"
STOPPED = "The folder is not used any more. The file in it stays."

# Whether the browser promised to keep what the site stores.
PROMISES = {
    True: "Your browser promised to keep your plan until you delete it, also when space runs short.",
    False: (
        "Your browser made no promise: when space runs short, it may clear what this site stores, "
        "your plan too."
    ),
    None: "Your browser does not say whether it may clear what this site stores when space runs short.",
}
INSTALLED = (
    "This site is on your Home Screen. Safari does not clear what apps there store after a week without "
    "a visit."
)

# Why a copy was kept, by the name that a form gives it.
REASONS = {
    "before-load": "Before you took in a plan",
}
REASON = "Before your plan was replaced"
COPY = "{reason}, {day}"
COPY_FILE = "follow-up-plan-before-{day}.json"
KILOBYTES = "{number} kB"
DOWNLOAD_COPY = "Download"
LOOK = "Look at it"
DROP = "Delete these copies"
DROPPED = "The copies are deleted."
COPY_GONE = "That copy is not in this browser any more."
COPIES = (
    "Kept in this browser before something took your plan's place: the last {most}. They are deleted with "
    "everything else that this site stores."
)
