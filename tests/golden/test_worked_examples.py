"""What the rulebook makes of the code as it is built: stories told by the rules, and lists of keys."""

import ast
import re
from dataclasses import asdict
from pathlib import Path

import pytest

from followup.calendars import covered_years
from followup.model import Settings
from followup.policy import Policy, limits
from pipeline import rulebook, worked_examples
from pipeline.project import BuildError

PAGE = (Path(__file__).parents[2] / "docs/about/rulebook.md").read_text("utf-8")
STORY = ["2026-11-03 interview", "+1 thank_you", "opens update", "+1 reply +10"]


def test_a_story_is_told_with_the_numbers_of_the_site() -> None:
    """Another wait gives other days."""
    usual = worked_examples.day_by_day(STORY, Policy())
    shorter = worked_examples.day_by_day(STORY, Policy(update_after_days=7))
    asked = "{}\n:   In the log: I asked for an update\n:   `await_answer` ({}): "
    assert asked.format("Tue, Nov 17", "Tue, Nov 24") in usual
    assert asked.format("Tue, Nov 10", "Wed, Nov 18") in shorter


def test_a_story_tells_each_entry_of_its_log_in_order() -> None:
    """Nothing that is logged is left out, and time runs one way."""
    facts = worked_examples.told(STORY, Policy())
    shown = worked_examples.day_by_day(STORY, Policy())
    places = [shown.index(each.said) for each in facts]
    assert places == sorted(places)


def test_every_story_of_the_page_lies_in_years_of_known_holidays() -> None:
    """With the numbers as shipped, no example goes by weekends only."""
    stories = [ast.literal_eval(found) for found in re.findall(r'\["2\d{3}-.*?\]', PAGE)]
    assert len(stories) == len(re.findall(r"day_by_day\(", PAGE)) > 0
    for story in stories:
        *_, last = worked_examples.days(worked_examples.told(story, Policy()), Policy())
        assert last.year <= covered_years()[1]


def test_a_story_can_be_told_with_the_largest_numbers() -> None:
    """No policy that is allowed stops the build of the page."""
    most = Policy(**{name: limits(name)[1] for name in asdict(Policy())})
    assert "`move_on`" in worked_examples.day_by_day(STORY[:2], most)


def test_a_story_without_an_interview_stops_the_build() -> None:
    """There is nothing to count from."""
    with pytest.raises(BuildError, match="expected an interview in the first line"):
        worked_examples.told(["2026-11-03 reply", "opens update"], Policy())


def test_a_key_without_words_stops_the_build() -> None:
    """A new key of the document cannot be forgotten on the page, nor an old one stay."""
    with pytest.raises(BuildError, match=r"Settings: .* look at country"):
        rulebook.keys("Settings", dict.fromkeys(_settings() - {"country"}, ""))
    with pytest.raises(BuildError, match=r"Settings: .* look at shoe_size"):
        rulebook.keys("Settings", dict.fromkeys(_settings() | {"shoe_size"}, ""))


def _settings() -> set[str]:
    return set(asdict(Settings()))


def test_a_key_is_shown_with_its_form_and_with_what_stands_for_it() -> None:
    """What the reader of documents takes, and what it puts in the place of nothing."""
    shown = rulebook.keys("Settings", dict.fromkeys(_settings(), "x"))
    assert "`country`: text, or `null`\n:   x Left out, it is `null`.\n" in shown
    assert '`name`: text\n:   x Left out, it is `""`.\n' in shown
