"""Which screen an address shows: the template and what it needs. An address of what is gone is home."""

from collections.abc import Callable

from followup.errors import MissingError
from followup.web import file, form_screens, month, results_views, today
from followup.web.forms import Form
from followup.web.request import Request
from followup.web.routes import HOME, parts_of, query_of
from followup.web.session import Session
from followup.web.visit import Screen, Values, Visit

# A form that was left half filled comes back as it was: the host sends what was typed in it.
_WITH_DRAFTS = frozenset({"show", "open"})


def screen_at(session: Session, request: Request, address: str, form: Form | None) -> Screen:
    """Return the screen at `address`."""
    if session.unreadable:
        return Screen(template="unreadable.html", address=HOME)
    shape, ids = _shape(parts_of(address))
    visit = Visit(
        session=session,
        today=request.today,
        ids=ids,
        query=query_of(address),
        form=form,
        draft=dict(request.fields) if request.action in _WITH_DRAFTS else {},
    )
    template, show = _ROUTES.get(shape, _HOME)
    try:
        values = show(visit)
    except MissingError:
        template, show = _HOME
        values = show(visit)
    address = HOME if (template, show) == _HOME else address
    return Screen(template=template, address=address, values=values)


def _shape(parts: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Return the address with `*` for each id, and the ids: below "o", every second part is one."""
    if parts[:1] != ("o",):
        return "/".join(parts), ()
    shape = "/".join("*" if place % 2 else part for place, part in enumerate(parts))
    return shape, parts[1::2]


_HOME = ("today.html", today.show)
_ROUTES: dict[str, tuple[str, Callable[[Visit], Values]]] = {
    "": _HOME,
    "new": ("record.html", form_screens.record),
    "load": ("load.html", form_screens.load),
    "month": ("month.html", month.show),
    "results": ("results.html", results_views.show),
    "settings": ("settings.html", form_screens.settings),
    "o/*": ("opportunity.html", file.show),
    "o/*/edit": ("edit.html", form_screens.edit),
    "o/*/interview": ("interview.html", form_screens.new_interview),
    "o/*/interview/*": ("interview.html", form_screens.interview),
    "o/*/interview/*/person": ("person.html", form_screens.new_person),
    "o/*/interview/*/person/*": ("person.html", form_screens.person),
    "o/*/log": ("touchpoint.html", form_screens.log),
    "o/*/log/*": ("touchpoint.html", form_screens.log),
    "o/*/touchpoint/*": ("touchpoint.html", form_screens.touchpoint),
}
