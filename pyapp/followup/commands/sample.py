"""`followup sample`: a made-up plan document."""

import argparse
from datetime import date

from followup.commands.arguments import day, whole
from followup.document import to_text
from followup.quoting import shown
from followup.sample import DEFAULT_PEOPLE, DEFAULT_ROUNDS, MOST_ROUNDS, sample_plan

_EXACT = """Every opportunity has exactly as many rounds, and every round exactly as many people, as
you ask for; a round that was called off counts. The same arguments give the same bytes."""
_MOST_OPPORTUNITIES, _MOST_PEOPLE, _MOST_SEED = 10_000, 12, 2**32 - 1
# A plan reaches a year or so back, and a little ahead.
_FIRST_DAY, _LAST_DAY = date(1902, 1, 1), date(2198, 12, 31)
_NUMBERS = (
    ("--opportunities", 0, _MOST_OPPORTUNITIES, None),
    ("--seed", 0, _MOST_SEED, None),
    ("--rounds", 1, MOST_ROUNDS, DEFAULT_ROUNDS),
    ("--people", 0, _MOST_PEOPLE, DEFAULT_PEOPLE),
)


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    command.epilog = _EXACT
    for name, least, most, default in _NUMBERS:
        command.add_argument(
            name,
            type=whole(least, most),
            required=default is None,
            default=default,
            metavar="N",
            help=f"{least} to {most:,}" + ("" if default is None else f", by default {default}"),
        )
    command.add_argument("--today", type=_sample_day, required=True, help="the day, as YYYY-MM-DD")


def run(options: argparse.Namespace) -> bytes:
    """Return what the command prints."""
    plan = sample_plan(
        opportunities=options.opportunities,
        seed=options.seed,
        today=options.today,
        rounds=options.rounds,
        people=options.people,
    )
    return f"{to_text(plan)}\n".encode()


def _sample_day(text: str) -> date:
    own = day(text)
    if _FIRST_DAY <= own <= _LAST_DAY:
        return own
    msg = f"expected a day from {_FIRST_DAY} to {_LAST_DAY}, got {shown(text)}"
    raise argparse.ArgumentTypeError(msg)
