"""Which screen an address shows: the template and what it needs. An address of what is gone is home."""

from followup.errors import MissingError
from followup.web.forms.fields import Form
from followup.web.late import is_late_screen, is_page, late_screen
from followup.web.request import Request
from followup.web.routes import HOME, parts_of, query_of
from followup.web.screens import (
    contact,
    file,
    files,
    forms,
    heard,
    month,
    results,
    settings,
    today,
)
from followup.web.session import Session
from followup.web.visit import Route, Screen, Visit

# A form that was left half filled comes back as it was: the host sends what was typed in it.
_WITH_DRAFTS = frozenset({"show", "open"})


def screen_at(session: Session, request: Request, address: str, form: Form | None) -> Screen:
    """Return the screen at `address`; a plan that cannot be read takes the planner's place, no page's."""
    if session.unreadable and not is_page(address):
        return Screen(template="unreadable.html", address=HOME)
    shape, ids = _shape(parts_of(address))
    visit = Visit(
        session=session,
        today=request.today,
        ids=ids,
        query=query_of(address),
        form=form,
        draft=dict(request.fields) if request.action in _WITH_DRAFTS else {},
        is_opening=request.action == "open",
        device=request.device,
        site=request.origin + request.base,
    )
    template, show = late_screen(shape) if is_late_screen(shape) else _ROUTES.get(shape, _HOME)
    try:
        values = show(visit)
    except MissingError:
        template, show = _HOME
        values = show(visit)
    address = HOME if (template, show) == _HOME else address
    return Screen(template=template, address=address, values=values)


_WITH_IDS = {"o", "camp", "calculator"}


def _shape(parts: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Return the address with `*` for each id, and the ids: every second part is one."""
    if not parts or parts[0] not in _WITH_IDS:
        return "/".join(parts), ()
    shape = "/".join("*" if place % 2 else part for place, part in enumerate(parts))
    return shape, parts[1::2]


_HOME = ("today.html", today.show)
_ROUTES: dict[str, Route] = {
    "": _HOME,
    "all": ("all.html", files.show),
    "new": ("record.html", forms.record),
    "settings": ("settings.html", settings.show),
    "month": ("month.html", month.show),
    "results": ("results.html", results.show),
    "o/*": ("opportunity.html", file.show),
    "o/*/edit": ("edit.html", forms.edit),
    "o/*/interview": ("interview.html", forms.new_interview),
    "o/*/interview/*": ("interview.html", forms.interview),
    "o/*/interview/*/people": ("people.html", forms.new_people),
    "o/*/interview/*/fresh": ("fresh.html", forms.fresh),
    "o/*/interview/*/person": ("person.html", forms.new_person),
    "o/*/interview/*/person/*": ("person.html", forms.person),
    "o/*/contact": ("contact.html", contact.show),
    "o/*/heard": ("heard.html", heard.show),
    "o/*/log": ("touchpoint.html", forms.log),
    "o/*/log/*": ("touchpoint.html", forms.log),
    "o/*/touchpoint/*": ("touchpoint.html", forms.touchpoint),
}
