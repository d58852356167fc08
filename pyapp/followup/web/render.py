"""Screens to HTML with Jinja2, autoescape on. Templates come from the package, as its code does."""

import pkgutil
from functools import cache

from jinja2 import DictLoader, Environment, StrictUndefined

from followup.dates import LAST_DAY, day_in_words
from followup.web import labels
from followup.web.request import Request
from followup.web.screens import Screen
from followup.web.session import Session
from followup.wording import capitalized, in_words, period, times, within

TEMPLATES = (
    "_empty.html",
    "_fields.html",
    "_frame.html",
    "_interview.html",
    "_parts.html",
    "_undo.html",
    "edit.html",
    "interview.html",
    "load.html",
    "opportunity.html",
    "overview.html",
    "person.html",
    "record.html",
    "settings.html",
    "touchpoint.html",
    "unreadable.html",
)


def render(screen: Screen, session: Session, request: Request) -> str:
    """Return the fragment of `screen`."""
    return (
        _environment()
        .get_template(screen.template)
        .render(
            **screen.values,
            session=session,
            policy=session.policy,
            today=day_in_words(request.today, request.today),
            today_iso=request.today.isoformat(),
            base=request.base,
        )
    )


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=DictLoader({name: _source(name) for name in TEMPLATES}),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"period": period, "in_words": in_words, "times": times}
    environment.filters |= {"within": within, "capitalized": capitalized}
    environment.globals |= {"labels": labels, "last_day": LAST_DAY.isoformat()}
    return environment


def _source(name: str) -> str:
    content = pkgutil.get_data("followup.web", f"templates/{name}")
    return (content or b"").decode()
