"""The ways out of the plan and into it, as one screen lists them."""

# The address, what it is, and what it is good for.
WAYS = (
    (
        "calendar",
        "Your calendar",
        "Every date of your plan as an entry with a reminder, for any calendar program.",
    ),
    (
        "backup",
        "A backup",
        "The whole plan in one file. It survives a lost phone and a cleared browser.",
    ),
    (
        "device",
        "Another device",
        "Take the plan to your phone or to another computer, by a link, a code to scan, or a file.",
    ),
    (
        "spreadsheets",
        "Spreadsheets",
        "Your jobs, your dates and your log as tables. Or bring in the table you kept so far.",
    ),
    (
        "week",
        "This week on paper",
        "What is to be done in the next seven days, to print and check off.",
    ),
    (
        "log",
        "Whom you contacted",
        "Who, when, how and about what: the list that a job center may ask for.",
    ),
    (
        "load",
        "Load a file",
        "A backup, or a table. You see what would change before anything does.",
    ),
)
