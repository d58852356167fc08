"""What surrounds a note: to whom it goes, its subject and sign-off, when it goes, what goes with it."""

import re

from followup.catalogue.letters.signals import slips
from followup.letters.checks.answers import Answer, cannot_check, finding, not_applicable
from followup.letters.findings import Finding, Place
from followup.letters.naming import forms, name_parts
from followup.letters.notes import Case
from followup.letters.reading import Reading
from followup.letters.words import folded
from followup.model import Channel

_PARTED = re.compile(r"[,;\n]")
_NUMBER = re.compile(r"\d(?:[\s().+/-]{0,3}\d){6,}")
_ATTACHED = re.compile(slips.ATTACHED, re.IGNORECASE)
_NAMED = {Channel.EMAIL, Channel.LETTER, Channel.TEXT}
_LAST_LINES = 6
_HOURS = 24
_NOT_TIMED = {Case.CORRECTION, Case.WITHDRAWAL, Case.REJECTION, Case.OTHER_OFFER, Case.LATE}


def several_recipients(reading: Reading) -> Answer:
    """Find that one note goes to several people at once."""
    if reading.context.is_forwarded:
        return not_applicable("forwarded")
    typed = f"{reading.note.to}\n{reading.note.cc}"
    if not typed.strip():
        return not_applicable("no_recipients")
    count = sum(not _is_own(each, reading.context.sender_name) for each in _addresses(typed))
    return [finding("several", place=Place.RECIPIENTS, count=count)] if count > 1 else []


def subject(reading: Reading) -> Answer:
    """Find that an e-mail has no subject."""
    if reading.note.channel is not Channel.EMAIL:
        return not_applicable("no_email")
    return [] if reading.subject.strip() else [finding("subject", place=Place.SUBJECT)]


def sign_off(reading: Reading) -> Answer:
    """Find that the last lines lack the full name or the phone number."""
    channel, phone = reading.note.channel, reading.context.sender_phone
    if channel not in _NAMED:
        return not_applicable("no_sign_off")
    if not name_parts(reading.context.sender_name):
        return cannot_check("no_sender")
    last = _last_lines(reading)
    found: list[Finding] = [] if _is_signed(reading, last) else [finding("full_name")]
    if channel is not Channel.TEXT and not _has_phone(last, phone):
        found.append(finding("phone"))
    return found


def timing(reading: Reading) -> Answer:
    """Find that the usual time for a note has passed; then it is still better than none."""
    context = reading.context
    if context.case in _NOT_TIMED:
        return not_applicable("not_timed")
    hours, days = context.hours_since, context.days_since
    if hours is None and days is None:
        return cannot_check("no_date")
    passed = hours / _HOURS if hours is not None else float(days or 0)
    if passed > context.within_days + 1:
        return [finding("very_late")]
    return [finding("late")] if passed > context.within_days else []


def attachment(reading: Reading) -> Answer:
    """Remind of what the note says is attached, or of what was promised and is not mentioned."""
    match = next(reading.own_matches(_ATTACHED), None)
    if match:
        return [finding("attached", match.span(), what=match[0])]
    return [finding("promised")] if reading.context.promised_attachment else []


def _is_own(address: str, sender: str) -> bool:
    """Say whether an address is the visitor's: a copy to oneself harms nobody."""
    mailbox, at, _ = folded(address).partition("@")
    parts = name_parts(sender)
    return bool(at) and len(parts) > 1 and all(part in mailbox for part in parts)


def _addresses(typed: str) -> set[str]:
    """Return the recipients; a comma inside a name parts nobody where addresses show how many."""
    found = re.findall(r"[^\s,;<>()\"]+@[^\s,;<>()\"]+", typed)
    names = found or [part.strip() for part in _PARTED.split(typed) if part.strip()]
    return {name.casefold() for name in names}


def _last_lines(reading: Reading) -> str:
    lines = [line for line in reading.text[reading.greeting.end :].splitlines() if line.strip()]
    tail = "\n".join(lines[-_LAST_LINES:])
    signed = reading.text[reading.closing.start :]
    return signed if len(signed) > len(tail) else tail


def _is_signed(reading: Reading, last: str) -> bool:
    said = {word.key for word in reading.words[-40:] if word.text in last}
    parts = name_parts(reading.context.sender_name)
    ends = (parts[0], parts[-1])
    return all(forms(part) & said for part in ends)


def _has_phone(last: str, phone: str) -> bool:
    # Figures of any script: those of a phone may be Arabic ones.
    wanted, said = ([str(int(each)) for each in text if each.isdecimal()] for text in (phone, last))
    if len(wanted) >= 7:
        return "".join(wanted[-7:]) in "".join(said)
    return bool(_NUMBER.search(last)) or bool(wanted and "".join(wanted) in "".join(said))
