"""The arguments of the command line; a wrong one ends Python with one line."""

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from followup.commands.table import HELP, command_named


def parsed_arguments(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Return what the command line says, its own by default; a wrong one ends Python with one line."""
    given = sys.argv[1:] if arguments is None else arguments
    chosen = next((each for each in given if each in HELP), None)
    return _parser(chosen).parse_args(given)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one line; argparse would print the usage before it."""
        self.exit(2, f"{self.prog}: {message}; see --help\n")


def _parser(chosen: str | None) -> argparse.ArgumentParser:
    parser = _Parser(prog="followup", description="Compute the follow-up schedule of a plan.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, text in HELP.items():
        command = commands.add_parser(name, help=text)
        if name == chosen:
            command_named(name).add_arguments(command)
    return parser
