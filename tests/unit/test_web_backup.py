"""What the screens say of keeping the plan, by what the browser knows."""

from typing import Any

import pytest

from followup.web.device import Device, FolderState
from followup.web.reply import Download, Reply
from unit.visitor import Visitor

LAST_WEEK = {"day": "2026-11-16", "saves": 3}
FOLDER = {"name": "Jobs", "file": "follow-up-plan-2.json", "day": "2026-11-22"}
COPY = {"key": "7", "day": "2026-11-20", "why": "before-load", "size": 12345}


class Keeper(Visitor):
    """A visitor with a recorded interview, whose browser knows something."""

    def __init__(self, **told: Any) -> None:
        super().__init__(today="2026-11-23")
        self.record()
        self.told = told

    def see(self, screen: str, **told: Any) -> Reply:
        """Look at a screen; what the browser tells then is added to what it told before."""
        self.told |= told
        return self.show(screen)

    @property
    def device(self) -> Device:
        """What the host sends along."""
        return Device.from_raw(getattr(self, "told", None))


def test_today_is_silent_while_all_is_well() -> None:
    """A plan with a recent backup, and one of which the browser tells nothing, get no word about it."""
    assert "fu-keeping" not in Keeper().see("/").html
    backup = {"day": "2026-11-20", "saves": 3}
    assert "fu-keeping" not in Keeper(saves=5, backup=backup).see("/").html


def test_an_old_backup_is_told_of_with_its_age_and_changes() -> None:
    """The line has both numbers and leads to the backup."""
    visitor = Keeper(saves=7, backup=LAST_WEEK)
    visitor.see("/")
    assert "Your last backup is one week old, with four changes since." in visitor.text
    assert 'href="#/backup">Keep a copy' in visitor.reply.html


def test_the_edit_that_makes_a_backup_due_says_so_at_once() -> None:
    """The screen after an edit counts the save that is about to be made; a look counts nothing."""
    visitor = Keeper(saves=9)
    visitor.see("/")
    assert "fu-keeping" not in visitor.reply.html
    visitor.submit("opportunity.close", opportunity=visitor.opportunity.id)
    visitor.show("/")
    assert "fu-keeping" not in visitor.reply.html
    visitor.submit("opportunity.reopen", opportunity=visitor.opportunity.id)
    visitor.submit("note.sent", **_first_note(visitor))
    assert "fu-keeping" in visitor.reply.html


def test_a_download_is_a_backup_at_once() -> None:
    """The reply that hands over the file reminds of nothing any more, and says that the file is one."""
    visitor = Keeper(saves=12)
    assert "fu-keeping" in visitor.see("/").html
    reply = visitor.submit("plan.download")
    assert [each.is_backup for each in reply.effects if isinstance(each, Download)] == [True]
    assert "fu-keeping" not in reply.html


def test_a_sample_is_no_backup() -> None:
    """Neither its file, nor is anything said of keeping it."""
    visitor = Keeper(saves=50, is_webkit=True)
    visitor.submit("sample.start")
    assert "fu-keeping" not in visitor.see("/").html
    (effect,) = visitor.submit("plan.download").effects
    assert isinstance(effect, Download)
    assert not effect.is_backup
    assert "choose-folder" not in visitor.see("/backup", folder={"state": "none"}).html


def test_an_empty_plan_is_not_to_be_kept() -> None:
    """Whoever only looks around is left in peace, in Safari too."""
    visitor = Visitor()
    assert "fu-keeping" not in visitor.show("/").html
    visitor.show("/backup")
    assert "nothing to keep yet" in visitor.text


def test_a_plan_that_is_not_saved_has_its_download_only() -> None:
    """Where the browser stores nothing, the screen does not count changes."""
    visitor = Keeper()
    visitor.see("/backup")
    assert "stores nothing" in visitor.text


def test_a_folder_that_is_kept_silences_the_reminder() -> None:
    """Paused or failed, it is said so, and the reminder is back."""
    visitor = Keeper(saves=50)
    assert "fu-keeping" not in visitor.see("/", folder={"state": "kept", **FOLDER}).html
    for state in ("ask", "failed"):
        visitor.see("/", folder={"state": state, **FOLDER})
        assert "Jobs" in visitor.text
        assert "no backup of your plan" in visitor.text
    assert 'data-host="allow-folder"' in visitor.see("/", folder={"state": "ask", **FOLDER}).html


