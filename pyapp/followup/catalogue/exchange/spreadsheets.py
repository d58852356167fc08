"""What is said when tables come and go."""

TABLES = {
    "opportunities": "Jobs",
    "follow-ups": "Follow-ups",
    "log": "Contacts",
}
# The names of the files, before the day.
FILES = {"opportunities": "jobs", "follow-ups": "dates", "log": "log"}
FILE_NAME = "follow-up-{what}-{day}.csv"
SAMPLE_FILE = "sample-{what}"
PROBLEMS_FILE = "follow-up-rows-to-correct-{day}.csv"
DOWNLOADED = "The table is in your downloads: {rows}."
ROWS = ("row", "rows")
LAST_BEFORE_FIRST = "This day is before the first one. Change one of them, or empty both."

READ = "Read {name}: {good} can be taken, {bad} cannot."
ASKS = "Read {name}. One thing has to be decided first: which number is the day."
NO_COLUMN_YET = "Read {name}. Say first which column has the company."
NOTHING_TO_TAKE = "No row can be taken as it is. See below what is wrong."
ALL_THERE = "Everything in {name} is in your plan already. Nothing was changed."
LEFT = "Left {name} alone. Nothing was changed."
NO_TABLE_HERE = "There is no table to read any more. Choose the file again."
UNNAMED = "the table"
# By what comes first: for an example that is a day either way, and for one that is not.
EXAMPLES = {
    "mdy": "{example} is {day}: the month comes first",
    "dmy": "{example} is {day}: the day comes first",
    "ymd": "{example} is {day}: the year comes first",
}
EITHER = {
    "dmy": "The day comes first",
    "mdy": "The month comes first",
    "ymd": "The year comes first",
}
AT = "{day}, {time}"
ROW_NUMBERS = ("row {rows}", "rows {rows}")
MORE_ROWS = "{count} more"
TITLED = "{name} ({title})"
