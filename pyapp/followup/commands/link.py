"""`followup link`: the link that brings a plan, or one opportunity of it, to another device."""

import argparse
from urllib.parse import urlsplit

from followup.commands import one_file
from followup.commands.arguments import add_plan
from followup.commands.dash import called
from followup.commands.files import read_plan
from followup.commands.output import add_output, put_out
from followup.errors import FollowUpError
from followup.exchange.travel.links import MOST_CHARACTERS, link_of
from followup.exchange.travel.packing import TravelError, of_one
from followup.quoting import shown

_WHO = "Whoever has the link has the plan. Neither the camp nor the calendar's record is in it."


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    command.epilog = _WHO
    add_plan(command)
    command.add_argument(
        "--site", type=_site, required=True, metavar="ADDRESS", help="the home page of the site"
    )
    one_file.add_opportunity(command, "this one only, and nothing about you")
    add_output(command)


def run(options: argparse.Namespace) -> bytes:
    """Return what the command prints."""
    plan = read_plan(options.plan)
    only = one_file.chosen(options, plan)
    try:
        link = link_of(of_one(only) if only else plan, options.site)
    except TravelError as error:
        msg = f"{called(options.plan)}: {error}"
        raise FollowUpError(msg) from None
    if len(link) > MOST_CHARACTERS:
        limit = f"expected a link of up to {MOST_CHARACTERS:,} characters, got {len(link):,}"
        msg = f"{called(options.plan)}: {limit}"
        raise FollowUpError(msg)
    return put_out(options, f"{link}\n".encode())


def _site(text: str) -> str:
    """Return the address of the site's root, with a slash at its end."""
    try:
        parts = urlsplit(text)
        is_address = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        is_address = False
    if not is_address or not text.isprintable() or " " in text or parts.query or parts.fragment:
        msg = (
            f"expected the address of a site, such as https://example.org/camp/, got {shown(text)}"
        )
        raise argparse.ArgumentTypeError(msg)
    return f"{text.rstrip('/')}/"
