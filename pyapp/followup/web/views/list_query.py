"""What the list of all files is asked for, as its address says it; what it does not know is the default."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from followup.catalogue import labels
from followup.catalogue.finding import SORTS, STATES
from followup.web.forms.fields import SHORT
from followup.web.routes import with_query

ALL = "/all"
PAGE = 25
_MOST_DIGITS = 4


@dataclass(frozen=True, kw_only=True, slots=True)
class Query:
    """The words looked for, which files are meant, in which order, and how many are shown."""

    text: str = ""
    state: str = ""
    sort: str = ""
    show: int = PAGE

    @property
    def is_default(self) -> bool:
        """Say whether nothing narrows the list."""
        return not self.text and not self.state

    @property
    def href(self) -> str:
        """The address as a link has it."""
        return "#" + self.screen

    @property
    def screen(self) -> str:
        """The address of the list that answers this; what is the default is left out."""
        show = "" if self.show == PAGE else str(self.show)
        values = {"q": self.text, "state": self.state, "sort": self.sort, "show": show}
        return with_query(ALL, values)

    @property
    def longer(self) -> "Query":
        """The same with another page of files."""
        return replace(self, show=self.show + PAGE)


def query_from(values: Mapping[str, str]) -> Query:
    """Return what an address or the form asks for."""
    state, sort = values.get("state", ""), values.get("sort", "")
    return Query(
        text=" ".join(values.get("q", "").split())[:SHORT],
        state=state if state in STATES or state in labels.STAGES else "",
        sort=sort if sort in SORTS else "",
        show=_show(values.get("show", "")),
    )


def all_href(*, state: str) -> str:
    """Return the link to the files of one state."""
    return Query(state=state).href


def _show(text: str) -> int:
    is_number = text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
    pages = -(-int(text) // PAGE) if is_number else 1
    return max(pages, 1) * PAGE
