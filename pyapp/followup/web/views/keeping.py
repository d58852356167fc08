"""What Today says about keeping the plan, only when there is something to say."""

from dataclasses import dataclass

from followup.catalogue import keeping as words
from followup.catalogue.wording import counted, period, times
from followup.keeping import BackupAge
from followup.policy import Policy
from followup.web.device import Device, FolderState
from followup.web.routes import BACKUP, CALENDAR
from followup.web.visit import Visit


@dataclass(frozen=True, kw_only=True, slots=True)
class HostButton:
    """A button that the page carries out by itself: `host` says what, `said` is read out then."""

    host: str
    label: str
    said: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """A sentence, where it leads to, and what can be done at once."""

    text: str
    links: tuple[tuple[str, str], ...] = ()
    button: HostButton | None = None


_KEEP_A_COPY = (f"#{BACKUP}", words.KEEP_A_COPY)


def keeping_lines(visit: Visit) -> list[Line]:
    """Return what there is to say of a plan that is the visitor's own, and not empty."""
    if visit.session.is_sample or not visit.session.plan.opportunities:
        return []
    reminder = _reminder(visit)
    found = (_folder(visit.device), reminder, _safari(visit, asks_for_copy=not reminder))
    return [each for each in found if each]


def age_words(age: BackupAge) -> str:
    """Return how old the last backup is, and what changed since."""
    changes = counted(age.changes, *words.CHANGES)
    if age.days is None:
        return words.NO_BACKUP.format(times=times(age.changes))
    if age.days == 0:
        return words.BACKUP_OF_TODAY.format(changes=changes)
    return words.OLD_BACKUP.format(age=period(age.days), changes=changes)


def safari_words(policy: Policy) -> str:
    """Return what Safari deletes, how that compares with the wait, and what helps."""
    return words.SAFARI.format(days=words.SAFARI_DAYS, wait=period(policy.update_after_days))


def allow_button() -> HostButton:
    """Return the button that asks the browser for its permission again."""
    return HostButton(host="allow-folder", label=words.ALLOW, said=words.ALLOWED)


def _folder(device: Device) -> Line | None:
    folder = device.folder
    if folder.state is FolderState.ASK:
        return Line(text=words.PAUSED.format(folder=folder.name), button=allow_button())
    if folder.state is FolderState.FAILED:
        told = words.FOLDER_FAILED.format(folder=folder.name)
        return Line(text=told, links=((f"#{BACKUP}", words.SEE_FOLDER),))
    return None


def _reminder(visit: Visit) -> Line | None:
    age = visit.device.backup_age(visit.today)
    if not age.is_due or visit.device.folder.state is FolderState.KEPT:
        return None
    return Line(text=age_words(age), links=(_KEEP_A_COPY,))


def _safari(visit: Visit, *, asks_for_copy: bool) -> Line | None:
    """Return what Safari deletes; its way to a backup stands here unless the line above has it."""
    device = visit.device
    if not device.forgets or device.is_safari_known or not device.saves:
        return None
    return Line(
        text=safari_words(visit.session.policy),
        links=(*((_KEEP_A_COPY,) if asks_for_copy else ()), (f"#{CALENDAR}", words.CALENDAR)),
        button=HostButton(host="put-away-safari", label=words.UNDERSTOOD, said=words.PUT_AWAY),
    )
