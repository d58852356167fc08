"""Where the bytes of a command go: to standard output, or into a file that is not there yet."""

import argparse
from pathlib import Path

from followup.errors import FollowUpError


def add_output(command: argparse.ArgumentParser) -> None:
    """Add the file that takes what would be printed."""
    command.add_argument("--output", type=Path, metavar="FILE", help="a new file, not the terminal")


def put_out(options: argparse.Namespace, data: bytes) -> bytes:
    """Write `data` to the file of the options and return nothing to print; without one, return it."""
    if options.output is None:
        return data
    write_new(options.output, data)
    return b""


def write_new(path: Path, data: bytes) -> None:
    """Write a file; raises FollowUpError where there is one: nothing is lost without a word."""
    try:
        with path.open("xb") as file:
            file.write(data)
    except FileExistsError:
        msg = f"{path}: expected a name that is free, but there is a file"
        raise FollowUpError(msg) from None
