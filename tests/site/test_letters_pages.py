"""The pages of templates and call scripts show every one that the planner has, in its own words."""

import html
import re
from itertools import product
from pathlib import Path

import pytest

from followup.letters.drafts import Tone, draft
from followup.letters.notes import Case
from followup.letters.scripts import ScriptKind, script
from pipeline import letters
from pipeline.project import BuildError

TAG = re.compile(r"<[^>]+>")


def text_of(page: Path) -> str:
    """Return what a page says, with plain quotes and single blanks."""
    return plain(html.unescape(TAG.sub("", page.read_text("utf-8"))))


def plain(text: str) -> str:
    """Return `text` without what MkDocs' typography changes."""
    return " ".join(re.sub(r"[“”]", '"', re.sub(r"[’‘]", "'", text)).replace("…", "...").split())


def test_every_draft_is_on_the_page_under_its_own_heading(site_dir: Path) -> None:
    """Each case in each tone, so that search and links find it."""
    page = site_dir / "reference/templates/index.html"
    shown, text = page.read_text("utf-8"), text_of(page)
    for case, tone in product(Case, Tone):
        anchor = f"{case}-{tone}".replace("_", "-")
        assert f'<h3 id="{anchor}">' in shown
        for facts in letters.facts_of(case):
            made = draft(case, tone, facts)
            assert plain(made.subject) in text
            assert plain(made.text) in text


def test_every_script_is_on_the_page(site_dir: Path) -> None:
    """Each line of each call."""
    text = text_of(site_dir / "reference/scripts/index.html")
    for kind in ScriptKind:
        for line in script(kind, letters.FACTS).lines:
            assert plain(line.text) in text, kind


def test_every_draft_shows_what_the_visitor_has_to_write() -> None:
    """A note that could be sent as it stands would be sent as it stands."""
    for case in set(Case) - {Case.WITHDRAWAL, Case.REJECTION}:  # nothing personal belongs in these
        for tone, facts in product(Tone, letters.facts_of(case)):
            assert "[" in draft(case, tone, facts).text


def test_an_unknown_case_or_script_stops_the_build() -> None:
    """The message names those that there are."""
    with pytest.raises(BuildError, match='"nope": no such Case, expected one of standard, '):
        letters.drafts("nope", "")
    with pytest.raises(BuildError, match='"nope": no such ScriptKind, expected one of live, '):
        letters.call_script("nope")
