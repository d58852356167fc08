"""What is said of a table that arrives: what its columns can be, and what is wrong with its rows."""

FIELDS = {
    "company": "Company",
    "role": "Role",
    "stage": "Stage or status",
    "decision_expected_by": "They decide by",
    "preferred_channel": "Ask for an update by",
    "date": "Day of the interview",
    "time": "Time of the interview",
    "round": "Round",
    "format": "Format of the interview",
    "cancelled": "Interview was canceled",
    "people": "Interviewers",
    "person_title": "Interviewer's title",
    "person_email": "Interviewer's e-mail",
    "person_phone": "Interviewer's phone",
    "talking_points": "Notes, what you talked about",
    "waived": "No note to them",
    "archived": "Archived",
    "reference": "Reference, in a table from here",
}
LEFT_OUT = "Leave out"
COLUMN = "Column {number}"
NO_HEADER = "There is none"
HEADER_ROW = "Row {number}: {cells}"
ENCODINGS = {
    "utf-8": "Unicode (UTF-8)",
    "utf-16": "Unicode (UTF-16)",
    "cp1252": "Windows-1252, since it is not Unicode",
}
SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
ANOTHER_SEPARATOR = "the sign {sign}"

EMPTY = "There is no row in this file"
OPEN_QUOTE = "line {line}: a cell does not end; look for a quotation mark that was never closed"
TOO_MANY_ROWS = "more than {most:,} rows; split the file and bring in one part after the other"
TOO_MANY_COLUMNS = (
    "{count} columns, and at most {most} can be read; delete those that are not needed"
)
NEITHER = (
    "{problem}; and a table has a header, rows below it, and commas, semicolons, or tabs between the"
    " cells"
)
OTHER_FORMAT = (
    "This is not a CSV file. Open it in your spreadsheet program, and save it as CSV first."
)
NOT_OURS_TO_READ = (
    "This is the list of {what} that you downloaded here: it follows from your jobs, so it cannot be"
    " taken in. Bring in the table of jobs instead."
)
THE_FOLLOW_UPS, THE_LOG = "follow-ups", "contacts"
NO_FILE = "Choose a CSV file."
NO_TABLE = "This could not be read as a table: {problem}."
A_PLAN = "This is a plan, not a table. Load it under Copies, Load a file."
DAMAGED_PLAN = (
    "This begins as a plan does, but it is damaged, or was saved by another program in another"
    " encoding than UTF-8. Choose the file as it was downloaded here, or an older copy of it."
)
IN_SAMPLE = "This is a sample. Go back to your own plan first, then bring in the table."

COMPANY_COLUMN = "Choose the column that has the company; without it no row can be taken."
TWICE = "Another column is {field} already. Choose one of them."
TWICE_FOR_ONE = (
    "Another column is {field} already, for the same interviewer. Leave out one of them, or choose"
    " a column of its own for the other interviewer."
)
CHOOSE_ORDER = "Choose what {example} means; it decides about every day of this column."

NO_COMPANY = "the company is missing; fill it in, also below a merged cell"
NOT_A_JOB = "this row seems to count the others; fill in a role or a day if it is a job"
TOO_LONG = "{length:,} characters, and {limit:,} fit; shorten it"
NO_DAY = "{cell} is no day that can be read; write it as 2026-11-30"
OTHER_ORDER = (
    "{cell} does not fit the order of day, month, and year that was chosen; write it as 2026-11-30"
)
SHORT_YEAR = "{cell} does not say which year is meant; write it with four digits, as 2026-11-30"
NO_TIME = "{cell} is no time of day; write it as 14:30"
UNKNOWN_STAGE = "{cell} is no stage that is known; say what it means, or change the word"
PEOPLE_WITHOUT_DAY = (
    "there are interviewers, but no day of an interview; fill in the day, or leave the column out"
)
NAME_MISSING = "a title, an e-mail address or a phone number without a name; fill in the name"
TOO_MANY_PEOPLE = "more than {most} people; put the others into a row of their own"
UNEVEN = "{people} people, but {count} of these; separate them with semicolons, one for each person"
PROBLEM = "{field}: {sentence}"
PROBLEM_HEADER = "Problem"
PROBLEMS_JOIN = "; "
