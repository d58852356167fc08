"""The words about keeping the plan: on Today, where there is something to say, and on the backup screen."""

NO_BACKUP = "This browser knows of no backup of your plan, which has changed {times}."
OLD_BACKUP = "Your last backup is {age} old, with {changes} since."
BACKUP_OF_TODAY = "Your last backup is from today, with {changes} since."
CHANGES = ("change", "changes")
KEEP_A_COPY = "Keep a copy"

PAUSED = "Backups to “{folder}” have paused: your browser wants your permission again."
ALLOW = "Allow again"
ALLOWED = "Backups go to your folder again."
FOLDER_FAILED = "The last backup to “{folder}” could not be written."
SEE_FOLDER = "Look at the folder"

SAFARI = (
    "Safari deletes what a site stored after {days} days of using Safari without a visit to that site. "
    "Your wait can be {wait}. So keep a backup, or put the dates into your calendar. Or add this site to "
    "your Home Screen and load a backup there: apps on the Home Screen are exempt, and have a storage of "
    "their own."
)
# Days of using Safari: https://webkit.org/tracking-prevention/
SAFARI_DAYS = 7
CALENDAR = "Your calendar"
UNDERSTOOD = "Understood"
PUT_AWAY = "Put away. It is still on the backup screen."
