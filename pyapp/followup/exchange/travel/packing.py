"""A plan as a short text that an address can hold, and back.

The text is "1.", what the plan's document deflates to in base64url, a dot, and eight digits that tell
whether anything of it was changed or cut off on the way. The digits stand last: some programs leave out
a "-" or "_" at the end of a link.

Laws: `unpacked(packed(plan))` is the plan without the camp's progress and the calendar's record; of any
other text than `packed` made, `unpacked` raises TravelError and nothing else.
"""

import re
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import replace
from enum import StrEnum

from followup.catalogue.exchange import device as words
from followup.document import from_text, to_text
from followup.errors import DocumentError, FollowUpError, NewerDocumentError
from followup.exchange.travel.dictionary import DICTIONARY
from followup.model import Opportunity, Plan, Settings

MOST_BYTES = 2_000_000
"""Bytes of a document that is packed or unpacked: a few letters could deflate to a memory's fill of them."""

_MARK = "1"
BEGINS_AS_PACKED = re.compile(r"([0-9]{1,9})\.([A-Za-z0-9_-]*)\.([0-9a-f]{8})", re.ASCII)
"""Where a packed plan ends, whatever follows it: the digits tell whether it is whole."""

_BEGUN = re.compile(r"(?:[0-9]{1,9}(?:\.[A-Za-z0-9_-]*(?:\.[0-9a-f]{0,7})?)?)?", re.ASCII)
# Deflate without a header or a checksum of its own: ours covers what is in between, too.
_RAW = -zlib.MAX_WBITS


class Problem(StrEnum):
    """Why a text is no plan."""

    CUT_OFF = "cut_off"
    DAMAGED = "damaged"
    NEWER = "newer"
    TOO_LARGE = "too_large"


class TravelError(FollowUpError):
    """A text that is no packed plan, or a plan that cannot be packed; `problem` says why."""

    def __init__(self, problem: Problem, detail: str = "") -> None:
        self.problem = problem
        super().__init__(f"{words.NO_PLAN[problem]}{detail}")


def packed(plan: Plan) -> str:
    """Return the plan as a short text; raises TravelError for one that is far too large."""
    document = to_text(_that_travels(plan)).encode()
    if len(document) > MOST_BYTES:
        raise TravelError(Problem.TOO_LARGE)
    packer = zlib.compressobj(level=9, wbits=_RAW, memLevel=9, zdict=DICTIONARY)
    data = packer.compress(document) + packer.flush()
    return f"{_MARK}.{_letters(data)}.{_check_digits(data)}"


def unpacked(text: str) -> Plan:
    """Return the plan that a text holds; raises TravelError."""
    found = BEGINS_AS_PACKED.fullmatch(text)
    if not found:
        raise TravelError(Problem.CUT_OFF if _BEGUN.fullmatch(text) else Problem.DAMAGED)
    mark, letters, digits = found.groups()
    if mark != _MARK:
        raise TravelError(Problem.DAMAGED if mark.startswith("0") else Problem.NEWER)
    data = urlsafe_b64decode(letters + "=" * (-len(letters) % 4)) if len(letters) % 4 != 1 else b""
    if _letters(data) != letters or _check_digits(data) != digits:
        raise TravelError(Problem.DAMAGED)
    return _plan_in(_inflated(data))


def of_one(opportunity: Opportunity) -> Plan:
    """Return a plan of one opportunity, without what is about the visitor."""
    return Plan(settings=Settings(), opportunities=(opportunity,))


def _that_travels(plan: Plan) -> Plan:
    return replace(plan, camp=None, calendar=None)


def _letters(data: bytes) -> str:
    return urlsafe_b64encode(data).decode("ascii").rstrip("=")


def _check_digits(data: bytes) -> str:
    return f"{zlib.crc32(data):08x}"


def _inflated(data: bytes) -> bytes:
    reader = zlib.decompressobj(wbits=_RAW, zdict=DICTIONARY)
    try:
        document = reader.decompress(data, MOST_BYTES + 1)
    except zlib.error:
        raise TravelError(Problem.DAMAGED) from None
    if len(document) > MOST_BYTES:
        raise TravelError(Problem.TOO_LARGE)
    if not reader.eof or reader.unused_data:
        raise TravelError(Problem.DAMAGED)
    return document


def _plan_in(document: bytes) -> Plan:
    try:
        plan = from_text(document.decode(), any_region=True)
    except NewerDocumentError as error:
        raise TravelError(Problem.NEWER, f": {error}") from None
    except (DocumentError, UnicodeDecodeError) as error:
        raise TravelError(Problem.DAMAGED, f": {error}") from None
    if plan != _that_travels(plan):
        raise TravelError(Problem.DAMAGED)
    return plan
