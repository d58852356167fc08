"""The link that a packed plan travels in."""

from typing import NamedTuple

from followup.changes import find
from followup.exchange.travel.codes import Code, code_of
from followup.exchange.travel.packing import TravelError, of_one, packed
from followup.model import Opportunity, Plan, Settings
from followup.remembered import Remembered

MOST_CHARACTERS = 8_000
"""Characters of a link: browsers take far longer ones, but not every chat or mail program does."""

BEFORE_PLAN = "#/receive?plan="
"""What stands in a link before the plan; the host looks for it, too."""

_PLACE = f"planner/{BEFORE_PLAN}"


class Travel(NamedTuple):
    """How a plan travels: `link` is "" when it is too large for one, `code` None when it is for that."""

    link: str
    code: Code | None


def link_of(plan: Plan, site: str) -> str:
    """Return the link that brings a plan to the planner of `site`, whose address ends in a slash.

    Raises TravelError for a plan that is far too large; whether the link is too long is for the caller.
    """
    return f"{site}{_PLACE}{packed(plan)}"


def travel_of(plan: Plan, site: str, own_id: str = "") -> Travel:
    """Return how a plan travels, or one opportunity of it; worked out once as long as it stays as it is.

    Raises MissingError for an opportunity that the plan does not hold.
    """
    what: _What = find(plan.opportunities, own_id) if own_id else plan.opportunities
    # The page asks for the same again and again, and for something else after an edit.
    return _travels.all([what], (site, plan.settings))[0]


type _What = Opportunity | tuple[Opportunity, ...]


def _travel(what: _What, basis: tuple[str, Settings]) -> Travel:
    site, settings = basis
    plan = (
        of_one(what)
        if isinstance(what, Opportunity)
        else Plan(settings=settings, opportunities=what)
    )
    try:
        link = link_of(plan, site)
    except TravelError:
        return Travel("", None)
    return Travel(link, code_of(link)) if len(link) <= MOST_CHARACTERS else Travel("", None)


_travels = Remembered(_travel)
