"""`followup backup`: a plan as the one file that is its backup, sealed where a passphrase is given."""

import argparse

from followup.commands.arguments import add_plan
from followup.commands.files import read_plan
from followup.commands.output import add_output, put_out
from followup.commands.sealing import add_passphrase, read_passphrase, seal
from followup.document import to_text


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    add_plan(command)
    add_passphrase(command)
    add_output(command)


def run(options: argparse.Namespace) -> bytes:
    """Return what the command prints: the same plan gives the same bytes, unless they are sealed."""
    text = to_text(read_plan(options.plan))
    if options.passphrase_file is not None:
        text = seal(text, read_passphrase(options.passphrase_file))
    return put_out(options, text.encode())
