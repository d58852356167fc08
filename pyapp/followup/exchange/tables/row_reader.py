"""The cells of one row, read by field; what is wrong stays with the reader."""

import datetime as dt
from collections.abc import Mapping

from followup.catalogue.exchange import arriving as words
from followup.exchange.tables.cell_words import STAGES, is_nothing
from followup.exchange.tables.clock_forms import clock_time, time_beside
from followup.exchange.tables.columns import Field, key_of
from followup.exchange.tables.day_forms import Order, has_short_year, readings
from followup.exchange.tables.tidy import line_of, lines_of
from followup.model import Stage
from followup.quoting import shown

MOST_CHARACTERS = 10_000


class RowReader:
    """Reads a row and collects its problems by field."""

    def __init__(
        self,
        cells: Mapping[Field, str],
        orders: Mapping[Field, Order | None],
        today: dt.date | None = None,
    ) -> None:
        self._cells = cells
        self._orders = orders
        self._today = today
        self.problems: dict[Field, str] = {}

    def refuse(self, field: Field, sentence: str) -> None:
        """Say what is wrong with a cell; what was said of it first stands."""
        self.problems.setdefault(field, sentence)

    def line(self, field: Field) -> str:
        """Return a cell in one line."""
        return self._checked(field, line_of(self._cells.get(field, "")))

    def text(self, field: Field) -> str:
        """Return a cell with its line breaks."""
        return self._checked(field, lines_of(self._cells.get(field, "")))

    def filled(self, field: Field) -> str:
        """Return a cell in one line; "" for one that only says there is nothing in it."""
        own = self.line(field)
        return "" if is_nothing(own) else own

    def day(self, field: Field) -> dt.date | None:
        """Return a day in the order of its column."""
        own = self.filled(field)
        found = readings(own, self._today) if own else {}
        order = self._orders.get(field)
        day = found.get(order) if order else next(iter(found.values()), None)
        if own and not day:
            unread = words.SHORT_YEAR if has_short_year(own) else words.NO_DAY
            problem = words.OTHER_ORDER if found else unread
            self.refuse(field, problem.format(cell=shown(own)))
        return day

    def time(self) -> dt.time | None:
        """Return the time of day, from its own cell or from that of the day."""
        own = self.filled(Field.TIME)
        found = clock_time(own) or time_beside(own) if own else self._time_of_day_cell()
        if own and found is None:
            self.refuse(Field.TIME, words.NO_TIME.format(cell=shown(own)))
        return found

    def _time_of_day_cell(self) -> dt.time | None:
        # Programs write a day without a time as its midnight, and nobody is interviewed then.
        found = time_beside(self._cells.get(Field.DATE, ""))
        return None if found == dt.time() else found

    def stage(self, answers: Mapping[str, Stage]) -> Stage | None:
        """Return what the word of the stage means, None for no word; an unknown one is a problem."""
        own = self.filled(Field.STAGE)
        found = answers.get(key_of(own)) or STAGES.get(key_of(own))
        if own and not found:
            self.refuse(Field.STAGE, words.UNKNOWN_STAGE.format(cell=shown(own)))
        return found

    def _checked(self, field: Field, text: str) -> str:
        if len(text) <= MOST_CHARACTERS:
            return text
        self.refuse(field, words.TOO_LONG.format(length=len(text), limit=MOST_CHARACTERS))
        return ""
