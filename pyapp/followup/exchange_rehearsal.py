"""A visit that uses once every way in and out of the plan, as `rehearsal` does for the planner.

The build learns from it what that needs.
"""

from followup.rehearsal import DETAILS, INTERVIEW, RehearsedVisit


def rehearse() -> None:
    """Use everything once; raises what a visitor would run into."""
    visit = RehearsedVisit()
    visit.open(None)
    visit.see("/new")
    visit.do("record", {**DETAILS, **INTERVIEW})
    visit.see("/copies")
