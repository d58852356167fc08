"""What the rulebook makes of the code as it is built: stories told by the rules, and lists of keys."""

from dataclasses import asdict

import pytest

from followup.model import Settings
from followup.policy import Policy
from pipeline import rulebook, worked_examples
from pipeline.project import BuildError

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


def test_a_story_beyond_the_known_holidays_stops_the_build() -> None:
    """An example must not skip holidays in silence."""
    with pytest.raises(BuildError, match="public holidays of 2099 are not known"):
        worked_examples.day_by_day(["2099-11-03 interview"], Policy())


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
