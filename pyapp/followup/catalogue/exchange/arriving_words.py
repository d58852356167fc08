"""What the columns and cells of other people's tables say, in small letters without punctuation."""

# Headers by the field that they fill. A header that is here twice would be read by the first.
HEADERS = {
    "company": (
        *("company", "company name", "employer", "organization", "organisation", "firm"),
        *("business", "agency", "institution"),
    ),
    "role": (
        *("role", "position", "title", "job title", "job", "position title", "role title"),
        *("opportunity", "vacancy", "job role"),
    ),
    "stage": (
        *("stage", "status", "application status", "state", "outcome", "result", "current status"),
        *("job status", "progress"),
    ),
    "decision_expected_by": (
        *("decision expected by", "decision by", "decision date", "expected decision"),
        *("decision expected", "response by", "answer by", "expected response date"),
        *("decision due", "they decide by", "hear back by"),
    ),
    "preferred_channel": (
        *("ask for an update by", "preferred channel", "preferred contact", "contact method"),
        *("follow up by", "contact by", "follow up method"),
    ),
    "date": (
        *("interview date", "date of interview", "interview", "interviewed on", "interview day"),
        *("interviewed", "date interviewed", "interview on", "interview datetime"),
        *("interview date time", "interview date and time", "first interview", "meeting date"),
    ),
    "time": ("interview time", "time", "time of interview", "start time", "start"),
    "round": ("round", "interview round", "interview stage", "interview number", "round name"),
    "format": ("format", "interview format", "interview type", "type of interview", "mode"),
    "cancelled": ("cancelled", "canceled", "called off"),
    "people": (
        *("interviewer", "interviewers", "interviewer name", "interviewer names", "panel"),
        *("interviewed by", "contact", "contact name", "contact person", "contacts", "people"),
        *("hiring manager", "recruiter", "met with", "who", "with", "interviewer s"),
    ),
    "person_title": (
        *("interviewer title", "interviewer role", "contact title", "interviewer position"),
        *("contact role", "interviewer job title", "interviewer titles"),
    ),
    "person_email": (
        *("interviewer e mail", "interviewer email", "email", "e mail", "contact email"),
        *("contact e mail", "email address", "e mail address", "interviewer emails"),
        *("recruiter email", "contact info"),
    ),
    "person_phone": (
        *("interviewer phone", "phone", "phone number", "contact phone", "telephone", "mobile"),
        *("contact number", "tel"),
    ),
    "talking_points": (
        *("what you talked about", "talking points", "notes", "interview notes", "note"),
        *("comments", "comment", "topics", "remarks"),
    ),
    "waived": ("no note to them", "do not write", "no note"),
    "archived": ("archived",),
    "reference": ("reference",),
}
# What a header of one of several interviewers says without its number, beyond the headers above.
NUMBERED = {"title": "person_title", "job title": "person_title", "name": "people"}
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")
YES = frozenset({"yes", "y", "true", "x", "1", "✓", "ja", "oui", "si"})
NO = frozenset({"no", "n", "false", "0", "nein", "non", "-"})
STAGES = {
    "active": (
        *("active", "in progress", "applied", "interviewing", "interview", "interviewed", "open"),
        *("pending", "waiting", "phone screen", "screening", "interview scheduled", "ongoing"),
        *("in process", "submitted", "under review", "application sent", "application submitted"),
        *("interview completed", "follow up", "followed up", "final round", "first round"),
        *(
            "second round",
            "awaiting response",
            "awaiting decision",
            "new",
            "to follow up",
            "waiting to hear back",
        ),
        *("waiting to hear", "awaiting feedback", "waiting for feedback", "interview done"),
    ),
    "offer": ("offer", "they made an offer", "offered", "offer received", "job offer", "got offer"),
    "rejected": (
        *("rejected", "they said no", "declined by company", "rejection", "not selected"),
        *(
            "rejected by company",
            "rejected by employer",
            "turned down",
            "unsuccessful",
            "no",
            "denied",
        ),
    ),
    "withdrawn": (
        *("withdrawn", "i withdrew", "withdrew", "declined", "offer declined", "declined offer"),
        *("not interested", "canceled", "cancelled"),
    ),
    "closed": (
        *("closed", "closed moved on", "no response", "ghosted", "no answer", "moved on"),
        *("inactive", "archived", "position filled", "filled", "expired"),
    ),
    "accepted": (
        *("accepted", "i took the job", "hired", "offer accepted", "accepted offer", "signed"),
    ),
}
ROUNDS = {
    "screening": ("screening", "phone screen", "screen", "recruiter screen", "hr", "hr screen"),
    "first": ("first round", "first", "1", "1st", "1st round", "round 1", "first interview"),
    "second": ("second round", "second", "2", "2nd", "2nd round", "round 2", "second interview"),
    "final": ("final round", "final", "last", "final interview", "onsite final"),
    "other": (
        *("another round", "other", "3", "4", "5", "third", "fourth", "3rd", "4th", "round 3"),
        *("round 4", "third round", "fourth round", "technical", "onsite", "on site"),
    ),
}
FORMATS = {
    "phone": ("phone", "telephone", "call", "phone call", "by phone"),
    "video": ("video", "zoom", "teams", "video call", "google meet", "skype", "webex", "virtual"),
    "one_on_one": ("one on one", "1 1", "1on1", "1 on 1", "in person", "face to face"),
    "panel": ("panel", "panel interview"),
    "group": ("group", "group of candidates", "group interview"),
    "other": ("other", "onsite", "on site"),
}
CHANNELS = {
    "call": ("phone call", "call", "phone", "telephone"),
    "email": ("e mail", "email", "mail"),
    "relay": ("relay call", "relay"),
    "text": ("text message", "text", "sms"),
}
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# Of these, what follows a comma is a title and not someone else; and these begin no name of their own.
TITLE_WORDS = frozenset(
    (
        *("account", "accounting", "accounts", "acquisition", "administration", "administrator"),
        *("adviser", "advisor", "affairs", "agency", "agent", "analyst", "analytics", "architect"),
        *("area", "assistant", "assistance", "associate", "board", "brand", "business", "buyer"),
        *("campus", "care", "center", "chair", "chief", "client", "clinical", "coach", "college"),
        *("communications", "community", "compliance", "consultant", "consulting", "content"),
        *("controller", "coordinator", "corporate", "corporation", "creative", "customer", "data"),
        *("delivery", "department", "deputy", "design", "designer", "developer", "development"),
        *("digital", "director", "editor", "education", "engineer", "engineering", "enterprise"),
        *("executive", "experience", "facilities", "faculty", "field", "finance", "financial"),
        *("founder", "general", "global", "group", "growth", "head", "health", "hiring", "human"),
        *("information", "infrastructure", "innovation", "insights", "intelligence", "intern"),
        *("internal", "international", "investor", "junior", "labor", "lab", "lead", "leader"),
        *("leadership", "learning", "legal", "logistics", "machine", "maintenance", "manager"),
        *("management", "managing", "marketing", "media", "medical", "member", "national", "nurse"),
        *(
            "nursing",
            "office",
            "officer",
            "operations",
            "owner",
            "panel",
            "partner",
            "partnerships",
        ),
        *("people", "planning", "platform", "policy", "practice", "president", "principal"),
        *("procurement", "product", "production", "professor", "program", "programs", "project"),
        *("projects", "public", "purchasing", "quality", "recruiter", "recruiting", "recruitment"),
        *("region", "regional", "registered", "relations", "representative", "research"),
        *("researcher", "resources", "retail", "risk", "safety", "sales", "school", "science"),
        *("scientist", "secretary", "security", "senior", "service", "services", "software"),
        *("solutions", "sourcing", "specialist", "staff", "store", "strategic", "strategy"),
        *("success", "supervisor", "supply", "support", "systems", "talent", "teacher", "team"),
        *("tech", "technical", "technician", "technology", "trainer", "training", "treasurer"),
        *("university", "user", "vice", "web", "workplace", "writer", "inc", "llc", "ltd", "gmbh"),
    )
)
# Words within a name that have small letters.
PARTICLES = frozenset(
    (
        *("al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el"),
        *("la", "le", "ten", "ter", "van", "von", "y"),
    )
)
# Where the company should be: a row that counts or adds up the others.
COUNTED = frozenset({"total", "totals", "grand total", "subtotal", "sum", "count", "average"})
# Cells that say that there is nothing in them.
NOTHING = frozenset({"n a", "na", "none", "tbd", "tba", "tbc", "unknown", "null"})
