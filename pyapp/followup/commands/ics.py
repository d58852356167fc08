"""`followup ics`: every date of a plan, or of one opportunity, as a calendar file."""

import argparse
from dataclasses import replace
from pathlib import Path

from followup.calendars import calendar_for
from followup.commands import one_file
from followup.commands.arguments import add_plan, add_policy, add_today
from followup.commands.files import read_plan, read_policy
from followup.commands.output import add_output, put_out, write_new
from followup.document import to_text
from followup.exchange.calendar.events import Basis, Event, events_of, in_order
from followup.exchange.calendar.ics import file_of
from followup.exchange.calendar.record import after, read, revisions, written
from followup.habits import habits_for
from followup.model import Plan
from followup.schedule import schedule

_RECORD = """Revision numbers come from what the plan says was handed out before. The plan is not
changed by this; --record writes one in which this file counts as handed out."""


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    command.epilog = _RECORD
    add_plan(command)
    add_today(command)
    add_policy(command)
    one_file.add_opportunity(command, "the dates of this one only")
    command.add_argument("--record", type=Path, metavar="NEW.json", help="the plan afterwards")
    add_output(command)


def run(options: argparse.Namespace) -> bytes:
    """Return what the command prints."""
    plan, only = read_plan(options.plan), options.opportunity
    one_file.chosen(options, plan)
    record = read(plan.calendar)
    chosen = revisions(in_order(_events(options, plan)), record, options.today)
    if options.record is not None:
        alive = {each.id for each in plan.opportunities}
        alive |= {each.opportunity for each in record.entries} if only else set()
        calendar = written(after(record, chosen, options.today, alive))
        write_new(options.record, f"{to_text(replace(plan, calendar=calendar))}\n".encode())
    return put_out(options, file_of(chosen).encode())


def _events(options: argparse.Namespace, plan: Plan) -> list[Event]:
    settings = plan.settings
    calendar = calendar_for(settings.country, settings.subdivision)
    schedules = schedule(
        plan,
        today=options.today,
        policy=read_policy(options.policy),
        calendar=calendar,
        style=settings.date_style or habits_for(settings.country, ()).date_style,
    )
    basis, only = Basis(settings=settings, calendar=calendar), options.opportunity
    return [
        event
        for each in schedules
        if only is None or each.opportunity.id == only
        for event in events_of(each, basis)
    ]
