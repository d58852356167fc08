"""Every check of the coach by name, how much it matters and who advises it.

Visitors read of them in docs/coach.md, "What it checks".
"""

from collections.abc import Callable
from dataclasses import dataclass

from followup.catalogue.letters.sources import FTC, HUD, PRINCETON, UMBC
from followup.letters.checks import (
    alike,
    content,
    employers,
    gifts,
    greeting,
    manner,
    numbers,
    other_people,
    persons,
    sending,
    style,
    unfilled,
)
from followup.letters.checks.answers import Answer
from followup.letters.findings import Severity, Source
from followup.letters.reading import Reading


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to look for. `source` is None for a rule of this house.

    `needs_english`: in another language it cannot be made.
    """

    id: str
    severity: Severity
    source: Source | None
    look: Callable[[Reading], Answer]
    needs_english: bool = False


_PRINCETON, _UMBC, _HUD, _FTC = (
    Source(publisher=p, address=a) for p, a in (PRINCETON, UMBC, HUD, FTC)
)
_MUST, _SHOULD, _INFO = Severity

CHECKS = (
    Check("placeholder", _MUST, None, unfilled.placeholder),
    Check("name", _MUST, None, persons.name_misspelt),
    Check("other-employer", _MUST, None, employers.other_employer),
    Check("other-person", _MUST, None, other_people.other_person),
    Check("thanks", _MUST, _UMBC, content.thanks, needs_english=True),
    Check("several-recipients", _MUST, _PRINCETON, sending.several_recipients),
    Check("near-copy", _MUST, _PRINCETON, alike.near_copy),
    Check("gift", _MUST, _HUD, gifts.gift, needs_english=True),
    Check("id-number", _MUST, _FTC, numbers.id_number),
    Check("generic-greeting", _SHOULD, None, greeting.generic_greeting),
    Check("own-detail", _SHOULD, _UMBC, content.own_detail),
    Check("role", _SHOULD, None, content.role),
    Check("interest", _SHOULD, None, content.interest, needs_english=True),
    Check("length", _SHOULD, None, style.length),
    Check("pressure", _SHOULD, None, manner.pressure, needs_english=True),
    Check("presumption", _SHOULD, None, manner.presumption, needs_english=True),
    Check("pay", _SHOULD, None, manner.pay, needs_english=True),
    Check("emoji", _SHOULD, _PRINCETON, manner.emoji),
    Check("text-speak", _SHOULD, None, manner.text_speak, needs_english=True),
    Check("exclamation", _SHOULD, _PRINCETON, manner.exclamation),
    Check("device-line", _SHOULD, _PRINCETON, manner.device_line),
    Check("subject", _SHOULD, None, sending.subject),
    Check("sign-off", _SHOULD, None, sending.sign_off),
    Check("timing", _INFO, _PRINCETON, sending.timing),
    Check("attachment", _INFO, None, sending.attachment, needs_english=True),
    Check("cliche", _INFO, None, style.cliche, needs_english=True),
    Check("doubled-word", _INFO, None, style.doubled_word),
    Check("personal-facts", _INFO, None, style.personal_facts, needs_english=True),
    Check("long-sentence", _INFO, None, style.long_sentence),
)
"""In the order in which they are shown."""
