"""`followup csv`: a table of a plan, as the page downloads it."""

import argparse

from followup.calendars import calendar_for
from followup.catalogue.exchange.spreadsheets import LAST_BEFORE_FIRST
from followup.commands.arguments import add_plan, add_policy, add_today, day
from followup.commands.files import read_plan, read_policy
from followup.commands.output import add_output, put_out
from followup.errors import FollowUpError
from followup.exchange.tables.named import TableName, table_of
from followup.exchange.tables.writing import Separator, to_csv
from followup.schedule import schedule

_SEPARATORS = {"comma": Separator.COMMA, "semicolon": Separator.SEMICOLON}


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    command.add_argument("table", choices=[str(each) for each in TableName], help="which table")
    add_plan(command)
    add_today(command)
    add_policy(command)
    command.add_argument("--from", type=day, dest="first", help="the first day of the log")
    command.add_argument("--to", type=day, dest="last", help="the last day of the log")
    command.add_argument(
        "--separator", choices=list(_SEPARATORS), default="comma", help="by default comma"
    )
    add_output(command)


def run(options: argparse.Namespace) -> bytes:
    """Return what the command prints; nothing where it goes to a file."""
    if options.first and options.last and options.last < options.first:
        msg = f"--to: {LAST_BEFORE_FIRST}"
        raise FollowUpError(msg)
    plan, policy = read_plan(options.plan), read_policy(options.policy)
    calendar = calendar_for(plan.settings.country, plan.settings.subdivision)
    schedules = schedule(plan, today=options.today, policy=policy, calendar=calendar)
    table = table_of(
        TableName(options.table), schedules, options.today, options.first, options.last
    )
    return put_out(options, to_csv(table, _SEPARATORS[options.separator]).encode())
