"""What grading says where an author's reason does not hold: a site with other waiting times."""

# By the status that an update has on the day of a contact.
ELSEWHERE = {
    "due": "With the waiting times of this site, this was fine: the time was from {opens} on.",
    "late": "With the waiting times of this site, this was fine: the time was from {opens} on.",
    "waiting": "With the waiting times of this site, this came too early: the time was from {opens} on.",
    "done": "With the waiting times of this site, no more asking was left on this day.",
    "lapsed": "With the waiting times of this site, the time to ask was over by then.",
    "cancelled": "There was nothing left to ask for: the answer was there.",
}

NOTHING = ("unknown", "not known", "not said", "never said", "none", "nothing", "n/a", "no")
"""What people write into a field for what was never said."""
