"""Drafts of notes for every case in three tones, from what the visitor recorded.

Laws: a draft in which something personal is missing has a blank for it, so it never passes the coach
unedited; drafts for the first `PLACES` people of one panel are not near copies of each other.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from followup.catalogue.letters import drafts as words
from followup.catalogue.wording import capitalized, listed
from followup.letters.blanks import blank, one_line
from followup.letters.facts import LATER_ROUNDS, Facts
from followup.letters.naming import spoken_name
from followup.letters.notes import FORWARDED, Case
from followup.letters.render import letter, lines


class Tone(StrEnum):
    """How a draft sounds."""

    WARM = "warm"
    BRIEF = "brief"
    FORMAL = "formal"


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """A note to start from; square brackets stand where the visitor has to write."""

    case: Case
    tone: Tone
    subject: str
    text: str


OPENINGS = {
    Case.STANDARD: "opening.txt",
    Case.PANEL: "opening.txt",
    Case.PHONE_SCREEN: "opening-phone.txt",
    Case.SECOND_ROUND: "opening-again.txt",
    Case.LATE: "opening-late.txt",
}
"""The thank-you notes, which are put together of parts; each of the other cases has a template."""

FACTS = (
    *("name", "company", "role", "date", "sender", "phone", "moment", "fit"),
    *("their_date", "our_date", "slip", "right"),
)
"""The facts that the templates say, or blanks in their place."""

VARIANTS = 5
PLACES = VARIANTS**2

_EVERY = frozenset({"name", "role", "date", "sender", "phone"})
_TALK = _EVERY | {"moment", "fit"}
NEEDS = {
    **dict.fromkeys(OPENINGS, _TALK | {"company"}),
    Case.COORDINATOR: _TALK | {"company"},
    Case.RECRUITER: _TALK | {"company"},
    Case.CORRECTION: (_EVERY - {"role", "date"}) | {"slip", "right"},
    Case.WITHDRAWAL: _EVERY | {"company"},
    Case.REJECTION: _EVERY | {"company"},
    Case.OTHER_OFFER: (_EVERY - {"date"}) | {"their_date", "our_date"},
}
"""The facts without which a draft of each case has a blank."""


def draft(case: Case, tone: Tone, facts: Facts) -> Draft:
    """Return the draft of this case in this tone."""
    values = _values(case, tone, facts)
    if case in OPENINGS:
        values |= _parts(case, facts.place, values)
        text = letter("note.txt", **values)
    else:
        text = letter(f"{case.replace('_', '-')}.txt", **values)
    subjects = words.SUBJECTS[case]
    subject = capitalized(subjects[facts.place % len(subjects)].format(**values))
    return Draft(case=case, tone=tone, subject=subject, text=text)


def _values(case: Case, tone: Tone, facts: Facts) -> dict[str, str]:
    """Return what the templates say, with blanks where nothing is known."""
    is_forwarded = case in FORWARDED
    # Whoever passes a note on was not in the room: what stayed from there is nothing they said.
    asked = replace(facts, name="") if is_forwarded else facts
    known = {key: one_line(getattr(facts, key)) or blank(key, asked) for key in FACTS}
    name = one_line(facts.name)
    nobody = blank("go_between" if is_forwarded else "name", facts)
    is_again = case is Case.SECOND_ROUND and facts.round not in LATER_ROUNDS
    panel = [each for each in map(one_line, facts.panel) if each]
    return known | {
        "tone": tone.value,
        "greeting": words.GREETING.format(
            name=spoken_name(name, in_full=tone is Tone.FORMAL) if name else nobody
        ),
        "sign_off": words.SIGN_OFFS[tone],
        "meeting": words.AGAIN if is_again else words.MEETINGS[facts.round],
        "everyone": listed(panel) if panel else words.EVERYONE,
    }


def _parts(case: Case, place: int, values: dict[str, str]) -> dict[str, str]:
    """Return the parts of a thank-you note, so chosen that two people share one part at most.

    With the place written as (row, column), part k takes variant column + k * row: two places that
    agree in two parts are the same, because the number of variants is a prime.
    """
    row, column = divmod(place, VARIANTS)
    names = {"opening": OPENINGS[case], "moment_line": "moment.txt"}
    names |= {"fit_line": "fit.txt", "close": "close.txt"}
    return {
        part: _variant(lines(template, **values), column + number * row)
        for number, (part, template) in enumerate(names.items())
    }


def _variant(variants: list[str], number: int) -> str:
    return variants[number % len(variants)]
