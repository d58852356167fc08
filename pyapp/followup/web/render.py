"""Screens to HTML with Jinja2, autoescape on. Templates come from the package, as its code does."""

import pkgutil
from functools import cache
from typing import Any

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FunctionLoader,
    ModuleLoader,
    PrefixLoader,
    StrictUndefined,
    Template,
)

from followup.catalogue import labels
from followup.catalogue.wording import capitalized, in_words, period, times, within
from followup.dates import LAST_DAY
from followup.web import late
from followup.web.request import Request
from followup.web.routes import parts_of
from followup.web.session import Session
from followup.web.visit import Screen

TEMPLATES = (
    "_closed.html",
    "_empty.html",
    "_fields.html",
    "_frame.html",
    "_interview.html",
    "_keeping.html",
    "_nav.html",
    "_offer.html",
    "_others.html",
    "_parts.html",
    "_people.html",
    "_sample.html",
    "_stop.html",
    "_timeline.html",
    "_undo.html",
    "all.html",
    "contact.html",
    "edit.html",
    "fresh.html",
    "heard.html",
    "interview.html",
    "month.html",
    "opportunity.html",
    "today.html",
    "people.html",
    "person.html",
    "record.html",
    "results.html",
    "settings.html",
    "touchpoint.html",
    "unreadable.html",
)


COMPILED = "compiled"
"""The folder beside this module where the build puts the templates, compiled."""

_COMPILED = f"{__file__.rpartition('/')[0]}/{COMPILED}"


def render(screen: Screen, session: Session, request: Request) -> str:
    """Return the fragment of `screen`."""
    html = (
        environment()
        .get_template(screen.template)
        .render(
            **screen.values,
            session=session,
            policy=session.policy,
            today=session.words(request.today).long(request.today),
            today_iso=request.today.isoformat(),
            base=request.base,
            here=(parts_of(screen.address) or ("",))[0],
        )
    )
    # A plan may hold half a surrogate pair, which no page can.
    return html.encode(errors="replace").decode()


@cache
def environment() -> Environment:
    """Return what every template is compiled and rendered in."""
    made = Environment(
        # Where the site is built, templates are compiled too, so that the page compiles none.
        loader=ChoiceLoader(
            [
                PrefixLoader({part.name: _LateLoader(part) for part in late.PARTS}),
                ModuleLoader(_COMPILED),
                FunctionLoader(template_source),
            ]
        ),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {"period": period, "in_words": in_words, "times": times}
    made.filters |= {"within": within, "capitalized": capitalized}
    made.globals |= {"labels": labels, "last_day": LAST_DAY.isoformat()}
    return made


class _LateLoader(BaseLoader):
    """The templates of what comes late: where they are is known once their archive is there."""

    def __init__(self, part: late.LatePart) -> None:
        self._part = part

    def load(self, environment: Environment, name: str, globals: Any = None) -> Template:  # noqa: A002
        compiled = ModuleLoader(self._part.templates_folder)
        source = FunctionLoader(lambda own_name: _source(self._part.package, own_name))
        return ChoiceLoader([compiled, source]).load(environment, name, globals)


def template_source(name: str) -> str:
    """Return the text of a template."""
    part = late.part_of_template(name)
    return _source(part.package, name.partition("/")[2]) if part else _source("followup.web", name)


def _source(package: str, name: str) -> str:
    content = pkgutil.get_data(package, f"templates/{name}")
    return (content or b"").decode()
