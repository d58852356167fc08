"""The files that commands read; an error names the file. Behind the name "-" is the standard input."""

import sys
from pathlib import Path
from typing import BinaryIO

from followup.commands.dash import INPUT, called, is_dash
from followup.document import from_text
from followup.errors import DocumentError, FollowUpError
from followup.exchange.sealed import is_sealed
from followup.json_text import parsed
from followup.model import Plan
from followup.policy import Policy

_NOTHING_COMES = "expected a standard input, but it is closed; name a file"
_SEALED = (
    "expected a plan, got a sealed backup;"
    " followup import PLAN.json {path} --passphrase-file FILE opens it and adds it to a plan"
)


def read_bytes(path: Path) -> bytes:
    """Return what a file holds; raises FollowUpError or OSError. The standard input gives it only once."""
    if not is_dash(path):
        return path.read_bytes()
    if sys.stdin is None:
        raise FollowUpError(_NOTHING_COMES)
    coming: BinaryIO = sys.stdin.buffer
    try:
        return coming.read()
    except OSError as error:
        msg = f"{INPUT}: {error.strerror}"
        raise FollowUpError(msg) from None


def read_plan(path: Path) -> Plan:
    """Return the plan of a file; raises FollowUpError or OSError."""
    text = read_text(path)
    try:
        return from_text(text)
    except DocumentError as error:
        problem = _SEALED.format(path=path) if _is_sealed(text) else str(error)
        msg = f"{called(path)}: {problem}"
        raise FollowUpError(msg) from None


def _is_sealed(text: str) -> bool:
    try:
        return is_sealed(parsed(text))
    except FollowUpError:
        return False


def read_policy(path: Path | None) -> Policy:
    """Return the policy of a file, the shipped one without; raises FollowUpError or OSError."""
    if path is None:
        return Policy()
    try:
        values = parsed(read_text(path))
    except FollowUpError as error:
        msg = f"{called(path)}: {error}"
        raise FollowUpError(msg) from None
    return Policy.from_mapping(values, where=called(path))


def read_text(path: Path) -> str:
    """Return the text of a file; a byte order mark, which some editors add, is no part of it."""
    try:
        return _with_line_feeds(read_bytes(path).decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        msg = f"{called(path)}: expected UTF-8 text, but byte {error.start} is none"
        raise FollowUpError(msg) from None


def _with_line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
