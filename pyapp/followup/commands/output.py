"""Where the bytes of a command go: to standard output, or into a file that is not there yet."""

import argparse
import os
import sys
from pathlib import Path
from typing import BinaryIO, TextIO

from followup.commands.dash import is_dash
from followup.errors import FollowUpError

_NO_NAME = "expected the name of a new file, got -"
_NOWHERE = "expected a standard output, but it is closed; use --output FILE"


def add_output(command: argparse.ArgumentParser) -> None:
    """Add the file that takes what would be printed."""
    command.add_argument(
        "--output", type=Path, metavar="FILE", help="a new file; - is the standard output"
    )


def put_out(options: argparse.Namespace, data: bytes) -> bytes:
    """Write `data` to the file of the options and return nothing to print; without one, return it."""
    if options.output is None or is_dash(options.output):
        return data
    write_new(options.output, data)
    return b""


def write_new(path: Path, data: bytes) -> None:
    """Write a file; raises FollowUpError where there is one: nothing is lost without a word."""
    if is_dash(path):
        raise FollowUpError(_NO_NAME)
    try:
        with path.open("xb") as file:
            _write(file, data, path)
    except FileExistsError:
        msg = f"{path}: expected a name that is free, but there is a file"
        raise FollowUpError(msg) from None


def _write(file: BinaryIO, data: bytes, path: Path) -> None:
    try:
        file.write(data)
        file.flush()
    except OSError as error:
        # Half a backup is none, and would be taken for one.
        path.unlink(missing_ok=True)
        msg = f"{path}: {error.strerror}"
        raise FollowUpError(msg) from None


def print_out(data: bytes) -> None:
    """Print the same bytes everywhere, whatever the terminal's encoding and ends of lines.

    Raises FollowUpError where there is nowhere to print, or not to the end.
    """
    output: TextIO | None = sys.stdout
    if output is None:
        raise FollowUpError(_NOWHERE)
    try:
        output.buffer.write(data)
        output.flush()
    except OSError as error:
        # Python tries once more when it ends, and would complain in lines of its own.
        os.dup2(os.open(os.devnull, os.O_WRONLY), output.fileno())
        msg = f"standard output: {error.strerror}"
        raise FollowUpError(msg) from None
