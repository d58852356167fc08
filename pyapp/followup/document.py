"""The plan document (JSON; docs/about/rulebook.md, "The plan document") to the model and back.

Laws: `to_document(from_document(raw)) == raw` for every document with all keys given, and
`from_document(to_document(plan)) == plan`; a null `camp` or `calendar` is as good as none. Whatever
is wrong raises DocumentError with the path.

A key may be left out where the model names what stands for it: free text (""), null, a default.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from followup.calendars import check_region
from followup.errors import DocumentError, FollowUpError, RegionError
from followup.json_text import parsed, written
from followup.migrations import CURRENT_VERSION, migrated
from followup.model import Opportunity, Plan, Purpose, Settings, Touchpoint
from followup.quoting import shown
from followup.remembered import Remembered
from followup.structure import structured, unstructured

FORMAT = "followup-plan"


def from_text(text: str, *, any_region: bool = False) -> Plan:
    """Return the plan that JSON `text` holds; raises DocumentError.

    `any_region` takes a country or subdivision that this package's table does not have (any more).
    """
    try:
        raw = parsed(text)
    except FollowUpError as error:
        raise DocumentError(path="", problem=str(error)) from None
    return from_document(raw, any_region=any_region)


def to_text(plan: Plan) -> str:
    """Return the plan as JSON text: the same plan gives the same text, always."""
    pieces: list[str] = []
    for key, value in _without_opportunities(plan).items():
        own = _texts.all(plan.opportunities, None) if key == "opportunities" else None
        pieces += (",", f'"{key}":', *(_listed(own) if own is not None else (written(value),)))
    # One join: a large plan is copied once.
    return "".join(("{", *pieces[1:], "}"))


def _listed(texts: list[str]) -> list[str]:
    """Return the pieces of a JSON list."""
    return ["[", *[piece for text in texts for piece in (",", text)][1:], "]"]


def from_document(raw: object, *, any_region: bool = False) -> Plan:
    """Return the plan that the parsed JSON `raw` holds; raises DocumentError. See `from_text`."""
    if not isinstance(raw, Mapping):
        problem = f"expected an object with the key 'format', got {shown(raw)}"
        raise DocumentError(path="", problem=problem)
    if raw.get("format") != FORMAT:
        problem = f"expected {FORMAT!r}, got {shown(raw.get('format'))}"
        raise DocumentError(path="format", problem=problem)
    body = migrated(raw)
    del body["format"], body["version"]
    plan = structured(Plan, body, "")
    if not any_region:
        _check_region(plan.settings)
    _check(plan)
    return plan


def to_document(plan: Plan) -> dict[str, Any]:
    """Return the plan as what JSON can hold, keys in the order of the model."""
    return _without_opportunities(plan) | {"opportunities": unstructured(plan.opportunities)}


def _without_opportunities(plan: Plan) -> dict[str, Any]:
    """Return the document with every key in its place, but no opportunity."""
    body: dict[str, Any] = unstructured(replace(plan, opportunities=()))
    optional = [key for key in ("camp", "calendar") if body[key] is None]
    for key in optional:
        del body[key]
    return {"format": FORMAT, "version": CURRENT_VERSION, **body}


def _text_of(opportunity: Opportunity, _: None) -> str:
    return written(unstructured(opportunity))


# An edit changes one opportunity; writing five hundred anew would be most of its time.
_texts = Remembered(_text_of)


def _check_region(given: Settings) -> None:
    try:
        check_region(given.country, given.subdivision)
    except RegionError as error:
        raise DocumentError(path=f"settings.{error.part}", problem=error.problem) from None


def _check(plan: Plan) -> None:
    """Check what no single value can tell: unique ids, and what touchpoints refer to."""
    seen: dict[str, str] = {}
    for place, opportunity in enumerate(plan.opportunities):
        _check_ids(opportunity, f"opportunities[{place}]", seen)
        _check_touchpoints(opportunity, f"opportunities[{place}]")


def _check_ids(opportunity: Opportunity, path: str, seen: dict[str, str]) -> None:
    _check_id(opportunity.id, path, seen)
    for place, interview in enumerate(opportunity.interviews):
        here = f"{path}.interviews[{place}]"
        _check_id(interview.id, here, seen)
        for person_place, person in enumerate(interview.interviewers):
            _check_id(person.id, f"{here}.interviewers[{person_place}]", seen)
    for place, touchpoint in enumerate(opportunity.touchpoints):
        _check_id(touchpoint.id, f"{path}.touchpoints[{place}]", seen)


def _check_id(own_id: str, path: str, seen: dict[str, str]) -> None:
    if not own_id:
        raise DocumentError(path=f"{path}.id", problem="expected text that is not empty, got ''")
    if not own_id.isprintable():
        # A form or an address could not carry it back to us.
        problem = f"expected characters that can be printed, got {shown(own_id)}"
        raise DocumentError(path=f"{path}.id", problem=problem)
    if own_id in seen:
        problem = f"expected an id of its own, got {shown(own_id)}, which {seen[own_id]} has too"
        raise DocumentError(path=f"{path}.id", problem=problem)
    seen[own_id] = f"{path}.id"


def _check_touchpoints(opportunity: Opportunity, path: str) -> None:
    people = {person.id for person in opportunity.interviewers}
    for place, touchpoint in enumerate(opportunity.touchpoints):
        here = f"{path}.touchpoints[{place}]"
        _check_purpose(touchpoint, here)
        if touchpoint.interviewer_id is not None and touchpoint.interviewer_id not in people:
            got = shown(touchpoint.interviewer_id)
            problem = f"expected the id of an interviewer of this opportunity, or null, got {got}"
            raise DocumentError(path=f"{here}.interviewer_id", problem=problem)


def _check_purpose(touchpoint: Touchpoint, path: str) -> None:
    if touchpoint.purpose.direction is not touchpoint.direction:
        fitting = [str(each) for each in Purpose if each.direction is touchpoint.direction]
        problem = f"expected one of {', '.join(fitting)} for {touchpoint.direction}"
        raise DocumentError(
            path=f"{path}.purpose", problem=f"{problem}, got '{touchpoint.purpose}'"
        )
