"""How pages show drafts and call scripts, as Markdown, from the very files that the planner uses."""

from enum import StrEnum

from followup.letters.drafts import Tone, draft
from followup.letters.facts import Facts
from followup.letters.notes import Case
from followup.letters.scripts import LineKind, ScriptKind, script
from pipeline.project import BuildError

# Made-up people. What only a visitor can know is left out, so that the drafts show its placeholders.
FACTS = Facts(
    name="Adaeze Okafor",
    title="Vice President of Operations",
    company="Larkspur Foods",
    role="Director of Operations",
    date="Tuesday, March 3",
    sender="Marcus Bell",
    phone="555-0142",
    panel=("Adaeze Okafor", "Luis Reyes", "Hana Sato"),
)
_MARKS = {LineKind.SAY: "> {}", LineKind.DO: "*{}*", LineKind.IF: "**{}**"}


def drafts(case: str, title: str) -> str:
    """Return the drafts of a case in every tone, each under a heading of its own that ends with `title`."""
    return "\n\n".join(_draft(_one_of(Case, case), tone, title) for tone in Tone)


def call_script(kind: str) -> str:
    """Return the script of a call: what to say as a quotation, what to do in between."""
    lines = script(_one_of(ScriptKind, kind), FACTS).lines
    return "\n\n".join(_MARKS[line.kind].format(line.text) for line in lines)


def _draft(case: Case, tone: Tone, title: str) -> str:
    made = draft(case, tone, FACTS)
    letter = f"Subject: {made.subject}\n\n{made.text.strip()}"
    anchor = f"{case.value}-{tone.value}".replace("_", "-")
    heading = f"### {tone.value.capitalize()} {title} {{ #{anchor} }}"
    return f"{heading}\n\n```{{ .text .site-letter }}\n{letter}\n```"


def _one_of[E: StrEnum](kind: type[E], value: str) -> E:
    if value not in set(kind):
        msg = f'"{value}": no such {kind.__name__}, expected one of {", ".join(kind)}'
        raise BuildError(msg)
    return kind(value)
