"""The made-up people, places and remarks of a sample plan. Nobody in it exists, and no company."""

# What the job seeker of a sample is called.
NAME, PHONE = "Robin Vale", "555 0100"

# A company is a place that does not exist and a field of work.
PLACES = (
    *(
        "Alderwick",
        "Brackenhull",
        "Calderfenn",
        "Dunmarrow",
        "Eastfoldby",
        "Fernlathe",
        "Gullhaven",
    ),
    *("Hollinreach", "Ironbecking", "Junipergate", "Kestrelby", "Larkfenton", "Merrowdale"),
    *("Northquarrow", "Ottersholm", "Pinehallow", "Quillstead", "Ravensmoor", "Saltmarley"),
    *("Tamsinbridge", "Umberfell", "Vantreadle", "Wexlathe", "Yarrowgarth", "Zelderwood"),
    *(
        "Amblethorpe",
        "Birchnettle",
        "Copperlyn",
        "Driftholm",
        "Elmsparrow",
        "Foxglenning",
        "Hazelmarch",
    ),
)
# By field: from the first job to the last.
ROLES = {
    "Clinics": ("Registered nurse", "Nurse manager", "Chief nursing officer"),
    "Dental Care": ("Dental assistant", "Practice manager", "Director of clinics"),
    "Freight": ("Dispatcher", "Fleet supervisor", "VP Operations"),
    "Schools": ("Teaching assistant", "Science teacher", "Principal"),
    "Robotics": ("Field technician", "Controls engineer", "Chief technology officer"),
    "Foods": ("Line cook", "Food safety manager", "VP Supply chain"),
    "Energy": ("Electrician", "Site engineer", "Chief operating officer"),
    "Insurance": ("Claims adjuster", "Actuary", "Chief risk officer"),
    "Libraries": ("Library assistant", "Children's librarian", "Executive director"),
    "Software": ("Support specialist", "Product manager", "VP Engineering"),
    "Housing": ("Leasing agent", "Social worker", "Director of housing"),
    "Water": ("Lab technician", "Hydrologist", "General manager"),
    "Hotels": ("Night auditor", "Events coordinator", "Regional director"),
    "Bank": ("Teller", "Data analyst", "Chief financial officer"),
    "Builders": ("Carpenter", "Project manager", "VP Construction"),
    "Press": ("Copy editor", "Graphic designer", "Publisher"),
}

GIVEN_NAMES = (
    *("Aisha", "Amadou", "Ana", "Bronwen", "Carlos", "Chidi", "Dana", "Dmitri", "Elena", "Fatima"),
    *("Grace", "Hana", "Imani", "Ingrid", "Jamal", "José", "Kavya", "Keoni", "Lars", "Leilani"),
    *("Linh", "Marcus", "Mei", "Nadia", "Noah", "Omar", "Priya", "Rosa", "Samuel", "Sophie"),
    *("Tariq", "Tomasz", "Uma", "Wei", "Xiomara", "Yuki", "Zanele", "Zoë"),
)
FAMILY_NAMES = (
    *("Abara", "Ahmadi", "Begay", "Castellanos", "Chen", "Diallo", "Eriksen", "Fitzgerald"),
    *("Gutiérrez", "Haddad", "Iyer", "Jankowski", "Kahananui", "Kim", "Lindqvist", "Mbeki"),
    *("Moreau", "Nakamura", "Nguyen", "Novák", "Núñez", "Okafor", "Osei", "Papadakis", "Patel"),
    *("Quispe", "Reyes", "Rosenthal", "Sato", "Schäfer", "Singh", "Tran", "Usman", "Volkov"),
    *("Whitaker", "Yilmaz", "Zamora"),
)
# For addresses, which have plain letters only.
PLAIN_LETTERS = str.maketrans("áäéëíñóöúü ", "aaeeinoouu.")

TITLES = (
    *("Hiring manager", "Recruiter", "Team lead", "Human resources", "Head of department"),
    *("Chief executive", "Future colleague", "Program director", "Board member", "Coordinator"),
)
TIMES = ("09:00", "09:30", "10:00", "11:15", "13:00", "14:30", "15:45", "16:30")

# How many of the people have something noted about them, of 1.
SHARE_WITH_POINTS = 0.3
TALKING_POINTS = (
    "Asked how I would spend the first month. Laughed about the old scheduling system.",
    "Wants fewer handovers between shifts; I told them about the whiteboard.",
    "Grew the team from four to eleven. Worried about training the new ones.",
    "Cares about safety before speed. Liked the story of the broken lift.",
    "Starts the day with a round of questions; so do I.",
    "Asked what I learned from the project that failed.",
    "They move to the new building in spring and need someone who has done it.",
    "Spoke about the audit. I promised the checklist.",
    "Is new in the job, too: six weeks in.",
    "Wants numbers: how many, how fast, at what cost.",
    "Talked about their apprentices. I would like to have one.",
    "Budget is tight until summer; the role is approved all the same.",
)

# What was noted with each touchpoint of a story.
NOTES = {
    "called": "Left a short message with their assistant.",
    "called_again": "Left another message.",
    "new_date": "One more candidate to see. They thanked me for asking.",
    "invited": "Half a day this time, with the people I would work with.",
    "offered": "In writing. They would like to know within the week.",
    "rejected": "They chose someone from inside. A kind message.",
    "closing": "Thanked them and said that I would be glad to hear of other openings.",
    "withdrawn": "Told them by e-mail, with thanks.",
    "promised": "They will decide once everyone is back.",
}
