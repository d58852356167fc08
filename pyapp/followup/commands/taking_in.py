"""`followup import`: a plan with another file taken in, as the page does it."""

import argparse
import sys
from pathlib import Path
from typing import NamedTuple

from followup.commands.arguments import add_plan
from followup.commands.dash import called
from followup.commands.files import read_bytes, read_plan
from followup.commands.output import add_output, put_out
from followup.commands.sealing import add_passphrase, read_passphrase, unseal
from followup.commands.tables import add_table_arguments, plan_from_table
from followup.document import from_text, to_text
from followup.errors import DocumentError, FollowUpError
from followup.exchange.arriving import Arrived, Sealed, Table, arrived
from followup.exchange.merging.plans import Merge, merge
from followup.exchange.merging.settling import Conflict, all_taken, none_taken
from followup.exchange.sealed import Envelope
from followup.exchange.tables.decoding import has_zeros
from followup.model import EMPTY_PLAN, Plan
from followup.quoting import shown

_ROWS = """Rows of a table that cannot be taken are named on standard error and left out.
Exit status: 0 when something could be read, 2 with the reason when nothing could."""
_CHOICES = {"file": all_taken, "mine": none_taken}


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    command.epilog = _ROWS
    add_plan(command)
    command.add_argument(
        "file", type=Path, metavar="FILE", help="what is taken in; - is the standard input"
    )
    way = command.add_mutually_exclusive_group()
    way.add_argument("--merge", action="store_true", help="put both together (the default)")
    way.add_argument("--replace", action="store_true", help="have the file take the plan's place")
    command.add_argument("--take", choices=_CHOICES, help="whose value counts where both have one")
    add_passphrase(command)
    add_table_arguments(command)
    add_output(command)


def run(options: argparse.Namespace) -> bytes:
    """Return what the command prints; what was taken in is said on standard error."""
    mine = read_plan(options.plan)
    coming = _read(options, mine)
    if options.replace:
        return put_out(options, to_text(coming.plan).encode())
    merged = merge(mine, coming.plan, _CHOICES[options.take or "mine"], is_edit=coming.is_edit)
    if merged.conflicts and options.take is None:
        raise FollowUpError(_conflicts(merged, options.file))
    print(_summary(merged), file=sys.stderr)
    return put_out(options, to_text(merged.plan).encode())


class _Coming(NamedTuple):
    """What is taken in; `is_edit` for a table, whose rows change the plan that is there."""

    plan: Plan
    is_edit: bool = False


def _read(options: argparse.Namespace, mine: Plan) -> _Coming:
    try:
        return _coming(options, mine)
    except DocumentError as error:
        msg = f"{called(options.file)}: {error}"
        raise FollowUpError(msg) from None


def _coming(options: argparse.Namespace, mine: Plan) -> _Coming:
    path: Path = options.file
    # Once: what comes through a pipe is there no second time.
    data = read_bytes(path)
    found = _arrived(data)
    if isinstance(found, Plan):
        return _Coming(found)
    if isinstance(found, Sealed):
        return _Coming(_opened(found, path, options.passphrase_file))
    # The rows go to the files that they are about, where those are there.
    before = EMPTY_PLAN if options.replace else mine
    return _Coming(plan_from_table(path, data, options, before), is_edit=True)


def _arrived(data: bytes) -> Arrived:
    """Return what the bytes hold; a table may be in any encoding, anything else is UTF-8."""
    try:
        text = data.decode("utf-8-sig")
        return Table(text="") if has_zeros(text) else arrived(text)
    except UnicodeDecodeError:
        return Table(text="")


def _opened(found: Sealed, path: Path, passphrase: Path | None) -> Plan:
    if passphrase is None:
        msg = f"{called(path)}: expected --passphrase-file, since this backup is sealed"
        raise FollowUpError(msg)
    envelope = Envelope.from_text(found.text)
    return from_text(unseal(envelope, read_passphrase(passphrase), path), any_region=True)


def _summary(merged: Merge) -> str:
    return (
        f"{len(merged.added)} added, {len(merged.changed)} changed,"
        f" {len(merged.conflicting)} conflicting, {merged.unchanged} unchanged,"
        f" {merged.only_here} only here"
    )


def _conflicts(merged: Merge, path: Path) -> str:
    """Return a line for each value that differs, and what to do about them."""
    lines = [f"{called(path)}: {_line(each)}" for each in merged.conflicts]
    return "\n".join((*lines, "expected --take file or --take mine, since these differ"))


def _line(conflict: Conflict) -> str:
    mine, theirs = shown(_plain(conflict.mine)), shown(_plain(conflict.theirs))
    return f"{conflict.key}: {mine} in the plan, {theirs} in the file"


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return ", ".join(str(each) for each in value if each is not None)
    return value if isinstance(value, bool) else str(value)
