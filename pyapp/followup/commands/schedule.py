"""`followup schedule`: the schedule as JSON (docs/about/rulebook.md, "The command line")."""

import argparse
import json

from followup.calendars import calendar_for
from followup.commands.arguments import add_plan, add_policy, add_today
from followup.commands.files import read_plan, read_policy
from followup.report import to_report
from followup.schedule import schedule


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    add_plan(command)
    add_today(command)
    add_policy(command)


def run(options: argparse.Namespace) -> bytes:
    """Return what the command prints."""
    policy = read_policy(options.policy)
    plan = read_plan(options.plan)
    calendar = calendar_for(plan.settings.country, plan.settings.subdivision)
    schedules = schedule(plan, today=options.today, policy=policy, calendar=calendar)
    report = to_report(plan.settings, schedules, options.today, calendar)
    return f"{json.dumps(report, indent=2)}\n".encode()
