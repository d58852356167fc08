"""The arguments of the command line: what each may be, and one line for what it may not be."""

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

from followup.dates import parse_date
from followup.quoting import shown
from followup.sample import DEFAULT_PEOPLE, DEFAULT_ROUNDS, MOST_ROUNDS

_EXACT = """Every opportunity has exactly as many rounds, and every round exactly as many people, as
you ask for; a round that was called off counts. The same arguments give the same bytes."""
_MOST_OPPORTUNITIES, _MOST_PEOPLE, _MOST_SEED = 10_000, 12, 2**32 - 1
# A plan reaches a year or so back, and a little ahead.
_FIRST_SAMPLE, _LAST_SAMPLE = date(1902, 1, 1), date(2198, 12, 31)


def parsed_arguments(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Return what the command line says, its own by default; a wrong one ends Python with one line."""
    return _parser().parse_args(arguments)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one line; argparse would print the usage before it."""
        self.exit(2, f"{self.prog}: {message}; see --help\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="followup", description="Compute the follow-up schedule of a plan.")
    commands = parser.add_subparsers(dest="command", required=True)
    _add_schedule(commands.add_parser("schedule", help="print the schedule of a plan as JSON"))
    _add_sample(commands.add_parser("sample", help="print a made-up plan document", epilog=_EXACT))
    return parser


def _add_schedule(command: argparse.ArgumentParser) -> None:
    command.add_argument("plan", type=Path, metavar="PLAN.json", help="the plan document")
    command.add_argument("--today", type=_day, required=True, help="the day, as YYYY-MM-DD")
    command.add_argument("--policy", type=Path, metavar="POLICY.json", help="numbers to change")


def _add_sample(command: argparse.ArgumentParser) -> None:
    numbers = (
        ("--opportunities", 0, _MOST_OPPORTUNITIES, None),
        ("--seed", 0, _MOST_SEED, None),
        ("--rounds", 1, MOST_ROUNDS, DEFAULT_ROUNDS),
        ("--people", 0, _MOST_PEOPLE, DEFAULT_PEOPLE),
    )
    for name, least, most, default in numbers:
        command.add_argument(
            name,
            type=_whole(least, most),
            required=default is None,
            default=default,
            metavar="N",
            help=f"{least} to {most:,}" + ("" if default is None else f", by default {default}"),
        )
    command.add_argument("--today", type=_sample_day, required=True, help="the day, as YYYY-MM-DD")


def _whole(least: int, most: int) -> Callable[[str], int]:
    """Return what reads a whole number of a range, in plain digits."""

    def read(text: str) -> int:
        is_short = len(text) <= len(str(most))
        if is_short and text.isascii() and text.isdigit() and least <= int(text) <= most:
            return int(text)
        msg = f"expected a whole number from {least} to {most}, got {shown(text)}"
        raise argparse.ArgumentTypeError(msg)

    return read


def _sample_day(text: str) -> date:
    day = _day(text)
    if _FIRST_SAMPLE <= day <= _LAST_SAMPLE:
        return day
    msg = f"expected a day from {_FIRST_SAMPLE} to {_LAST_SAMPLE}, got {shown(text)}"
    raise argparse.ArgumentTypeError(msg)


def _day(text: str) -> date:
    try:
        return parse_date(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
