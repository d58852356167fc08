"""The one opportunity that a command is about, where it is not about all of them."""

import argparse

from followup.changes import find
from followup.commands.dash import called
from followup.errors import FollowUpError, MissingError
from followup.model import Opportunity, Plan
from followup.quoting import shown


def add_opportunity(command: argparse.ArgumentParser, what: str) -> None:
    """Add the choice of one opportunity; `what` says what of it the command is about."""
    command.add_argument("--opportunity", metavar="ID", help=what)


def chosen(options: argparse.Namespace, plan: Plan) -> Opportunity | None:
    """Return the opportunity of the options, None for all; raises FollowUpError for one that is not there."""
    if options.opportunity is None:
        return None
    try:
        return find(plan.opportunities, options.opportunity)
    except MissingError:
        got = shown(options.opportunity)
        msg = f"{called(options.plan)}: expected the id of an opportunity in it, got {got}"
        raise FollowUpError(msg) from None
