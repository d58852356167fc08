"""How pages show drafts and call scripts, as Markdown, from the very files that the planner uses."""

from dataclasses import replace
from enum import StrEnum

from followup.letters.drafts import Draft, Tone, draft
from followup.letters.facts import Facts
from followup.letters.notes import Case
from followup.letters.scripts import LineKind, ScriptKind, script
from pipeline.project import BuildError

# Made-up people. What only a visitor can know is left out, so that the drafts show its blanks.
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
_FORWARDERS = {Case.COORDINATOR: "Priya Nair", Case.RECRUITER: "Jonas Weber"}
_MARKS = {LineKind.SAY: "> {}", LineKind.DO: "{}", LineKind.IF: "**{}:**"}


def facts_of(case: Case) -> list[Facts]:
    """Return the facts of each draft that is shown of a case: of a panel, one for each person."""
    if case is Case.PANEL:
        named = enumerate(FACTS.panel, start=1)
        return [replace(FACTS, name=name, place=place) for place, name in named]
    if case in _FORWARDERS:
        return [replace(FACTS, name=_FORWARDERS[case])]
    return [FACTS]


def drafts(case: str, title: str) -> str:
    """Return the drafts of a case in every tone, each under a heading that ends with `title`."""
    known = _one_of(Case, case)
    return "\n\n".join(_tone(known, tone, title) for tone in Tone)


def call_script(kind: str) -> str:
    """Return the script of a call: what to say as a quotation, what to do in between."""
    lines = script(_one_of(ScriptKind, kind), FACTS).lines
    told = "\n\n".join(_MARKS[line.kind].format(line.text) for line in lines)
    return f'<div class="site-script" markdown>\n\n{told}\n\n</div>'


def _tone(case: Case, tone: Tone, title: str) -> str:
    anchor = f"{case}-{tone}".replace("_", "-")
    letters = [_letter(draft(case, tone, facts)) for facts in facts_of(case)]
    return "\n\n".join([f"### {tone.capitalize()} {title} {{ #{anchor} }}", *letters])


def _letter(made: Draft) -> str:
    return f"```{{ .text .site-letter }}\nSubject: {made.subject}\n\n{made.text.strip()}\n```"


def _one_of[E: StrEnum](kind: type[E], value: str) -> E:
    if value not in set(kind):
        msg = f'"{value}": no such {kind.__name__}, expected one of {", ".join(kind)}'
        raise BuildError(msg)
    return kind(value)
