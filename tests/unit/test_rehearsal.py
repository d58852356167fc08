"""The rehearsal uses everything once: what it imports is what the page needs, what it warms is warm."""

import json
import random
import sys
import zipfile
from collections.abc import Callable
from typing import Any

import pytest

from followup import (
    exchange_rehearsal,
    practice_rehearsal,
    rehearsal,
    rehearsed_visit,
    revival,
    shell,
)
from followup.web import late
from followup.web import render as rendering
from followup.web.actions.table import ACTIONS
from followup.web.exchange import table as exchange
from followup.web.handle import handle
from followup.web.practice import table as practice
from followup.web.reply import Reply
from followup.web.request import Request
from followup.web.screens import table as screens
from followup.web.session import Session
from unit.visitor import Visitor


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Request, Reply]]:
    """Every request of a rehearsal with its reply."""
    found: list[tuple[Request, Reply]] = []

    def watched(session: Session, request: Request) -> tuple[Session, Reply]:
        after, reply = handle(session, request)
        found.append((request, reply))
        return after, reply

    monkeypatch.setattr(rehearsed_visit, "handle", watched)
    rehearsal.rehearse()
    return found


def test_every_action_is_used(seen: list[tuple[Request, Reply]]) -> None:
    """No action of a form is left out."""
    own = {"open", "show", "peek", "undo", "redo"}
    assert {request.action for request, _ in seen} == ACTIONS.keys() | own


def test_every_kind_of_edit_edits(seen: list[tuple[Request, Reply]]) -> None:
    """An action that the planner refused each time would have rehearsed nothing."""
    changed = {request.action for request, reply in seen if reply.document is not None}
    without_change = {
        "find",
        "sample.start",
        "sample.end",
        "plan.download",
        "unreadable.download",
        "unreadable.set_aside",
    }
    assert changed == (ACTIONS.keys() | {"undo", "redo"}) - without_change


def test_every_template_is_rendered() -> None:
    """Each template is loaded in the rehearsal, so that a snapshot holds it."""
    rendering.environment.cache_clear()
    rehearsal.rehearse()
    cache = rendering.environment().cache
    assert cache is not None
    assert {name for _, name in cache} == set(rendering.TEMPLATES)


LATE = [
    (late.PRACTICE, practice, practice_rehearsal.rehearse),
    (late.EXCHANGE, exchange, exchange_rehearsal.rehearse),
]


@pytest.mark.parametrize(("part", "table", "rehearse"), LATE)
def test_what_comes_late_is_rehearsed_by_itself(
    seen: list[tuple[Request, Reply]],
    part: late.LatePart,
    table: Any,
    rehearse: Callable[[], None],
) -> None:
    """The planner's rehearsal leaves the late parts alone; a part's own leaves out nothing of it."""
    assert not any(
        screens._shape(screens.parts_of(each))[0] in part.screens for each in _screens(seen)
    )
    seen.clear()
    rehearse()
    shapes = {screens._shape(screens.parts_of(screen))[0] for screen in _screens(seen)}
    assert shapes >= table.SCREENS.keys() == part.screens
    assert {request.action for request, _ in seen} >= table.ACTIONS.keys()
    assert all(name.startswith(f"{part.name}.") for name in table.ACTIONS)


@pytest.mark.parametrize(("part", "table", "rehearse"), LATE)
def test_every_late_template_is_rendered(
    part: late.LatePart, table: Any, rehearse: Callable[[], None]
) -> None:
    """Each template of a late part is used, and stands in the part's own folder."""
    rendering.environment.cache_clear()
    rehearse()
    cache = rendering.environment().cache
    assert cache is not None
    assert {name for _, name in cache} >= set(table.TEMPLATES)
    assert all(name.startswith(f"{part.name}/") for name in table.TEMPLATES)


def _screens(seen: list[tuple[Request, Reply]]) -> set[str]:
    return {reply.screen for _, reply in seen}


def test_every_screen_is_seen(seen: list[tuple[Request, Reply]]) -> None:
    """Each kind of address is shown."""
    shapes = {screens._shape(screens.parts_of(reply.screen))[0] for _, reply in seen}
    assert shapes >= screens._ROUTES.keys()


def test_the_page_s_own_session_is_left_alone() -> None:
    """What is rehearsed never shows up in a visitor's plan."""
    before = shell._session
    rehearsal.rehearse()
    assert shell._session is before


def test_revival_ends_the_frozen_chance() -> None:
    """Two Pythons from one snapshot do not draw the same numbers."""
    frozen = random.getstate()
    revival.revive()
    first = random.random()
    random.setstate(frozen)
    revival.revive()
    assert random.random() != first


def test_an_archive_that_came_late_is_imported_from(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Modules can come after the start."""
    archive = tmp_path_factory.mktemp("late") / "late.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("came_late.py", "answer = 42")
    monkeypatch.setattr(sys, "path", [*sys.path])
    with pytest.raises(ModuleNotFoundError):
        __import__("came_late")
    assert revival.add_to_path(str(archive))
    assert not revival.add_to_path(str(archive))
    assert __import__("came_late").answer == 42


def test_a_peek_changes_nothing() -> None:
    """A screen can be asked for without leaving the one that is shown, or what was just said."""
    fields = {**rehearsed_visit.DETAILS, **rehearsed_visit.INTERVIEW}
    ask = {"today": "2026-11-02", "token": "t", "base": "/"}
    shell.handle_json(json.dumps({**ask, "action": "open", "stored": None, "policy": {}}))
    record = {**ask, "action": "record", "screen": "/new", "fields": list(fields.items())}
    recorded, document = shell.handle_json(json.dumps(record)).split("\n", 1)
    before = shell._session
    peek = shell.handle_json(json.dumps({**ask, "action": "peek", "screen": "/"}))
    peeked = json.loads(peek)
    assert shell._session is before
    assert "fu-notice" in json.loads(recorded)["html"]["planner"]
    assert "fu-notice" not in peeked["html"]["planner"]
    assert json.loads(document)["opportunities"][0]["company"] == "Acme"
    assert "\n" not in peek
    assert (peeked["day"], peeked["day_in_words"]) == ("2026-11-02", "Monday, November 2")


def test_bytes_say_what_the_text_says() -> None:
    """Whatever stands in a request, its reply can be read as UTF-8 and then as JSON."""
    ask = {"today": "2026-11-02", "token": "t", "action": "find", "screen": "/all"}
    request = json.dumps({**ask, "fields": [["q", "Ünï \ud800 名前"]]})
    expected = json.loads(shell.handle_json(request))
    assert json.loads(shell.handle_utf8(request).decode()) == expected


def test_a_peek_offers_no_way_back() -> None:
    """What is kept of it may be seen in a later visit, which has nothing to undo."""
    visitor = Visitor()
    visitor.record()
    request = Request(action="peek", screen="/", today=visitor.today)
    assert 'data-action="undo"' in visitor.show("/").html
    assert 'data-action="undo"' not in handle(visitor.session, request)[1].html
