"""All lessons and their exercises, from the table that is made at build time.

`scripts/pipeline/exercises` checks what authors wrote and writes the table, so here it is right:

    {"site": "Follow-Up Boot Camp",
     "lessons": [{"slug": "wait-well", "title": "Wait well"}, ...],
     "exercises": {"wait-well": {what its .toml file holds, dates as text}, ...}}
"""

import json
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from followup.drills.exercise import Exercise, Question
from followup.drills.policy_words import policy_words, worded
from followup.errors import MissingError
from followup.policy import Policy
from followup.structure import structured


@dataclass(frozen=True, kw_only=True, slots=True)
class Lesson:
    """A lesson, and the ids of the questions that finish it."""

    slug: str
    title: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Library:
    """The table; an exercise is read when it is asked for, and no other."""

    raw: Mapping[str, Any]

    @property
    def site(self) -> str:
        """The name of the site whose lessons they are."""
        return str(self.raw["site"])

    @property
    def lessons(self) -> tuple[Lesson, ...]:
        """The lessons in their order."""
        return tuple(self._lesson(**each) for each in self.raw["lessons"])

    def exercise(self, slug: str, policy: Policy) -> Exercise:
        """Return a lesson's exercise, its texts with the policy's words; raises MissingError."""
        raw = self.raw["exercises"].get(slug)
        if raw is None:
            msg = f"no lesson is called {slug!r}"
            raise MissingError(msg)
        return structured(Exercise, worded(raw, policy_words(policy)), f"exercises.{slug}")

    def question(self, slug: str, own_id: str, policy: Policy) -> Question:
        """Return one question of a lesson; raises MissingError."""
        found = self.exercise(slug, policy).question(own_id)
        if found is None:
            msg = f"{slug!r} has no question {own_id!r}"
            raise MissingError(msg)
        return found

    def _lesson(self, slug: str, title: str) -> Lesson:
        questions = self.raw["exercises"][slug]["questions"]
        return Lesson(slug=slug, title=title, questions=tuple(each["id"] for each in questions))


@cache
def shipped() -> Library:
    """Return this site's lessons. They are part of the package, so reading them is no more than an import."""
    try:
        content = pkgutil.get_data("followup.drills", "exercises.json")
    except FileNotFoundError:
        msg = "followup/drills/exercises.json is missing: make it with scripts/build"
        raise RuntimeError(msg) from None
    return Library(json.loads(content or b"{}"))
