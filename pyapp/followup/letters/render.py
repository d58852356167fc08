"""Letters and scripts from text templates. Templates come from the package, as its code does."""

import pkgutil
import re
from collections.abc import Mapping
from functools import cache

from jinja2 import ChoiceLoader, Environment, FunctionLoader, ModuleLoader, StrictUndefined

TEMPLATES = (
    "close.txt",
    "coordinator.txt",
    "correction.txt",
    "fit.txt",
    "moment.txt",
    "note.txt",
    "opening-again.txt",
    "opening-late.txt",
    "opening-phone.txt",
    "opening.txt",
    "other-offer.txt",
    "recruiter.txt",
    "rejection.txt",
    "script-filled.txt",
    "script-gatekeeper.txt",
    "script-live.txt",
    "script-relay.txt",
    "script-still-deciding.txt",
    "script-voicemail.txt",
    "withdrawal.txt",
)

COMPILED = "compiled"
"""The folder beside this module where the build puts the templates, compiled."""

# After a word that ends with one; three dots stay three.
_TWO_STOPS = re.compile(r"(?<=\w)([.!?])\.(?!\.)")
_COMPILED = f"{__file__.rpartition('/')[0]}/{COMPILED}"


def lines(name: str, /, **values: object) -> list[str]:
    """Return the lines of a template that have something in them, in their order."""
    made = _rendered(name, values)
    return [line.strip() for line in made.splitlines() if line.strip()]


def letter(name: str, /, **values: object) -> str:
    """Return the text of a template, with one empty line at most between its paragraphs."""
    text = _rendered(name, values)
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    return text.strip() + "\n"


def _rendered(name: str, values: Mapping[str, object]) -> str:
    """Return the text of a template, where "Jones Inc." at the end of a sentence has one full stop."""
    made = environment().get_template(name).render(**values)
    return _TWO_STOPS.sub(r"\1", made)


@cache
def environment() -> Environment:
    """Return what every template is compiled and rendered in."""
    return Environment(
        # Where the site is built, templates are compiled too, so that the page compiles none.
        loader=ChoiceLoader([ModuleLoader(_COMPILED), FunctionLoader(template_source)]),
        autoescape=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def template_source(name: str) -> str:
    """Return the text of a template."""
    content = pkgutil.get_data("followup.letters", f"templates/{name}")
    return (content or b"").decode()
