"""What drafts and scripts are made of: what the visitor recorded, as words."""

from dataclasses import dataclass

from followup.model import Round

LATER_ROUNDS = frozenset({Round.SECOND, Round.FINAL})
"""Rounds in which one has been there before."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Facts:
    """One interview with one person, in words; whatever is "" becomes a placeholder.

    `date`, `their_date` and `our_date` are days as people say them ("Tuesday, March 3"): of the
    interview, of the answer that another employer wants, and of the answer that is hoped for.
    `moment` (what this person said that stayed) and `fit` (what one has done that fits) are noun
    phrases of the visitor's own. `panel` are the names of everyone whom a forwarded note thanks.
    `place` is the person's place in the panel, from 0: people beside each other get other words.
    `question` is the one question of a call; `slip` and `right` are what a correction puts right.
    """

    name: str = ""
    title: str = ""
    talking_points: str = ""
    company: str = ""
    role: str = ""
    date: str = ""
    round: Round = Round.FIRST
    sender: str = ""
    phone: str = ""
    place: int = 0
    panel: tuple[str, ...] = ()
    moment: str = ""
    fit: str = ""
    their_date: str = ""
    our_date: str = ""
    slip: str = ""
    right: str = ""
    question: str = ""
