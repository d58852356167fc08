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
    "load.html",
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
                PrefixLoader({late.TEMPLATES.rstrip("/"): _LateLoader()}),
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

    def load(self, environment: Environment, name: str, globals: Any = None) -> Template:  # noqa: A002
        loaders = [ModuleLoader(late.templates_folder()), FunctionLoader(_late_source)]
        return ChoiceLoader(loaders).load(environment, name, globals)


def template_source(name: str) -> str:
    """Return the text of a template."""
    if name.startswith(late.TEMPLATES):
        return _late_source(name.removeprefix(late.TEMPLATES))
    return _source("followup.web", name)


def _late_source(name: str) -> str:
    return _source("followup.web.practice", name)


def _source(package: str, name: str) -> str:
    content = pkgutil.get_data(package, f"templates/{name}")
    return (content or b"").decode()
