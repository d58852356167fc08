"""Blanks of a draft: square brackets that say what to write there."""

from followup.catalogue.letters import drafts as words
from followup.letters.facts import Facts
from followup.letters.naming import spoken_name


def one_line(text: str) -> str:
    """Return a text with single blanks: a draft decides by itself where its lines end."""
    return " ".join(text.split())


def blank(key: str, facts: Facts) -> str:
    """Return what stands where this fact is not known; what was noted in its place reminds."""
    forms = words.BLANKS[key]
    name = spoken_name(one_line(facts.name), in_full=False)
    return forms[facts.place % len(forms)].format(
        who=_bare(name) or words.THEM, noted=_noted(facts.talking_points)
    )


def _noted(points: str) -> str:
    """Return the beginning of what was noted, whole words only."""
    text = _bare(one_line(points))
    if len(text) > words.MOST_NOTED:
        text = text[: words.MOST_NOTED].rpartition(" ")[0] + "…"
    return words.NOTED.format(points=text) if text.strip("…") else ""


def _bare(text: str) -> str:
    """Return a text without what would end a blank too soon."""
    return text.translate(str.maketrans("", "", "[]{}"))[:100]
