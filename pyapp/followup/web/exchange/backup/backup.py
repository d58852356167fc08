"""Keep a backup: how old the last one is, how to make one, and what keeps the plan without one."""

from dataclasses import dataclass

from followup.catalogue.exchange import backup as words
from followup.catalogue.wording import in_words
from followup.web.device import FolderState, KeptCopy
from followup.web.exchange.backup.folder import folder_view
from followup.web.forms.fields import Form
from followup.web.views.keeping import HostButton, age_words, safari_words
from followup.web.visit import Values, Visit

# The host keeps no more.
_MOST_COPIES = 3
_KILOBYTE = 1000  # bytes


@dataclass(frozen=True, kw_only=True, slots=True)
class CopyLine:
    """A copy that the host kept, as the screen lists it."""

    key: str
    title: str
    size: str
    file: str


def show(visit: Visit) -> Values:
    """Return what the screen shows."""
    device = visit.device
    return {
        "status": _status(visit),
        "form": visit.form or Form(),
        "folder": folder_view(device.folder, visit.words),
        "promise": words.PROMISES[device.persisted],
        "safari": _safari(visit),
        "copies": [_line(each, visit) for each in device.copies],
        "copies_hint": words.COPIES.format(most=in_words(_MOST_COPIES)),
        "drop": HostButton(host="drop-copies", label=words.DROP, said=words.DROPPED),
        "words": words,
    }


def _status(visit: Visit) -> str:
    if visit.session.is_sample:
        return words.SAMPLE
    if not visit.device.saves:
        return words.NOT_STORED if visit.session.plan.opportunities else words.NOTHING_YET
    age = visit.device.backup_age(visit.today)
    if visit.device.folder.state is FolderState.KEPT:
        return words.FOLDER_UP_TO_DATE
    if age.changes or age.days is None or visit.device.backup is None:
        return age_words(age)
    if not age.days:
        return words.UP_TO_DATE_TODAY
    return words.UP_TO_DATE.format(distance=visit.words.distance(visit.device.backup.day))


def _safari(visit: Visit) -> str:
    if visit.device.forgets:
        return safari_words(visit.session.policy)
    return words.INSTALLED if visit.device.is_webkit else ""


def _line(copy: KeptCopy, visit: Visit) -> CopyLine:
    reason = words.REASONS.get(copy.why, words.REASON)
    return CopyLine(
        key=copy.key,
        title=words.COPY.format(reason=reason, day=visit.words.short(copy.day)),
        size=words.KILOBYTES.format(number=max(1, round(copy.size / _KILOBYTE))),
        file=words.COPY_FILE.format(day=copy.day.isoformat()),
    )
