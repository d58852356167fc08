"""Write followup/drills/exercises.json, the table that the page reads: same files, same bytes.

Its layout is described by its reader, `followup.drills.library`.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from followup.drills.exercise import Exercise
from followup.errors import PolicyError
from followup.policy import Policy
from followup.quoting import shown as quoted
from pipeline.exercises import again, checks, files, texts
from pipeline.project import ROOT, BuildError, settings

FOLDER = ROOT / "docs" / "camp" / "exercises"
TABLE = ROOT / "pyapp" / "followup" / "drills" / "exercises.json"
LIST = "camp.toml"

_SLUG = re.compile(r"[a-z0-9-]{1,60}")
_LONGEST_LINE = 600
# A title of plain text, perhaps with attributes behind it.
_TITLE = re.compile(r"^# +([^{}\n]+?)(?: *\{[^{}\n]*\})? *$", re.MULTILINE)


def write(config: Path) -> None:
    """Write the table unless it stands there already; raises BuildError with a line for each mistake."""
    made = {"site": _name(config), **table(FOLDER, _policy(config))}
    text = json.dumps(made, ensure_ascii=False, separators=(",", ":"))
    if not TABLE.is_file() or TABLE.read_text("utf-8") != text:
        TABLE.write_text(text, "utf-8")


def _policy(config: Path) -> Policy:
    given = (settings(config).get("extra") or {}).get("policy", {})
    try:
        return Policy.from_mapping(given, where="extra.policy")
    except PolicyError as error:
        msg = f"{config.name}: {error}"
        raise BuildError(msg, code=2) from error


def _name(config: Path) -> str:
    """Return what the site is called: a certificate says whose lessons they were."""
    return str(settings(config).get("site_name") or "")


def table(folder: Path, policy: Policy) -> dict[str, Any]:
    """Return the table of the exercises in `folder`, whose lessons are the pages beside it."""
    mistakes: list[str] = []
    slugs = _slugs(folder, mistakes)
    read: dict[str, tuple[dict[str, Any], Exercise | None]] = {}
    for slug in slugs:
        file = folder / f"{slug}.toml"
        if file.is_file():
            read[slug] = _exercise(file, policy, mistakes)
    for slug, problem in again.mistakes({slug: exercise for slug, (_, exercise) in read.items()}):
        mistakes.append(f"{shown(folder / slug)}.toml: {problem}")
    lessons = [{"slug": slug, "title": _title(folder, slug, mistakes)} for slug in slugs]
    if mistakes:
        raise BuildError("\n".join(mistakes))
    return {"lessons": lessons, "exercises": {slug: raw for slug, (raw, _) in read.items()}}


def shown(file: Path) -> str:
    """Return how a mistake names a file: from the project's folder on."""
    return file.relative_to(ROOT).as_posix() if file.is_relative_to(ROOT) else str(file)


def _slugs(folder: Path, mistakes: list[str]) -> tuple[str, ...]:
    """Return the lessons in order; adds what is wrong with the list, and with the files beside it."""
    listed = folder / LIST
    try:
        slugs = files.lessons(listed)
    except files.FileError as error:
        mistakes.append(f"{shown(listed)}: {error}")
        return ()
    mistakes += (f"{shown(listed)}: {problem}" for problem in _list_problems(folder, slugs))
    for file in sorted(folder.glob("*.toml")):
        if file.name != LIST and file.stem not in slugs:
            mistakes.append(
                f"{shown(file)}: no lesson of this name; add {file.stem!r} to {LIST}, or delete the file"
            )
    return tuple(filter(_is_slug, dict.fromkeys(slugs)))


def _is_slug(text: str) -> bool:
    """Say whether this can be the name of a lesson: of its file, its page and its address."""
    return bool(_SLUG.fullmatch(text)) and f"{text}.toml" != LIST


def _list_problems(folder: Path, slugs: tuple[str, ...]) -> Iterator[str]:
    for place, slug in enumerate(slugs):
        if slug in slugs[:place]:
            yield f"lessons[{place}]: expected each lesson once, got {slug!r} again"
        elif not _is_slug(slug):
            yield f"lessons[{place}]: expected a-z, 0-9 and -, as in 'wait-well', got {quoted(slug)}"
        elif not (folder / f"{slug}.toml").is_file():
            yield f"lessons[{place}]: {slug}.toml is missing; write it, or take {slug!r} from the list"


def _exercise(
    file: Path, policy: Policy, mistakes: list[str]
) -> tuple[dict[str, Any], Exercise | None]:
    """Return what a file holds, plainly and as an exercise; adds what is wrong with it."""
    try:
        raw = files.plain(file)
    except files.FileError as error:
        mistakes.append(f"{shown(file)}: {error}")
        return {}, None
    exercise, found = files.exercise(raw)
    found += texts.mistakes(raw)
    if exercise:
        found += checks.mistakes(exercise, policy)
    mistakes += (f"{shown(file)}: {_one_line(each)}" for each in found)
    return raw, exercise


def _one_line(problem: str) -> str:
    """Return a problem as a line, whatever the names that it lists hold."""
    line = " ".join(problem.split())
    return line if len(line) <= _LONGEST_LINE else f"{line[:_LONGEST_LINE]}…"


def _title(folder: Path, slug: str, mistakes: list[str]) -> str:
    """Return the title of a lesson's page."""
    page = folder.parent / f"{slug}.md"
    text = page.read_text("utf-8") if page.is_file() else ""
    found = _TITLE.search(text)
    if found is None:
        mistakes.append(
            f"{shown(page)}: expected the lesson's page, with its title on a line that begins with '# '"
        )
        return ""
    if not re.search(rf"exercise\([\"']{re.escape(slug)}[\"']\)", text):
        mistakes.append(
            f'{shown(page)}: no exercise; write {{{{ exercise("{slug}") }}}} where it is to stand'
        )
    return found[1]
