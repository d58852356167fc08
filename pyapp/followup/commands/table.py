"""Every command of the command line by its name."""

import argparse
from typing import Protocol

from followup.commands import backup, csv, ics, link, sample, schedule, taking_in, vcard


class Command(Protocol):
    """What the module of a command has; `run` may raise FollowUpError or OSError."""

    HELP: str

    def add_arguments(self, command: argparse.ArgumentParser) -> None:
        """Add what the command takes."""

    def run(self, options: argparse.Namespace) -> bytes:
        """Return what the command prints."""


COMMANDS: dict[str, Command] = {
    "schedule": schedule,
    "sample": sample,
    "ics": ics,
    "csv": csv,
    "vcard": vcard,
    "link": link,
    "backup": backup,
    "import": taking_in,
}
