"""The folder in which the browser keeps a backup up to date: how it is, and what can be done with it."""

from dataclasses import dataclass

from followup.catalogue.exchange import backup as words
from followup.catalogue.wording import in_words
from followup.dates import DayWords
from followup.keeping import REMIND_AFTER_CHANGES, REMIND_AFTER_DAYS
from followup.web.device import Folder, FolderState
from followup.web.views.keeping import HostButton, allow_button


@dataclass(frozen=True, kw_only=True, slots=True)
class FolderView:
    """What the screen says of the folder, and its buttons, the first one first."""

    text: str
    written: str = ""
    hint: str = ""
    buttons: tuple[HostButton, ...] = ()


_CHOOSE = HostButton(host="choose-folder", label=words.CHOOSE, said=words.CHOSEN)
_CHOOSE_ANEW = HostButton(host="choose-folder", label=words.CHOOSE_ANEW, said=words.CHOSEN)
_STOP = HostButton(host="stop-folder", label=words.STOP, said=words.STOPPED)
_BUTTONS = {
    FolderState.NONE: (_CHOOSE,),
    FolderState.UNSUPPORTED: (),
    FolderState.KEPT: (_STOP,),
    FolderState.ASK: (allow_button(), _STOP),
    FolderState.FAILED: (_CHOOSE_ANEW, _STOP),
}


def folder_view(folder: Folder, day_words: DayWords) -> FolderView:
    """Return what the screen shows of the folder."""
    return FolderView(
        text=words.FOLDER[folder.state].format(
            folder=folder.name,
            file=folder.file or words.FIRST_FILE,
            days=in_words(REMIND_AFTER_DAYS),
            changes=in_words(REMIND_AFTER_CHANGES),
        ),
        written=_written(folder, day_words),
        hint=words.NEVER_OVERWRITTEN if folder.state is FolderState.NONE else "",
        buttons=_BUTTONS[folder.state],
    )


def _written(folder: Folder, day_words: DayWords) -> str:
    if folder.day is None:
        return ""
    return words.WRITTEN.format(distance=day_words.distance(folder.day))
