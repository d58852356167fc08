"""The arguments of the command line; a wrong one ends Python with one line."""

import argparse
from collections.abc import Sequence
from typing import NoReturn

from followup.commands.table import COMMANDS


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
    for name, command in COMMANDS.items():
        command.add_arguments(commands.add_parser(name, help=command.HELP))
    return parser
