"""The words of the calendar entries, and of the screens that hand them out."""

# An entry: its title, then what it says.
TITLE = "{title} ({company})"
TITLES = {
    "thank_you_note": "Thank-you note to {name}",
    "identify_interviewers": "Find out who interviewed you",
    "update_call": "{contact} for an update{budget}",
    "move_on": "Move on",
    "closing_note": "Reply to their no",
}
WHAT = {
    "thank_you_note": "Write a personal thank-you note for your interview on {interview}.",
    "identify_interviewers": "Ask for the names of everyone in your interview on {interview}.",
    "update_call": "Ask for an update, by {contact}.",
    "move_on": "No answer so far? Plan as if they chose someone else, and stay reachable.",
    "closing_note": "Write a short, gracious reply to their no.",
}
UNTIL = {
    "thank_you_note": "Best by {due}. Late is fine until {expires}.",
    "identify_interviewers": "Best by {due}. Late is fine until {expires}.",
    "update_call": "From {opens} to {due}. Late is fine until {expires}.",
    "move_on": "From {opens} on.",
    "closing_note": "Best by {due}. Late is fine until {expires}.",
}
WITHOUT_LATE = {
    "thank_you_note": "By {due}.",
    "identify_interviewers": "By {due}.",
    "update_call": "From {opens} to {due}.",
    "move_on": "From {opens} on.",
    "closing_note": "By {due}.",
}
ROLE = "Role: {role}"
PERSON = "{name}, {title}"
WITH_PHONE = "{person}: {phone}"
TO_WHOM = "To: {person}"
PEOPLE = "Who was there: {people}"
PEOPLE_PART = "; "
SCRIPT = "What to say"
# A line of the script, by its kind.
LINES = {"say": "“{text}”", "do": "{text}", "if": "If this happens: {text}"}
FROM_PLAN = "From your follow-up plan. Mark it there once it is done."

# The file.
# The program's name, not the site's: a copy under another name makes the same files.
PRODUCT = "-//followup//Planner//EN"
NAME = "Follow-ups"
CATEGORY = "Follow-up"
FILE = "follow-ups"
SAMPLE_FILE = "follow-ups-sample"

# The screens.
TITLE_ALL = "Your dates in your calendar"
TITLE_ONE = "The dates of {company} in your calendar"
BACK_ALL = "Copies"
DOWNLOAD_NEW = "Download {count} new and changed"
DOWNLOAD_ADDED = "Download only the {count} new"
DOWNLOAD_ALL = "Download all {count}"
NOT_IMPORTED = "I did not import it"
DELETED = ("I have deleted it", "I have deleted them")
STATES = {"new": "New", "changed": "Changed", "known": "In your last file"}
WAS_ON = "was on {day}"
ENTRIES = ("entry", "entries")
LAST = "You downloaded a file on {day}. Only you know whether you imported it."

DOWNLOADED = (
    "The file with {entries} is in your downloads. Open it, or import it in your calendar program."
)
SAMPLE_DOWNLOADED = "The file with {entries} of the sample is in your downloads."
NOTHING_NEW = "Nothing is new or changed since your last file."
NOTHING_THERE = "There are no dates ahead, so there is no file to download."
TAKEN_BACK = "Then the entries of that file count as not downloaded. They are new again."
FORGOTTEN = "Then they are off this list."

# A link per entry: whom it leads to, and what it is called there.
LINKS = {
    "google": "Google Calendar",
    "outlook_home": "Outlook.com",
    "outlook_work": "Outlook at work or school",
}

# What is known of each program. Sources, as read in November 2026: RFC 5545 for ids and revisions;
# Google's own forum (thread 9627602) and sportstimes/f1#848 for the reminders that it leaves out;
# insanum/gcalcli#584 and #784 for imports of what is there already;
# InteractionDesignFoundation/add-event-to-calendar-docs for the links. Neither Apple nor Microsoft
# was found to promise anything about a second import. What stands under Thunderbird and Linux was
# seen here, with files of this planner: one of 57 entries, then one in which 15 of them had changed.
KNOWN = (
    (
        "Every program",
        (
            "A file is a copy of today. Your calendar does not follow the plan by itself, so come"
            " back for what is new and changed.",
            "Each entry has an id and a revision number, by which a program can tell a changed entry"
            " from another one. Not every program looks at them: importing the same entry twice may"
            " leave you with two, or stop the import. The first button is there for that reason.",
            "What always works after a change, if your follow-ups have a calendar of their own: delete"
            " that calendar, make it anew, and import all of them.",
            "An import never takes entries away. What was removed is listed here, for you to delete.",
            "An employer may read the calendar that they gave you. Use one of your own.",
        ),
    ),
    (
        "Google Calendar",
        (
            "Import on a computer: Settings, then Import & export. The phone app imports no files.",
            "It leaves out the reminders of an imported file. What reminds you are the notifications"
            " for all-day events in the settings of the calendar that you import into.",
            "Reports differ on an entry that is there already: some saw it changed, some saw it"
            " refused. If it does not move, delete the old entry and add the new one by its link.",
        ),
    ),
    (
        "Apple Calendar",
        (
            "On an iPhone or iPad, open the file, add all, and choose the calendar. On a Mac, open the"
            " file and choose the calendar.",
            "We found no word from Apple on what a second import of the same entry does. Look for"
            " doubles after the first time.",
        ),
    ),
    (
        "Outlook",
        (
            "On the web, look for a way to add a calendar from a file. In the program, open the file or"
            " import it.",
            "We found no word from Microsoft on what a second import of the same entry does. Look for"
            " doubles after the first time.",
        ),
    ),
    (
        "Thunderbird",
        (
            "Open the file with it. It shows you every entry first, and can make a calendar of its own"
            " for them. The reminders come along.",
            "It stops at the first entry that the calendar has already, and takes none of those after"
            " it. So after a change, download only the new ones and change the others by hand. Or"
            " download all, have a new calendar made for them, and delete the old one. Seen in version"
            " 153, in November 2026.",
        ),
    ),
    (
        "Linux",
        (
            "GNOME Calendar takes nothing from a file with an entry that is there already, and does not"
            " say so. After a change, import only the new ones, or all into a new calendar. Seen in"
            " version 43, in November 2026.",
            "Evolution and khal change an entry that is there already, and leave one of each. Seen in"
            " Evolution 3.46 and khal 0.14, in November 2026.",
            "calcurse adds every entry again, and keeps no reminders. Delete the old ones of those that"
            " changed. Seen in version 4.7, in November 2026.",
        ),
    ),
)
