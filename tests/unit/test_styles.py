"""The style sheets of what Python renders: what is named once means one thing."""

import re
from collections import defaultdict
from pathlib import Path

import pytest

SHEETS = Path(__file__).parents[2] / "docs" / "stylesheets"
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
COMMA = re.compile(r",(?![^(]*\))")  # but one within parentheses
# A rule for a class wherever it stands; `.fu-day` of `.fu-month .fu-day` is none.
BY_ITSELF = re.compile(r"(?:\.md-typeset |\.host-mount |\.host )*\.(fu-[a-z-]+)")
# What the sheets for paper say of other sheets' classes is their purpose.
ON_PAPER = {"print.css"}


def _owned(sheet: Path) -> set[str]:
    """Return the classes that a sheet gives a look by themselves, on the screen."""
    text = COMMENT.sub("", sheet.read_text("utf-8")).split("@media print")[0]
    selectors = (one for each, _ in RULE.findall(text) for one in COMMA.split(each))
    found = (BY_ITSELF.fullmatch(" ".join(each.split())) for each in selectors)
    return {match[1] for match in found if match}


@pytest.mark.parametrize("entry", ["planner.css", "practice.css"])
def test_a_class_belongs_to_one_sheet(entry: str) -> None:
    """Two features that take the same name would dress, or hide, each other's parts."""
    owners = defaultdict(set)
    for name in re.findall(r'@import "\./([^"]+)"', (SHEETS / entry).read_text("utf-8")):
        sheet = SHEETS / name
        for each in _owned(sheet) if sheet.name not in ON_PAPER else ():
            owners[each].add(name)
    assert {each: names for each, names in owners.items() if len(names) > 1} == {}
    assert "fu-button" in owners