@pytest.mark.parametrize(
    ("state", "buttons"),
    [
        ("none", ["choose-folder"]),
        ("unsupported", []),
        ("kept", ["stop-folder"]),
        ("ask", ["allow-folder", "stop-folder"]),
        ("failed", ["choose-folder", "stop-folder"]),
    ],
)
def test_every_state_of_the_folder_has_its_buttons(state: str, buttons: list[str]) -> None:
    """Nothing is offered that the browser could not do."""
    html = Keeper().see("/backup", folder={"state": state, **FOLDER}).html
    hosts = ["choose-folder", "allow-folder", "stop-folder"]
    assert sorted(buttons) == sorted(host for host in hosts if f'data-host="{host}"' in html)
    assert state in list(FolderState)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (True, "promised to keep"),
        (False, "made no promise"),
        (None, "does not say"),
        ("yes", "does not say"),
    ],
)
def test_the_browser_s_promise_is_said_in_words(told: object, words: str) -> None:
    """Three answers, and anything else is no answer."""
    visitor = Keeper()
    visitor.see("/backup", persisted=told)
    assert words in visitor.text


def test_safari_is_told_of_once_a_plan_is_saved_and_until_put_away() -> None:
    """On Today until the visitor has read it, on the backup screen always; not for an installed site."""
    visitor = Keeper(is_webkit=True, saves=1)
    visitor.see("/")
    assert "after 7 days" in visitor.text
    assert "two weeks" in visitor.text
    assert "fu-keeping" not in visitor.see("/", is_safari_known=True).html
    visitor.see("/backup")
    assert "after 7 days" in visitor.text
    visitor.see("/backup", is_installed=True)
    assert "after 7 days" not in visitor.text
    assert "Home Screen" in visitor.text


def test_copies_are_listed_with_reason_day_and_size() -> None:
    """A reason that this page does not know is no reason to hide the copy."""
    visitor = Keeper()
    visitor.see("/backup", copies=[COPY, {**COPY, "key": "8", "why": "<b>"}])
    assert "Before you took in a plan, Fri, Nov 20 12 kB" in visitor.text
    assert "Before your plan was replaced" in visitor.text
    assert visitor.reply.html.count('data-host="download-copy"') == 2
    assert 'data-filename="follow-up-plan-before-2026-11-20.json"' in visitor.reply.html


@pytest.mark.parametrize(
    "raw",
    [
        *(None, 7, "device", [], {}),
        {"saves": -1, "first": {"day": "2026-13-01"}, "backup": [], "copies": 3, "folder": "x"},
        {
            "saves": True,
            "backup": {"day": 5, "saves": 2},
            "copies": [None, {"key": ""}, {"key": 4}],
        },
        {"saves": "5", "persisted": 1, "is_webkit": "Apple", "folder": {"state": "odd", "day": ""}},
    ],
)
def test_what_is_not_as_it_should_be_counts_as_unknown(raw: object) -> None:
    """The browser's storage may hold anything; nobody loses the planner over it."""
    assert Device.from_raw(raw) == Device()


def _first_note(visitor: Visitor) -> dict[str, str]:
    opportunity = visitor.opportunity
    interview = opportunity.interviews[0]
    ids = {"opportunity": opportunity.id, "interview": interview.id}
    return {**ids, "interviewer": interview.interviewers[0].id}


def test_a_copy_is_offered_once_at_a_time() -> None:
    """Where a reminder and Safari's rule both ask for one, the reminder leads to it."""
    html = Keeper(saves=12, is_webkit=True).see("/").html
    assert html.count("Safari deletes") == 1
    assert html.count(">Keep a copy<") == 1


@pytest.mark.parametrize(
    ("problem", "told"),
    [({}, "Your sealed plan is in your downloads."), ({"problem": "unavailable"}, "Nothing was")],
)
def test_a_sealed_backup_counts_once_it_is_handed_over(problem: dict[str, str], told: str) -> None:
    """Until the host says so nothing claims that it is there; and what is said then is so."""
    visitor = Keeper(saves=12)
    visitor.see("/backup")
    phrase = "four words of mine"
    reply = visitor.submit("exchange.backup.download", passphrase=phrase, passphrase_again=phrase)
    (file,) = reply.effects
    assert isinstance(file, Download)
    assert "knows of no backup" in visitor.text
    assert "in your downloads" not in reply.announce
    visitor.submit(file.action, **problem)
    assert told in visitor.text
    assert "Sealing" not in visitor.text
