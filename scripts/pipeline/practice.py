"""The parts of pages that Python answers: rendered when the site is built, so that they read without it."""

from dataclasses import asdict
from datetime import date

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from followup.policy import Policy
from followup.web import FRESH, Request, handle
from pipeline.project import ROOT

# Nothing that is rendered at build may depend on the day.
_NO_DAY = date(2000, 1, 1)


def part(screen: str, policy: Policy, root: str, reading: str = "") -> str:
    """Return the HTML of a practice part: what Python shows to whoever is new, and the notices around it.

    `root` leads from the page to the root of the site. `reading` is HTML that stands in its place
    without scripts, or when Python does not run.
    """
    request = Request(
        action="open", screen=f"/{screen}", today=_NO_DAY, base=root, policy=asdict(policy)
    )
    _, reply = handle(FRESH, request)
    return (
        _environment()
        .get_template("includes/practice.html")
        .render(
            screen=reply.screen, policy=asdict(policy), root=root, html=reply.html, reading=reading
        )
    )


def _environment() -> Environment:
    loader = FileSystemLoader(ROOT / "docs")
    return Environment(loader=loader, undefined=StrictUndefined, autoescape=False)
