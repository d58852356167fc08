"""`followup vcard`: the interviewers of a plan, or of one opportunity, as contacts."""

import argparse

from followup.commands import one_file
from followup.commands.arguments import add_plan
from followup.commands.files import read_plan
from followup.commands.output import add_output, put_out
from followup.exchange.contacts import contacts_of
from followup.exchange.vcard import to_vcard
from followup.habits import habits_for


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    add_plan(command)
    one_file.add_opportunity(command, "the interviewers of this one only")
    add_output(command)


def run(options: argparse.Namespace) -> bytes:
    """Return what the command prints."""
    plan = read_plan(options.plan)
    only = one_file.chosen(options, plan)
    style = plan.settings.date_style or habits_for(plan.settings.country, ()).date_style
    contacts = contacts_of((only,) if only else plan.opportunities, style)
    return put_out(options, to_vcard(contacts).encode())
