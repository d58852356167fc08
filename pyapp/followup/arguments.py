"""The arguments of the command line; a wrong one ends Python with one line."""

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from followup.commands.dash import is_dash
from followup.commands.table import HELP, command_named


def parsed_arguments(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Return what the command line says, its own by default; a wrong one ends Python with one line."""
    given = sys.argv[1:] if arguments is None else arguments
    chosen = next((each for each in given if each in HELP), None)
    parser = _parser(chosen)
    options = parser.parse_args(given)
    if _dashes(options) > 1:
        parser.error("expected - once, since the standard input can be read only once")
    return options


def _dashes(options: argparse.Namespace) -> int:
    """Return how often the standard input is read."""
    return sum(is_dash(each) for name, each in vars(options).items() if name != "output")


_WHAT = "Compute the follow-up schedule of a plan."
_STATUS = """Exit status: 0 when it is done, 2 with one line on standard error when it is not. In the place
of a file that is read, - is the standard input."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one line; argparse would print the usage before it."""
        self.exit(2, f"{self.prog}: {message}; see --help\n")


def _parser(chosen: str | None) -> argparse.ArgumentParser:
    parser = _Parser(prog="followup", description=_WHAT, epilog=_STATUS)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, text in HELP.items():
        command = commands.add_parser(name, help=text)
        if name == chosen:
            command_named(name).add_arguments(command)
    return parser
