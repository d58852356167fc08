"""What pages may use between double braces: the policy, words, figures, and parts that Python answers."""

from dataclasses import asdict
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from followup.calendars import covered_years
from followup.catalogue import labels, wording
from followup.catalogue.days import MONTHS
from followup.dates import FIRST_DAY, LAST_DAY
from followup.drills.library import shipped
from followup.migrations import CURRENT_VERSION
from followup.policy import Policy
from pipeline import (
    citing,
    figures,
    letters,
    practice,
    read_exercise,
    rulebook,
    worked_examples,
)

_FILTERS = (
    wording.period,
    wording.within,
    wording.in_words,
    wording.counted,
    wording.times,
    wording.listed,
    wording.capitalized,
)


def define_env(env: Any) -> None:
    """Called by mkdocs-macros: give pages `policy`, complete and checked, the filters and the macros."""
    policy = Policy.from_mapping(dict(env.conf["extra"].get("policy", {})), where="extra.policy")
    env.variables["policy"] = asdict(policy)
    env.variables["labels"] = labels
    env.variables["lesson_count"] = len(shipped().lessons)
    for function in _FILTERS:
        env.filter(function)
    _define_figures(env, Path(env.conf["docs_dir"]))
    env.macro(letters.drafts, "drafts")
    env.macro(letters.call_script, "call_script")
    _define_practice(env, policy)
    _define_rulebook(env, policy)


def _define_figures(env: Any, docs: Path) -> None:
    """Give pages `cite("F06")` to stand behind a figure, `figures("notes")` for a group, and `checked`."""
    known = figures.read(docs / figures.FILE)
    env.variables["checked"] = _written(known.checked)

    def cite(name: str) -> str:
        return citing.citation(known.named(name), env.page.file.src_uri)

    def listed(group: str) -> str:
        page = env.page.file.src_uri
        return citing.listing(known.of(group), citing.citing_pages(docs), page)

    env.macro(cite, "cite")
    env.macro(listed, "figures")


def _define_practice(env: Any, policy: Policy) -> None:
    """Give pages `practice("coach")`, a part that Python answers, and a lesson's `exercise("wait-well")`."""

    def part(screen: str) -> str:
        return practice.part(screen, policy, root=_root_from(env.page))

    def exercise(slug: str) -> str:
        read_exercise.check_place(slug, env.page.file.src_uri)
        root = _root_from(env.page)
        read = read_exercise.html_of(slug, policy, root)
        return practice.part(f"camp/{slug}", policy, root=root, reading=read)

    env.macro(part, "practice")
    env.macro(exercise, "exercise")


def _define_rulebook(env: Any, policy: Policy) -> None:
    """Give pages what the code says of itself: its numbers, its keys, its years, and stories it tells."""
    env.variables["covers"] = covered_years()
    env.variables["document_version"] = CURRENT_VERSION
    env.variables["plan_days"] = {"first": FIRST_DAY, "last": LAST_DAY}
    env.macro(rulebook.keys, "document_keys")
    env.macro(partial(rulebook.numbers, policy), "numbers")
    env.macro(partial(worked_examples.day_by_day, policy=policy), "day_by_day")
    env.macro(partial(worked_examples.follow_ups, policy=policy), "follow_ups")


def _root_from(page: Any) -> str:
    """Return the way from a page to the root of the site."""
    return "../" * str(page.url).strip("/").count("/") + ("../" if page.url.strip("/") else "./")


def _written(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
