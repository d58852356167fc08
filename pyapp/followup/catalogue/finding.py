"""The words of the list of all files: what it is searched and sorted by, and what is said of it."""

STATES = {
    "": "All but the archive",
    "do": "Do now",
    "week": "This week",
    "leave": "Leave alone",
    "over": "Over",
    "archived": "Archive",
}
SORTS = {
    "": "Most urgent first",
    "company": "Company",
    "latest": "Latest interview",
    "newest": "Newest record",
}
FOUND = ("{found} of {total} file", "{found} of {total} files")
# Legal forms that say nothing about which company it is; compared without dots and case.
COMPANY_ENDINGS = frozenset(
    {
        *(
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "llc",
            "llp",
            "lp",
            "pllc",
        ),
        *("ltd", "limited", "plc", "pty", "gmbh", "mbh", "ag", "se", "kg", "kgaa", "ug", "ohg"),
        *(
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "sl",
            "bv",
            "nv",
            "ab",
            "as",
            "oy",
            "oyj",
            "kk",
            "and",
        ),
    }
)
AND = " and "
NAMED = "{company}, {role}"

ARCHIVE = "Archive"
BRING_BACK = "Bring back"
ARCHIVED = "Archived {company}. You find it in the list, under Archive."
BROUGHT_BACK = "Brought {company} back from the archive."
IS_AWAY = "{company} is in the archive already."
STAYS = "{company} stays in sight: something is still open there."
ARCHIVED_OVER = "Archived {files}. You find them in the list, under Archive."
NOTHING_OVER = "Nothing was archived: no file is over."
FILES = ("file", "files")
MERGED = "Put {company} together: {interviews} in one file."
INTERVIEWS = ("interview", "interviews")

LAST_INTERVIEW = "last interview {day}"
NO_INTERVIEW = "no interview yet"
IN_PLAN = "{company} is in your plan already. Nothing is saved yet: choose at the top of the form."
ADDED_THERE = "Added your interview to {company}."
