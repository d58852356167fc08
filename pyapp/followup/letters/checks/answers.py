"""How a check answers: with findings, none when all is well, or with why it has nothing to say."""

from collections.abc import Sequence

from followup.catalogue.letters import findings as words
from followup.letters.findings import Finding, Outcome, Place, Unchecked

type Answer = Sequence[Finding] | Unchecked


def finding(
    key: str, span: tuple[int, int] = (0, 0), place: Place = Place.TEXT, **values: object
) -> Finding:
    """Return a finding with the catalogue's words for `key`."""
    message, remedy = words.FOUND[key]
    return Finding(
        message=message.format(**values),
        remedy=remedy.format(**values),
        place=place,
        start=span[0],
        end=span[1],
    )


def not_applicable(key: str) -> Unchecked:
    """Return that a check does not fit this note."""
    return Unchecked(Outcome.NOT_APPLICABLE, words.NOT_APPLICABLE[key])


def cannot_check(key: str) -> Unchecked:
    """Return that a check lacks what it would compare with."""
    return Unchecked(Outcome.CANNOT_CHECK, words.CANNOT_CHECK[key])
