"""What an argument may be, with one line for what it may not be."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

from followup.dates import parse_date
from followup.quoting import shown

OR_INPUT = "- is the standard input"
"""What the help of a file that is read says beside all else."""


def add_plan(command: argparse.ArgumentParser) -> None:
    """Add the plan document that a command reads."""
    command.add_argument(
        "plan", type=Path, metavar="PLAN.json", help=f"the plan document; {OR_INPUT}"
    )


def add_today(command: argparse.ArgumentParser) -> None:
    """Add the day for which a command works things out."""
    command.add_argument("--today", type=day, required=True, help="the day, as YYYY-MM-DD")


def add_policy(command: argparse.ArgumentParser) -> None:
    """Add the numbers of another policy."""
    command.add_argument(
        "--policy",
        type=Path,
        metavar="POLICY.json",
        help=f"numbers to change; {OR_INPUT}",
    )


def day(text: str) -> date:
    """Read a day; raises argparse.ArgumentTypeError."""
    try:
        return parse_date(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def whole(least: int, most: int) -> Callable[[str], int]:
    """Return what reads a whole number of a range, in plain digits."""

    def read(text: str) -> int:
        is_short = len(text) <= len(str(most))
        if is_short and text.isascii() and text.isdigit() and least <= int(text) <= most:
            return int(text)
        msg = f"expected a whole number from {least} to {most}, got {shown(text)}"
        raise argparse.ArgumentTypeError(msg)

    return read
