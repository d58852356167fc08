"""The command line, on the same engine as the page (rules.md, "The command line").

    python -m followup schedule PLAN.json --today 2026-12-01 [--policy POLICY.json]
    python -m followup sample --opportunities 500 --seed 1 --today 2026-11-23 [--rounds 3 --people 4]

Exit status: 0, or 2 with one line on standard error when an argument or a document is wrong.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from followup.arguments import parsed_arguments
from followup.calendars import calendar_for
from followup.document import from_text, to_text
from followup.errors import DocumentError, FollowUpError
from followup.json_text import parsed
from followup.model import Plan
from followup.policy import Policy
from followup.report import to_report
from followup.sample import sample_plan
from followup.schedule import schedule


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    options = parsed_arguments(arguments)
    try:
        text = _COMMANDS[options.command](options)
    except (FollowUpError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    # The same bytes everywhere, whatever the terminal's encoding and ends of lines.
    sys.stdout.buffer.write(f"{text}\n".encode())
    return 0


def _sample(options: argparse.Namespace) -> str:
    plan = sample_plan(
        opportunities=options.opportunities,
        seed=options.seed,
        today=options.today,
        rounds=options.rounds,
        people=options.people,
    )
    return to_text(plan)


def _schedule(options: argparse.Namespace) -> str:
    policy = _policy(options.policy) if options.policy else Policy()
    plan = _plan(options.plan)
    calendar = calendar_for(plan.settings.country, plan.settings.subdivision)
    schedules = schedule(plan, today=options.today, policy=policy, calendar=calendar)
    return json.dumps(to_report(plan.settings, schedules, options.today, calendar), indent=2)


_COMMANDS = {"schedule": _schedule, "sample": _sample}


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


if __name__ == "__main__":
    sys.exit(main())
