"""The command line, on the same engine as the page (rules.md, "The command line").

    python -m followup schedule PLAN.json --today 2026-12-01 [--policy POLICY.json]

Exit status: 0, or 2 with one line on standard error when an argument or a document is wrong.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from followup.calendars import calendar_for
from followup.dates import parse_date
from followup.document import from_text
from followup.errors import DocumentError, FollowUpError
from followup.json_text import parsed
from followup.model import Plan
from followup.policy import Policy
from followup.report import to_report
from followup.schedule import schedule


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    options = _parser().parse_args(arguments)
    try:
        report = _schedule(options)
    except (FollowUpError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    print(json.dumps(report, indent=2))
    return 0


def _schedule(options: argparse.Namespace) -> dict[str, Any]:
    policy = _policy(options.policy) if options.policy else Policy()
    plan = _plan(options.plan)
    calendar = calendar_for(plan.settings.country, plan.settings.subdivision)
    schedules = schedule(plan, today=options.today, policy=policy, calendar=calendar)
    return to_report(plan.settings, schedules, options.today, calendar)


def _plan(path: Path) -> Plan:
    try:
        return from_text(_read(path))
    except DocumentError as error:
        msg = f"{path}: {error}"
        raise FollowUpError(msg) from None


def _policy(path: Path) -> Policy:
    try:
        values = parsed(_read(path))
    except FollowUpError as error:
        msg = f"{path}: {error}"
        raise FollowUpError(msg) from None
    return Policy.from_mapping(values, where=str(path))


def _read(path: Path) -> str:
    """Return the text of a file; a byte order mark, which some editors add, is no part of it."""
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        msg = f"{path}: expected UTF-8 text, but byte {error.start} is none"
        raise FollowUpError(msg) from None


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one line; argparse would print the usage before it."""
        self.exit(2, f"{self.prog}: {message}; see --help\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="followup", description="Compute the follow-up schedule of a plan.")
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("schedule", help="print the schedule of a plan as JSON")
    command.add_argument("plan", type=Path, metavar="PLAN.json", help="the plan document")
    command.add_argument("--today", type=_today, required=True, help="the day, as YYYY-MM-DD")
    command.add_argument("--policy", type=Path, metavar="POLICY.json", help="numbers to change")
    return parser


def _today(text: str) -> date:
    try:
        return parse_date(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


if __name__ == "__main__":
    sys.exit(main())
