"""Every command of the command line by its name.

Only the one that is asked for is imported: what the others need is most of the package.
"""

import argparse
from importlib import import_module
from typing import Protocol, cast


class Command(Protocol):
    """What the module of a command has; `run` may raise FollowUpError or OSError."""

    def add_arguments(self, command: argparse.ArgumentParser) -> None:
        """Add what the command takes."""

    def run(self, options: argparse.Namespace) -> bytes:
        """Return what the command prints."""


_COMMANDS = {
    "schedule": ("schedule", "print the schedule of a plan as JSON"),
    "sample": ("sample", "print a made-up plan document"),
    "ics": ("ics", "print the dates of a plan as a calendar file"),
    "csv": ("csv", "print a table of a plan as CSV, for spreadsheets"),
    "vcard": ("vcard", "print the interviewers of a plan as contacts (vCard)"),
    "link": ("link", "print the link that brings a plan to another device"),
    "backup": ("backup", "print a plan as a backup, sealed or not"),
    "import": ("taking_in", "print a plan with another file taken in"),
}
HELP = {name: text for name, (_, text) in _COMMANDS.items()}
"""What each command does, in the order in which they are listed."""


def command_named(name: str) -> Command:
    """Return a command; raises KeyError for a name that is not in `HELP`."""
    module, _ = _COMMANDS[name]
    return cast("Command", import_module(f"followup.commands.{module}"))
